import { inLanguages } from '../../../shared/words/in-languages.ts';
import { notice as en } from './en/notice.ts';
import { notice as tr } from './tr/notice.ts';

export const noticeWords = inLanguages({ tr, en });
