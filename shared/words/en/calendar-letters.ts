import type { calendarLetters as tr } from '../tr/calendar-letters.ts';

const applications = (number: number) => (number === 1 ? '1 application' : `${number} applications`);
const changed = (what: string) => `The holiday table has changed: ${what}`;

export const calendarLetters: typeof tr = {
  greeting: 'To those who run the system',
  ends: {
    subject: (days) => `The table of public holidays ends in ${days} ${days === 1 ? 'day' : 'days'}`,
    preview: (day, table) => `Last day ${day}, table ${table}.`,
    what: (table, day) =>
      `The table of public holidays (${table}) is written up to ${day}. Terms in working days that go beyond that day cannot be counted; information requests that come in the last weeks cannot be taken.`,
    endedSubject: (year) => `The table of public holidays has ended: the year ${year} is missing`,
    ended: (table, day) =>
      `The table of public holidays (${table}) ended on ${day}; there is none for the current year. Terms that run in working days cannot be counted, and applications with such a term (information requests) cannot be taken.`,
    toDo: (file, year) =>
      `What to do: add the year ${year} and its two religious feasts, with their source, to the file ${file}, give the table a new version name and deploy the system again. The days of the religious feasts are published in the yearly calendar of the Presidency of Religious Affairs (Diyanet).`,
    unaffected:
      'Terms that run in calendar days (personal data applications and petitions) are not affected. This warning is repeated until the table has been extended.',
  },
  moved: {
    changed,
    taken: (number) => `${applications(number)} with an earlier last day`,
    officerDecides: (number) => `${applications(number)} waiting for an officer’s decision`,
    stays: changed('the last days that hold are the same'),
    none: changed('no last day has moved'),
    part: (subject, part) => `${subject} (part ${part})`,
    preview: (before, after) => `Table ${after} instead of ${before}.`,
    what: (before, after) =>
      `The table of public holidays has changed: ${after} instead of ${before}. The last days of open applications were counted again with the new table.`,
    nothingToDo: 'The last day of no open application has moved; there is nothing that you need to do.',
    rule: 'A day that comes earlier holds at once and is written into the application’s record. A day that comes later does not hold by itself: until an officer of the unit accepts it, with reasons, the old, safe day holds.',
    head: ['Application', 'Unit', 'Kind', 'Old last day', 'New last day', 'Result'],
    becomes: {
      taken: 'the new day holds',
      officerDecides: 'waiting for the officer’s decision',
      stays: 'the applicant’s day to pay; the old day holds',
    },
  },
};
