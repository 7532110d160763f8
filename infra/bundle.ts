import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type OutputFile } from 'esbuild';
import { environments, type FunctionName } from '../shared/contracts/environment.ts';
import { builtins } from './bundle-builtins.ts';
import { trimmed } from './bundle-trims.ts';

/** The folder of each function's bundle: `index.mjs` and nothing else. */
export type Bundles = Readonly<Record<FunctionName, string>>;

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const root = here('..');
export const functionNames = Object.keys(environments) as readonly FunctionName[];

/**
 * Bundles every function in one esbuild run (docs/decisions/0003). Writes `<cache>/<function>/index.mjs`, the
 * source maps beside them under `maps/` (for reading a stack trace, not shipped) and `meta.json`, esbuild's
 * account of what weighs what. Throws when a function has no `lambda.ts` or `lambda.tsx`.
 */
export async function bundle({
  functions = join(root, 'functions'),
  cache = join(root, '.cache', 'bundles'),
}: {
  readonly functions?: string;
  readonly cache?: string;
} = {}): Promise<Bundles> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(functionNames.map((name) => [name, entryOf(functions, name)])),
    entryNames: '[name]/index',
    outExtension: { '.js': '.mjs' },
    outdir: cache,
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    sourcemap: 'external',
    metafile: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // The file says why it is enough. What else a package need not bring along stands in `bundle-trims.ts`.
    alias: { '@aws-sdk/credential-provider-node': here('credentials-from-environment.ts') },
    plugins: [builtins, trimmed],
    loader: {
      '.css': 'text',
      '.svg': 'text',
      '.txt': 'text',
      '.woff2': 'binary',
      '.png': 'binary',
      '.ico': 'binary',
    },
    logLevel: 'warning',
  });
  const written = functionNames.map((name) => writeBundle(cache, name, outputFiles));
  await Promise.all([...written, writeIfChanged(join(cache, 'meta.json'), JSON.stringify(metafile))]);
  return Object.fromEntries(functionNames.map((name) => [name, join(cache, name)])) as Bundles;
}

function entryOf(functions: string, name: FunctionName): string {
  const entry = ['lambda.ts', 'lambda.tsx'].map((file) => join(functions, name, file)).find(existsSync);
  if (!entry)
    throw new Error(`The function ${name} has no lambda.ts or lambda.tsx in ${join(functions, name)}`);
  return entry;
}

async function writeBundle(cache: string, name: FunctionName, files: readonly OutputFile[]): Promise<void> {
  const textOf = (file: string) => files.find(({ path }) => path === join(cache, name, file))?.text;
  const code = textOf('index.mjs');
  const map = textOf('index.mjs.map');
  if (code === undefined || map === undefined) throw new Error(`esbuild wrote no bundle for ${name}`);
  await Promise.all([
    writeIfChanged(join(cache, name, 'index.mjs'), code),
    writeIfChanged(join(cache, 'maps', `${name}.mjs.map`), map),
  ]);
}

/** A reader (another synth, a running worker) sees the old file or the new one, never a part. */
async function writeIfChanged(path: string, text: string): Promise<void> {
  if (existsSync(path) && (await readFile(path, 'utf8')) === text) return;
  const drafts = join(dirname(dirname(path)), '.drafts');
  await Promise.all([mkdir(dirname(path), { recursive: true }), mkdir(drafts, { recursive: true })]);
  const draft = join(drafts, crypto.randomUUID());
  await writeFile(draft, text);
  await rename(draft, path);
}
