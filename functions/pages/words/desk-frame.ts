import { inLanguages } from '../../../shared/words/in-languages.ts';
import { deskFrame as en } from './en/desk-frame.tsx';
import { deskFrame as tr } from './tr/desk-frame.tsx';

export const deskFrameWords = inLanguages({ tr, en });
