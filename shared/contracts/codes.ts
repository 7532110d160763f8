import * as z from 'zod';

/**
 * Nineteen signs that are not taken for one another on paper (no 0/O, 1/I, 2/Z, 5/S, 8/B, 6/G) nor on the
 * telephone in Turkish (no B/P/D/V/C beside T, no N beside M). Nineteen is prime, so that one weighted check
 * sign finds every single wrong sign and every swap of two signs.
 */
export const alphabet = '23456789AEFHKLMRTUY';
const size = alphabet.length;
const dataLength = 9;
const followUpLength = 32;
const returnLength = 20;

/** How many different references exist: 19^9. */
export const referenceSpace = BigInt(size) ** BigInt(dataLength);

/**
 * @param number a whole number in `[0, referenceSpace)`
 * @returns the reference people read, `XXXXX-XXXXX`, its last sign the check sign
 */
export function referenceOf(number: bigint): string {
  const data = signsOf(number, dataLength);
  const signs = data + checkSign(data);
  return `${signs.slice(0, 5)}-${signs.slice(5)}`;
}

/**
 * @param number at least 2^136 evenly spread values, so that the code keeps more than 128 bits
 * @returns the follow-up code in groups of four; 19^32 is 135.9 bits
 */
export function followUpCodeOf(number: bigint): string {
  const signs = signsOf(number % BigInt(size) ** BigInt(followUpLength), followUpLength);
  return signs.replace(/(.{4})(?=.)/g, '$1-');
}

/**
 * @param number at least 2^100 evenly spread values
 * @returns the code that opens a kept form again, in groups of four; 19^20 is 84.9 bits
 */
export function returnCodeOf(number: bigint): string {
  const signs = signsOf(number % BigInt(size) ** BigInt(returnLength), returnLength);
  return signs.replace(/(.{4})(?=.)/g, '$1-');
}

function signsOf(number: bigint, length: number): string {
  let rest = number;
  let signs = '';
  for (let i = 0; i < length; i++) {
    signs = alphabet.charAt(Number(rest % BigInt(size))) + signs;
    rest /= BigInt(size);
  }
  return signs;
}

function checkSign(data: string): string {
  let sum = 0;
  for (let i = 0; i < data.length; i++) sum += (i + 2) * alphabet.indexOf(data.charAt(i));
  return alphabet.charAt((size - (sum % size)) % size);
}

function bare(typed: string): string {
  return typed.replace(/[\s-]/g, '').toUpperCase();
}

function isMadeOf(signs: string, length: number): boolean {
  return signs.length === length && [...signs].every((sign) => alphabet.includes(sign));
}

/** Accepts any spacing, hyphens and letter case; gives the reference in its one written form. */
export const reference = z
  .string({ error: 'reference.missing' })
  .max(40, 'reference.invalid')
  .transform(bare)
  .refine((s) => isMadeOf(s, dataLength + 1) && checkSign(s.slice(0, -1)) === s.at(-1), 'reference.invalid')
  .transform((s) => `${s.slice(0, 5)}-${s.slice(5)}`);

/** Accepts any spacing, hyphens and letter case; gives the follow-up code in its one written form. */
export const followUpCode = z
  .string({ error: 'followUpCode.missing' })
  .max(80, 'followUpCode.invalid')
  .transform(bare)
  .refine((s) => isMadeOf(s, followUpLength), 'followUpCode.invalid')
  .transform((s) => s.replace(/(.{4})(?=.)/g, '$1-'));

/** Accepts any spacing, hyphens and letter case; gives the return code in its one written form. */
export const returnCode = z
  .string({ error: 'returnCode.invalid' })
  .max(60, 'returnCode.invalid')
  .transform(bare)
  .refine((s) => isMadeOf(s, returnLength), 'returnCode.invalid')
  .transform((s) => s.replace(/(.{4})(?=.)/g, '$1-'));

/** The six digits of a mailed code; spaces are ignored. */
export const oneTimeCode = z
  .string({ error: 'code.missing' })
  .max(20, 'code.invalid')
  .transform((s) => s.replace(/[\s-]/g, ''))
  .refine((s) => /^\d{6}$/.test(s), 'code.invalid');

/** RFC draft-ietf-httpapi-idempotency-key: at least 16 signs, so that two clients do not meet by chance. */
export const idempotencyKey = z
  .string({ error: 'idempotencyKey.missing' })
  .regex(/^[A-Za-z0-9_-]{16,128}$/, 'idempotencyKey.invalid');
