import { inLanguages } from '../../../shared/words/in-languages.ts';
import { deskActForms as en } from './en/desk-act-forms.ts';
import { deskActForms as tr } from './tr/desk-act-forms.ts';

export const deskActFormsWords = inLanguages({ tr, en });
