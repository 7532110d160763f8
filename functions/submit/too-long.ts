import type { FieldError } from '../../shared/contracts/failures.ts';
import type { Draft } from '../../shared/domain/draft.ts';
import { bodyLimit, type FormValues } from '../../shared/http/input.ts';
import { listOf } from '../pages/row.tsx';
import { questionsOf } from '../pages/rows.ts';
import { inputsOfRow, type Step } from '../pages/steps.ts';
import { applyWords } from '../pages/words/apply.ts';
import type { Judging } from './answers.ts';

/** No honest form is this long; what is kept for nobody in particular has to have an end. */
export const isTooLong = (draft: Draft): boolean => Buffer.byteLength(JSON.stringify(draft)) > bodyLimit;

/**
 * What stands above a form that is too long to be kept, and at its longest answer. No schema judges what is so long:
 * patterns are for what a person can mean.
 */
export function tooLong(
  call: Parameters<typeof applyWords>[0],
  steps: readonly Step[],
  values: FormValues,
  { sentences }: Pick<Judging, 'sentences'>,
): { readonly banner: string; readonly errors: readonly FieldError[] } {
  const w = applyWords(call);
  const [longest] = steps
    .flatMap(({ rows }) => questionsOf(rows))
    .map((row) => ({
      field: row.name,
      length: inputsOfRow(row)
        .flatMap((name) => listOf(values, name))
        .join('').length,
    }))
    .toSorted((a, b) => b.length - a.length);
  if (!longest) return { banner: w.tooLong, errors: [] };
  const code = `${longest.field}.tooLong`;
  return {
    banner: w.tooLong,
    errors: [{ field: longest.field, code, message: sentences[code] ?? w.tooLongHere }],
  };
}
