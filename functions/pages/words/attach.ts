import { inLanguages } from '../../../shared/words/in-languages.ts';
import { attach as en } from './en/attach.ts';
import { attach as tr } from './tr/attach.ts';

export const attachWords = inLanguages({ tr, en });
