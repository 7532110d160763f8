import { Checkboxes, Radios } from './components/choices.tsx';
import { DateInput } from './components/date-input.tsx';
import { Details } from './components/details.tsx';
import { InWords } from './components/reader.tsx';
import { Select } from './components/select.tsx';
import { TextInput } from './components/text-input.tsx';
import { Textarea } from './components/textarea.tsx';
import type { Mistakes } from './mistakes.ts';
import type { FieldRow, FoldRow, Row } from './rows.ts';

/** What a person typed before, as a form body: a repeated name is a list. */
export type Values = Readonly<Record<string, string | readonly string[]>>;

export const textOf = (values: Values, name: string): string | undefined => {
  const value = values[name];
  return typeof value === 'string' ? value : value?.[0];
};
export const listOf = (values: Values, name: string): readonly string[] => {
  const value = values[name];
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
};

type Filled<R> = { readonly row: R; readonly values: Values; readonly mistakes: Mistakes };

export function RowView({ row, values, mistakes }: Filled<Row>) {
  return row.kind === 'fold' ? (
    <FoldView row={row} values={values} mistakes={mistakes} />
  ) : (
    <FieldView row={row} values={values} mistakes={mistakes} />
  );
}

function FoldView({ row, values, mistakes }: Filled<FoldRow>) {
  const needed = row.rows.some(
    ({ name }) => (textOf(values, name) ?? '') !== '' || mistakes.of(name) !== undefined,
  );
  return (
    <Details summary={row.summary} open={needed}>
      <p>{row.text}</p>
      {row.rows.map((inner) => (
        <FieldView key={inner.name} row={inner} values={values} mistakes={mistakes} />
      ))}
    </Details>
  );
}

function FieldView(props: Filled<FieldRow>) {
  const { label, optional } = props.row;
  if (!optional) return <Question {...props} label={label} />;
  return <InWords>{(w) => <Question {...props} label={w.optional(label)} />}</InWords>;
}

function Question({ row, values, mistakes, label }: Filled<FieldRow> & { readonly label: string }) {
  const question = { ...row, id: row.name, label, error: mistakes.of(row.name) };
  switch (question.kind) {
    case 'line':
      return <TextInput {...question} value={textOf(values, row.name)} />;
    case 'area':
      return <Textarea {...question} value={textOf(values, row.name)} />;
    case 'select':
      return <Select {...question} value={textOf(values, row.name)} />;
    case 'date':
      return (
        <DateInput
          {...question}
          name={question.part}
          typed={(part) => textOf(values, question.part + part)}
        />
      );
    case 'radios':
      return <Radios {...question} chosen={listOf(values, row.name)} />;
    case 'checkboxes':
      return <Checkboxes {...question} chosen={listOf(values, row.name)} />;
  }
}
