import { inLanguages } from '../../../shared/words/in-languages.ts';
import { regimes as en } from './en/regimes.ts';
import { regimes as tr } from './tr/regimes.ts';

export const regimesWords = inLanguages({ tr, en });
