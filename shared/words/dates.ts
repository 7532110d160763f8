import type { Instant, Language, LocalDate } from '../contracts/vocabulary.ts';

const zone = 'Europe/Istanbul';

type Written = {
  readonly locale: string;
  readonly withWeekday: (date: string, weekday: string) => string;
  /** From `14:05`. */
  readonly hour: (clock: string) => string;
  readonly moment: (date: string, hour: string) => string;
};

/** How each language writes days and hours; English as in Europe, the day first. */
const written: Readonly<Record<Language, Written>> = {
  tr: {
    locale: 'tr-TR',
    withWeekday: (date, weekday) => `${date} ${weekday}`,
    hour: (clock) => clock.replace(':', '.'),
    moment: (date, hour) => `${date}, saat ${hour}`,
  },
  en: {
    locale: 'en-GB',
    withWeekday: (date, weekday) => `${date}, ${weekday}`,
    hour: (clock) => clock,
    moment: (date, hour) => `${date} at ${hour}`,
  },
};

type Part = 'date' | 'weekday' | 'clock';
const parts: Readonly<Record<Part, Intl.DateTimeFormatOptions>> = {
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long' },
  clock: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
};

/** A format costs more to make than to use: each is made when first asked for. */
const made = new Map<string, Intl.DateTimeFormat>();
function formatOf(part: Part, language: Language): Intl.DateTimeFormat {
  const key = `${language} ${part}`;
  const format =
    made.get(key) ?? new Intl.DateTimeFormat(written[language].locale, { timeZone: zone, ...parts[part] });
  made.set(key, format);
  return format;
}

const noonOf = (day: LocalDate) => new Date(`${day}T12:00:00+03:00`);

/**
 * @param day a calendar day in Europe/Istanbul, `YYYY-MM-DD`
 * @returns `27 Mayıs 2026 Çarşamba`, `27 May 2026, Wednesday`
 */
export function formatDay(day: LocalDate, language: Language = 'tr'): string {
  const weekday = formatOf('weekday', language).format(noonOf(day));
  return written[language].withWeekday(formatDate(day, language), weekday);
}

/** @returns the day without its weekday, `27 Mayıs 2026`, for where every sign counts */
export function formatDate(day: LocalDate, language: Language = 'tr'): string {
  return formatOf('date', language).format(noonOf(day));
}

/** @returns local time of Europe/Istanbul: `14.05`, as TDK writes the hour; `14:05` in English */
export function formatHour(at: Instant, language: Language = 'tr'): string {
  return written[language].hour(formatOf('clock', language).format(new Date(at)));
}

/**
 * @param at a moment in UTC
 * @returns local time of Europe/Istanbul: `27 Mayıs 2026, saat 14.05`, `27 May 2026 at 14:05`
 */
export function formatMoment(at: Instant, language: Language = 'tr'): string {
  return written[language].moment(formatOf('date', language).format(new Date(at)), formatHour(at, language));
}
