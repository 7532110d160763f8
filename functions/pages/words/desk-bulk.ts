import { inLanguages } from '../../../shared/words/in-languages.ts';
import { deskBulk as en } from './en/desk-bulk.ts';
import { deskBulk as tr } from './tr/desk-bulk.ts';

export const deskBulkWords = inLanguages({ tr, en });
