import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** One example of GOV.UK's: the options of its template and the HTML that they give. */
export type Fixture = {
  readonly name: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly html: string;
};

const folder = join(
  dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')),
  'dist/govuk/components',
);
export const govukComponents = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

export const fixturesOf = (component: string): readonly Fixture[] =>
  (
    JSON.parse(readFileSync(join(folder, component, 'fixtures.json'), 'utf8')) as {
      fixtures: readonly Fixture[];
    }
  ).fixtures;

/** A use of an option: where it stands, `items[].hint.text`, and what it says there. */
export type Use = readonly [path: string, value: unknown];

/** Every option that a fixture uses. Attributes of one's own are one option, whatever their names. */
export function usesOf(value: unknown, path = ''): readonly Use[] {
  if (Array.isArray(value)) return value.flatMap((item) => usesOf(item, `${path}[]`));
  if (typeof value !== 'object' || value === null || path.endsWith('attributes')) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => usesOf(inner, path === '' ? key : `${path}.${key}`));
}
