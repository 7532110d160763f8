import { inLanguages } from '../../../shared/words/in-languages.ts';
import { deskActs as en } from './en/desk-acts.ts';
import { deskActs as tr } from './tr/desk-acts.ts';

export const deskActsWords = inLanguages({ tr, en });
