import type { Language } from '../vocabulary.ts';
import { en } from './en.ts';
import { tr } from './tr.ts';

/** What a person reads for each key that a schema or a rule names. */
type Sentences = Readonly<Record<keyof typeof tr, string>>;

const byLanguage: Readonly<Record<Language, Sentences>> = { tr, en };

export const sentencesIn = (language: Language): Sentences => byLanguage[language];
