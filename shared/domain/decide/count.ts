import { basicsById } from '../law/basics.ts';
import type { Common } from '../request.ts';
import { type Calendar, CalendarYearMissing } from '../time/calendar.ts';
import type { ClockEvent } from '../time/clock.ts';
import { deadlineOf } from '../time/term.ts';

/** What a request keeps of its count. */
export type Count = Pick<Common, 'clock' | 'dueOn' | 'rolledDueOn' | 'calendarVersion' | 'calendarHash'>;

/**
 * The request's count after something moved its clock, by its own law row.
 *
 * @returns undefined when the count reaches a year without a holiday table
 */
export function recountedWith(
  request: Pick<Common, 'law' | 'clock'>,
  events: readonly ClockEvent[],
  calendar: Calendar,
): Count | undefined {
  const clock = [...request.clock, ...events];
  try {
    const { dueOn, rolledDueOn, calendarVersion, calendarHash } = deadlineOf(
      basicsById(request.law),
      clock,
      calendar,
    );
    return { clock, dueOn, rolledDueOn, calendarVersion, calendarHash };
  } catch (error) {
    if (error instanceof CalendarYearMissing) return undefined;
    throw error;
  }
}
