import { inLanguages } from '../../../shared/words/in-languages.ts';
import { deskLocks as en } from './en/desk-locks.ts';
import { deskLocks as tr } from './tr/desk-locks.ts';

export const deskLocksWords = inLanguages({ tr, en });
