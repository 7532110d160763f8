import type { LocalDate } from '../../contracts/vocabulary.ts';
import { countingRules } from '../law/common.ts';
import type { Citation, LawBasics, Term } from '../law/row.types.ts';
import { type Calendar, type DayKind, kindIfCovered, kindOf } from './calendar.ts';
import {
  arrivalOf,
  type Clock,
  type ClockEvent,
  isExtended,
  isFeeNotified,
  isStopped,
  withoutFailedNotices,
} from './clock.ts';
import { addDays } from './days.ts';

/** What can happen to a clock after it was started. */
export type LaterEvent = Exclude<ClockEvent['kind'], 'arrived'>;

/**
 * One day of the sum: its number in the term, or null and why not. While the clock stands, `waiting` is the day's
 * number in the applicant's own term.
 */
export type CountedDay = {
  readonly day: LocalDate;
  readonly counted: number | null;
  readonly what: DayKind;
  readonly stands?: { readonly waiting: number | null };
  /** What happened on this day and holds from the next one on, in the order of time. */
  readonly events: readonly LaterEvent[];
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
 * term anew, as the law's row says. While nobody has paid, the last day is the applicant's to pay. When the notice came
 * on the last day of a term that runs on, nothing is left of it: then the day of payment is the last one, or the first
 * working day after it where the term counts working days.
 *
 * A fee notice that did not reach her stopped nothing: she was not told of it, and no day of hers ran.
 *
 * A term of calendar days needs no holiday table: without one `rolledDueOn` is the day itself.
 *
 * @throws CalendarYearMissing when a count of working days reaches a year without a holiday table
 */
export function deadlineOf(law: LawBasics, clock: Clock, calendar: Calendar): Deadline {
  const notice = law.fee?.notice;
  const stopped = notice !== undefined && isStopped(clock);
  const length = isExtended(clock) && law.extension ? law.extension.amount : law.term.amount;
  const days: CountedDay[] = [];
  let day = arrivalOf(clock);
  let counted = 0;
  let waited = 0;
  let paying: Term | undefined;
  const events = withoutFailedNotices(clock);
  let today = laterOn(events, day);
  for (;;) {
    if (today.includes('feeNotified')) paying = notice?.payWithin;
    if (today.includes('feePaid')) paying = undefined;
    if (today.includes('feePaid') && notice?.afterPayment === 'restarts') counted = 0;
    if (paying && stopped && waited >= paying.amount) break;
    const left = length - counted;
    if (!paying && left <= 0 && counts(kindFor(day, law.term, calendar), law.term)) break;
    day = addDays(day, 1);
    const running = paying ?? law.term;
    const what = kindFor(day, running, calendar);
    const isCounted = counts(what, running);
    if (isCounted && paying) waited += 1;
    if (isCounted && !paying) counted += 1;
    today = laterOn(events, day);
    days.push({
      day,
      counted: isCounted && !paying && left > 0 ? counted : null,
      what,
      ...(paying ? { stands: { waiting: isCounted ? waited : null } } : {}),
      events: today,
    });
  }
  const rolledDueOn = rolledFrom(day, calendar);
  return {
    whose: stopped ? 'applicant' : 'institution',
    dueOn: day,
    rolledDueOn,
    days,
    calendarVersion: calendar.version,
    calendarHash: calendar.hash,
    citations: citationsOf(law, clock, rolledDueOn !== day),
  };
}

type Unit = Pick<Term, 'unit'>;

/** @throws CalendarYearMissing for working days of a year without a table; calendar days need none */
function kindFor(day: LocalDate, { unit }: Unit, calendar: Calendar): DayKind {
  return unit === 'calendarDay' ? kindIfCovered(day, calendar) : kindOf(day, calendar);
}

const counts = ({ kind }: DayKind, { unit }: Unit) => unit === 'calendarDay' || kind === 'working';

/** What happened on a day of Istanbul and counts, in the order of time. */
export const eventsOn = (clock: Clock, day: LocalDate): LaterEvent[] =>
  laterOn(withoutFailedNotices(clock), day);

const laterOn = (events: Clock, day: LocalDate): LaterEvent[] =>
  events.flatMap(({ kind, on }) => (on === day && kind !== 'arrived' ? [kind] : []));

function citationsOf(law: LawBasics, clock: Clock, rolls: boolean): Citation[] {
  const { term, extension, fee } = law;
  return [
    term,
    countingRules.firstDay,
    ...(isExtended(clock) && extension ? [extension] : []),
    ...(isFeeNotified(clock) && fee?.notice ? [fee.notice] : []),
    ...(rolls ? [countingRules.rolling] : []),
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
