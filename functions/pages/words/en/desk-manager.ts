import type { deskManager as tr } from '../tr/desk-manager.ts';

export const deskManager: typeof tr = {
  title: 'Figures',
  heading: 'Figures: terms and replies',
  notCounted:
    'The figures have not been counted yet. They are counted every morning together with the first reminders; look again tomorrow.',
  countedAt: (moment) => `Counted on ${moment}. The figures are renewed once a day.`,
  csv: 'Download the figures as a CSV file',
  total: 'Total',
  byDay: {
    heading: 'Waiting for a reply, by last day',
    drawing: 'Applications waiting for a reply, by last day',
    table: 'Applications waiting for a reply, unit by unit, by last day',
  },
  byAge: {
    heading: 'How long they have waited',
    drawing: 'Applications waiting for a reply, by the time since they came',
    table: 'Applications waiting for a reply, unit by unit, by the time since they came',
  },
  rest: {
    heading: 'What remains after the reply',
    table: 'Applications waiting for a fee, replies to be delivered and replies not delivered',
  },
  months: {
    all: 'All units, month by month',
    drawing: (whose) => `${whose}: answered applications; the hollow part is late replies`,
    table: (whose) => `${whose}: received, answered, rates of replies in time and of refusals`,
    numbers: 'Numbers',
  },
};
