import type { AreaRow, LineRow } from './rows.ts';

/** What a question of officers' forms says. */
type Words = { readonly label: string; readonly hint?: string };

/** A line that no browser fills in with the officer's own data. */
export const line = (name: string, words: Words, more: Partial<LineRow> = {}): LineRow => ({
  kind: 'line',
  name,
  ...words,
  autocomplete: 'off',
  ...more,
});

export const area = (name: string, words: Words, lines = 6): AreaRow => ({
  kind: 'area',
  name,
  ...words,
  lines,
});
