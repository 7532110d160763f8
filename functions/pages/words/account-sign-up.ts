import { inLanguages } from '../../../shared/words/in-languages.ts';
import { accountSignUp as en } from './en/account-sign-up.ts';
import { accountSignUp as tr } from './tr/account-sign-up.ts';

export const accountSignUpWords = inLanguages({ tr, en });
