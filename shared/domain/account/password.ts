import { ok, type Result, refuse } from '../../contracts/failures.ts';
import type { Instant } from '../../contracts/vocabulary.ts';
import { type Account, hasSecondFactor } from './account.ts';
import { advance, type Change, notice, toOwner } from './change.ts';
import { acceptFactor, type Shown } from './second-factor.ts';
import { letterKey, type Mailbox, type Mailed, type NewCode } from './sign-up.ts';
import { type Acting, mustBeFresh, signedIn } from './signed-in.ts';
import {
  begin,
  belongsTo,
  boundTo,
  type MailStep,
  type MailStepOf,
  placeOf,
  type ResetStep,
} from './step.ts';

/** Every session is over, and this one goes on as a new one. */
export function changePassword(
  account: Account,
  oldIsRight: boolean,
  passwordHash: string,
  acting: Acting,
): Result<Change> {
  const fresh = mustBeFresh(account, acting);
  if (!fresh.ok) return fresh;
  if (!oldIsRight) return refuse('passwordNotAccepted');
  const after = { ...account, passwordHash, generation: account.generation + 1 };
  return ok(
    advance(after, acting.at, ['passwordChanged'], {
      letters: [notice(account, 'passwordChanged')],
      endsSessions: true,
      signsIn: signedIn(after, 'sessionJustBegun'),
    }),
  );
}

/** Step and answer are the same for a mailbox without an account: what differs is the letter, and its code is never mailed. */
export function requestReset(mailbox: Mailbox, account: Account | undefined, code: NewCode): Mailed {
  const { authority, email, mailboxKey } = mailbox;
  const { token, nonce, at } = code;
  const started = { ...begin('reset', token, authority, at), mailboxKey, nonce };
  if (!account) {
    const none: MailStep = { ...started, subject: mailboxKey };
    const letter = { key: letterKey('noAccount', nonce), kind: 'noAccount' } as const;
    return { step: none, mail: { place: placeOf(none), letter, to: { way: 'email', address: email } } };
  }
  const step: MailStep = { ...started, subject: account.id, ...boundTo(account) };
  const { expiresAt } = step;
  const letter = { key: letterKey('resetCode', nonce), kind: 'resetCode', nonce, expiresAt } as const;
  return { step, mail: { place: placeOf(step), letter, to: toOwner(account) } };
}

/** The mailed code was right: a new password may follow, and with it the second factor where there is one. */
export function openReset(
  account: Account,
  step: MailStepOf<'reset'>,
  token: string,
  at: Instant,
): Result<ResetStep> {
  if (!belongsTo(step, account)) return refuse('stepEnded');
  return ok({ ...begin('newPassword', token, account.authority, at), ...boundTo(account) });
}

/**
 * Sets a new password after the mailed code and, where the account has one, a second factor or a recovery code. All
 * sessions are over; she signs in with it next.
 */
export function finishReset(
  account: Account,
  step: ResetStep,
  shown: Shown | undefined,
  passwordHash: string,
  at: Instant,
): Result<Change> {
  if (!belongsTo(step, account)) return refuse('stepEnded');
  const accepted = hasSecondFactor(account)
    ? shown
      ? acceptFactor(account, shown, at)
      : refuse('secondFactorNotAccepted')
    : ok({ account, events: [], letters: [] });
  if (!accepted.ok) return accepted;
  const { account: after, events, letters } = accepted.value;
  return ok(
    advance(
      { ...after, passwordHash, generation: account.generation + 1 },
      at,
      ['passwordReset', ...events],
      {
        letters: [...letters, notice(account, 'passwordChanged')],
        uses: step,
        endsSessions: true,
      },
    ),
  );
}
