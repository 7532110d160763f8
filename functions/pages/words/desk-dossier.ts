import { inLanguages } from '../../../shared/words/in-languages.ts';
import { deskDossier as en } from './en/desk-dossier.ts';
import { deskDossier as tr } from './tr/desk-dossier.ts';

export const deskDossierWords = inLanguages({ tr, en });
