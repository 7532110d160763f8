import { inLanguages } from '../../../shared/words/in-languages.ts';
import { accountProfile as en } from './en/account-profile.ts';
import { accountProfile as tr } from './tr/account-profile.ts';

export const accountProfileWords = inLanguages({ tr, en });
