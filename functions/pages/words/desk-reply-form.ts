import { inLanguages } from '../../../shared/words/in-languages.ts';
import { deskReplyForm as en } from './en/desk-reply-form.ts';
import { deskReplyForm as tr } from './tr/desk-reply-form.ts';

export const deskReplyFormWords = inLanguages({ tr, en });
