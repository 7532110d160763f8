import { letterFrame as en } from './en/letter-frame.ts';
import { inLanguages } from './in-languages.ts';
import { letterFrame as tr } from './tr/letter-frame.ts';

export const letterFrameWords = inLanguages({ tr, en });
