import { midwayLetters as en } from './en/midway-letters.ts';
import { inLanguages } from './in-languages.ts';
import { midwayLetters as tr } from './tr/midway-letters.ts';

export const midwayLettersWords = inLanguages({ tr, en });
