import { dossier as en } from './en/dossier.ts';
import { inLanguages } from './in-languages.ts';
import { dossier as tr } from './tr/dossier.ts';

export const dossierWords = inLanguages({ tr, en });
