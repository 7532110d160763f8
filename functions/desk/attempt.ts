import { createHash, timingSafeEqual } from 'node:crypto';
import type { Instant } from '../../shared/contracts/vocabulary.ts';
import { hmac } from '../../shared/domain/hmac.ts';
import { plusMs } from '../../shared/domain/time/days.ts';
import { canonical } from '../../shared/domain/trail.ts';

export const attemptCookie = '__Host-giris';

/** Long enough to find the telephone with the second factor. */
const lifetimeMs = 10 * 60_000;

/** A login that a browser began. Only the browser keeps it; where and when it began is part of all it proves with. */
export type Attempt = { readonly authority: string; readonly begunAt: Instant; readonly secret: string };
/** OAuth's state, OpenID's nonce and PKCE's verifier, each derived from the attempt by itself. */
export type Proofs = { readonly state: string; readonly nonce: string; readonly verifier: string };

export function proofsOf({ authority, begunAt, secret }: Attempt): Proofs {
  const derive = (use: keyof Proofs) =>
    hmac(Buffer.from(secret), canonical([use, authority, begunAt])).toString('base64url');
  return { state: derive('state'), nonce: derive('nonce'), verifier: derive('verifier') };
}

export const writeAttempt = ({ authority, begunAt, secret }: Attempt): string =>
  `${authority}.${Date.parse(begunAt).toString(36)}.${secret}`;

export function readAttempt(cookie: string | undefined): Attempt | undefined {
  const [, authority, time, secret] =
    /^([a-z0-9-]{1,60})\.([0-9a-z]{8})\.([\w-]{43})$/.exec(cookie ?? '') ?? [];
  if (authority === undefined || time === undefined || secret === undefined) return undefined;
  return { authority, begunAt: new Date(Number.parseInt(time, 36)).toISOString() as Instant, secret };
}

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
