import type { LocalDate } from '../contracts/vocabulary.ts';
import { basicsById } from './law/basics.ts';
import { owesReply, type Request } from './request.ts';
import type { Calendar } from './time/calendar.ts';
import { addDays } from './time/days.ts';
import { firstOpenDayOfWeek, mondayOf, openDayBefore } from './time/open-days.ts';

/**
 * Whether the unit's supervisor has to hear of the request: on the law row's days before the last one, on that day
 * itself, and once it is over on the first open day of every week.
 *
 * @param since the day on which its reminder fell due; what a missed run left undone is made up for
 */
export function escalates(request: Request, since: LocalDate, today: LocalDate, calendar: Calendar): boolean {
  if (!owesReply(request)) return false;
  return [...daysBefore(request, calendar), ...weeklyAfter(request, since, today, calendar)].some(
    (day) => day >= since && day <= today,
  );
}

function daysBefore({ law, dueOn }: Request, calendar: Calendar): LocalDate[] {
  return basicsById(law).escalationDaysLeft.map((left) =>
    left === 0 ? dueOn : openDayBefore(addDays(dueOn, -left), calendar),
  );
}

function weeklyAfter(
  { dueOn }: Request,
  since: LocalDate,
  today: LocalDate,
  calendar: Calendar,
): LocalDate[] {
  const days: LocalDate[] = [];
  for (let monday = mondayOf(since); monday <= today; monday = addDays(monday, 7)) {
    const first = firstOpenDayOfWeek(monday, calendar);
    if (first !== undefined && first > dueOn) days.push(first);
  }
  return days;
}
