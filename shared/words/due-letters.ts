import { dueLetters as en } from './en/due-letters.ts';
import { inLanguages } from './in-languages.ts';
import { dueLetters as tr } from './tr/due-letters.ts';

export const dueLettersWords = inLanguages({ tr, en });
