import { createHash, timingSafeEqual } from 'node:crypto';
import type { Instant } from '../../shared/contracts/vocabulary.ts';
import { hmac } from '../../shared/domain/hmac.ts';
import { plusMs } from '../../shared/domain/time/days.ts';
import { canonical } from '../../shared/domain/trail.ts';

export const attemptCookie = '__Host-giris';

/** Long enough to find the telephone with the second factor. */
const lifetimeMs = 10 * 60_000;

/**
 * What it is for: a login; one at which she is to show who she is though the issuer still knows her; the issuer's word
 * on a session that goes on.
 */
export type Aim = 'login' | 'fresh' | 'word';

/** A login that a browser began. Only the browser keeps it; all of it is part of what it proves itself with. */
export type Attempt = {
  readonly authority: string;
  readonly begunAt: Instant;
  readonly secret: string;
  readonly aim: Aim;
  /** The page that she comes back to, as `wayBack` lets it pass. */
  readonly back: string;
};
/** OAuth's state, OpenID's nonce and PKCE's verifier, each derived from the attempt by itself. */
export type Proofs = { readonly state: string; readonly nonce: string; readonly verifier: string };

export function proofsOf({ authority, begunAt, secret, aim, back }: Attempt): Proofs {
  const derive = (use: keyof Proofs) =>
    hmac(Buffer.from(secret), canonical([use, authority, begunAt, aim, back])).toString('base64url');
  return { state: derive('state'), nonce: derive('nonce'), verifier: derive('verifier') };
}

export const writeAttempt = ({ authority, begunAt, secret, aim, back }: Attempt): string =>
  [authority, Date.parse(begunAt).toString(36), secret, aim, Buffer.from(back).toString('base64url')].join(
    '.',
  );

export function readAttempt(cookie: string | undefined): Attempt | undefined {
  const [, authority, time, secret, aim, back] =
    /^([a-z0-9-]{1,60})\.([0-9a-z]{8})\.([\w-]{43})\.(login|fresh|word)\.([\w-]{1,800})$/.exec(
      cookie ?? '',
    ) ?? [];
  if (authority === undefined || time === undefined || secret === undefined || back === undefined)
    return undefined;
  return {
    authority,
    begunAt: new Date(Number.parseInt(time, 36)).toISOString() as Instant,
    secret,
    aim: aim as Aim,
    back: wayBack(Buffer.from(back, 'base64url').toString()),
  };
}

/** Where every way back ends that leads nowhere else. */
export const desk = '/gorevli';

/** What is asked for after `/gorevli`: no second slash, no dot, nothing that names a host. */
const ownPage = /^\/gorevli(?:\/[a-z0-9-]+)*(?:\?[\w=&%.+~-]*)?$/i;
const ways = /^\/gorevli\/(?:giris|donus|cikis)\b/i;

/** A page of officers' own, under whatever an authority's address begins with; anything else is her desk. */
export const wayBack = (asked: string | undefined): string =>
  asked !== undefined && asked.length <= 500 && ownPage.test(asked) && !ways.test(asked) ? asked : desk;

export const expiryOf = ({ begunAt }: Attempt): Instant => plusMs(begunAt, lifetimeMs);

/** Under this an attempt is kept once it was used; the secret cannot be had from it. */
export const attemptIdOf = ({ secret }: Attempt): string =>
  createHash('sha256').update(secret).digest('base64url');

/** Whether the state that came back is the one that was sent, compared in constant time, and in time. */
export function comesBackTo(attempt: Attempt, state: string | undefined, at: Instant): boolean {
  const [given, right] = [Buffer.from(state ?? ''), Buffer.from(proofsOf(attempt).state)];
  return (
    given.length === right.length &&
    timingSafeEqual(given, right) &&
    attempt.begunAt <= at &&
    at < expiryOf(attempt)
  );
}
