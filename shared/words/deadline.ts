import { deadline as en } from './en/deadline.ts';
import { inLanguages } from './in-languages.ts';
import { deadline as tr } from './tr/deadline.ts';

export const deadlineWords = inLanguages({ tr, en });
