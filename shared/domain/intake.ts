import { createHmac } from 'node:crypto';
import { followUpCodeOf, referenceOf, referenceSpace } from '../contracts/codes.ts';
import type { Submission } from '../contracts/submission.ts';
import type { Secrets } from './ports.ts';
import { canonical } from './trail.ts';

const hmac = (key: Uint8Array, text: string) => createHmac('sha256', key).update(text).digest();
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
export function bodyMacOf(secrets: Secrets, form: Submission): string {
  return hmac(secrets.intake, canonical(['body', form])).toString('hex');
}

/** @param attempt 0, and one more after each collision with another request's reference */
export function referenceFor(secrets: Secrets, intakeKey: string, attempt: number): string {
  return referenceOf(
    numberOf(hmac(secrets.intake, canonical(['reference', intakeKey, attempt]))) % referenceSpace,
  );
}

/** The follow-up code is derived and never stored: a repeated call shows it again, a stolen table does not hold it. */
export function followUpCodeFor(secrets: Secrets, reference: string, intakeKey: string): string {
  return followUpCodeOf(numberOf(hmac(secrets.followUp, canonical([reference, intakeKey]))));
}

/** Keyed hash of who the applicant says she is; undefined when no identity number was given. */
export function applicantKeyOf(secrets: Secrets, form: Submission): string | undefined {
  if (form.regime === 'petition') return undefined;
  if (form.nationalId) return hmac(secrets.applicant, `tckn|${form.nationalId}`).toString('hex');
  if (!form.passportNumber || !form.nationality) return undefined;
  return hmac(
    secrets.applicant,
    canonical(['passport', form.nationality.toLocaleUpperCase('tr'), form.passportNumber]),
  ).toString('hex');
}
