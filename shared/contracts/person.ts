import * as z from 'zod';

/** Arithmetically right, but published everywhere as an example of a wrong one or plainly made up. */
const refusedNationalIds = new Set([
  '11111111110',
  '22222222220',
  '33333333330',
  '44444444440',
  '55555555550',
  '66666666660',
  '77777777770',
  '88888888880',
  '99999999990',
]);

/**
 * The checksum of a T.C. kimlik number (foreigners' numbers, which begin with 99, follow the same rule).
 * A valid checksum is no proof of identity.
 *
 * @param digits eleven digits
 */
export function isNationalId(digits: string): boolean {
  if (!/^[1-9]\d{10}$/.test(digits) || refusedNationalIds.has(digits)) return false;
  const d = [...digits].map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const tenth = (7 * (d[0] + d[2] + d[4] + d[6] + d[8]) - (d[1] + d[3] + d[5] + d[7])) % 10;
  const eleventh = d.slice(0, 10).reduce((sum, x) => sum + x, 0) % 10;
  return (tenth + 10) % 10 === d[9] && eleventh === d[10];
}

/**
 * @param typed any spelling of a Turkish mobile or fixed number
 * @returns E.164, `+90` and ten digits, or undefined when it is not a Turkish number; foreign numbers must
 *   begin with `+` or `00` and come back as `+` and 8-15 digits
 */
export function phoneOf(typed: string): string | undefined {
  // Dashes of any length, and the invisible marks that a number copied from a contact list carries.
  const kept = typed.replace(/[\s()./\p{Pd}\p{Cf}]/gu, '').replace(/^00/, '+');
  const turkish = /^(?:\+?90)?0?([2-5]\d{9})$/.exec(kept);
  if (turkish) return `+90${turkish[1]}`;
  return /^\+(?!90)[1-9]\d{7,14}$/.test(kept) ? kept : undefined;
}

export const nationalId = z
  .string({ error: 'nationalId.missing' })
  .transform((s) => s.replace(/\s/g, ''))
  .refine((s) => /^\d{11}$/.test(s), 'nationalId.length')
  .refine(isNationalId, 'nationalId.checksum');

export const phone = z
  .string()
  .max(40, 'phone.invalid')
  .transform((typed, context) => {
    const number = phoneOf(typed);
    if (number === undefined) context.addIssue({ code: 'custom', message: 'phone.invalid' });
    return number ?? z.NEVER;
  });

const months = [
  ['ocak', 'january'],
  ['şubat', 'february'],
  ['mart', 'march'],
  ['nisan', 'april'],
  ['mayıs', 'may'],
  ['haziran', 'june'],
  ['temmuz', 'july'],
  ['ağustos', 'august'],
  ['eylül', 'september'],
  ['ekim', 'october'],
  ['kasım', 'november'],
  ['aralık', 'december'],
] as const;

/** @returns 1-12 of a number or a month's name in Turkish or English, 0 for anything else */
function monthOf(typed: string): number {
  if (/^\d{1,2}$/.test(typed)) return Number(typed);
  const [turkish, english] = [typed.toLocaleLowerCase('tr'), typed.toLowerCase()];
  return months.findIndex(([tr, en]) => tr === turkish || en === english) + 1;
}

/**
 * @param typed `1985-03-27`, `27.3.1985`, `27/3/1985`, `27 Mart 1985` or `27 March 1985`
 * @returns `YYYY-MM-DD`, or undefined when there is no such day or it lies before 1900
 */
export function birthDateOf(typed: string): string | undefined {
  const parts = typed.trim().split(/[\s./-]+/);
  const [year, month, day] = /^\d{4}$/.test(parts[0] ?? '') ? parts : parts.toReversed();
  if (
    parts.length !== 3 ||
    !year ||
    !month ||
    !day ||
    !/^(?:19|20)\d\d$/.test(year) ||
    !/^\d{1,2}$/.test(day)
  )
    return;
  const number = monthOf(month);
  const date = new Date(Date.UTC(Number(year), number - 1, Number(day)));
  return number >= 1 && date.getUTCMonth() === number - 1 ? date.toISOString().slice(0, 10) : undefined;
}

/** Whether it lies in the future is not the schema's to say: it knows no clock. */
export const birthDate = z
  .string()
  .max(40, 'birthDate.invalid')
  .transform((typed, context) => {
    const day = birthDateOf(typed);
    if (day === undefined) context.addIssue({ code: 'custom', message: 'birthDate.invalid' });
    return day ?? z.NEVER;
  });

/** The day of something that the applicant did, as people write it. */
export const dayTyped = z
  .string({ error: 'on.missing' })
  .trim()
  .min(1, 'on.missing')
  .max(40, 'on.invalid')
  .transform((typed, context) => {
    const day = birthDateOf(typed);
    if (day === undefined) context.addIssue({ code: 'custom', message: 'on.invalid' });
    return day ?? z.NEVER;
  });

/** The domain is compared without case, the local part is kept as typed (RFC 5321 section 2.4). */
export const emailAddress = z
  .string()
  .trim()
  .max(254, 'email.invalid')
  .pipe(z.email('email.invalid'))
  .transform((s) => `${s.slice(0, s.lastIndexOf('@'))}${asciiLower(s.slice(s.lastIndexOf('@')))}`);

function asciiLower(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 32));
}
