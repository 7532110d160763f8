import type { SummaryRow } from './components/summary-list.tsx';

/** A line of a summary, where there is something to say. */
export const factRow = (key: string, value: string | undefined): readonly SummaryRow[] =>
  value === undefined ? [] : [{ key, value }];

/** Words as somebody typed them, line by line. */
export const typed = (text: string) => <span class="bv-typed">{text}</span>;
