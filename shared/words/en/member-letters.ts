import type { memberLetters as tr } from '../tr/member-letters.ts';

export const memberLetters: typeof tr = {
  codeFor: {
    signUp: {
      asks: 'Somebody wants to open an account with this e-mail address. To confirm that the address is yours, enter this code on the page:',
      unasked:
        'If it is not you who wants to open an account, ignore this message; unless the code is entered, no account is opened.',
    },
    contactChange: {
      asks: 'A member wants to get notices at this address from now on. To confirm that the address is yours, enter this code on the page:',
      unasked:
        'If you did not ask for this, ignore this message; unless the code is entered, this address is linked to no account.',
    },
    reset: {
      asks: 'To renew the password of your account, enter this code on the page:',
      unasked:
        'If it is not you who wants to renew your password, ignore this message; unless the code is entered, your password does not change.',
    },
    keepForm: {
      asks: 'Somebody wants a half-finished application form to be kept for this e-mail address. To confirm that the address is yours, enter this code on the page:',
      unasked:
        'If you did not ask for this, ignore this message; unless the code is entered, nothing is kept.',
    },
  },
  events: {
    passwordChanged: {
      short: 'Your password was changed',
      says: 'The password of your account was changed; your other open sessions were ended.',
    },
    factorAdded: {
      short: 'A new means of verification was added',
      says: 'A new second means of verification was added to your account.',
    },
    factorRemoved: {
      short: 'A means of verification was removed',
      says: 'One of the second means of verification of your account was removed.',
    },
    recoveryCodeUsed: {
      short: 'A recovery code was used',
      says: 'Somebody signed in to your account with a recovery code. That code cannot be used again; if few are left, get new ones from your profile.',
    },
    recoveryCodesRenewed: {
      short: 'Your recovery codes were renewed',
      says: 'New recovery codes were issued for your account; the old ones no longer work.',
    },
    linkedToEdevlet: {
      short: 'Your account was linked to e-Devlet',
      says: 'Your account was linked to your e-Devlet identity; your name and identity number were taken from there.',
    },
    signedOutEverywhere: {
      short: 'All your sessions were ended',
      says: 'All open sessions of your account were ended.',
    },
    detailsChanged: {
      short: 'Your address or telephone number was changed',
      says: 'The service address or telephone number of your account was changed.',
    },
    secondFactorGuessed: {
      short: 'Your sign-in was blocked: the second step failed',
      says: 'Somebody tried to sign in with the right password, but entered the second step wrongly many times, and the sign-in was stopped. Somebody else may know your password.',
    },
  },
  keepSubject: (code, authority) => `${code} is your code – form of ${authority}`,
  codeSubject: (code, authority) => `${code} is your code – account with ${authority}`,
  openSite: 'Open the application page',
  ifNotYou: (mailbox) =>
    `If this was not you, renew your password at once and tell the institution: ${mailbox}. The institution never asks you for a password or a code.`,
  existsSubject: (authority) => `You already have an account with ${authority}`,
  existsPreview: 'No new account was opened; you can sign in.',
  exists:
    'Somebody wanted to open another account with this address. The address already has an account; no new one was opened, and nothing in yours has changed.',
  existsSignIn: 'Sign in; if you do not remember your password, ask for a new one on the sign-in page:',
  existsUnasked: 'If it was not you who wanted to open an account, you do not have to do anything.',
  noneSubject: (authority) => `No account with this address – ${authority}`,
  nonePreview: 'No new password was given; there is no account with this address.',
  none: 'A new password was asked for with this address. There is no account with this address.',
  noneApply:
    'If your account has another address, ask for the new password with that one. If you have no account, you can open one or apply without it:',
  noneUnasked: 'If you did not ask for this, you do not have to do anything.',
  contactSubject: (authority) => `The address of your account was changed – ${authority}`,
  contactPreview: 'Notices go to the new address from now on.',
  contactChanged: (moment) =>
    `The address of your account was changed: ${moment}. From now on no notice about your account comes to this address.`,
  eventSubject: (event, authority) => `${event} – account with ${authority}`,
  eventPreview: 'If this was not you, renew your password at once.',
  closedSubject: (authority) => `Your account was closed – ${authority}`,
  closedPreview: 'Your open applications are not affected.',
  closed: (moment) =>
    `Your account was closed: ${moment}. Your open applications are still being dealt with; you can follow them with application number and follow-up code.`,
  closedUnasked: (mailbox) => `If you did not ask for this, tell the institution: ${mailbox}.`,
};
