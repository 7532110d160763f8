import { createHash } from 'node:crypto';
import { ok, type Result, refuse } from '../../contracts/failures.ts';
import type { Instant } from '../../contracts/vocabulary.ts';
import { codeOf, codeRules, sameCode } from '../challenge.ts';
import { hmac } from '../hmac.ts';
import type { MemberCodePurpose, MemberPlace } from '../member-letter.ts';
import { plusMs } from '../time/days.ts';
import type { Account } from './account.ts';

/**
 * What a browser is in the middle of: kept on the server under the digest of a token that only the browser has, good
 * for a few tries, once. Because the tries are the browser's own, no stranger uses up those of somebody else.
 */
type Of<Purpose extends string> = {
  readonly id: string;
  readonly authority: string;
  readonly purpose: Purpose;
  readonly triesLeft: number;
  readonly startedAt: Instant;
  readonly expiresAt: Instant;
  readonly usedAt?: Instant;
};
type OfAccount = {
  readonly account: string;
  /** The account's when it began: a changed password ends what was begun with the old one. */
  readonly generation: number;
};

/** Waits for a code that was mailed; `mailboxKey` says to which mailbox, and only with that address it is judged. */
export type MailStepOf<Purpose extends MemberCodePurpose> = Of<Purpose> & {
  readonly mailboxKey: string;
  /** What the code is derived for. */
  readonly subject: string;
  readonly nonce: string;
  /** Absent where no account stands behind the mailbox, or none should be opened. */
  readonly account?: string;
  readonly generation?: number;
};
export type MailStep = { [P in MemberCodePurpose]: MailStepOf<P> }[MemberCodePurpose];
/** The password was right; a second factor is to follow. */
export type SignInStep = Of<'signIn'> &
  OfAccount & {
    /** The password's new hash, where its parameters were raised since it was set: sealed for the browser, base64. */
    readonly rehashed?: string;
  };
/** Whoever comes with a passkey does not say first who she is. */
export type PasskeyStep = Of<'passkey'>;
/** A second factor may be added. */
export type EnrolStep = Of<'enrol'> &
  OfAccount & {
    /** What was shown before: `password` opens only an account that has no second factor yet. */
    readonly proved: 'password' | 'both';
  };
/** The mailed code was right; a new password may be set. */
export type ResetStep = Of<'newPassword'> & OfAccount;
export type Step = MailStep | SignInStep | PasskeyStep | EnrolStep | ResetStep;
export type StepPurpose = Step['purpose'];

/** Random bytes of a step's cookie: 256 bits. */
export const stepTokenBytes = 32;
export const stepRules = { lifetimeMs: codeRules.lifetimeMs, tries: codeRules.tries } as const;

/** SHA-256, base64url. 256 random bits are not found by trying, so the digest needs no key. */
export const stepIdOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** The challenge that a passkey signs in this step: nothing of it is stored, and it is used up with the step. */
export const passkeyChallengeOf = (token: string): string =>
  hmac(Buffer.from(token), 'passkey').toString('base64url');

/**
 * The secret that an authenticator program takes over in this step (160 bits, RFC 4226 section 4): derived, so that
 * one which nobody confirms is stored nowhere.
 */
export const totpSecretOf = (token: string): Uint8Array => hmac(Buffer.from(token), 'totp').subarray(0, 20);

/** @param token of `stepTokenBytes` random bytes, kept nowhere but in the browser */
export function begin<P extends StepPurpose>(
  purpose: P,
  token: string,
  authority: string,
  at: Instant,
): Of<P> {
  return {
    id: stepIdOf(token),
    authority,
    purpose,
    triesLeft: stepRules.tries,
    startedAt: at,
    expiresAt: plusMs(at, stepRules.lifetimeMs),
  };
}

export const boundTo = ({ id, generation }: Account): OfAccount => ({ account: id, generation });

/** Whether the step is this account's, and the account still as it was when the step began. */
export function belongsTo(
  step: { readonly account?: string; readonly generation?: number; readonly authority: string },
  account: Account,
): boolean {
  return (
    step.authority === account.authority &&
    step.account === account.id &&
    step.generation === account.generation
  );
}

/** Where the letter of a mail step stands: with the account, or, without one, with the mailbox's keyed hash. */
export const placeOf = ({ authority, subject, account }: MailStep): MemberPlace => ({
  authority,
  of: account === subject ? 'account' : 'signUp',
  id: subject,
});

/** Judges a mailed code, of a step whose try was spent before. */
export function judgeCode(
  step: MailStep,
  typed: { readonly code: string; readonly mailboxKey: string },
  codeSecret: Uint8Array,
): Result<void> {
  const right = codeOf(step.subject, step.purpose, step.nonce, codeSecret);
  const same = sameCode(typed.code, right);
  return same && sameCode(typed.mailboxKey, step.mailboxKey) ? ok(undefined) : refuse('codeNotAccepted');
}
