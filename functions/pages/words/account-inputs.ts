import { inLanguages } from '../../../shared/words/in-languages.ts';
import { accountInputs as en } from './en/account-inputs.ts';
import { accountInputs as tr } from './tr/account-inputs.ts';

export const accountInputsWords = inLanguages({ tr, en });
