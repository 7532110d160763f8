import { inLanguages } from '../../../shared/words/in-languages.ts';
import { submitted as en } from './en/submitted.ts';
import { submitted as tr } from './tr/submitted.ts';

export const submittedWords = inLanguages({ tr, en });
