import { timeline as en } from './en/timeline.ts';
import { inLanguages } from './in-languages.ts';
import { timeline as tr } from './tr/timeline.ts';

export const timelineWords = inLanguages({ tr, en });
