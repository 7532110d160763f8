import { summaryLetter as en } from './en/summary-letter.ts';
import { inLanguages } from './in-languages.ts';
import { summaryLetter as tr } from './tr/summary-letter.ts';

export const summaryLetterWords = inLanguages({ tr, en });
