import type { FieldError } from '../../shared/contracts/failures.ts';
import type { SummaryError } from './components/error-summary.tsx';

/** The wrong fields of one page: the sentence of each, and all of them in the order of the page. */
export type Mistakes = {
  readonly of: (field: string) => string | undefined;
  readonly summary: readonly SummaryError[];
};

/** Hidden fields whose mistake a person can only settle at a visible one. */
const shownAt: Readonly<Record<string, string>> = { noticeVersion: 'noticeRead', noticeHash: 'noticeRead' };

/** `rights.0` is a mistake of `rights`. */
function fieldOf({ field }: FieldError): string {
  const own = field.split(/[.[/]/, 1)[0] ?? field;
  return shownAt[own] ?? own;
}

/**
 * @param fields the fields of the page in their order; a mistake elsewhere stands at the end without a link
 * @param idOf the id of a field's first control
 */
export function mistakesOf(
  errors: readonly FieldError[],
  fields: readonly string[],
  idOf: (field: string) => string = (field) => field,
): Mistakes {
  const sentences = new Map<string, string>();
  for (const error of errors) {
    const field = fieldOf(error);
    if (!sentences.has(field)) sentences.set(field, error.message);
  }
  const placed = fields.flatMap((field) => {
    const message = sentences.get(field);
    return message === undefined ? [] : [{ message, target: idOf(field) }];
  });
  const elsewhere = [...sentences]
    .filter(([field]) => !fields.includes(field))
    .map(([, message]) => ({ message }));
  return { of: (field) => sentences.get(field), summary: [...placed, ...elsewhere] };
}
