import { inLanguages } from '../../../shared/words/in-languages.ts';
import { follow as en } from './en/follow.ts';
import { follow as tr } from './tr/follow.ts';

export const followWords = inLanguages({ tr, en });
