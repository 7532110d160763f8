import { ownActs as en } from './en/own-acts.ts';
import { inLanguages } from './in-languages.ts';
import { ownActs as tr } from './tr/own-acts.ts';

export const ownActsWords = inLanguages({ tr, en });
