import { inLanguages } from '../../../shared/words/in-languages.ts';
import { accountEvents as en } from './en/account-events.ts';
import { accountEvents as tr } from './tr/account-events.ts';

export const accountEventsWords = inLanguages({ tr, en });
