import { inLanguages } from '../../../shared/words/in-languages.ts';
import { start as en } from './en/start.ts';
import { start as tr } from './tr/start.ts';

export const startWords = inLanguages({ tr, en });
