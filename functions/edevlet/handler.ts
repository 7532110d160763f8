import type { Authority } from '../../shared/authorities/authority.ts';
import { authorityById } from '../../shared/authorities/registry.ts';
import { type Failure, ok, type Result } from '../../shared/contracts/failures.ts';
import type { Instant } from '../../shared/contracts/vocabulary.ts';
import {
  codeOf,
  type EdevletCitizen,
  type EdevletFailure,
  type EdevletGate,
} from '../../shared/domain/edevlet.ts';
import type { Asker } from '../../shared/http/asked.ts';
import type { Call } from '../../shared/http/call.ts';
import { type CookieName, cookieOf, dropCookie, setCookie } from '../../shared/http/cookies.ts';
import { log } from '../../shared/http/log.ts';
import {
  attemptIdOf,
  comesBackTo,
  expiryOf,
  type LoginAttempt,
  proofOf,
  readAttempt,
  writeAttempt,
} from '../../shared/http/login-attempt.ts';
import { ownAddress } from '../../shared/http/own-address.ts';
import { ownPath } from '../../shared/http/own-path.ts';

export const attemptCookie: CookieName = '__Host-edevlet';

/**
 * Begins the session of whom e-Devlet named, and ends the one that the browser came with.
 *
 * @returns whole `Set-Cookie` lines
 */
export type BeginSession = (citizen: EdevletCitizen, asker: Asker) => Promise<readonly string[]>;

export type EdevletDependencies = {
  readonly gate: EdevletGate;
  /** Uses up a login that was begun. @returns false when it was used before */
  readonly claimLogin: (authority: string, id: string, expiresAt: Instant) => Promise<boolean>;
  readonly beginSession: BeginSession;
  /** 256 random bits, base64url. */
  readonly newSecret: () => string;
  /** The deployment's own address, without a slash at its end. */
  readonly publicUrl: string;
};

type Place = Pick<Call, 'authority' | 'base'>;
type Onward = { readonly location: string; readonly cookies: readonly string[] };
/** A refusal, where it is to be shown, and the page that she was on her way to. */
export type NotLoggedIn = { readonly failure: Failure; readonly place: Place; readonly returnTo: string };

const startPageOf = ({ base }: Pick<Call, 'base'>): string => (base === '' ? '/' : base);

/**
 * Sends the browser to e-Devlet. It keeps the attempt; nothing is stored for a login that nobody ends.
 *
 * @param returnTo the page of ours that the login leads back to
 */
export function beginLogin(
  deps: Pick<EdevletDependencies, 'gate' | 'newSecret' | 'publicUrl'>,
  { authority, at, asked }: Asker,
  returnTo: string,
): Onward {
  const attempt = { authority: authority.id, begunAt: at, secret: deps.newSecret(), returnTo };
  const { callback } = wayBackOf(deps, asked.host, authority);
  const location = deps.gate.authorizationUrl({ redirectUri: callback, ...proofsOf(attempt) });
  return { location, cookies: [setCookie(attemptCookie, writeAttempt(attempt))] };
}

/**
 * Takes the browser back from e-Devlet: the state must be that of the attempt in its cookie, each attempt counts once
 * and in time, and only then is the code sent on.
 */
export async function finishLogin(
  deps: EdevletDependencies,
  call: Asker & Place,
): Promise<Result<Onward, NotLoggedIn>> {
  const { asked, at } = call;
  const attempt = readAttempt(cookieOf(asked.cookies, attemptCookie));
  const authority = attempt && authorityById(attempt.authority);
  if (!attempt || !authority?.signIn.includes('edevlet'))
    return notLoggedIn('eDevletAttemptEnded', call, startPageOf(call));
  const { base, callback } = wayBackOf(deps, asked.host, authority);
  const place = { authority, base };
  const returnTo = ownPath(attempt.returnTo, base) ?? startPageOf(place);
  if (!comesBackTo(attempt, asked.query.state, at))
    return notLoggedIn('eDevletAttemptEnded', place, returnTo);
  if (!(await deps.claimLogin(authority.id, attemptIdOf(attempt), expiryOf(attempt))))
    return notLoggedIn('eDevletAttemptEnded', place, returnTo);

  const code = codeOf(asked.query);
  const { verifier } = proofsOf(attempt);
  const citizen = code.ok
    ? await deps.gate.identify({ code: code.value, redirectUri: callback, verifier })
    : code;
  if (!citizen.ok) {
    report(authority, citizen.failure);
    return notLoggedIn(citizen.failure.code, place, returnTo);
  }
  const begun = await deps.beginSession(citizen.value, { authority, at, asked });
  return ok({ location: returnTo, cookies: [...begun, dropCookie(attemptCookie)] });
}

const proofsOf = (attempt: LoginAttempt) => ({
  state: proofOf(attempt, 'state'),
  verifier: proofOf(attempt, 'verifier'),
});

/** All authorities at one address share one way back, so that a new one needs no word with e-Devlet. */
function wayBackOf({ publicUrl }: { publicUrl: string }, host: string, authority: Authority) {
  const { origin, base } = ownAddress(publicUrl, host, authority);
  return { base, callback: `${origin}/edevlet/donus` };
}

function report({ id }: Authority, { code, reason }: EdevletFailure): void {
  const level = code === 'eDevletUnavailable' ? 'error' : 'info';
  log(level, 'edevletLogin', { authority: id, code, reason });
}

const notLoggedIn = (
  code: Failure['code'],
  { authority, base }: Place,
  returnTo: string,
): Result<never, NotLoggedIn> => ({
  ok: false,
  failure: { failure: { code }, place: { authority, base }, returnTo },
});
