import type { Language } from '../contracts/vocabulary.ts';
import { citation as en } from './en/citation.ts';
import type { CitationWords } from './law.types.ts';

const byLanguage: Readonly<Record<Exclude<Language, 'tr'>, CitationWords>> = { en };

/** `6698 sayılı Kanun m.13/2`, `Law 6698, Art. 13/2`. @param article as a law row cites it, in Turkish */
export function articleIn(language: Language, article: string): string {
  if (language === 'tr') return article;
  return byLanguage[language].reduce((text, [turkish, words]) => text.replace(turkish, words), article);
}
