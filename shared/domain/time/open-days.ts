import type { LocalDate } from '../../contracts/vocabulary.ts';
import { type Calendar, isClosedDay } from './calendar.ts';
import { addDays, weekdayOf } from './days.ts';

/** The day itself when offices are open on it, else the next one on which they are. */
export function openDayFrom(day: LocalDate, calendar: Calendar): LocalDate {
  return isClosedDay(day, calendar) ? openDayFrom(addDays(day, 1), calendar) : day;
}

/** The day itself when offices are open on it, else the last one before it on which they were. */
export function openDayBefore(day: LocalDate, calendar: Calendar): LocalDate {
  return isClosedDay(day, calendar) ? openDayBefore(addDays(day, -1), calendar) : day;
}

/** The Monday of the day's week. */
export function mondayOf(day: LocalDate): LocalDate {
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}

/** The week's Monday, or when offices are closed on it the next open day up to Sunday; undefined when there is none. */
export function firstOpenDayOfWeek(day: LocalDate, calendar: Calendar): LocalDate | undefined {
  const monday = mondayOf(day);
  const first = openDayFrom(monday, calendar);
  return mondayOf(first) === monday ? first : undefined;
}
