import { inLanguages } from '../../../shared/words/in-languages.ts';
import { deskSignIn as en } from './en/desk-sign-in.ts';
import { deskSignIn as tr } from './tr/desk-sign-in.ts';

export const deskSignInWords = inLanguages({ tr, en });
