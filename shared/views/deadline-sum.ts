import type { DeadlineSum } from '../contracts/views.ts';
import type { Language, LocalDate } from '../contracts/vocabulary.ts';
import { basicsById } from '../domain/law/basics.ts';
import type { Request } from '../domain/request.ts';
import { type Calendar, CalendarYearMissing, type DayKind } from '../domain/time/calendar.ts';
import { arrivalOf } from '../domain/time/clock.ts';
import { dayOf } from '../domain/time/days.ts';
import { turkishHolidays } from '../domain/time/holidays.ts';
import { type CountedDay, deadlineOf, eventsOn } from '../domain/time/term.ts';
import { articleIn } from '../words/article.ts';
import { formatDay } from '../words/dates.ts';
import { deadlineWords } from '../words/deadline.ts';
import { holidayIn } from '../words/holiday.ts';
import { labelsIn } from '../words/labels.ts';

/**
 * The sum behind a request's last day, each day with its number or the reason why it has none, by the law row that
 * it was taken under and today's holiday table, which is named. A citizen, an officer and a court read the same one.
 * When the table gives another day by now than the request goes by, the sum says so: the day that was given stands until
 * a decision moves it.
 *
 * @returns undefined when the table no longer covers the count
 */
export function deadlineSumOf(
  request: Request,
  language: Language = 'tr',
  calendar: Calendar = turkishHolidays,
): DeadlineSum | undefined {
  const deadline = counted(() => deadlineOf(basicsById(request.law), request.clock, calendar));
  if (!deadline) return undefined;
  return {
    receivedOn: arrivalOf(request.clock),
    arrival: arrivalInWords(request, language),
    rules: [...new Set(deadline.citations.map(({ article }) => articleIn(language, article)))],
    whose: deadline.whose,
    days: deadline.days.map((day) => ({
      day: day.day,
      number: day.counted,
      why: whyOf(day, deadline.dueOn, language),
    })),
    dueOn: deadline.dueOn,
    rolledDueOn: deadline.rolledDueOn,
    goesBy: request.dueOn,
    calendar: { version: deadline.calendarVersion, sha256: deadline.calendarHash },
    ...(deadline.dueOn === request.dueOn
      ? {}
      : {
          note: deadlineWords({ language }).tableChanged(
            formatDay(deadline.dueOn, language),
            formatDay(request.dueOn, language),
          ),
        }),
  };
}

function counted<T>(count: () => T): T | undefined {
  try {
    return count();
  } catch (error) {
    if (error instanceof CalendarYearMissing) return undefined;
    throw error;
  }
}

/** How it came, the gap between service and registration when there is one, and what happened on the very day. */
export function arrivalInWords({ channel, clock, receivedAt }: Request, language: Language = 'tr'): string {
  const w = deadlineWords({ language });
  const arrived = arrivalOf(clock);
  const registered = dayOf(receivedAt);
  const late = arrived === registered ? [] : [w.registered(formatDay(registered, language))];
  const same = eventsOn(clock, arrived).map((event) => w.events[event]);
  const came = `${labelsIn(language).channelLabels[channel]}, ${formatDay(arrived, language)}`;
  return [came, ...late, ...same].join('; ');
}

function whyOf(day: CountedDay, dueOn: LocalDate, language: Language): string {
  const w = deadlineWords({ language });
  const paidAtTheEnd = day.day === dueOn && day.events.includes('feePaid');
  const events = day.events.map((event) =>
    event === 'feePaid' && paidAtTheEnd ? w.paidAtTheEnd : w.events[event],
  );
  return [countOf(day, language), ...events].join('; ');
}

/** A working day that has no number though the clock runs closes a term of which the fee notice left nothing. */
function countOf({ what, counted: number, stands }: CountedDay, language: Language): string {
  const w = deadlineWords({ language });
  const name = nameOf(what, language);
  if (stands) return stands.waiting === null ? w.stands(name) : w.standsWaiting(name, stands.waiting);
  if (number !== null) return name;
  return what.kind === 'working' ? w.nothingLeft(name) : w.notCounted(name);
}

function nameOf(what: DayKind, language: Language): string {
  const w = deadlineWords({ language });
  switch (what.kind) {
    case 'weekend':
      return w.weekend;
    case 'holiday':
      return w.holiday(holidayIn(language, what.holiday));
    case 'uncovered':
      return w.uncovered;
    case 'working':
      return what.half ? w.halfDay(holidayIn(language, what.half)) : w.workingDay;
  }
}
