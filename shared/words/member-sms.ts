import { memberSms as en } from './en/member-sms.ts';
import { inLanguages } from './in-languages.ts';
import { memberSms as tr } from './tr/member-sms.ts';

export const memberSmsWords = inLanguages({ tr, en });
