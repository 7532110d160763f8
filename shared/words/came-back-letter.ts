import { cameBackLetter as en } from './en/came-back-letter.ts';
import { inLanguages } from './in-languages.ts';
import { cameBackLetter as tr } from './tr/came-back-letter.ts';

export const cameBackLetterWords = inLanguages({ tr, en });
