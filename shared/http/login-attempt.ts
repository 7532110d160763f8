import { createHash, timingSafeEqual } from 'node:crypto';
import type { Instant } from '../contracts/vocabulary.ts';
import { hmac } from '../domain/hmac.ts';
import { plusMs } from '../domain/time/days.ts';
import { canonical } from '../domain/trail.ts';
import { ownPath } from './own-path.ts';

/** Long enough to find the telephone with the second factor. */
const lifetimeMs = 10 * 60_000;

/** A login that a browser began. Only the browser keeps it; all of it is part of what it proves with. */
export type LoginAttempt = {
  readonly authority: string;
  readonly begunAt: Instant;
  /** 32 random bytes, base64url. */
  readonly secret: string;
  /** The page of ours that she wants to be back at. */
  readonly returnTo: string;
  /** What it is for, where there is more than one thing: a word of small letters. */
  readonly aim?: string;
};

/**
 * One of the values that a login proves itself with, each derived from the attempt by itself: 256 bits, base64url.
 *
 * @param use `state`, `nonce`, `verifier`: what the protocol calls it
 */
export function proofOf(
  { authority, begunAt, secret, returnTo, aim = '' }: LoginAttempt,
  use: string,
): string {
  const of = canonical([use, authority, begunAt, returnTo, aim]);
  return hmac(Buffer.from(secret), of).toString('base64url');
}

/** As it stands in the browser's cookie, of signs that need no quoting there. */
export const writeAttempt = ({ authority, begunAt, secret, returnTo, aim = '' }: LoginAttempt): string => {
  const path = Buffer.from(returnTo).toString('base64url');
  return [authority, Date.parse(begunAt).toString(36), secret, aim, path].join('.');
};

/** @returns undefined for what no page of ours wrote */
export function readAttempt(cookie: string | undefined): LoginAttempt | undefined {
  const [, authority, time, secret, aim, path] =
    /^([a-z0-9-]{1,60})\.([0-9a-z]{8})\.([\w-]{43})\.([a-z]{0,20})\.([\w-]{2,800})$/.exec(cookie ?? '') ?? [];
  if (authority === undefined || time === undefined || secret === undefined || path === undefined)
    return undefined;
  const returnTo = ownPath(Buffer.from(path, 'base64url').toString(), '');
  if (returnTo === undefined) return undefined;
  const begunAt = new Date(Number.parseInt(time, 36)).toISOString() as Instant;
  return { authority, begunAt, secret, returnTo, ...(aim ? { aim } : {}) };
}

export const expiryOf = ({ begunAt }: LoginAttempt): Instant => plusMs(begunAt, lifetimeMs);

/** Under this an attempt is kept once it was used; the secret cannot be had from it. */
export const attemptIdOf = ({ secret }: LoginAttempt): string =>
  createHash('sha256').update(secret).digest('base64url');

/** Whether the state that came back is the one that was sent, compared in constant time, and in time. */
export function comesBackTo(attempt: LoginAttempt, state: string | undefined, at: Instant): boolean {
  const [given, right] = [Buffer.from(state ?? ''), Buffer.from(proofOf(attempt, 'state'))];
  return (
    given.length === right.length &&
    timingSafeEqual(given, right) &&
    attempt.begunAt <= at &&
    at < expiryOf(attempt)
  );
}
