import type { Language } from '../vocabulary.ts';
import { tr } from './tr.ts';

/** What a person reads for each key that a schema or a rule names. */
type Sentences = Readonly<Record<string, string>>;

const byLanguage: Readonly<Record<Language, Sentences>> = { tr, en: tr };

export const sentencesIn = (language: Language): Sentences => byLanguage[language];
