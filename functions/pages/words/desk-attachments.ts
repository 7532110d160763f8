import { inLanguages } from '../../../shared/words/in-languages.ts';
import { deskAttachments as en } from './en/desk-attachments.tsx';
import { deskAttachments as tr } from './tr/desk-attachments.tsx';

export const deskAttachmentsWords = inLanguages({ tr, en });
