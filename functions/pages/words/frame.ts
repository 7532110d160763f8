import { inLanguages } from '../../../shared/words/in-languages.ts';
import { frame as en } from './en/frame.ts';
import { frame as tr } from './tr/frame.ts';

export const frameWords = inLanguages({ tr, en });
