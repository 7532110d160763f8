import { ok, type Result, refuse } from '../../contracts/failures.ts';
import type { Instant } from '../../contracts/vocabulary.ts';
import type { Applicant } from '../applicant.ts';
import type { CitizenSession } from '../citizen-session.ts';
import { plusMs } from '../time/days.ts';
import { type Account, levelOf } from './account.ts';

/** What a member showed; nobody is signed in by anything less, so never by a password alone. */
export const signInMeans = [
  'passwordAndTotp',
  'passwordAndRecoveryCode',
  'passwordAndPasskey',
  'passkey',
  /** A member who had just shown two factors goes on in a new session. */
  'sessionJustBegun',
] as const;
export type SignInMeans = (typeof signInMeans)[number];

/** Whose session begins once the change that says so was written, and by what. */
export type SignedIn = { readonly applicant: Applicant; readonly means: SignInMeans };

/** @throws when the account has no second factor: nothing may lead here without one */
export function signedIn(account: Account, means: SignInMeans): SignedIn {
  const level = levelOf(account);
  if (level === 'contactConfirmed') throw new Error('Nobody is signed in without a second factor');
  const { name, surname, email, serviceAddress, phone, nationalId, nationality, passportNumber } =
    account.person;
  return {
    means,
    applicant: {
      level,
      name,
      surname,
      email,
      serviceAddress,
      account: account.id,
      ...(phone === undefined ? {} : { phone }),
      ...(nationalId === undefined ? {} : { nationalId }),
      ...(nationality === undefined ? {} : { nationality }),
      ...(passportNumber === undefined ? {} : { passportNumber }),
    },
  };
}

/** A signed-in member who acts now; that her session lives was judged before. */
export type Acting = {
  readonly session: Pick<CitizenSession, 'authority' | 'startedAt' | 'who'>;
  readonly at: Instant;
};

/** Who signed in this long ago may change what opens the account (milliseconds); later she signs in again. */
export const freshMs = 15 * 60_000;

/** Whether the session is this account's. */
export function mustBeHers(account: Account, { session }: Acting): Result<void> {
  const hers = session.authority === account.authority && session.who.account === account.id;
  return hers ? ok(undefined) : refuse('memberSessionEnded');
}

/** Whether she signed in a short while ago; what opens an account is changed by nobody else. */
export function mustBeFresh(account: Account, acting: Acting): Result<void> {
  const hers = mustBeHers(account, acting);
  if (!hers.ok) return hers;
  return acting.at < plusMs(acting.session.startedAt, freshMs) ? ok(undefined) : refuse('signInAgain');
}
