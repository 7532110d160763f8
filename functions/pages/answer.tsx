import type { ComponentChildren } from 'preact';
import { listOf, textOf, type Values } from './row.tsx';
import type { FieldRow } from './rows.ts';
import { inputsOfRow } from './steps.ts';

/** What was answered to a question, as the question says it; undefined when nothing was. */
export function answerOf(row: FieldRow, values: Values): ComponentChildren | undefined {
  switch (row.kind) {
    case 'line':
    case 'area':
    case 'date': {
      const typed = inputsOfRow(row)
        .flatMap((name) => textOf(values, name)?.trim() || [])
        .join(' ');
      return typed === '' ? undefined : <span class="bv-typed">{typed}</span>;
    }
    case 'select':
    case 'radios':
    case 'checkboxes':
      return chosen(row, listOf(values, row.name));
  }
}

/** A choice that is none of those offered is shown as it came: it is hers to put right. */
function chosen(
  { choices }: Extract<FieldRow, { choices: unknown }>,
  given: readonly string[],
): ComponentChildren | undefined {
  const labels = given
    .filter((value) => value !== '')
    .map((value) => choices.find((choice) => choice.value === value)?.label ?? value);
  if (labels.length === 0) return undefined;
  if (labels.length === 1) return labels[0];
  return (
    <ul class="govuk-list govuk-list--bullet">
      {labels.map((label) => (
        <li key={label}>{label}</li>
      ))}
    </ul>
  );
}
