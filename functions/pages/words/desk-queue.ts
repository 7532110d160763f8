import { inLanguages } from '../../../shared/words/in-languages.ts';
import { deskQueue as en } from './en/desk-queue.ts';
import { deskQueue as tr } from './tr/desk-queue.ts';

export const deskQueueWords = inLanguages({ tr, en });
