import { inLanguages } from '../../../shared/words/in-languages.ts';
import { deskLabels as en } from './en/desk-labels.ts';
import { deskLabels as tr } from './tr/desk-labels.ts';

export const deskLabelWords = inLanguages({ tr, en });
