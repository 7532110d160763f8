import { contactLetters as en } from './en/contact-letters.ts';
import { inLanguages } from './in-languages.ts';
import { contactLetters as tr } from './tr/contact-letters.ts';

export const contactLettersWords = inLanguages({ tr, en });
