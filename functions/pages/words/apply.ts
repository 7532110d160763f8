import { inLanguages } from '../../../shared/words/in-languages.ts';
import { apply as en } from './en/apply.ts';
import { apply as tr } from './tr/apply.ts';

export const applyWords = inLanguages({ tr, en });
