import type { DeadlineSum } from '../contracts/views.ts';
import { lawById } from '../domain/law/rows.ts';
import type { Request } from '../domain/request.ts';
import type { DayKind } from '../domain/time/calendar.ts';
import { dayOf } from '../domain/time/days.ts';
import { calendarOf } from '../domain/time/holidays.ts';
import { deadlineOf } from '../domain/time/term.ts';

/**
 * The sum behind a request's last day, each day with its number or the reason why it has none, by the law row and
 * the holiday table that it was taken under. A citizen, an officer and a court read the same one.
 *
 * @returns undefined when that table is no longer kept, or gives another day than the request carries: then there is
 *   nothing to show but the day itself
 */
export function deadlineSumOf(request: Request): DeadlineSum | undefined {
  const calendar = calendarOf(request.calendarVersion);
  if (!calendar) return undefined;
  const law = lawById(request.law);
  const deadline = deadlineOf(law, request.receivedAt, calendar);
  if (deadline.dueOn !== request.dueOn) return undefined;
  return {
    receivedOn: dayOf(request.receivedAt),
    rule: `${law.term.article}. Başvurunun geldiği gün sayılmaz (2577 sayılı Kanun m.8).`,
    days: deadline.days.map(({ day, counted, what }) => ({
      day,
      number: counted,
      why: whyOf(what, counted),
    })),
    dueOn: deadline.dueOn,
    rolledDueOn: deadline.rolledDueOn,
    calendar: { version: deadline.calendarVersion, sha256: deadline.calendarHash },
  };
}

function whyOf(what: DayKind, counted: number | null): string {
  const day = nameOf(what);
  return counted === null ? `${day}: sayılmaz` : day;
}

function nameOf(what: DayKind): string {
  switch (what.kind) {
    case 'weekend':
      return 'hafta sonu';
    case 'holiday':
      return `resmî tatil, ${what.holiday.name}`;
    case 'working':
      return what.half ? `iş günü (yarım gün, ${what.half.name})` : 'iş günü';
  }
}
