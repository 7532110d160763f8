import { inLanguages } from '../../../shared/words/in-languages.ts';
import { deskManager as en } from './en/desk-manager.ts';
import { deskManager as tr } from './tr/desk-manager.ts';

export const deskManagerWords = inLanguages({ tr, en });
