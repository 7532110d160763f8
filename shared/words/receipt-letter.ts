import { receiptLetter as en } from './en/receipt-letter.ts';
import { inLanguages } from './in-languages.ts';
import { receiptLetter as tr } from './tr/receipt-letter.ts';

export const receiptLetterWords = inLanguages({ tr, en });
