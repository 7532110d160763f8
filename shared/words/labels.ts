import type { Language } from '../contracts/vocabulary.ts';
import * as en from './en/labels.ts';
import * as tr from './tr/labels.ts';

const byLanguage: Readonly<Record<Language, typeof tr>> = { tr, en };

/** The words of the vocabulary for whoever reads; papers take the Turkish ones directly. */
export const labelsIn = (language: Language): typeof tr => byLanguage[language];
