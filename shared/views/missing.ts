import type { Language } from '../contracts/vocabulary.ts';
import type { Common } from '../domain/request.ts';
import { lawIn } from '../words/law.ts';

/** The mandatory fields that a request lacks, each with its article. */
export function missingInWords(
  { law, missing }: Pick<Common, 'law' | 'missing'>,
  language: Language = 'tr',
): string[] {
  return lawIn(law, language)
    .mandatoryFields.filter(({ field }) => missing.includes(field))
    .map(({ inWords, article }) => `${inWords} (${article})`);
}
