import { requestSms as en } from './en/request-sms.ts';
import { inLanguages } from './in-languages.ts';
import { requestSms as tr } from './tr/request-sms.ts';

export const requestSmsWords = inLanguages({ tr, en });
