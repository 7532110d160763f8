import { inLanguages } from '../../../shared/words/in-languages.ts';
import { deskCompletion as en } from './en/desk-completion.ts';
import { deskCompletion as tr } from './tr/desk-completion.ts';

export const deskCompletionWords = inLanguages({ tr, en });
