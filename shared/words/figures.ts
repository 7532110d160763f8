import type { Language } from '../contracts/vocabulary.ts';
import { figures as en } from './en/figures.ts';
import { inLanguages } from './in-languages.ts';
import { figures as tr } from './tr/figures.ts';

export const figuresWords = inLanguages({ tr, en });

const firstOf = (month: string) => new Date(`${month}-01T00:00:00Z`);

/** @param month `YYYY-MM` @returns `Mayıs 2026`, `May 2026` */
export const formatMonth = (month: string, language: Language) =>
  figuresWords({ language }).month(firstOf(month));

/** @param month `YYYY-MM` @returns the month alone in about three letters, for under a bar */
export const formatShortMonth = (month: string, language: Language) =>
  figuresWords({ language }).shortMonth(firstOf(month));

/** @returns `%87`, `87%`, rounded down so that nothing late is rounded away; `–` of nothing */
export const formatShare = (part: number, whole: number, language: Language) =>
  whole === 0 ? '–' : figuresWords({ language }).share(Math.floor((100 * part) / whole));
