import { timingSafeEqual } from 'node:crypto';
import type { CodePurpose, Instant } from '../contracts/vocabulary.ts';
import { hmac } from './hmac.ts';
import type { MemberCodePurpose } from './member-letter.ts';
import { plusMs } from './time/days.ts';

/** One-time codes (`docs/operations.md`): six digits, ten minutes, five tries, single use. */
export const codeRules = {
  lifetimeMs: 10 * 60_000,
  tries: 5,
  /** A new code can be asked for after this pause… */
  pauseMs: 60_000,
  /** …and at most this often a day, so that guessing stays hopeless and mailboxes are not flooded. */
  perDay: 10,
} as const;

/** What a code of a request can be for: besides what anybody may ask one for, a new mailbox or telephone of hers. */
export type ChallengePurpose = CodePurpose | 'contactChange';

/** What is stored of a code: never the code, only what it is derived from with the deployment's secret. */
export type Challenge = {
  readonly purpose: ChallengePurpose;
  readonly nonce: string;
  readonly issuedAt: Instant;
  readonly expiresAt: Instant;
  readonly triesLeft: number;
  readonly usedAt?: Instant;
  /** How many codes were issued on `countedOn`. */
  readonly issuedToday: number;
  readonly countedOn: string;
};

/**
 * @param nonce 128 random bits, hex
 * @param day today's date in Istanbul
 * @returns undefined when the pause or the day's limit forbids a new code
 */
export function issueChallenge<P extends ChallengePurpose>(
  purpose: P,
  nonce: string,
  at: Instant,
  day: string,
  before?: Challenge,
): (Challenge & { readonly purpose: P }) | undefined {
  if (before && plusMs(before.issuedAt, codeRules.pauseMs) > at) return undefined;
  const issuedToday = before?.countedOn === day ? before.issuedToday + 1 : 1;
  if (issuedToday > codeRules.perDay) return undefined;
  const expiresAt = plusMs(at, codeRules.lifetimeMs);
  return { purpose, nonce, issuedAt: at, expiresAt, triesLeft: codeRules.tries, issuedToday, countedOn: day };
}

/**
 * The six digits that belong to a challenge; the same everywhere the secret is (HOTP, RFC 4226, in spirit).
 *
 * @param subject what the code is for: a request's reference, or the id of a member letter's place
 */
export function codeOf(
  subject: string,
  purpose: CodePurpose | MemberCodePurpose,
  nonce: string,
  secret: Uint8Array,
): string {
  const mac = hmac(secret, `code|${subject}|${purpose}|${nonce}`);
  return (mac.readBigUInt64BE(0) % 1_000_000n).toString().padStart(6, '0');
}

/** Compares in constant time. */
export function sameCode(typed: string, right: string): boolean {
  const a = Buffer.from(typed);
  const b = Buffer.from(right);
  return a.length === b.length && timingSafeEqual(a, b);
}
