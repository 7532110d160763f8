import type { Instant, Language } from '../../contracts/vocabulary.ts';
import { type MemberMail, readIn, type SecurityEvent } from '../member-letter.ts';
import type { Account, ClosedAccount } from './account.ts';
import type { SignedIn } from './signed-in.ts';
import type { Step } from './step.ts';

/** What a member reads of her account's past; append-only, and without anything personal. */
export const accountEvents = [
  'signedUp',
  'signedIn',
  'secondFactorGuessed',
  'totpAdded',
  'totpRemoved',
  'passkeyAdded',
  'passkeyRemoved',
  'recoveryCodesRenewed',
  'recoveryCodeUsed',
  'passwordChanged',
  'passwordReset',
  'contactChanged',
  'detailsChanged',
  'linkedToEdevlet',
  'signedOutEverywhere',
  'closed',
] as const;
export type AccountEvent = (typeof accountEvents)[number];

/** What one verb changes: committed whole, in one transaction, or not at all. */
export type Change = {
  readonly account: Account | ClosedAccount;
  /** At least one; all of the same moment. */
  readonly events: readonly [AccountEvent, ...AccountEvent[]];
  readonly at: Instant;
  readonly letters: readonly MemberMail[];
  /** The step that leads here and is used up by it. */
  readonly uses?: Pick<Step, 'authority' | 'id'>;
  /** A further step that opens with it. */
  readonly opens?: Step;
  /** Every session of hers that stands is over, in the same write. */
  readonly endsSessions?: true;
  /** Her session begins, once this is written. */
  readonly signsIn?: SignedIn;
};

type Also = Omit<Change, 'account' | 'events' | 'at' | 'letters'> & { letters?: readonly MemberMail[] };

/** The account one version on. */
export function advance(changed: Account, at: Instant, events: Change['events'], also: Also = {}): Change {
  return {
    ...also,
    account: { ...changed, version: changed.version + 1 },
    events,
    at,
    letters: also.letters ?? [],
  };
}

export const toOwner = ({ person }: Pick<Account, 'person'>): MemberMail['to'] => ({
  way: 'email',
  address: person.email,
  name: `${person.name} ${person.surname}`,
});

/**
 * A letter in the language of the call that leads to it. It is never that of an account: which of two letters goes out
 * must show in nothing.
 */
export const mailIn = (language: Language, mail: MemberMail): MemberMail => ({
  ...mail,
  letter: { ...mail.letter, ...readIn(language) },
});

/** A word to the owner, should it not have been her. @param account as it was before the change */
export function notice(account: Account, what: SecurityEvent): MemberMail {
  return {
    place: { authority: account.authority, of: 'account', id: account.id },
    letter: { key: `securityNotice-${account.version + 1}-${what}`, kind: 'securityNotice', what },
    to: toOwner(account),
  };
}
