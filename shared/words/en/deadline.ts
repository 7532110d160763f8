import type { deadline as tr } from '../tr/deadline.ts';

export const deadline: typeof tr = {
  events: {
    extended: 'the term was extended',
    feeNotified: 'the fee was notified, the term stood still from the next day',
    feeNoticeFailed: 'the fee notice did not arrive, so the term counts as never having stood still',
    feePaid: 'the fee was paid, the term ran on from the next day',
  },
  paidAtTheEnd: 'the fee was paid; as no day of the term was left, this is the last day',
  registered: (day) => `registered on ${day}`,
  weekend: 'weekend',
  holiday: (name) => `public holiday, ${name}`,
  uncovered: 'the holiday table does not cover this year',
  workingDay: 'working day',
  halfDay: (name) => `working day (half day, ${name})`,
  stands: (what) => `${what}: the term stands still`,
  standsWaiting: (what, number) => `${what}: the term stands still, day ${number} of the time to pay`,
  nothingLeft: (what) =>
    `${what}: no day of the term was left, so the first working day after the payment is the last day`,
  notCounted: (what) => `${what}: not counted`,
  tableChanged: (now, given) =>
    `The holiday table changed after this application was taken: by today’s table the last day would be ${now}. The institution keeps to the day that was given, ${given}.`,
};
