import { type LoginAttempt, proofOf, readAttempt } from '../../shared/http/login-attempt.ts';

export const attemptCookie = '__Host-giris';

/**
 * What it is for: a login; one at which she is to show who she is though the issuer still knows her; the issuer's word
 * on a session that goes on.
 */
const aims = ['login', 'fresh', 'word'] as const;
export type Aim = (typeof aims)[number];

/** A login at the issuer that an officer's browser began; `returnTo` is as `wayBack` lets it pass. */
export type Attempt = LoginAttempt & { readonly aim: Aim };

/** OAuth's state, OpenID's nonce and PKCE's verifier. */
export type Proofs = { readonly state: string; readonly nonce: string; readonly verifier: string };

export const proofsOf = (attempt: Attempt): Proofs => ({
  state: proofOf(attempt, 'state'),
  nonce: proofOf(attempt, 'nonce'),
  verifier: proofOf(attempt, 'verifier'),
});

/** @returns undefined for what the desk did not write */
export function readDeskAttempt(cookie: string | undefined): Attempt | undefined {
  const attempt = readAttempt(cookie);
  const aim = aims.find((each) => each === attempt?.aim);
  return attempt && aim ? { ...attempt, aim, returnTo: wayBack(attempt.returnTo) } : undefined;
}

/** Where every way back ends that leads nowhere else. */
export const desk = '/gorevli';

/** What is asked for after `/gorevli`: no second slash, no dot, nothing that names a host. */
const ownPage = /^\/gorevli(?:\/[a-z0-9-]+)*(?:\?[\w=&%.+~-]*)?$/i;
const ways = /^\/gorevli\/(?:giris|donus|cikis)\b/i;

/** A page of officers' own, under whatever an authority's address begins with; anything else is her desk. */
export const wayBack = (asked: string | undefined): string =>
  asked !== undefined && asked.length <= 300 && ownPage.test(asked) && !ways.test(asked) ? asked : desk;
