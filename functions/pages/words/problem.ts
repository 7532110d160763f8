import { inLanguages } from '../../../shared/words/in-languages.ts';
import { problem as en } from './en/problem.ts';
import { problem as tr } from './tr/problem.ts';

export const problemWords = inLanguages({ tr, en });
