import ical, {
  escape as escapeText,
  ICalAlarmType,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventTransparency,
} from 'ical-generator';
import type { Authority } from '../authorities/authority.ts';
import { departmentOf } from '../authorities/registry.ts';
import type { Instant, LocalDate } from '../contracts/vocabulary.ts';
import type { QueueItem } from '../domain/ports.ts';
import type { Calendar } from '../domain/time/calendar.ts';
import { addDays, dayOf } from '../domain/time/days.ts';
import { rolledFrom } from '../domain/time/term.ts';
import { formatDay } from '../words/dates.ts';
import { kindOfRequest } from '../words/kind.ts';
import { regimeLabels, statusTexts } from '../words/tr/labels.ts';

export type CalendarFeed = {
  readonly authority: Authority;
  readonly at: Instant;
  /** Whose last days they are: a unit's name. */
  readonly of: string;
  /** False when there are more than are shown. */
  readonly complete: boolean;
  readonly calendar: Calendar;
  /** The public address of the authority's pages, without a slash at its end. */
  readonly siteUrl: string;
};

/** Seconds after which a calendar program should ask again. */
const refreshAfter = 3_600;
/** From 08:00 on the day before to the midnight that an all-day event begins with, wherever the calendar is read. */
const alarmBefore = 16 * 3_600;

/**
 * Last days as an iCalendar object (RFC 5545, RFC 7986): one all-day event for each request, which takes nobody's time.
 * No word of who asked or for what stands in it, for whoever knows its address reads it.
 *
 * @param rows what somebody still has to do, and what waits for the applicant's payment
 */
export function calendarFeedOf(rows: readonly QueueItem[], feed: CalendarFeed): string {
  const calendar = ical({
    // The library writes these two as they come.
    name: escapeText(`Başvuru son günleri – ${feed.of}`, false),
    description: escapeText(descriptionOf(feed), false),
    prodId: '//Başvuru//Son günler//TR',
    method: ICalCalendarMethod.PUBLISH,
    ttl: refreshAfter,
    events: rows.map((row) => eventOf(row, feed)),
  });
  // The last line needs its end as well (RFC 5545 section 3.1).
  return `${calendar.toString()}\r\n`;
}

function descriptionOf({ authority, complete, of }: CalendarFeed): string {
  const what = `${authority.shortName}, ${of}: cevaplanacak başvuruların son günleri.`;
  return complete ? what : `${what} Takvim sınırı aşıldı: yalnız en yakın günler gösteriliyor.`;
}

function eventOf(row: QueueItem, { authority, at, calendar, siteUrl }: CalendarFeed): ICalEventData {
  const link = `${siteUrl}/gorevli/basvuru/${row.reference}`;
  const { title, about, alarmed } = wordsOf(row, dayOf(at));
  const rolled = rolledFrom(row.dueOn, calendar);
  const unit = departmentOf(authority, row.department)?.name ?? row.department;
  return {
    id: `${row.reference}@${authority.id}.basvuru`,
    sequence: row.version,
    stamp: new Date(at),
    start: startOf(row.dueOn),
    end: startOf(addDays(row.dueOn, 1)),
    allDay: true,
    summary: `${title}: ${kindOfRequest(row, authority)} ${row.reference}`,
    description: [
      about,
      ...(rolled === row.dueOn
        ? []
        : [
            `Bu gün iş günü değildir; izleyen iş günü ${formatDay(rolled)}. Güvenli olan son gündür, izleyen gün değil.`,
          ]),
      `Birim: ${unit}. Durum: ${statusTexts[row.status]}.`,
      `Başvuru: ${link}`,
    ].join('\n'),
    url: link,
    categories: [{ name: regimeLabels[row.regime] }],
    transparency: ICalEventTransparency.TRANSPARENT,
    alarms: alarmed ? [{ type: ICalAlarmType.display, trigger: alarmBefore }] : [],
  };
}

/** The library reads days by their UTC parts. */
const startOf = (day: LocalDate) => new Date(`${day}T00:00:00Z`);

type Words = { readonly title: string; readonly about: string; readonly alarmed: boolean };

/** Only a term that runs raises an alarm: nobody is nagged about what waits for somebody else. */
function wordsOf({ status, dueOn }: QueueItem, today: LocalDate): Words {
  const day = formatDay(dueOn);
  switch (status) {
    case 'received':
    case 'inReview':
      return {
        title: dueOn < today ? 'Son gün geçti' : 'Son gün',
        about: `Cevap için son gün ${day}.`,
        alarmed: true,
      };
    case 'missingInfo':
      return {
        title: dueOn < today ? 'Son gün geçti' : 'Son gün',
        about: `Cevap için son gün ${day}. Başvurandan bilgi istendi; süre durmadı.`,
        alarmed: true,
      };
    case 'feePending':
      return {
        title: 'Ödeme son günü',
        about: `Başvuranın ödemesi için son gün ${day}. O güne kadar kurumun süresi durur.`,
        alarmed: false,
      };
    default:
      return {
        title: `${statusTexts[status]}, işi bitmedi`,
        about: `Başvuru cevaplandı; cevabın ulaştırılması ya da üçüncü kişilere bildirim kaldı. Cevap için son gün ${day} idi.`,
        alarmed: false,
      };
  }
}
