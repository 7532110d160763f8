import type { figures as tr } from '../tr/figures.ts';

const monthName = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long', year: 'numeric' });
/** British short months are not all of three letters, which is the room that a bar of the drawing has. */
const shortName = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', month: 'short' });

export const figures: typeof tr = {
  bands: {
    overdue: 'Overdue',
    today: 'Due today',
    within3: '1-3 days left',
    within7: '4-7 days left',
    within14: '8-14 days left',
    later: '15 days or more',
  },
  ages: {
    upTo7: 'Up to 7 days',
    upTo15: '8-15 days',
    upTo30: '16-30 days',
    over30: 'Over 30 days',
  },
  columns: {
    unit: 'Unit',
    countedAt: 'Counted at',
    waitingForPayment: 'Waiting for a fee',
    toDeliver: 'Reply to be delivered',
    undelivered: 'Reply not delivered',
    month: 'Month',
    received: 'Received',
    replied: 'Answered',
    inTime: 'In time',
    late: 'Late',
    refused: 'Refused or not examined',
    refusalRate: 'Refused',
    ended: 'Withdrawn',
  },
  month: (first) => monthName.format(first),
  shortMonth: (first) => shortName.format(first),
  share: (percent) => `${percent}%`,
};
