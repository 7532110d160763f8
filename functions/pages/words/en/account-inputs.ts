import type { accountInputs as tr } from '../tr/account-inputs.ts';

export const accountInputs: typeof tr = {
  email: 'Your e-mail address',
  code: {
    label: '6-digit code',
    hint: 'It is in your e-mail and is valid for ten minutes. If it has not arrived, look in your spam folder too.',
    again: 'Write the code again; for your safety it is not kept on the page.',
  },
  newPassword: {
    label: 'Your new password',
    hint: 'At least 12 characters. Four or five words that have nothing to do with each other make a good password; capital letters, digits and signs are not required. You can paste it from a password manager.',
    again: 'Write the password again; for your safety it is not kept on the page.',
  },
  totpCode: {
    label: 'The code that your authenticator app shows',
    hint: 'Open the authenticator app on your phone and type the 6 digits beside the name of this institution.',
  },
  recoveryCode: {
    label: 'Recovery code',
    hint: 'One of the 16-character codes you were given when you set up the second step. Each code works once.',
  },
  withRecoveryCode: 'I will use a recovery code',
  passkeyFaults: {
    any: 'The passkey could not be used: it was cancelled, it took too long, or this device has no passkey of yours. Try again, or choose another way on this page.',
    alreadyAdded: 'Your account already has the passkey of this device. Choose another device.',
    without:
      'Passkeys cannot be used in this browser: it does not support them, or scripts are switched off. Choose another way on this page, or open the page in another browser.',
  },
};
