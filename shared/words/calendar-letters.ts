import { calendarLetters as en } from './en/calendar-letters.ts';
import { inLanguages } from './in-languages.ts';
import { calendarLetters as tr } from './tr/calendar-letters.ts';

export const calendarLettersWords = inLanguages({ tr, en });
