import { inLanguages } from '../../../shared/words/in-languages.ts';
import { deskRegister as en } from './en/desk-register.ts';
import { deskRegister as tr } from './tr/desk-register.ts';

export const deskRegisterWords = inLanguages({ tr, en });
