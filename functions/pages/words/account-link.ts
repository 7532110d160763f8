import { inLanguages } from '../../../shared/words/in-languages.ts';
import { accountLink as en } from './en/account-link.ts';
import { accountLink as tr } from './tr/account-link.ts';

export const accountLinkWords = inLanguages({ tr, en });
