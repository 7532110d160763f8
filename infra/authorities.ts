import { readdir, readFile, writeFile } from 'node:fs/promises';

const folder = new URL('../shared/authorities/', import.meta.url);
export const target = new URL('all.generated.ts', folder);
const notAnAuthority = new Set([
  'authority.ts',
  'names.ts',
  'office-language.ts',
  'registry.ts',
  'all.generated.ts',
]);

/**
 * The list of authorities, made from the files in `shared/authorities`: adding one is one file, whose constant is
 * called like the file (`kent-konut.ts` exports `kentKonut`). Every synthesis makes the list anew.
 */
export async function listAuthorities(): Promise<string> {
  const files = (await readdir(folder))
    .filter((file) => file.endsWith('.ts') && !notAnAuthority.has(file))
    .sort();
  const named = files.map((file) => ({ file, name: constantOf(file) }));
  return [
    '// Made by infra/authorities.ts from the files beside this one. Do not edit.',
    "import type { Authority } from './authority.ts';",
    ...named.map(({ file, name }) => `import { ${name} } from './${file}';`),
    '',
    `export const authorities: readonly Authority[] = [${named.map(({ name }) => name).join(', ')}];`,
    '',
  ].join('\n');
}

/** Brings the list up to date; a list that is so already stays untouched. */
export async function writeAuthorities(): Promise<void> {
  const list = await listAuthorities();
  const before = await readFile(target, 'utf8').catch(() => undefined);
  if (before !== list) await writeFile(target, list);
}

function constantOf(file: string): string {
  return file.replace(/\.ts$/, '').replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

if (import.meta.main) await writeAuthorities();
