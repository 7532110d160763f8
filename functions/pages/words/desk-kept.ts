import { inLanguages } from '../../../shared/words/in-languages.ts';
import { deskKept as en } from './en/desk-kept.ts';
import { deskKept as tr } from './tr/desk-kept.ts';

export const deskKeptWords = inLanguages({ tr, en });
