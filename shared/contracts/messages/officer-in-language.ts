import type { Language } from '../vocabulary.ts';
import { enDesk } from './en-desk.ts';
import { enOfficer } from './en-officer.ts';
import { trDesk } from './tr-desk.ts';
import { trOfficer } from './tr-officer.ts';

type OfficerSentences = Readonly<Record<keyof typeof trOfficer, string>>;
type DeskSentences = Readonly<Record<keyof typeof trDesk, string>>;

const ofTheApi: Readonly<Record<Language, OfficerSentences>> = { tr: trOfficer, en: enOfficer };
const ofTheDesk: Readonly<Record<Language, DeskSentences>> = { tr: trDesk, en: enDesk };

/** What officers read for each key, where it speaks of the fields of the API. */
export const officerSentencesIn = (language: Language): OfficerSentences => ofTheApi[language];

/** The same on their own pages. */
export const deskSentencesIn = (language: Language): DeskSentences => ofTheDesk[language];
