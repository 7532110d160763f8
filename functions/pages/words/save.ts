import { inLanguages } from '../../../shared/words/in-languages.ts';
import { save as en } from './en/save.ts';
import { save as tr } from './tr/save.ts';

export const saveWords = inLanguages({ tr, en });
