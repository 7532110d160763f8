import * as z from 'zod';
import { alphabet, oneTimeCode } from './codes.ts';
import { emailAddress, phone } from './person.ts';
import { given, identity, identityGiven } from './submission.ts';

/**
 * How long a password must be. NIST SP 800-63B-4 section 3.1.1 asks for fifteen signs where a password is all there is
 * and for eight beside a second factor. Here it opens nothing without one; twelve is between the two.
 */
export const passwordLength = { least: 12, most: 128 } as const;

const signsOf = (text: string) => [...text].length;

/** A password to be set: any signs, counted as people count them, in one Unicode form (NFC). */
export const newPassword = z
  .string({ error: 'newPassword.missing' })
  .min(1, 'newPassword.missing')
  // Judged before anything walks through it: one sign can be several code units.
  .max(passwordLength.most * 4, 'newPassword.tooLong')
  .transform((typed) => typed.normalize('NFC'))
  .refine((text) => signsOf(text) >= passwordLength.least, 'newPassword.tooShort')
  .refine((text) => signsOf(text) <= passwordLength.most, 'newPassword.tooLong');

/** A password to be compared: what could never have been set is simply not the right one. */
export const typedPassword = z
  .string({ error: 'password.missing' })
  .min(1, 'password.missing')
  .max(2000, 'password.tooLong')
  .transform((typed) => typed.normalize('NFC'));

const email = given(emailAddress.optional()).refine((typed) => typed !== undefined, 'email.missing');
const needed = <F extends string>(field: F, max: number) =>
  given(
    z
      .string({ error: `${field}.missing` })
      .trim()
      .max(max, `${field}.tooLong`),
  );

/** Signs of a recovery code: 19^16, 67.9 bits. */
export const recoveryCodeSigns = 16;

/** Accepts any spacing, hyphens and letter case; gives the code in its one written form. */
export const recoveryCode = z
  .string({ error: 'recoveryCode.missing' })
  .max(60, 'recoveryCode.invalid')
  .transform((typed) => typed.replace(/[\s-]/g, '').toUpperCase())
  .refine(
    (signs) => signs.length === recoveryCodeSigns && [...signs].every((sign) => alphabet.includes(sign)),
    'recoveryCode.invalid',
  )
  .transform((signs) => signs.replace(/(.{4})(?=.)/g, '$1-'));

/** The six digits that an authenticator program shows; spaces are ignored. */
export const totpCode = z
  .string({ error: 'totpCode.missing' })
  .max(20, 'totpCode.invalid')
  .transform((typed) => typed.replace(/[\s-]/g, ''))
  .refine((digits) => /^\d{6}$/.test(digits), 'totpCode.invalid');

/** What the browser hands over from the authenticator, as `@simplewebauthn/browser` writes it in JSON. */
export const passkeyResponse = z
  .string({ error: 'passkey.missing' })
  .max(20_000, 'passkey.invalid')
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue({ code: 'custom', message: 'passkey.invalid' });
      return z.NEVER;
    }
  })
  .pipe(
    z.looseObject(
      {
        id: z.string('passkey.invalid'),
        rawId: z.string('passkey.invalid'),
        type: z.literal('public-key', { error: 'passkey.invalid' }),
        response: z.looseObject(
          { clientDataJSON: z.string('passkey.invalid') },
          { error: 'passkey.invalid' },
        ),
      },
      { error: 'passkey.invalid' },
    ),
  );

export const mailboxInput = z.strictObject({ email });
export const signInInput = z.strictObject({ email, password: typedPassword });
export const totpInput = z.strictObject({ totpCode });
export const recoveryInput = z.strictObject({ recoveryCode });
export const passkeyInput = z.strictObject({ passkey: passkeyResponse });
/** A name by which she tells one passkey from another. */
export const newPasskeyInput = z.strictObject({
  passkey: passkeyResponse,
  passkeyName: needed('passkeyName', 60),
});
export const mailedCodeInput = z.strictObject({ email, code: oneTimeCode });
export const contactDetailsInput = z.strictObject({
  serviceAddress: needed('serviceAddress', 500),
  phone: given(phone.optional()),
});
export const newPasswordInput = z.strictObject({ newPassword });
export const passwordChangeInput = z.strictObject({ password: typedPassword, newPassword });

/** The person behind an account; who has no T.C. number gives nationality and passport number. */
export const signUpInput = z
  .strictObject({
    email,
    code: oneTimeCode,
    newPassword,
    name: needed('name', 80),
    surname: needed('surname', 80),
    serviceAddress: needed('serviceAddress', 500),
    phone: given(phone.optional()),
    ...identity,
  })
  .check(...identityGiven);
export type SignUpInput = z.output<typeof signUpInput>;
