import { inLanguages } from '../../../shared/words/in-languages.ts';
import { accountEnrol as en } from './en/account-enrol.ts';
import { accountEnrol as tr } from './tr/account-enrol.ts';

export const accountEnrolWords = inLanguages({ tr, en });
