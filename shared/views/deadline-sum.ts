import type { DeadlineSum } from '../contracts/views.ts';
import { lawById } from '../domain/law/rows.ts';
import type { Request } from '../domain/request.ts';
import { type Calendar, CalendarYearMissing, type DayKind } from '../domain/time/calendar.ts';
import { arrivalOf } from '../domain/time/clock.ts';
import { dayOf } from '../domain/time/days.ts';
import { turkishHolidays } from '../domain/time/holidays.ts';
import { type CountedDay, deadlineOf } from '../domain/time/term.ts';
import { channelLabels, formatDay } from '../words/labels.ts';

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
  calendar: Calendar = turkishHolidays,
): DeadlineSum | undefined {
  const deadline = counted(() => deadlineOf(lawById(request.law), request.clock, calendar));
  if (!deadline) return undefined;
  return {
    receivedOn: arrivalOf(request.clock),
    arrival: arrivalInWords(request),
    rules: deadline.citations.map(({ article }) => article),
    whose: deadline.whose,
    days: deadline.days.map((day) => ({ day: day.day, number: day.counted, why: whyOf(day) })),
    dueOn: deadline.dueOn,
    rolledDueOn: deadline.rolledDueOn,
    goesBy: request.dueOn,
    calendar: { version: deadline.calendarVersion, sha256: deadline.calendarHash },
    ...(deadline.dueOn === request.dueOn
      ? {}
      : {
          note: `Tatil çizelgesi bu başvuru alındıktan sonra değişti: bugünkü çizelgeyle son gün ${formatDay(deadline.dueOn)} olurdu. Kurum, verilmiş olan ${formatDay(request.dueOn)} gününü esas alır.`,
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

/** How it came, and the gap between the day of service and the day of registration, when there is one. */
function arrivalInWords({ channel, clock, receivedAt }: Request): string {
  const arrived = arrivalOf(clock);
  const registered = dayOf(receivedAt);
  const late = arrived === registered ? '' : `; ${formatDay(registered)} günü kaydedildi`;
  return `${channelLabels[channel]}, ${formatDay(arrived)}${late}`;
}

const eventNames = {
  extended: 'süre uzatıldı',
  feeNotified: 'ücret bildirildi, süre ertesi günden başlayarak durdu',
  feePaid: 'ücret ödendi, süre ertesi günden başlayarak işledi',
} as const;

function whyOf({ what, counted: number, stands, event }: CountedDay): string {
  const name = nameOf(what);
  const why = stands
    ? `${name}: süre duruyor${stands.waiting === null ? '' : `, ödeme süresinin ${stands.waiting}. günü`}`
    : number === null
      ? `${name}: sayılmaz`
      : name;
  return event ? `${why}; ${eventNames[event]}` : why;
}

function nameOf(what: DayKind): string {
  switch (what.kind) {
    case 'weekend':
      return 'hafta sonu';
    case 'holiday':
      return `resmî tatil, ${what.holiday.name}`;
    case 'uncovered':
      return 'takvim çizelgesi bu yılı kapsamıyor';
    case 'working':
      return what.half ? `iş günü (yarım gün, ${what.half.name})` : 'iş günü';
  }
}
