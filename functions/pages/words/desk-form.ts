import { inLanguages } from '../../../shared/words/in-languages.ts';
import { deskForm as en } from './en/desk-form.ts';
import { deskForm as tr } from './tr/desk-form.ts';

export const deskFormWords = inLanguages({ tr, en });
