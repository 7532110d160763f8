import type { deadline as tr } from '../tr/deadline.ts';

export const deadline: typeof tr = {
  daysLeft: (days) => (days === 1 ? '1 day left' : `${days} days left`),
  today: 'Today is the last day',
  daysOver: (days) => (days === 1 ? 'The term ended yesterday' : `The term ended ${days} days ago`),
  rolled: (day) =>
    `This day is a holiday or at a weekend. The institution goes by it; if it is moved on, the term ends on ${day}.`,
  summary: 'How was the last day counted?',
  arrival: (arrival, rules) =>
    `How the application came: ${arrival}. The day it came is not counted. Basis: ${rules}.`,
  caption: 'The term counted day by day',
  day: 'Day',
  number: 'Number',
  why: 'Why',
  firstDay: 'the day the application came: not counted',
  dueOn: 'Last day for the reply',
  payBy: 'Last day to pay',
  nextWorkingDay: (day) =>
    ` As it falls on a holiday, the next working day is ${day}; the institution goes by the earlier day.`,
  table: (version) => `Table of holidays: ${version}, SHA-256 `,
};
