import { inLanguages } from '../../../shared/words/in-languages.ts';
import { deskReply as en } from './en/desk-reply.ts';
import { deskReply as tr } from './tr/desk-reply.ts';

export const deskReplyWords = inLanguages({ tr, en });
