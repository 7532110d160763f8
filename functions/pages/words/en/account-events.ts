import type { accountEvents as tr } from '../tr/account-events.ts';

export const accountEvents: typeof tr = {
  heading: 'What happened to your account',
  unknown:
    'If you see a line that you do not know, end all your sessions, change your password and tell the institution.',
  last: (n) => (n === 1 ? 'The last record' : `The last ${n} records`),
  what: {
    signedUp: 'Account opened',
    signedIn: 'Signed in',
    secondFactorGuessed:
      'After a right password the second step was wrong many times; the sign-in was stopped',
    totpAdded: 'Authenticator app added',
    totpRemoved: 'Authenticator app removed',
    passkeyAdded: 'Passkey added',
    passkeyRemoved: 'Passkey removed',
    recoveryCodesRenewed: 'Recovery codes renewed',
    recoveryCodeUsed: 'A recovery code was used',
    passwordChanged: 'Password changed',
    passwordReset: 'Forgotten password set anew',
    contactChanged: 'E-mail address changed',
    detailsChanged: 'Address for service or telephone changed',
    linkedToEdevlet: 'Linked to the e-Devlet identity',
    signedOutEverywhere: 'All sessions ended',
    closed: 'Account closed',
  },
  means: {
    passwordAndTotp: 'password and authenticator app',
    passwordAndRecoveryCode: 'password and recovery code',
    passwordAndPasskey: 'password and passkey',
    passkey: 'passkey',
    sessionJustBegun: 'session renewed',
  },
};
