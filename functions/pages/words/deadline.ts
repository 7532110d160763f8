import { inLanguages } from '../../../shared/words/in-languages.ts';
import { deadline as en } from './en/deadline.ts';
import { deadline as tr } from './tr/deadline.ts';

export const deadlineWords = inLanguages({ tr, en });
