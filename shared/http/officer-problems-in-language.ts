import type { Language } from '../contracts/vocabulary.ts';
import { enOfficerProblems } from './en-officer-problems.ts';
import { type OfficerProblems, officerProblems } from './officer-problems.ts';
import { inOtherWords } from './problem.ts';

const byLanguage: Readonly<Record<Language, OfficerProblems>> = {
  tr: officerProblems,
  en: inOtherWords(officerProblems, enOfficerProblems),
};

/** What officers' functions have to say of the refusals; the API's description names the Turkish rows alone. */
export const officerProblemsIn = (language: Language): OfficerProblems => byLanguage[language];
