import { inLanguages } from '../../../shared/words/in-languages.ts';
import { questions as en } from './en/questions.ts';
import { questions as tr } from './tr/questions.ts';

export const questionsWords = inLanguages({ tr, en });
