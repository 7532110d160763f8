import type { Assurance, Instant } from '../../contracts/vocabulary.ts';
import { hmac } from '../hmac.ts';
import type { Secrets } from '../ports.ts';
import { canonical } from '../trail.ts';

/** Who a member is. Foreigners without a T.C. number give nationality and passport number. */
export type Person = {
  readonly name: string;
  readonly surname: string;
  readonly email: string;
  readonly serviceAddress: string;
  /** E.164. */
  readonly phone?: string;
  readonly nationalId?: string;
  readonly nationality?: string;
  readonly passportNumber?: string;
};

/** An authenticator program (RFC 6238: SHA-1, six digits, thirty seconds). */
export type Totp = {
  /** Base32. */
  readonly secret: string;
  readonly addedAt: Instant;
  /** The time step of the last code that was accepted: neither it nor an earlier one counts again. */
  readonly lastStep: number;
};

export type Passkey = {
  /** Credential id, base64url. */
  readonly id: string;
  /** COSE, base64url. */
  readonly publicKey: string;
  /** Signatures so far, as the authenticator says; 0 for ever where it does not count. */
  readonly counter: number;
  readonly name: string;
  readonly addedAt: Instant;
  readonly lastUsedAt?: Instant;
};

/** A person's account with one authority. Its id is random and says nothing about her. */
export type Account = {
  readonly status: 'active';
  readonly authority: string;
  readonly id: string;
  readonly version: number;
  /** Steps of an earlier generation are over. */
  readonly generation: number;
  readonly createdAt: Instant;
  /** Keyed hash of the mailbox. */
  readonly mailboxKey: string;
  readonly person: Person;
  /** PHC string. */
  readonly passwordHash: string;
  readonly totp?: Totp;
  readonly passkeys: readonly Passkey[];
  /** Keyed hashes of the codes that are left. */
  readonly recoveryCodes: readonly string[];
  /** Keyed hash of the national id that the State vouched for. */
  readonly edevletKey?: string;
};

/** What stays of an account that was closed: that there was one, and until when. */
export type ClosedAccount = Pick<Account, 'authority' | 'id' | 'version' | 'generation' | 'createdAt'> & {
  readonly status: 'closed';
  readonly closedAt: Instant;
};

export type AccountLevel = Exclude<Assurance, 'unconfirmed'>;

/** More would only make lists that nobody looks through. */
export const mostPasskeys = 10;

export const hasSecondFactor = (account: Pick<Account, 'totp' | 'passkeys'>): boolean =>
  account.totp !== undefined || account.passkeys.length > 0;

/** How sure the institution is of who calls by this account: no level above the mailbox without a second factor. */
export function levelOf(account: Account): AccountLevel {
  if (!hasSecondFactor(account)) return 'contactConfirmed';
  return account.edevletKey === undefined ? 'member' : 'edevlet';
}

/** Keyed hash that finds an account by its mailbox; letter case is not told apart, as mail servers do not. */
export function accountMailboxKeyOf(secrets: Secrets, authority: string, email: string): string {
  return hmac(secrets.applicant, canonical(['account', authority, email.toLowerCase()])).toString(
    'base64url',
  );
}

/** Keyed hash of a number that the State vouched for: one account of an authority is linked to it. */
export function edevletKeyOf(secrets: Secrets, authority: string, nationalId: string): string {
  return hmac(secrets.applicant, canonical(['edevlet', authority, nationalId])).toString('base64url');
}
