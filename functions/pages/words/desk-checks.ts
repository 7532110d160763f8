import { inLanguages } from '../../../shared/words/in-languages.ts';
import { deskChecks as en } from './en/desk-checks.ts';
import { deskChecks as tr } from './tr/desk-checks.ts';

export const deskChecksWords = inLanguages({ tr, en });
