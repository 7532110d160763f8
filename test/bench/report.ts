/** One line of the result. */
export type Line = {
  readonly what: string;
  readonly measured: string;
  /** The bar that the project set itself; left out where there is none. */
  readonly bar?: string;
  readonly met?: boolean;
  /** What the figure was measured against, or how it comes about. */
  readonly note?: string;
};
export type Section = { readonly title: string; readonly about: string; readonly lines: readonly Line[] };

const verdict = ({ met }: Line): string => (met === undefined ? '' : met ? 'met' : '**missed**');

export function markdownOf({ title, about, lines }: Section): string {
  const rows = lines.map(
    (line) =>
      `| ${line.what} | ${line.measured} | ${line.bar ?? ''} | ${verdict(line)} | ${line.note ?? ''} |`,
  );
  return [
    `## ${title}`,
    about,
    ['| | Measured | Bar | | |', '|---|---|---|---|---|', ...rows].join('\n'),
  ].join('\n\n');
}

export const times = (ratio: number): string => `${ratio.toFixed(2)} ×`;
export const ms = (value: number): string => `${value < 10 ? value.toFixed(3) : value.toFixed(1)} ms`;
