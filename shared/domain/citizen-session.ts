import type { Applicant } from './applicant.ts';
import { hmac } from './hmac.ts';
import { applicantKeyOf } from './intake.ts';
import type { Secrets } from './ports.ts';
import { type Session, type SessionLimits, sessionOwnerOf } from './session.ts';
import { canonical } from './trail.ts';

/** What a citizen's session knows of her in the clear: nothing by which she could be told from the table alone. */
export type Citizen = Pick<Applicant, 'level' | 'account'> & {
  /** Keyed hashes by which her requests are found. */
  readonly applicantKeys: readonly string[];
  /** Who she is (`Applicant` as JSON), sealed for her browser, base64: gone when the cookie is. */
  readonly sealed: string;
};
export type CitizenSession = Session<Citizen>;

/** A public terminal is left without signing out; an application is written in an afternoon. */
export const citizenSessionLimits: SessionLimits = { idleMs: 30 * 60_000, lifetimeMs: 4 * 60 * 60_000 };

/** Whose sessions end together: those of one account, or of one person whom the State named. */
export function citizenOwnerOf(
  secrets: Secrets,
  authority: string,
  applicant: Pick<Applicant, 'account' | 'nationalId'>,
): string {
  const name = applicant.account ? `account|${applicant.account}` : `tckn|${applicant.nationalId}`;
  return sessionOwnerOf(secrets, 'CITIZEN', authority, name);
}

/**
 * Keyed hashes under which her requests are found, the one of a new request first. The number that the State named finds
 * those of every channel; one that a member typed herself proves nothing, so only her account finds hers.
 */
export function ownKeysOf(secrets: Secrets, { level, nationalId, account }: Applicant): readonly string[] {
  const named = level === 'edevlet' ? applicantKeyOf(secrets, { nationalId }) : undefined;
  const own = account && hmac(secrets.applicant, canonical(['account', account])).toString('hex');
  return [named, own].filter((key) => key !== undefined);
}
