import { basicsById } from '../domain/law/basics.ts';
import type { Common } from '../domain/request.ts';

/** The mandatory fields that a request lacks, each with its article. */
export function missingInWords({ law, missing }: Common): string[] {
  return basicsById(law)
    .mandatoryFields.filter(({ field }) => missing.includes(field))
    .map(({ inWords, article }) => `${inWords} (${article})`);
}
