import { ok, type Result, refuse } from '../../contracts/failures.ts';
import type { Instant } from '../../contracts/vocabulary.ts';
import type { MemberMail } from '../member-letter.ts';
import type { Account, ClosedAccount, Person } from './account.ts';
import { advance, type Change, notice, toOwner } from './change.ts';
import { letterKey, type Mailbox, type Mailed, type NewCode } from './sign-up.ts';
import { type Acting, mustBeFresh, mustBeHers, signedIn } from './signed-in.ts';
import { begin, boundTo, type MailStep, type MailStepOf, placeOf } from './step.ts';

/**
 * She wants her letters to go elsewhere: the new mailbox gets a code, and until that is typed the old one stays. A new
 * mailbox that has an account of its own gets that word instead, and the answer is the same.
 */
export function startContactChange(
  account: Account,
  mailbox: Mailbox,
  taken: boolean,
  acting: Acting,
  { token, nonce }: Omit<NewCode, 'at'>,
): Result<Mailed> {
  const fresh = mustBeFresh(account, acting);
  if (!fresh.ok) return fresh;
  const { authority, email, mailboxKey } = mailbox;
  const started = { ...begin('contactChange', token, authority, acting.at), mailboxKey, nonce };
  const to = { way: 'email', address: email } as const;
  if (taken) {
    // Not bound to the account: whoever guessed a code that nobody was sent would still find the mailbox taken.
    const step: MailStep = { ...started, subject: mailboxKey };
    const letter = { key: letterKey('accountExists', nonce), kind: 'accountExists' } as const;
    return ok({ step, mail: { place: placeOf(step), letter, to } });
  }
  const step: MailStep = { ...started, subject: account.id, ...boundTo(account) };
  const letter: MemberMail['letter'] = {
    key: letterKey('accountCode', nonce),
    kind: 'accountCode',
    purpose: 'contactChange',
    nonce,
    expiresAt: step.expiresAt,
  };
  return ok({ step, mail: { place: placeOf(step), letter, to } });
}

/** The code of the new mailbox was right: it is hers now, and the old one is told. */
export function changeContact(
  account: Account,
  step: MailStepOf<'contactChange'>,
  email: string,
  acting: Acting,
): Result<Change> {
  const hers = mustBeHers(account, acting);
  if (!hers.ok) return hers;
  if (step.account !== account.id || step.generation !== account.generation) return refuse('codeNotAccepted');
  const letter = { key: `contactChanged-${account.version + 1}`, kind: 'contactChanged' } as const;
  const place = { authority: account.authority, of: 'account', id: account.id } as const;
  const moved = { ...account, mailboxKey: step.mailboxKey, person: { ...account.person, email } };
  return ok(
    advance(moved, acting.at, ['contactChanged'], {
      letters: [{ place, letter, to: toOwner(account) }],
      uses: step,
      // A session carries the mailbox that is confirmed: none goes on with the old one.
      endsSessions: true,
      signsIn: signedIn(moved, 'sessionJustBegun'),
    }),
  );
}

/** Where letters and calls reach her; an empty telephone number leaves none. */
export function changePerson(
  account: Account,
  { serviceAddress, phone }: Pick<Person, 'serviceAddress' | 'phone'>,
  acting: Acting,
): Result<Change> {
  const fresh = mustBeFresh(account, acting);
  if (!fresh.ok) return fresh;
  const { phone: _, ...rest } = account.person;
  const person: Person = { ...rest, serviceAddress, ...(phone === undefined ? {} : { phone }) };
  const moved = { ...account, person };
  return ok(
    advance(moved, acting.at, ['detailsChanged'], {
      letters: [notice(account, 'detailsChanged')],
      // A session carries the address that forms are begun with.
      signsIn: signedIn(moved, 'sessionJustBegun'),
    }),
  );
}

/** What the State says of a person (`Kimlik-Dogrula`, `Ad-Soyad`). */
export type StateIdentity = { readonly nationalId: string; readonly name: string; readonly surname: string };

/** The State's number and name replace hers. @param edevletKey keyed hash of the number */
export function linkEdevlet(
  account: Account,
  identity: StateIdentity,
  edevletKey: string,
  acting: Acting,
): Result<Change> {
  const fresh = mustBeFresh(account, acting);
  if (!fresh.ok) return fresh;
  if (account.edevletKey !== undefined && account.edevletKey !== edevletKey)
    return refuse('edevletOfAnother');
  const { nationality: _, passportNumber: __, ...rest } = account.person;
  const { nationalId, name, surname } = identity;
  const person: Person = { ...rest, nationalId, name, surname };
  const linked = { ...account, person, edevletKey };
  return ok(
    advance(linked, acting.at, ['linkedToEdevlet'], {
      letters: [notice(account, 'linkedToEdevlet')],
      signsIn: signedIn(linked, 'sessionJustBegun'),
    }),
  );
}

/** Ends every session and every step of the account, this one too. */
export function endSessions(account: Account, acting: Acting): Result<Change> {
  const fresh = mustBeFresh(account, acting);
  if (!fresh.ok) return fresh;
  return ok(
    advance({ ...account, generation: account.generation + 1 }, acting.at, ['signedOutEverywhere'], {
      endsSessions: true,
      letters: [notice(account, 'signedOutEverywhere')],
    }),
  );
}

/** Nothing of her stays in the account; her requests are the institution's records and stay. */
export function closeAccount(account: Account, acting: Acting): Result<Change> {
  const fresh = mustBeFresh(account, acting);
  return fresh.ok ? ok(closed(account, acting.at)) : fresh;
}

function closed(account: Account, at: Instant): Change {
  const { authority, id, createdAt } = account;
  const left: ClosedAccount = {
    status: 'closed',
    authority,
    id,
    version: account.version + 1,
    generation: account.generation + 1,
    createdAt,
    closedAt: at,
  };
  const place = { authority, of: 'account', id } as const;
  return {
    account: left,
    events: ['closed'],
    at,
    endsSessions: true,
    letters: [{ place, letter: { key: 'accountClosed', kind: 'accountClosed' }, to: toOwner(account) }],
  };
}
