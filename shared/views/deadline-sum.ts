import type { DeadlineSum } from '../contracts/views.ts';
import type { LocalDate } from '../contracts/vocabulary.ts';
import { basicsById } from '../domain/law/basics.ts';
import type { Request } from '../domain/request.ts';
import { type Calendar, CalendarYearMissing, type DayKind } from '../domain/time/calendar.ts';
import { arrivalOf } from '../domain/time/clock.ts';
import { dayOf } from '../domain/time/days.ts';
import { turkishHolidays } from '../domain/time/holidays.ts';
import { type CountedDay, deadlineOf, eventsOn, type LaterEvent } from '../domain/time/term.ts';
import { formatDay } from '../words/dates.ts';
import { channelLabels } from '../words/tr/labels.ts';

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
  const deadline = counted(() => deadlineOf(basicsById(request.law), request.clock, calendar));
  if (!deadline) return undefined;
  return {
    receivedOn: arrivalOf(request.clock),
    arrival: arrivalInWords(request),
    rules: [...new Set(deadline.citations.map(({ article }) => article))],
    whose: deadline.whose,
    days: deadline.days.map((day) => ({
      day: day.day,
      number: day.counted,
      why: whyOf(day, deadline.dueOn),
    })),
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

/** How it came, the gap between service and registration when there is one, and what happened on the very day. */
export function arrivalInWords({ channel, clock, receivedAt }: Request): string {
  const arrived = arrivalOf(clock);
  const registered = dayOf(receivedAt);
  const late = arrived === registered ? [] : [`${formatDay(registered)} günü kaydedildi`];
  const same = eventsOn(clock, arrived).map((event) => eventNames[event]);
  return [`${channelLabels[channel]}, ${formatDay(arrived)}`, ...late, ...same].join('; ');
}

const eventNames: Readonly<Record<LaterEvent, string>> = {
  extended: 'süre uzatıldı',
  feeNotified: 'ücret bildirildi, süre ertesi günden başlayarak durdu',
  feePaid: 'ücret ödendi, süre ertesi günden başlayarak işledi',
};

function whyOf(day: CountedDay, dueOn: LocalDate): string {
  const paidAtTheEnd = day.day === dueOn && day.events.includes('feePaid');
  const events = day.events.map((event) =>
    event === 'feePaid' && paidAtTheEnd
      ? 'ücret ödendi, süreden gün kalmadığı için son gün budur'
      : eventNames[event],
  );
  return [countOf(day), ...events].join('; ');
}

/** A working day that has no number though the clock runs closes a term of which the fee notice left nothing. */
function countOf({ what, counted: number, stands }: CountedDay): string {
  const name = nameOf(what);
  if (stands)
    return `${name}: süre duruyor${stands.waiting === null ? '' : `, ödeme süresinin ${stands.waiting}. günü`}`;
  if (number !== null) return name;
  return what.kind === 'working'
    ? `${name}: süreden gün kalmamıştı, ödemeden sonraki ilk iş günü son gündür`
    : `${name}: sayılmaz`;
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
