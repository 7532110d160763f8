import type { Choice } from './components/choices.tsx';
import type { LineHelp } from './components/text-input.tsx';

/** A step is rows of fields; their names are those of `contracts/submission.ts`. */
type Asked = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: true;
};
export type LineRow = Asked & LineHelp & { readonly kind: 'line' };
export type AreaRow = Asked & {
  readonly kind: 'area';
  readonly lines: number;
  readonly autocomplete?: string;
};
export type ChoiceRow = Asked & {
  readonly kind: 'radios' | 'checkboxes';
  readonly choices: readonly Choice[];
};
export type SelectRow = Asked & {
  readonly kind: 'select';
  readonly placeholder: string;
  readonly choices: readonly Choice[];
};
/** Three boxes, whose fields are called `part` + Day, Month and Year; an answer is put together by `dates.ts`. */
export type DateRow = Asked & { readonly kind: 'date'; readonly part: string };
/** Fields that most people do not need; open as soon as one of them has an answer or a mistake. */
export type FoldRow = {
  readonly kind: 'fold';
  readonly summary: string;
  readonly text: string;
  readonly rows: readonly FieldRow[];
};
export type FieldRow = LineRow | AreaRow | ChoiceRow | SelectRow | DateRow;
export type Row = FieldRow | FoldRow;

/** Every question among rows, those that are folded away included. */
export const questionsOf = (rows: readonly Row[]): readonly FieldRow[] =>
  rows.flatMap((row) => (row.kind === 'fold' ? row.rows : [row]));

/** The words of a vocabulary as the choices of a question, in their order. */
export const choicesOf = <W extends string>(
  words: readonly W[],
  labels: Readonly<Record<W, string>>,
  hints?: Readonly<Record<W, string>>,
) => words.map((value): Choice => ({ value, label: labels[value], ...(hints && { hint: hints[value] }) }));
