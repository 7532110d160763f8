import { inLanguages } from '../../../shared/words/in-languages.ts';
import { deskRequest as en } from './en/desk-request.ts';
import { deskRequest as tr } from './tr/desk-request.ts';

export const deskRequestWords = inLanguages({ tr, en });
