import type { Language } from '../contracts/vocabulary.ts';

const liraIn = (locale: string) => new Intl.NumberFormat(locale, { style: 'currency', currency: 'TRY' });
const lira: Readonly<Record<Language, Intl.NumberFormat>> = { tr: liraIn('tr-TR'), en: liraIn('en-GB') };

/** @param kurus 100 kuruş are one lira @returns `₺12,50`, `TRY 12.50` (with a space that does not break) in English */
export function formatKurus(kurus: number, language: Language = 'tr'): string {
  return lira[language].format(kurus / 100);
}
