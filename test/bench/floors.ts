import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export type Floor = 'empty' | 'sdk';

/**
 * What the functions are compared with: an empty handler, and one that makes one call with the DynamoDB client. Both
 * are bundled as anyone would, minified, with nothing left out.
 *
 * @returns the file of each
 */
export async function buildFloors(folder: string): Promise<Readonly<Record<Floor, string>>> {
  const source = (name: Floor) => fileURLToPath(new URL(`floors/${name}.ts`, import.meta.url));
  await build({
    entryPoints: { empty: source('empty'), sdk: source('sdk') },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    // The credential chain holds CommonJS that asks for a `require`.
    banner: {
      js: `import{createRequire as makeRequire}from'node:module';const require=makeRequire(import.meta.url);`,
    },
    logLevel: 'warning',
  });
  return { empty: join(folder, 'empty.mjs'), sdk: join(folder, 'sdk.mjs') };
}
