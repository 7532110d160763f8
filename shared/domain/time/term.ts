import type { LocalDate } from '../../contracts/vocabulary.ts';
import { countingRules } from '../law/common.ts';
import type { Citation, LawRow, Term } from '../law/row.types.ts';
import { type Calendar, type DayKind, kindIfCovered, kindOf } from './calendar.ts';
import { arrivalOf, type Clock, type ClockEvent, isExtended, isStopped } from './clock.ts';
import { addDays } from './days.ts';

/**
 * One day of the sum: its number in the term, or null and why not. While the clock stands, `waiting` is the day's
 * number in the applicant's own term.
 */
export type CountedDay = {
  readonly day: LocalDate;
  readonly counted: number | null;
  readonly what: DayKind;
  readonly stands?: { readonly waiting: number | null };
  /** What happened on this day and holds from the next one on. */
  readonly event?: Exclude<ClockEvent['kind'], 'arrived'>;
};

export type Deadline = {
  /** Whose last day it is: the institution's to answer, or the applicant's to pay while the clock stands. */
  readonly whose: 'institution' | 'applicant';
  /** The last day as it falls, never moved: alarms, reminders and lateness use this one. */
  readonly dueOn: LocalDate;
  /** The next working day when `dueOn` is none (İYUK m.8/2, HMK m.93): for information. */
  readonly rolledDueOn: LocalDate;
  readonly days: readonly CountedDay[];
  readonly calendarVersion: string;
  readonly calendarHash: string;
  /** The rules that were used, each with its article, in the order in which they came in. */
  readonly citations: readonly Citation[];
};

/**
 * Counts a request's term. The day of arrival is not counted; holidays inside a term of calendar days count, in one of
 * working days they do not. Between a fee notice and the payment no day counts; then the rest runs on, or the whole
 * term anew, as the law's row says. While nobody has paid, the last day is the applicant's to pay.
 *
 * A term of calendar days needs no holiday table: without one `rolledDueOn` is the day itself.
 *
 * @throws CalendarYearMissing when a count of working days reaches a year without a holiday table
 */
export function deadlineOf(law: LawRow, clock: Clock, calendar: Calendar): Deadline {
  const stopped = isStopped(clock);
  const length = isExtended(clock) && law.extension ? law.extension.amount : law.term.amount;
  const payWithin = law.fee?.notice?.payWithin;
  const restarts = law.fee?.notice?.afterPayment === 'restarts';
  const days: CountedDay[] = [];
  let day = arrivalOf(clock);
  let counted = 0;
  let waited = 0;
  let stands = false;
  for (;;) {
    const today = eventsOn(clock, day);
    if (today.includes('feeNotified')) [stands, waited] = [true, 0];
    if (today.includes('feePaid')) [stands, counted] = [false, restarts ? 0 : counted];
    if (stands && stopped && payWithin && waited >= payWithin.amount) break;
    if (!stands && counted >= length) break;
    day = addDays(day, 1);
    const unit = stands && payWithin ? payWithin.unit : law.term.unit;
    const what = unit === 'calendarDay' ? kindIfCovered(day, calendar) : kindOf(day, calendar);
    const counts = unit === 'calendarDay' || what.kind === 'working';
    if (counts && stands) waited += 1;
    if (counts && !stands) counted += 1;
    const event = eventsOn(clock, day).at(-1);
    days.push({
      day,
      counted: counts && !stands ? counted : null,
      what,
      ...(stands ? { stands: { waiting: counts ? waited : null } } : {}),
      ...(event ? { event } : {}),
    });
  }
  return {
    whose: stopped ? 'applicant' : 'institution',
    dueOn: day,
    rolledDueOn: rolledFrom(day, calendar),
    days,
    calendarVersion: calendar.version,
    calendarHash: calendar.hash,
    citations: citationsOf(law, clock),
  };
}

/** The last day of a plain term that begins after `day`. @throws CalendarYearMissing like the count it is */
export function lastDayOf(
  term: Pick<Term, 'amount' | 'unit'>,
  day: LocalDate,
  calendar: Calendar,
): LocalDate {
  let last = day;
  for (let left = term.amount; left > 0; ) {
    last = addDays(last, 1);
    if (term.unit === 'calendarDay' || kindOf(last, calendar).kind === 'working') left -= 1;
  }
  return last;
}

function eventsOn(clock: Clock, day: LocalDate): Exclude<ClockEvent['kind'], 'arrived'>[] {
  return clock.flatMap(({ kind, on }) => (on === day && kind !== 'arrived' ? [kind] : []));
}

function citationsOf(law: LawRow, clock: Clock): Citation[] {
  const used = (kind: ClockEvent['kind']) => clock.some((event) => event.kind === kind);
  const { term, extension, fee } = law;
  return [
    term,
    countingRules.firstDay,
    ...(used('extended') && extension ? [extension] : []),
    ...(used('feeNotified') && fee?.notice ? [fee.notice] : []),
  ].map(({ article, confidence }) => ({ article, confidence }));
}

/** The first working day from `day` on; `day` itself when no table tells: the later date is never guessed. */
export function rolledFrom(day: LocalDate, calendar: Calendar): LocalDate {
  let rolled = day;
  for (;;) {
    const { kind } = kindIfCovered(rolled, calendar);
    if (kind === 'working') return rolled;
    if (kind === 'uncovered') return day;
    rolled = addDays(rolled, 1);
  }
}
