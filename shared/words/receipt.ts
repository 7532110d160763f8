import { receipt as en } from './en/receipt.ts';
import { inLanguages } from './in-languages.ts';
import { receipt as tr } from './tr/receipt.ts';

export const receiptWords = inLanguages({ tr, en });
