import type { deskSystem as tr } from '../tr/desk-system.ts';

const counted = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

export const deskSystem: typeof tr = {
  title: 'System',
  heading: 'State of the system',
  lookedAt: (moment) => `Looked at on ${moment}. There is no personal data on this page.`,
  calm: 'Nothing seems to be stuck.',
  troubles: {
    lateLetters:
      'Messages cannot be sent: check the mail server and the logs. No message is lost; each is tried again.',
    failedLetters: (count) =>
      `${counted(count, 'message was', 'messages were')} given up after 48 tries and marked “could not be sent” on the pages of the applications. Tell the units.`,
    stuckReminders: (count) =>
      `${counted(count, 'reminder has', 'reminders have')} been waiting for more than a day: look at the log of the reminder job.`,
    failedRun: (run) =>
      `${run}: the last run broke off. The next run goes on from there; if it happens again, look at the log.`,
    silentRun: (run) => `${run}: has not run for longer than expected. Check the scheduler.`,
    overdue: (count) =>
      `${counted(count, 'application is', 'applications are')} overdue; the supervisors of the units see them.`,
  },
  letters: {
    heading: 'Messages and reminders',
    oldest: 'Oldest unsent message',
    failed: 'Messages that could not be sent in the last 30 days',
    stuck: 'Reminders left behind',
    none: 'No message is waiting',
    seconds: 'Waiting for less than a minute',
    minutes: (minutes) => `Waiting for ${counted(minutes, 'minute', 'minutes')}`,
    hours: (hours) => `Waiting for ${counted(hours, 'hour', 'hours')}`,
  },
  runs: {
    heading: 'Last runs of the scheduled jobs',
    names: {
      remind: 'Reminders and daily upkeep',
      mail: 'Sending of waiting messages',
    },
    never: 'Has not run yet',
    ended: (moment) => `${moment}, completed`,
    failed: (moment) => `${moment}, broken off`,
    late: (run) => `${run}; late`,
  },
  units: {
    heading: 'Workload of the units',
    table: 'Applications unit by unit: open, overdue and waiting for a fee',
    head: ['Unit', 'Open', 'Overdue', 'Waiting for a fee'],
  },
  setUp: 'Check of the set-up',
  holidayTable: (version, lastDay) => `Table of holidays ${version}, last day covered ${lastDay}.`,
};
