import { replyLetters as en } from './en/reply-letters.ts';
import { inLanguages } from './in-languages.ts';
import { replyLetters as tr } from './tr/reply-letters.ts';

export const replyLettersWords = inLanguages({ tr, en });
