import type { Language } from '../contracts/vocabulary.ts';
import type { HolidayRow } from '../domain/time/calendar.ts';
import { holidays as en } from './en/holidays.ts';

const byLanguage: Readonly<Record<Exclude<Language, 'tr'>, Readonly<Record<string, string>>>> = { en };

/** What a holiday is called; its Turkish name where the language has no other. */
export const holidayIn = (language: Language, { name }: Pick<HolidayRow, 'name'>): string =>
  (language === 'tr' ? undefined : byLanguage[language][name]) ?? name;
