import type { Pressing } from '../contracts/queue-query.ts';
import type { LocalDate } from '../contracts/vocabulary.ts';
import type { Request } from './request.ts';
import { addDays, dayOf, daysBetween } from './time/days.ts';

/** Whole days left with which a request is critical. */
const criticalDays = 3;
/** The longest that a quarter of a term counts as: pauses for a fee stretch a term, and not what is a hurry in it. */
const longestQuarter = 14;

type Due = Pick<Request, 'receivedAt' | 'dueOn'>;

/** How pressing the last day is: over, three days off or fewer, in the last quarter of the request's own term, or not. */
export function urgencyOf({ receivedAt, dueOn }: Due, today: LocalDate): Pressing {
  const left = daysBetween(today, dueOn);
  if (left < 0) return 'overdue';
  if (left <= criticalDays) return 'critical';
  const quarter = daysBetween(dayOf(receivedAt), dueOn) / 4;
  return left <= Math.min(quarter, longestQuarter) ? 'soon' : 'normal';
}

/** Last days, both included; without an end where there is none. */
export type LastDays = { readonly from?: LocalDate; readonly to?: LocalDate };

/** Outside of these no last day is so pressing; inside, `urgencyOf` judges each. */
export function lastDaysOf(urgency: Pressing, today: LocalDate): LastDays {
  switch (urgency) {
    case 'overdue':
      return { to: addDays(today, -1) };
    case 'critical':
      return { from: today, to: addDays(today, criticalDays) };
    case 'soon':
      return { from: addDays(today, criticalDays + 1), to: addDays(today, longestQuarter) };
    case 'normal':
      return { from: addDays(today, criticalDays + 1) };
  }
}
