/** What each function carries, as esbuild accounts for a fresh bundle. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle, functionNames } from '../../infra/bundle.ts';
import { allowances, budgets, bytesOf } from '../../infra/bundle-budgets.ts';
import { trims } from '../../infra/bundle-trims.ts';
import type { FunctionName } from '../../shared/contracts/environment.ts';

type Metafile = {
  readonly outputs: Readonly<
    Record<
      string,
      {
        readonly bytes: number;
        readonly entryPoint?: string;
        readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>>;
      }
    >
  >;
};
type Lock = { readonly packages: Readonly<Record<string, { readonly dev?: boolean }>> };

const cache = mkdtempSync(join(tmpdir(), 'basvuru-bundles-'));
const { packages } = JSON.parse(
  readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
) as Lock;
let metafile: Metafile;

beforeAll(async () => {
  await bundle({ cache });
  metafile = JSON.parse(readFileSync(join(cache, 'meta.json'), 'utf8')) as Metafile;
});
afterAll(() => rmSync(cache, { recursive: true, force: true }));

function outputOf(name: FunctionName) {
  const found = Object.values(metafile.outputs).find(
    ({ entryPoint }) => entryPoint === `functions/${name}/lambda.ts`,
  );
  if (!found) throw new Error(`The metafile does not account for ${name}`);
  return found;
}

/** The modules that weigh something in a function's bundle. */
const modulesOf = (name: FunctionName): readonly string[] =>
  Object.entries(outputOf(name).inputs)
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([module]) => module);

/** The installed package that a module belongs to, as the lock file names it. */
const packageOf = (module: string): string | undefined =>
  /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(module)?.[0];

describe.each(functionNames)('the bundle of %s', (name) => {
  it('keeps within its budget', () => {
    expect(outputOf(name).bytes).toBeLessThanOrEqual(bytesOf(budgets[name]));
  });

  it('holds nothing that is there for development', () => {
    const installed = new Set(
      modulesOf(name)
        .map(packageOf)
        .filter((path) => path !== undefined),
    );
    expect([...installed].filter((path) => packages[path]?.dev)).toEqual([]);
    expect([...installed].filter((path) => !(path in packages))).toEqual([]);
  });

  it.each(['nested-clients', 'mjml'])('holds nothing of %s', (unwanted) => {
    expect(modulesOf(name).filter((module) => module.includes(unwanted))).toEqual([]);
  });
});

it('a budget over what needs no reason gives one', () => {
  for (const budget of Object.values(budgets))
    if (typeof budget !== 'string') expect(budget.because.length).toBeGreaterThan(40);
  expect(allowances).toEqual({ store: 350, mail: 400 });
});

it('every trim still meets a module: one that does not is to be taken out', () => {
  const modules = functionNames.flatMap((name) => Object.keys(outputOf(name).inputs));
  expect(trims.filter(({ module }) => !modules.some((path) => module.test(path)))).toEqual([]);
});
