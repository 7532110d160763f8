import type { DeadlineSum } from '../contracts/views.ts';
import { lawById } from '../domain/law/rows.ts';
import type { Request } from '../domain/request.ts';
import type { DayKind } from '../domain/time/calendar.ts';
import { dayOf } from '../domain/time/days.ts';
import { turkishHolidays } from '../domain/time/holidays.ts';
import { deadlineOf } from '../domain/time/term.ts';

/**
 * The sum behind a request's last day, each day with its number or the reason why it has none, by the law row that
 * it was taken under and today's holiday table, which is named. A citizen, an officer and a court read the same one.
 *
 * @returns undefined when the table gives another day than the request was given: no sum may lead elsewhere
 */
export function deadlineSumOf(request: Request): DeadlineSum | undefined {
  const law = lawById(request.law);
  const deadline = deadlineOf(law, request.receivedAt, turkishHolidays);
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
    case 'uncovered':
      return 'takvim çizelgesi bu yılı kapsamıyor';
    case 'working':
      return what.half ? `iş günü (yarım gün, ${what.half.name})` : 'iş günü';
  }
}
