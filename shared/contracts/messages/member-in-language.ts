import type { Language } from '../vocabulary.ts';
import { enMember } from './en-member.ts';
import { trMember } from './tr-member.ts';

type Sentences = Readonly<Record<keyof typeof trMember, string>>;

const byLanguage: Readonly<Record<Language, Sentences>> = { tr: trMember, en: enMember };

/** What members read for each key, by the functions that serve accounts. */
export const memberSentencesIn = (language: Language): Sentences => byLanguage[language];
