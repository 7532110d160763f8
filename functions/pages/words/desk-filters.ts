import { inLanguages } from '../../../shared/words/in-languages.ts';
import { deskFilters as en } from './en/desk-filters.ts';
import { deskFilters as tr } from './tr/desk-filters.ts';

export const deskFiltersWords = inLanguages({ tr, en });
