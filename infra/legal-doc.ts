import { writeFile } from 'node:fs/promises';
import { lawRows } from '../shared/domain/law/rows.ts';
import type { Confidence, HolidayRow } from '../shared/domain/time/calendar.ts';
import { turkishHolidays } from '../shared/domain/time/holidays.ts';
import { regimeLabels } from '../shared/words/labels.ts';

export const target = new URL('../docs/legal.md', import.meta.url);
const units = { calendarDay: 'calendar days', workingDay: 'working days' } as const;

/** `docs/legal.md`, written from the rows that the code keeps, so that the two cannot differ. */
export function legalDocument(): string {
  return [
    '# The law this system keeps',
    '',
    'Made by `npm run build:legal` from `shared/domain/law/rows.ts` and `shared/domain/time/holidays.ts`; not edited by hand.',
    '',
    'Confidence: **H** two or more sources or an official page, **M** one good source, **L** inference. **Counsel of the institution must confirm every row marked M or L, and the open questions at the end, before the system is used in earnest.**',
    '',
    ...lawRows.flatMap(regime),
    '## Counting',
    '',
    '- The day of receipt is not counted (2577 sayılı Kanun m.8/1; 6100 sayılı Kanun m.92). Day one is the day after arrival on the calendar of Europe/Istanbul.',
    '- Holidays inside a term of calendar days count; a term of working days counts neither weekends nor public holidays.',
    '- Two dates are kept: `dueOn`, the last day as it falls, by which reminders and lateness go, and `rolledDueOn`, the next working day when that is none (2577 m.8/2; 6100 m.93), for information.',
    '',
    `## Public holidays (table ${turkishHolidays.version})`,
    '',
    `SHA-256 of the rows: \`${turkishHolidays.hash}\`. Years covered: ${turkishHolidays.years.join(', ')}. A year without a table is refused.`,
    '',
    '| Day | Holiday | | Source | Confidence |',
    '|---|---|---|---|---|',
    ...[...turkishHolidays.holidays.values()].map(holiday),
    '',
    '## What counsel must confirm',
    '',
    ...openQuestions.map((question) => `- ${question}`),
    '',
  ].join('\n');
}

function regime(row: (typeof lawRows)[number]): string[] {
  const { term, remedy } = row;
  return [
    `## ${regimeLabels[row.regime]}: ${row.lawNumber} sayılı ${row.title} (row \`${row.id}\`, from ${row.effectiveFrom})`,
    '',
    '| Rule | Value | Article | Confidence |',
    '|---|---|---|---|',
    line('Term', `${term.amount} ${units[term.unit]}: ${term.inWords}`, term.article, term.confidence),
    line(
      'Reminders to the unit',
      `${row.reminderDaysLeft.join(', ')} days before, on the last day, then daily`,
      'setting',
      'H',
    ),
    line(
      'Every reply carries personal data',
      row.replyIsPersonal ? 'yes' : 'as the officer says',
      'docs/operations.md',
      'H',
    ),
    ...row.mandatoryFields.map(({ field, article, confidence }) =>
      line('Mandatory field', `\`${field}\``, article, confidence),
    ),
    line('What the applicant can do next', remedy.inWords, remedy.article, remedy.confidence),
    '',
  ];
}

const line = (rule: string, value: string, article: string, confidence: Confidence) =>
  `| ${rule} | ${value} | ${article} | ${confidence} |`;

const holiday = ({ day, name, half, source, confidence }: HolidayRow) =>
  `| ${day} | ${name} | ${half ? 'from 13:00' : ''} | ${source} | ${confidence} |`;

const openQuestions = [
  'Whether day 30 of a KVKK application moves to the next working day when it falls on a holiday. Until then the system goes by the earlier day.',
  'Whether a half day (arife, 28 October) counts as a working day. The table says yes (`halfDayIsWorkingDay`).',
  'The feasts of 2027 and 2028: announced dates, to be checked against the official list of each year.',
  'That the electronic form with name, surname and address stands for the signature that Law 3071 m.4 asks for.',
  'Which identity fields Bilgi Edinme Yönetmeliği m.10 demands of an electronic request (`nationalId` is asked for).',
  'The period for which requests and their replies are kept as evidence; nothing is deleted yet.',
];

if (import.meta.main) await writeFile(target, legalDocument());
