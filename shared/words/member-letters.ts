import { memberLetters as en } from './en/member-letters.ts';
import { inLanguages } from './in-languages.ts';
import { memberLetters as tr } from './tr/member-letters.ts';

export const memberLettersWords = inLanguages({ tr, en });
