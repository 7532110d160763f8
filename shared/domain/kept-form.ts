import { returnCodeOf } from '../contracts/codes.ts';
import type { Instant } from '../contracts/vocabulary.ts';
import { letterKey, type Mailbox, type Mailed, type NewCode } from './account/sign-up.ts';
import { begin, type MailStepOf, placeOf } from './account/step.ts';
import type { Draft } from './draft.ts';
import { hmac } from './hmac.ts';
import type { MemberMail } from './member-letter.ts';
import { plusMs } from './time/days.ts';

/** A kept form waits so long for its writer. */
export const keptFormLifetimeMs = 30 * 24 * 60 * 60_000;

/** Whose form it is: whoever reads the mailbox and has the code that was sent there. */
export type KeptFormOwner = {
  readonly authority: string;
  readonly mailboxKey: string;
  /** The return code in its written form. */
  readonly code: string;
};

/**
 * Forms that wait for somebody to come back, with another browser perhaps. They are found under a digest of code and
 * mailbox and open with the code alone, which nothing of the form itself holds.
 */
export type KeptFormStore = {
  /** Keeps the form, uses up the step that proved the mailbox, and mails; all or nothing. @returns false when the step was used before */
  readonly keep: (
    step: MailStepOf<'keepForm'>,
    kept: { readonly owner: KeptFormOwner; readonly draft: Draft; readonly until: Instant },
    mail: MemberMail,
    at: Instant,
  ) => Promise<boolean>;
  readonly find: (owner: KeptFormOwner, at: Instant) => Promise<Draft | undefined>;
  /** Forgets it, now that its writer has it back. */
  readonly drop: (owner: KeptFormOwner, at: Instant) => Promise<void>;
};

/**
 * The code that opens a kept form again: derived, so that the letter that brings it need not hold it. Whoever holds the
 * deployment's secret and the letter can derive it too, as long as the letter is there.
 *
 * @param nonce 128 random bits, hex
 */
export const returnCodeFor = (subject: string, nonce: string, secret: Uint8Array): string =>
  returnCodeOf(BigInt(`0x${hmac(secret, `return|${subject}|${nonce}`).toString('hex')}`));

/** Somebody wants to go on later: six digits go to her mailbox, so that nothing is kept for a mistyped one. */
export function startKeeping(mailbox: Mailbox, { token, nonce, at }: NewCode): Mailed {
  const { authority, email, mailboxKey } = mailbox;
  const step = { ...begin('keepForm', token, authority, at), mailboxKey, subject: mailboxKey, nonce };
  const letter: MemberMail['letter'] = {
    key: letterKey('accountCode', nonce),
    kind: 'accountCode',
    purpose: 'keepForm',
    nonce,
    expiresAt: step.expiresAt,
  };
  return { step, mail: { place: placeOf(step), letter, to: { way: 'email', address: email } } };
}

/** The letter that brings the return code, to the mailbox that the step has proved. */
export function returnLetter(
  step: MailStepOf<'keepForm'>,
  email: string,
  nonce: string,
  until: Instant,
): MemberMail {
  return {
    place: placeOf(step),
    letter: { key: letterKey('returnCode', nonce), kind: 'returnCode', nonce, expiresAt: until },
    to: { way: 'email', address: email },
  };
}

export const keptUntil = (at: Instant): Instant => plusMs(at, keptFormLifetimeMs);
