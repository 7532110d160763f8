import { status as en } from './en/status.ts';
import { inLanguages } from './in-languages.ts';
import { status as tr } from './tr/status.ts';

export const statusWords = inLanguages({ tr, en });
