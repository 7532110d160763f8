import { draftLetters as en } from './en/draft-letters.ts';
import { inLanguages } from './in-languages.ts';
import { draftLetters as tr } from './tr/draft-letters.ts';

export const draftLettersWords = inLanguages({ tr, en });
