import type { Instant } from '../../contracts/vocabulary.ts';
import type { MemberMail } from '../member-letter.ts';
import type { Account, Person } from './account.ts';
import type { Change } from './change.ts';
import { begin, boundTo, type EnrolStep, type MailStep, type MailStepOf, placeOf } from './step.ts';

/** What a mail step needs from outside. `nonce`: 128 random bits, hex. */
export type NewCode = { readonly token: string; readonly nonce: string; readonly at: Instant };
export type Mailbox = { readonly authority: string; readonly email: string; readonly mailboxKey: string };

/** A step and the letter that goes with it: there is one whether or not the mailbox has an account. */
export type Mailed = { readonly step: MailStep; readonly mail: MemberMail };

export const letterKey = (kind: string, nonce: string) => `${kind}-${nonce.slice(0, 12)}`;

/**
 * Somebody wants an account for a mailbox. Step and answer are the same whether or not there is one; what differs is
 * the letter, which only the mailbox's owner reads, and that the code of the second case is never mailed.
 */
export function startSignUp(mailbox: Mailbox, taken: boolean, { token, nonce, at }: NewCode): Mailed {
  const { authority, email, mailboxKey } = mailbox;
  const step = { ...begin('signUp', token, authority, at), mailboxKey, subject: mailboxKey, nonce };
  const letter: MemberMail['letter'] = taken
    ? { key: letterKey('accountExists', nonce), kind: 'accountExists' }
    : {
        key: letterKey('accountCode', nonce),
        kind: 'accountCode',
        purpose: 'signUp',
        nonce,
        expiresAt: step.expiresAt,
      };
  return { step, mail: { place: placeOf(step), letter, to: { way: 'email', address: email } } };
}

/**
 * The account as it begins: its owner reads the mailbox, and nothing more is known of her. It opens nothing yet but
 * the step in which a second factor is added.
 *
 * @param made `id`: 128 random bits or more, base64url; `enrolToken`: the cookie of the next step
 */
export function confirmSignUp(
  step: MailStepOf<'signUp'>,
  person: Person,
  made: { readonly id: string; readonly passwordHash: string; readonly enrolToken: string },
  at: Instant,
): Change {
  const account: Account = {
    status: 'active',
    authority: step.authority,
    id: made.id,
    version: 1,
    generation: 0,
    createdAt: at,
    mailboxKey: step.mailboxKey,
    person,
    passwordHash: made.passwordHash,
    passkeys: [],
    recoveryCodes: [],
  };
  return {
    account,
    events: ['signedUp'],
    at,
    letters: [],
    uses: step,
    opens: enrolStep(account, 'password', made.enrolToken, at),
  };
}

export const enrolStep = (
  account: Account,
  proved: EnrolStep['proved'],
  token: string,
  at: Instant,
): EnrolStep => ({ ...begin('enrol', token, account.authority, at), ...boundTo(account), proved });
