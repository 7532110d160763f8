import { inLanguages } from '../../../shared/words/in-languages.ts';
import { deskSearch as en } from './en/desk-search.ts';
import { deskSearch as tr } from './tr/desk-search.ts';

export const deskSearchWords = inLanguages({ tr, en });
