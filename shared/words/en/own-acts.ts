import type { ownActs as tr } from '../tr/own-acts.ts';

export const ownActs: typeof tr = {
  withdrawnSubject: (reference) => `Your withdrawal was recorded – ${reference}`,
  withdrawnPreview: 'Your application ended as you wished.',
  withdrawn: (day) =>
    `On ${day} you told us that you withdraw your application. It ended with that; the institution will not reply any more. You can apply again about the same matter.`,
  withdrawnNotYou:
    'If it was not you who withdrew, tell the institution at once at the address below; the day on which your application was received stays on record.',
  codeSubject: (reference) => `Confirm your new e-mail address – ${reference}`,
  codePreview: (until) => `The code is valid until ${until}.`,
  code: 'This address was given as the new contact address of an application. To confirm it, type this code into the application page:',
  codeNotYou:
    'If you did not ask for this, there is nothing to do: unless the code is typed, nothing about the application is sent to this address.',
  movedSubject: (reference) => `Your application has a new contact address – ${reference}`,
  movedPreview: 'From now on, messages go to the new address.',
  moved:
    'The contact address of your application was changed, and the new one was confirmed with its code. Messages about your application go there from now on; this is the last one to come to this address.',
  movedNotYou:
    'If it was not you who changed it, tell the institution at once. A reply with personal data is not mailed to anybody whose identity is not known.',
  moment: 'Time of the change',
  sms: {
    withdrawn: (reference) => `Application ${reference}. Your withdrawal was recorded; it has ended.`,
    code: (code, hour, reference) =>
      `Your code for the new number is ${code}. Valid until ${hour}. Application ${reference}. If you did not ask for it, ignore this.`,
    moved: (reference) =>
      `Application ${reference}. Its contact address changed; messages go there now. If it was not you, call the institution.`,
  },
};
