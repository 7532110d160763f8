import type { dueLetters as tr } from '../tr/due-letters.ts';
import { officeStatusTexts } from './labels.ts';

const applications = (number: number) => (number === 1 ? '1 application' : `${number} applications`);
const replies = (number: number) => (number === 1 ? '1 reply' : `${number} replies`);
const days = (number: number) => (number === 1 ? '1 day' : `${number} days`);

export const dueLetters: typeof tr = {
  digest: {
    subject: (parts) => `${parts} – deadline reminder`,
    nearing: (number) => `${applications(number)} nearing the last day`,
    greeting: (unit) => `Deadline reminder for ${unit}`,
    listed: (day) => `Applications that the unit has to see to, as of ${day}, the most urgent first:`,
  },
  escalation: {
    subject: (unit, parts) => `${unit}: ${parts}`,
    preview: (day) => `For the supervisor’s information, as of ${day}`,
    greeting: (unit) => `Information for the supervisor of ${unit}`,
    listed: (day) =>
      `As of ${day}, the term for the reply to the applications below is about to end or has ended. The unit is sent its own daily reminder; this message is there so that you can step in if need be.`,
    untilAnswered:
      'Overdue applications are reported again on the first working day of every week until they are answered. A reply that is not given in time lets the applicant complain, appeal or sue.',
  },
  assigneeReminded: {
    subject: (day, reference) => `An application is waiting for you: last day ${day} – ${reference}`,
    greeting: (name) => `Reminder for ${name}`,
    asked: 'A colleague asks you to see to this application, which is assigned to you.',
  },
  counts: {
    overdue: (number) => `${applications(number)} overdue`,
    dueToday: (number) => `${applications(number)} due today`,
    dueSoon: (number) => `${applications(number)} about to fall due`,
    unfinished: {
      anotherWay: (number) => `${replies(number)} came back`,
      posting: (number) => `${replies(number)} to be posted`,
      handingOver: (number) => `${replies(number)} to be handed over`,
      thirdParties: (number) => `${applications(number)} with third parties to be told`,
    },
    waitedFor: (number) => `${replies(number)} not known to have arrived`,
  },
  table: {
    head: {
      left: 'Time left or task',
      dueOn: 'Last day',
      reference: 'Application',
      kind: 'Kind',
      status: 'Status',
    },
    statuses: officeStatusTexts,
    daysOver: (number) => `${days(number)} overdue`,
    dueToday: 'last day today',
    daysLeft: (number) => `${days(number)} left`,
    waitedFor: 'not known whether the reply arrived',
    unfinished: {
      posting: 'reply to be posted',
      handingOver: 'reply to be handed over',
      anotherWay: 'reply came back, to be sent another way',
      thirdParties: 'third parties to be told',
    },
    hidden: (shown, hidden) =>
      `The list shows the ${shown} most urgent applications; ${hidden} more ${hidden === 1 ? 'is' : 'are'} waiting. You see all of them in your list of applications.`,
    counted:
      'The last day is counted from the day after the application arrived and is not put off because of holidays; this is the safe day.',
  },
};
