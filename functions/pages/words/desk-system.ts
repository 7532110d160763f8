import { inLanguages } from '../../../shared/words/in-languages.ts';
import { deskSystem as en } from './en/desk-system.ts';
import { deskSystem as tr } from './tr/desk-system.ts';

export const deskSystemWords = inLanguages({ tr, en });
