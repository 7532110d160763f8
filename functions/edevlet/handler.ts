import type { Authority } from '../../shared/authorities/authority.ts';
import { authorityById } from '../../shared/authorities/registry.ts';
import { type Failure, ok, type Result, refuse } from '../../shared/contracts/failures.ts';
import type { Instant } from '../../shared/contracts/vocabulary.ts';
import { codeOf, type EdevletFailure, type EdevletGate } from '../../shared/domain/edevlet.ts';
import type { Asker } from '../../shared/http/asked.ts';
import type { Call } from '../../shared/http/call.ts';
import { type CookieName, cookieOf, dropCookie, setCookie } from '../../shared/http/cookies.ts';
import type { Limits } from '../../shared/http/limits.ts';
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
import type { BeginSession } from './begin-session.ts';

export const attemptCookie: CookieName = '__Host-edevlet';

export type EdevletDependencies = {
  /** By the institution's own registration there; undefined where it signs nobody in through e-Devlet. */
  readonly gateOf: (authority: string) => EdevletGate | undefined;
  /** Uses up a login that was begun. @returns false when it was used before */
  readonly claimLogin: (authority: string, id: string, expiresAt: Instant) => Promise<boolean>;
  readonly beginSession: BeginSession;
  readonly limits: Limits;
  /** 256 random bits, base64url. */
  readonly newSecret: () => string;
  /** The deployment's own address, without a slash at its end. */
  readonly publicUrl: string;
};

export type Entrance = Pick<EdevletDependencies, 'gateOf' | 'newSecret' | 'publicUrl'>;
type Place = Pick<Call, 'authority' | 'base' | 'language'>;
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
  deps: Entrance,
  { authority, at, asked }: Asker,
  returnTo: string,
): Result<Onward> {
  const gate = deps.gateOf(authority.id);
  if (!gate) return refuse('eDevletNotOffered');
  const attempt = { authority: authority.id, begunAt: at, secret: deps.newSecret(), returnTo };
  const { callback } = wayBackOf(deps, asked.host, authority);
  const location = gate.authorizationUrl({ redirectUri: callback, ...proofsOf(attempt) });
  return ok({ location, cookies: [setCookie(attemptCookie, writeAttempt(attempt))] });
}

/**
 * Takes the browser back from e-Devlet: the state must be that of the attempt in its cookie, each attempt counts once
 * and in time, and only then is the code sent on.
 *
 * @param linkingAt the page on which an account is linked to what the State says
 */
export async function finishLogin(
  deps: EdevletDependencies,
  call: Asker & Place & { readonly from: string },
  linkingAt: (place: Place) => string,
): Promise<Result<Onward, NotLoggedIn>> {
  const { asked, at, from } = call;
  const attempt = readAttempt(cookieOf(asked.cookies, attemptCookie));
  const authority = attempt && authorityById(attempt.authority);
  const gate = authority && deps.gateOf(authority.id);
  if (!gate) return notLoggedIn({ code: 'eDevletAttemptEnded' }, call, startPageOf(call));
  const { base, callback } = wayBackOf(deps, asked.host, authority);
  const place = { authority, base, language: call.language };
  const returnTo = ownPath(attempt.returnTo, base) ?? startPageOf(place);
  if (!comesBackTo(attempt, asked.query.state, at))
    return notLoggedIn({ code: 'eDevletAttemptEnded' }, place, returnTo);
  // Only now: what no browser of ours began costs nothing and takes nobody's place.
  const within = await deps.limits({ authority, at, from })('edevletReturn');
  if (!within.ok) return notLoggedIn(within.failure, place, returnTo);
  if (!(await deps.claimLogin(authority.id, attemptIdOf(attempt), expiryOf(attempt))))
    return notLoggedIn({ code: 'eDevletAttemptEnded' }, place, returnTo);

  const code = codeOf(asked.query);
  const { verifier } = proofsOf(attempt);
  const citizen = code.ok ? await gate.identify({ code: code.value, redirectUri: callback, verifier }) : code;
  if (!citizen.ok) {
    report(authority, citizen.failure);
    return notLoggedIn({ code: citizen.failure.code }, place, returnTo);
  }
  const linking = returnTo === linkingAt(place);
  const begun = await deps.beginSession(citizen.value, { authority, at, asked, linking });
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
  failure: Failure,
  { authority, base, language }: Place,
  returnTo: string,
): Result<never, NotLoggedIn> => ({
  ok: false,
  failure: { failure, place: { authority, base, language }, returnTo },
});
