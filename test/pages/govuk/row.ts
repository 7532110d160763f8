import type { VNode } from 'preact';

/** What a template is given; every row reads the options that it says it takes. */
export type Options = {
  readonly [key: string]: unknown;
  readonly text?: string;
  readonly html?: string;
  readonly name?: string;
  readonly id?: string;
  readonly value?: string | number;
  readonly classes?: string;
  readonly label?: { readonly text: string };
  readonly hint?: { readonly text: string };
  readonly errorMessage?: { readonly text: string };
  readonly fieldset?: { readonly legend: { readonly text: string } };
  readonly items?: readonly Item[];
};
type Item = {
  readonly value: string | number;
  readonly text: string;
  readonly checked?: boolean;
  readonly selected?: boolean;
  readonly hint?: { readonly text: string };
};

/** A difference that is meant, in either HTML, and why it is. */
type Difference = {
  readonly why: string;
  readonly theirs?: readonly [RegExp | string, string];
  readonly ours?: readonly [RegExp | string, string];
};

/** One of our components beside GOV.UK's of the same kind. */
export type Row = {
  readonly govuk: string;
  readonly render: (options: Options) => VNode;
  /** The options that ours has too: with any value, with these, or with such ones. */
  readonly takes: Readonly<Record<string, true | readonly unknown[] | ((value: unknown) => boolean)>>;
  /** The options that ours cannot be without. */
  readonly needs: readonly string[];
  /** The options that ours has not, under the reason. */
  readonly leaves: Readonly<Record<string, readonly string[]>>;
  readonly differences?: readonly Difference[];
  /** How many fixtures are held against ours: a new version that changes their number is looked at. */
  readonly compared: number;
};

/** Stands in our HTML where a fixture gives HTML: our components take children there. */
export const htmlHere = '%html%';
type Content = { readonly text?: string | undefined; readonly html?: string | undefined };
export const textOrHtml = ({ html, text = '' }: Content): string => (html === undefined ? text : htmlHere);

const always: readonly Difference[] = [
  { why: 'no script of GOV.UK’s runs', theirs: [/ data-module="[^"]*"/g, ''] },
  { why: 'Turkish', theirs: ['>Error:<', '>Hata:<'] },
];

const toGlobal = (from: RegExp | string) => (typeof from === 'string' ? from : new RegExp(from, 'g'));
const without = (html: string, difference: Difference, side: 'ours' | 'theirs'): string => {
  const [from, to] = difference[side] ?? [];
  return from === undefined || to === undefined ? html : html.replaceAll(toGlobal(from), to);
};

/** Either HTML, without the differences that are meant. */
export const alike = ({ differences = [] }: Row, html: string, side: 'ours' | 'theirs'): string =>
  [...always, ...differences].reduce((said, difference) => without(said, difference, side), html);

/** The differences of a row that are to be found in none of these pairs any more. */
export const outlived = (
  { differences = [] }: Row,
  pairs: readonly { readonly ours: string; readonly theirs: string }[],
): readonly string[] =>
  differences
    .filter((difference) =>
      pairs.every(
        ({ ours, theirs }) =>
          without(ours, difference, 'ours') === ours && without(theirs, difference, 'theirs') === theirs,
      ),
    )
    .map(({ why }) => why);
