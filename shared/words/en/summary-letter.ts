import type { summaryLetter as tr } from '../tr/summary-letter.ts';

export const summaryLetter: typeof tr = {
  subject: (parts) => `Weekly summary: ${parts}`,
  open: (number) => `${number} open ${number === 1 ? 'application' : 'applications'}`,
  dueThisWeek: (number) => `${number} of them due this week`,
  overdue: (number) => `${number} overdue`,
  greeting: 'Weekly summary of applications',
  listed: (day) => `Applications in the units as of ${day}:`,
  head: [
    'Unit',
    'Open',
    'Due this week',
    'Overdue',
    'Waiting for a fee',
    'Reply to be delivered',
    'Answered in time',
  ],
  total: 'Total',
  rate: (percent, inTime, all) => `${percent}% (${inTime}/${all})`,
  noneFellDue: 'none fell due',
  aboutRate: (from, to, days) =>
    `Answered in time: of the applications whose last day fell between ${from} and ${to} (the past ${days} days), how many were answered on that day at the latest. Withdrawn applications are not counted.`,
  weekly: 'This message is sent once a week, on its first working day.',
};
