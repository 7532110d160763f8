import type { accountEnrol as tr } from '../tr/account-enrol.ts';

export const accountEnrol: typeof tr = {
  title: 'Set up the second step',
  furtherTitle: 'Add another second step',
  account: 'My account',
  eitherWay:
    'Signing in asks for a second thing, so that nobody who learns your password can use your account. Choose one of the two ways below; you have ten minutes.',
  thisWay:
    'Signing in asks for a second thing, so that nobody who learns your password can use your account. Continue as below; you have ten minutes.',
  totp: {
    heading: 'Authenticator app',
    text: 'An app on your phone that shows a 6-digit code, a new one every 30 seconds; it needs no internet connection. Search your app store for “authenticator” and install one from a publisher you know.',
    steps: [
      'Add a new account in the app and scan this picture.',
      'If you cannot scan the picture, type the key below it into the app.',
      'Then enter below the code that the app shows.',
    ],
    picture: 'QR code for the authenticator app',
    key: (key) => ['Key: ', key],
    button: 'Add the app',
    notAdded:
      'The code did not match. Enter the next code that the app shows; if it does not match either, set the clock of your phone to automatic.',
  },
  passkey: {
    heading: 'Passkey',
    text: 'A key that your phone, your computer or your USB key keeps; you use it by unlocking the device (fingerprint, face or PIN). Your fingerprint and your face stay on your device and are not sent to the institution. It is the safest way against fake sites.',
    button: 'Add a passkey',
    name: 'What should we call this passkey?',
    nameHint: 'So that you know it in the list, for example “My phone”.',
    proposed: (n) => `Passkey ${n}`,
    notAdded: 'The passkey could not be verified. Try again, or add an authenticator app.',
  },
  recovery: {
    title: 'Your recovery codes',
    text: 'If you lose your phone or your passkey, you sign in with one of these codes. Each code works once.',
    onlyNow:
      'The codes are shown only now; the institution does not keep them in readable form either. Print the page, or write the codes down in a safe place.',
    issued: (authority, moment) => `${authority}, ${moment}. Codes given before this no longer work.`,
    goOn: 'I have kept the codes, continue',
  },
};
