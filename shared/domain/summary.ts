import type { Instant, LocalDate } from '../contracts/vocabulary.ts';
import type { Request } from './request.ts';
import { addDays, dayOf } from './time/days.ts';
import { mondayOf } from './time/open-days.ts';

/** Over how many days the share of replies in time is taken. */
export const rateDays = 90;

/** What a summary has to know of one request. */
export type Counted = Pick<Request, 'status' | 'dueOn'> & { readonly repliedAt?: Instant };

/** One unit's line of the weekly summary; numbers only. */
export type UnitSummary = {
  readonly department: string;
  /** Not answered yet, and nobody has to pay. */
  readonly open: number;
  /** Of those, the ones whose last day is still to come this week. */
  readonly dueThisWeek: number;
  readonly overdue: number;
  readonly waitingForPayment: number;
  /** Answered, and still to be posted, sent another way, or told to third parties. */
  readonly toDeliver: number;
  /** Of those whose last day lay in the past `rateDays` days: all, and the ones answered on that day or before. */
  readonly fellDue: number;
  readonly inTime: number;
};

/** The days whose requests the rate is taken of: the last day of each is over. */
export function rateWindow(today: LocalDate): { readonly from: LocalDate; readonly to: LocalDate } {
  return { from: addDays(today, -rateDays), to: addDays(today, -1) };
}

/**
 * Counts one unit's requests as they stand on `today`. Whoever withdrew, or did not pay, is not owed an answer and
 * counts neither as late nor as in time.
 *
 * @param done those whose last day lies in `rateWindow(today)`
 */
export function summarise(
  department: string,
  shelves: Readonly<Record<'open' | 'waiting' | 'done', readonly Counted[]>>,
  today: LocalDate,
): UnitSummary {
  const owed = shelves.open.filter(isOwed);
  const sunday = addDays(mondayOf(today), 6);
  const { from, to } = rateWindow(today);
  const fell = [...shelves.open, ...shelves.done].filter(
    (each) => each.dueOn >= from && each.dueOn <= to && (isOwed(each) || each.repliedAt !== undefined),
  );
  return {
    department,
    open: owed.length,
    dueThisWeek: owed.filter(({ dueOn }) => dueOn >= today && dueOn <= sunday).length,
    overdue: owed.filter(({ dueOn }) => dueOn < today).length,
    waitingForPayment: shelves.waiting.length,
    toDeliver: shelves.open.length - owed.length,
    fellDue: fell.length,
    inTime: fell.filter(({ repliedAt, dueOn }) => repliedAt !== undefined && dayOf(repliedAt) <= dueOn)
      .length,
  };
}

const isOwed = ({ status }: Counted) =>
  status === 'received' || status === 'inReview' || status === 'missingInfo';

/** The institution's own line. */
export function totalOf(units: readonly UnitSummary[]): Omit<UnitSummary, 'department'> {
  const sum = (of: (unit: UnitSummary) => number) => units.reduce((all, unit) => all + of(unit), 0);
  return {
    open: sum((unit) => unit.open),
    dueThisWeek: sum((unit) => unit.dueThisWeek),
    overdue: sum((unit) => unit.overdue),
    waitingForPayment: sum((unit) => unit.waitingForPayment),
    toDeliver: sum((unit) => unit.toDeliver),
    fellDue: sum((unit) => unit.fellDue),
    inTime: sum((unit) => unit.inTime),
  };
}
