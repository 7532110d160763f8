import { en } from './en.ts';
import type { trMember } from './tr-member.ts';

/** The sentences of `tr-member.ts` in English. */
export const enMember: Readonly<Record<keyof typeof trMember, string>> = {
  ...en,
  'email.missing': 'Enter your e-mail address.',
  'password.missing': 'Enter your password.',
  'password.tooLong': 'Enter your password again; what you entered is too long for a password.',
  'newPassword.missing': 'Enter your new password.',
  'newPassword.tooShort':
    'The password must have at least 12 characters; four or five words that have nothing to do with each other are easy to remember.',
  'newPassword.tooLong': 'The password can have at most 128 characters; shorten it.',
  'newPassword.leaked':
    'This password is on lists of stolen passwords; enter another one that you use nowhere else.',
  'newPassword.personal':
    'The password must not contain your e-mail address, identity, passport or telephone number; leave these out and enter it again.',
  'newPassword.contextual':
    'Your name, the name of the institution and words like “password” are easy to guess; enter at least 8 characters besides these.',
  'newPassword.guessable':
    'This password is easy to guess; instead of a sequence, a repetition or a date, enter a few words that have nothing to do with each other.',
  'totpCode.missing': 'Enter the 6-digit code that your authenticator app shows.',
  'totpCode.invalid': 'The code has 6 digits; enter the code in your authenticator app.',
  'recoveryCode.missing': 'Enter one of your recovery codes.',
  'recoveryCode.invalid': 'A recovery code has 16 characters; enter the whole code from your list.',
  'passkey.missing': 'The passkey could not be read; reload the page and try again.',
  'passkey.invalid': 'The answer of the passkey could not be read; reload the page and try again.',
  'passkeyName.missing': 'Give the passkey a name by which you know it, for example “My phone”.',
  'passkeyName.tooLong': 'The name of the passkey can have at most 60 characters.',
};
