import { recoveryCodeSigns } from '../../contracts/account.ts';
import { alphabet } from '../../contracts/codes.ts';
import { hmac } from '../hmac.ts';
import type { Secrets } from '../ports.ts';
import { canonical } from '../trail.ts';

/** NIST SP 800-63B-4 section 3.1.2 (look-up secrets): at least 20 bits each, used once; these have 67.9. */
export const recoveryRules = { codes: 10, bytesEach: 16 } as const;
export const recoveryBytes = recoveryRules.codes * recoveryRules.bytesEach;

const size = BigInt(alphabet.length);

/** @param random `recoveryBytes` random bytes @returns ten codes in groups of four, shown once and kept nowhere */
export function recoveryCodesFrom(random: Uint8Array): readonly string[] {
  if (random.length !== recoveryBytes)
    throw new Error('Recovery codes need their own number of random bytes');
  return Array.from({ length: recoveryRules.codes }, (_, n) => {
    const from = n * recoveryRules.bytesEach;
    return writtenCode(random.subarray(from, from + recoveryRules.bytesEach));
  });
}

/** Sixteen bytes for 67.9 bits: what the division leaves uneven is one part in 2^60. */
function writtenCode(bytes: Uint8Array): string {
  let rest = BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
  let signs = '';
  for (let i = 0; i < recoveryCodeSigns; i++) {
    signs += alphabet.charAt(Number(rest % size));
    rest /= size;
  }
  return signs.replace(/(.{4})(?=.)/g, '$1-');
}

/** Keyed hash of a code, bound to its account. @param code in its written form */
export function recoveryKeyOf(
  secrets: Secrets,
  account: { authority: string; id: string },
  code: string,
): string {
  return hmac(secrets.applicant, canonical(['recovery', account.authority, account.id, code])).toString(
    'base64url',
  );
}
