import { inLanguages } from '../../../shared/words/in-languages.ts';
import { wayBack as en } from './en/way-back.ts';
import { wayBack as tr } from './tr/way-back.ts';

export const wayBackWords = inLanguages({ tr, en });
