import { shortNameIn } from '../authorities/names.ts';
import type { StaffLetterOf } from '../domain/staff-letter.ts';
import { rateDays, rateWindow, totalOf, type UnitSummary } from '../domain/summary.ts';
import { formatDay } from '../words/dates.ts';
import { summaryLetterWords } from '../words/summary-letter.ts';
import { type Message, paragraph } from './message.ts';
import { type Office, unitName } from './office.ts';

type Numbers = Omit<UnitSummary, 'department'>;

/** The manager's week: how much is open, due and late in each unit, and how much was answered in time. */
export function summaryMessage({ day, units }: StaffLetterOf<'summary'>, office: Office): Message {
  const { authority, language } = office;
  const w = summaryLetterWords(office);
  const total = totalOf(units);
  const { from, to } = rateWindow(day);
  return {
    language,
    subject: subjectOf(total, office),
    preview: `${shortNameIn(language, authority)}, ${formatDay(day, language)}`,
    greeting: w.greeting,
    blocks: [
      paragraph(w.listed(formatDay(day, language))),
      {
        kind: 'table',
        head: w.head,
        rows: [
          ...units.map((unit) => ({ cells: [unitName(office, unit.department), ...cellsOf(unit, office)] })),
          { cells: [w.total, ...cellsOf(total, office)] },
        ],
      },
      paragraph(w.aboutRate(formatDay(from, language), formatDay(to, language), rateDays)),
      paragraph(w.weekly),
    ],
    closing: authority.name,
  };
}

function subjectOf({ open, dueThisWeek, overdue }: Numbers, office: Office): string {
  const w = summaryLetterWords(office);
  const parts = [
    w.open(open),
    dueThisWeek > 0 ? w.dueThisWeek(dueThisWeek) : '',
    overdue > 0 ? w.overdue(overdue) : '',
  ].filter(Boolean);
  return w.subject(parts.join(', '));
}

const cellsOf = (numbers: Numbers, office: Office): string[] => [
  ...[numbers.open, numbers.dueThisWeek, numbers.overdue, numbers.waitingForPayment, numbers.toDeliver].map(
    String,
  ),
  rateInWords(numbers, office),
];

/** `%92 (23/25)`; rounded down, so that only all of them are a hundred per cent. */
function rateInWords({ inTime, fellDue }: Numbers, office: Office): string {
  const w = summaryLetterWords(office);
  if (fellDue === 0) return w.noneFellDue;
  return w.rate(Math.floor((100 * inTime) / fellDue), inTime, fellDue);
}
