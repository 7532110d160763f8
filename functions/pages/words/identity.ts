import { inLanguages } from '../../../shared/words/in-languages.ts';
import { identity as en } from './en/identity.ts';
import { identity as tr } from './tr/identity.ts';

export const identityWords = inLanguages({ tr, en });
