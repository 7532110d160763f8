import { inLanguages } from '../../../shared/words/in-languages.ts';
import { codes as en } from './en/codes.ts';
import { codes as tr } from './tr/codes.ts';

export const codesWords = inLanguages({ tr, en });
