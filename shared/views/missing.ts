import { lawById } from '../domain/law/rows.ts';
import type { Common } from '../domain/request.ts';

/** The mandatory fields that a request lacks, each with its article. */
export function missingInWords({ law, missing }: Common): string[] {
  return lawById(law)
    .mandatoryFields.filter(({ field }) => missing.includes(field))
    .map(({ inWords, article }) => `${inWords} (${article})`);
}
