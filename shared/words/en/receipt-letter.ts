import type { receiptLetter as tr } from '../tr/receipt-letter.ts';

export const receiptLetter: typeof tr = {
  subject: (reference) => `Receipt – application ${reference}`,
  preview: (day) => `Last day for the reply: ${day}.`,
  taken:
    'Your application has been taken and your e-mail address is confirmed. This message is your receipt; keep it.',
  rolled: (rolled, day) =>
    `The last day falls on a public holiday or a weekend; the next working day is ${rolled}. The institution keeps to ${day}.`,
  sum: (arrival, rules, table) =>
    `How was the last day counted? Received: ${arrival}; that day is not counted. Legal basis: ${rules}. Holiday table ${table}.`,
  sumHead: ['Day', 'Number', 'Why'],
  toFollow:
    'You can see the status with your application number and follow-up code, or with a new code that you ask for to this address:',
};
