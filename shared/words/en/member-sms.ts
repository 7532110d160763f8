import type { memberSms as tr } from '../tr/member-sms.ts';

export const memberSms: typeof tr = {
  code: (code, hour) =>
    `Your account code is ${code}. Valid until ${hour}. Share the code with nobody; ignore this if you did not ask for it.`,
  accountExists:
    'Somebody wanted to open another account with this number. You already have one, nothing has changed; sign in or ask for a new password.',
  noAccount:
    'There is no account with this number, so no new password can be given. You can open one or apply without it.',
  contactChanged:
    'The telephone number of your account was changed. If this was not you, renew your password and tell the institution.',
  accountClosed: 'Your account was closed; your open applications are still being dealt with.',
  security: (event) => `${event}. If this was not you, renew your password and tell the institution.`,
};
