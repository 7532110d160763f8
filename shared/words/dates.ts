import type { Instant, Language, LocalDate } from '../contracts/vocabulary.ts';

const zone = 'Europe/Istanbul';
/** English as dates are written in Europe: the day first. */
const locales: Readonly<Record<Language, string>> = { tr: 'tr-TR', en: 'en-GB' };

const formatsOf = (locale: string) => ({
  day: new Intl.DateTimeFormat(locale, { timeZone: zone, day: 'numeric', month: 'long', year: 'numeric' }),
  weekday: new Intl.DateTimeFormat(locale, { timeZone: zone, weekday: 'long' }),
  clock: new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }),
});
const formats = { tr: formatsOf(locales.tr), en: formatsOf(locales.en) } satisfies Record<Language, unknown>;

const noonOf = (day: LocalDate) => new Date(`${day}T12:00:00+03:00`);

/**
 * @param day a calendar day in Europe/Istanbul, `YYYY-MM-DD`
 * @returns `27 Mayıs 2026 Çarşamba`, `27 May 2026, Wednesday`
 */
export function formatDay(day: LocalDate, language: Language = 'tr'): string {
  const weekday = formats[language].weekday.format(noonOf(day));
  return `${formatDate(day, language)}${language === 'tr' ? ' ' : ', '}${weekday}`;
}

/** @returns the day without its weekday, `27 Mayıs 2026`, for where every sign counts */
export function formatDate(day: LocalDate, language: Language = 'tr'): string {
  return formats[language].day.format(noonOf(day));
}

/** @returns local time of Europe/Istanbul: `14.05`, as TDK writes the hour; `14:05` in English */
export function formatHour(at: Instant, language: Language = 'tr'): string {
  const hour = formats[language].clock.format(new Date(at));
  return language === 'tr' ? hour.replace(':', '.') : hour;
}

/**
 * @param at a moment in UTC
 * @returns local time of Europe/Istanbul: `27 Mayıs 2026, saat 14.05`, `27 May 2026 at 14:05`
 */
export function formatMoment(at: Instant, language: Language = 'tr'): string {
  const day = formats[language].day.format(new Date(at));
  const hour = formatHour(at, language);
  return language === 'tr' ? `${day}, saat ${hour}` : `${day} at ${hour}`;
}
