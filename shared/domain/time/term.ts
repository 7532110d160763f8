import type { Instant, LocalDate } from '../../contracts/vocabulary.ts';
import type { LawRow } from '../law/rows.ts';
import { type Calendar, type DayKind, kindIfCovered, kindOf } from './calendar.ts';
import { addDays, dayOf } from './days.ts';

/** One day of the sum: its number when the term counts it, and what the day is. */
export type CountedDay = { readonly day: LocalDate; readonly counted: number | null; readonly what: DayKind };

export type Deadline = {
  /** The last day as it falls, never moved: alarms, reminders and lateness use this one. */
  readonly dueOn: LocalDate;
  /** The next working day when `dueOn` is none (İYUK m.8/2, HMK m.93): for information. */
  readonly rolledDueOn: LocalDate;
  readonly days: readonly CountedDay[];
  readonly calendarVersion: string;
  readonly calendarHash: string;
  readonly citation: string;
};

/**
 * Counts a law's term. The day of receipt is not counted (İYUK m.8/1, HMK m.92); holidays inside a term of
 * calendar days count, in one of working days they do not.
 *
 * @param receivedAt the moment the request reached the institution (UTC); its day is taken in Europe/Istanbul
 * A term of calendar days needs no holiday table: without one `rolledDueOn` is the day itself.
 *
 * @throws CalendarYearMissing when a count of working days reaches a year without a holiday table
 */
export function deadlineOf(law: LawRow, receivedAt: Instant, calendar: Calendar): Deadline {
  const days: CountedDay[] = [];
  let day = dayOf(receivedAt);
  let counted = 0;
  while (counted < law.term.amount) {
    day = addDays(day, 1);
    const everyDay = law.term.unit === 'calendarDay';
    const what = everyDay ? kindIfCovered(day, calendar) : kindOf(day, calendar);
    const counts = everyDay || what.kind === 'working';
    if (counts) counted += 1;
    days.push({ day, counted: counts ? counted : null, what });
  }
  return {
    dueOn: day,
    rolledDueOn: rolledFrom(day, calendar),
    days,
    calendarVersion: calendar.version,
    calendarHash: calendar.hash,
    citation: law.term.article,
  };
}

/** The first working day from `day` on; `day` itself when no table tells: the later date is never guessed. */
function rolledFrom(day: LocalDate, calendar: Calendar): LocalDate {
  let rolled = day;
  for (;;) {
    const { kind } = kindIfCovered(rolled, calendar);
    if (kind === 'working') return rolled;
    if (kind === 'uncovered') return day;
    rolled = addDays(rolled, 1);
  }
}
