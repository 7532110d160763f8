import { inLanguages } from '../../../shared/words/in-languages.ts';
import { deskSessions as en } from './en/desk-sessions.tsx';
import { deskSessions as tr } from './tr/desk-sessions.tsx';

export const deskSessionsWords = inLanguages({ tr, en });
