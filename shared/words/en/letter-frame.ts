import type { letterFrame as tr } from '../tr/letter-frame.ts';

export const letterFrame: typeof tr = {
  dear: (name) => `Dear ${name},`,
  dearUnknown: 'Dear Sir or Madam,',
  follow: 'Follow my application',
  open: 'Open the application',
  labels: {
    reference: 'Application number',
    kind: 'Kind',
    received: 'Received',
    dueOn: 'Last day for the reply',
    newDueOn: 'New last day',
    payBy: 'Last day to pay',
    unit: 'Unit',
    term: 'Legal basis',
    fee: 'Fee',
    address: 'Address',
    mailNumber: 'Registered mail number',
    postedOn: 'Posted on',
    moment: 'Time',
  },
  codeUntil: (moment) => `The code is valid until ${moment}.`,
  keepCode: (moment) =>
    `The code is valid once, until ${moment}. Share it with nobody; the institution never asks for a code by telephone.`,
  lawDecides: ['What the law says is translated here for you; the Turkish text of the law decides.'],
  officerQuoted: [
    'What the institution’s officer wrote to you stands above in Turkish, as it was written. What the law says is translated for you; the Turkish text of the law decides.',
  ],
};
