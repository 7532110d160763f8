import { followUpCodeOf, referenceOf, referenceSpace } from '../contracts/codes.ts';
import { sameCode } from './challenge.ts';
import { hmac } from './hmac.ts';
import type { Secrets } from './ports.ts';
import { canonical } from './trail.ts';

const numberOf = (bytes: Uint8Array) => BigInt(`0x${Buffer.from(bytes).toString('hex')}`);

/** Who sent it under which idempotency key, so that a repeated call meets its own row. */
export function intakeKeyOf(
  secrets: Secrets,
  authority: string,
  caller: string,
  idempotencyKey: string,
): string {
  return hmac(secrets.intake, canonical(['key', authority, caller, idempotencyKey])).toString('hex');
}

/** What was sent, so that the same key with another body is noticed. */
export function bodyMacOf(secrets: Secrets, form: unknown): string {
  return hmac(secrets.intake, canonical(['body', form])).toString('hex');
}

/** @param attempt 0, and one more after each collision with another request's reference */
export function referenceFor(secrets: Secrets, intakeKey: string, attempt: number): string {
  return referenceOf(
    numberOf(hmac(secrets.intake, canonical(['reference', intakeKey, attempt]))) % referenceSpace,
  );
}

/** Sixteen signs with their hyphens. */
const halfLength = 19;
const halfOf = (secrets: Secrets, of: readonly string[]) =>
  followUpCodeOf(numberOf(hmac(secrets.followUp, canonical(of)))).slice(0, halfLength);
const proofOf = (secrets: Secrets, reference: string, half: string) =>
  halfOf(secrets, ['proof', reference, half]);

/**
 * The follow-up code is derived and never stored: a repeated call shows it again, a stolen table does not hold it.
 * Its second half proves the first to be one that was given out for the reference.
 */
export function followUpCodeFor(secrets: Secrets, reference: string, intakeKey: string): string {
  const half = halfOf(secrets, [reference, intakeKey]);
  return `${half}-${proofOf(secrets, reference, half)}`;
}

/**
 * Whether such a code can have been given out for the reference. A wrong one is refused by this alone, without a look
 * into the store, so that not even the time of a refusal tells whether there is such a request.
 */
export function mayBeFollowUpCode(secrets: Secrets, reference: string, code: string): boolean {
  return sameCode(code.slice(halfLength + 1), proofOf(secrets, reference, code.slice(0, halfLength)));
}

/** By what a person can be known again, among whatever else she gave. */
export type Identified = {
  readonly nationalId?: string | undefined;
  readonly nationality?: string | undefined;
  readonly passportNumber?: string | undefined;
  readonly [other: string]: unknown;
};

/** Keyed hash of who the applicant says she is; undefined when no identity number was given. */
export function applicantKeyOf(secrets: Secrets, form: Identified): string | undefined {
  if (form.nationalId) return hmac(secrets.applicant, `tckn|${form.nationalId}`).toString('hex');
  if (!form.passportNumber || !form.nationality) return undefined;
  return hmac(
    secrets.applicant,
    canonical(['passport', form.nationality.toLocaleUpperCase('tr'), form.passportNumber]),
  ).toString('hex');
}

/**
 * Keyed hash of the mailbox or telephone that codes go to, so that what is mailed there can be counted without reading it: 96 bits,
 * for it only counts and finds nothing.
 */
export function mailboxKeyOf(secrets: Secrets, address: string): string {
  return hmac(secrets.applicant, canonical(['mailbox', address.toLowerCase()]))
    .toString('base64url')
    .slice(0, 16);
}

/** Keyed hash of what was added to a request, so that the same words sent twice are added once: 96 bits, for it finds nothing. */
export function addedKeyOf(secrets: Secrets, reference: string, text: string): string {
  return hmac(secrets.intake, canonical(['added', reference, text]))
    .toString('base64url')
    .slice(0, 16);
}
