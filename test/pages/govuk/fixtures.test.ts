import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { partsOf } from './markup.ts';
import { type Fixture, fixturesOf, usesOf } from './options.ts';
import { alike, htmlHere, type Options, outlived, type Row } from './row.ts';
import { choiceRows } from './rows-choice.tsx';
import { dateRows } from './rows-date.tsx';
import { formRows } from './rows-form.tsx';
import { textRows } from './rows-text.tsx';

/** Our components against the HTML that GOV.UK Frontend publishes with its templates. */
const rows = { ...textRows, ...choiceRows, ...dateRows, ...formRows };
const folder = fileURLToPath(new URL('../../../functions/pages/components', import.meta.url));
/** Of several components, none by itself. */
const shared = ['field', 'reader'];

const takesUse = ({ takes }: Row, [path, value]: readonly [string, unknown]) => {
  const taken = takes[path] ?? [];
  return taken === true || (typeof taken === 'function' ? taken(value) : taken.includes(value));
};
const isCompared = (row: Row, { options }: Fixture) => {
  const uses = usesOf(options);
  return (
    uses.every((use) => takesUse(row, use)) && row.needs.every((path) => uses.some(([used]) => used === path))
  );
};
/** What ours makes of a fixture. The HTML that it gives stands in ours in the same order. */
function rendered(row: Row, fixture: Fixture): string {
  const options = fixture.options as Options;
  const pieces = usesOf(options).filter(([path]) => /(^|\.)html$/.test(path));
  return renderToString(row.render(options)).replaceAll(htmlHere, () => String(pieces.shift()?.[1]));
}

test('every component stands beside one of GOV.UK’s', () => {
  const own = readdirSync(folder).map((file) => file.replace('.tsx', ''));
  const told = own.filter((name) => !shared.includes(name) && name !== 'choices');
  expect([...told, 'radios', 'checkboxes'].sort()).toEqual(Object.keys(rows).sort());
});

describe.each(Object.entries(rows))('%s', (_, row) => {
  const fixtures = fixturesOf(row.govuk);
  const compared = fixtures.filter((fixture) => isCompared(row, fixture));

  test.each(compared)('as GOV.UK has it: $name', (fixture) => {
    const html = rendered(row, fixture);
    expect(partsOf(alike(row, html, 'ours'))).toEqual(partsOf(alike(row, fixture.html, 'theirs')));
  });

  test('takes or leaves each option there is, with a reason', () => {
    const left = Object.values(row.leaves).flat();
    const used = fixtures.flatMap(({ options }) => usesOf(options));
    const unsaid = used.filter((use) => !takesUse(row, use) && !left.includes(use[0])).map(([path]) => path);
    expect([...new Set(unsaid)]).toEqual([]);
    const known = new Set(used.map(([path]) => path));
    expect([...left, ...Object.keys(row.takes)].filter((path) => !known.has(path))).toEqual([]);
    expect(compared).toHaveLength(row.compared);
  });

  test('differs in nothing that is no longer so', () => {
    const pairs = compared.map((fixture) => ({ ours: rendered(row, fixture), theirs: fixture.html }));
    expect(outlived(row, pairs)).toEqual([]);
  });
});
