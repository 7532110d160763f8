import { inLanguages } from '../../../shared/words/in-languages.ts';
import { signIn as en } from './en/sign-in.ts';
import { signIn as tr } from './tr/sign-in.ts';

export const signInWords = inLanguages({ tr, en });
