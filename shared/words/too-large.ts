import { tooLarge as en } from './en/too-large.ts';
import { inLanguages } from './in-languages.ts';
import { tooLarge as tr } from './tr/too-large.ts';

export const tooLargeWords = inLanguages({ tr, en });
