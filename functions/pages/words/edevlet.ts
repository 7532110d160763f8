import { inLanguages } from '../../../shared/words/in-languages.ts';
import { edevlet as en } from './en/edevlet.ts';
import { edevlet as tr } from './tr/edevlet.ts';

export const edevletWords = inLanguages({ tr, en });
