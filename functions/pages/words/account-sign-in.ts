import { inLanguages } from '../../../shared/words/in-languages.ts';
import { accountSignIn as en } from './en/account-sign-in.ts';
import { accountSignIn as tr } from './tr/account-sign-in.ts';

export const accountSignInWords = inLanguages({ tr, en });
