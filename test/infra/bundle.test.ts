import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bundles, bundle, functionNames } from '../../infra/bundle.ts';
import { stubFolder } from './stacked.ts';

let stubs: Awaited<ReturnType<typeof stubFolder>>;
beforeAll(async () => {
  stubs = await stubFolder();
});
afterAll(() => stubs.remove());

describe('bundles', { timeout: 30_000 }, () => {
  const codeOf = (name: string, made: Bundles) =>
    readFile(join(made[name as keyof Bundles], 'index.mjs'), 'utf8');

  test('hold the SDK without the credential chain that a sandbox never uses', async () => {
    const { functions, cache } = await stubs.stub(`
      import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
      const client = new DynamoDBClient({});
      export const handler = () => client.send(new GetItemCommand({ TableName: 't', Key: { pk: { S: '1' } } }));`);
    const made = await bundle({ functions, cache });
    const meta = JSON.parse(await readFile(join(cache, 'meta.json'), 'utf8')) as { inputs: object };
    expect(Object.keys(meta.inputs).filter((path) => path.includes('@aws-sdk/nested-clients'))).toEqual([]);
    const code = await codeOf('submit', made);
    expect(code.length).toBeLessThan(350 * 1024);
    expect(code).toContain('are not in the environment');
    expect((await import(join(made.submit, 'index.mjs'))).handler).toBeTypeOf('function');
  });

  test('serve what a CommonJS module in them requires of Node', async () => {
    const { functions, cache } = await stubs.stub(
      `import legacy from './legacy.cjs'; export const handler = () => legacy;`,
    );
    for (const name of functionNames)
      await writeFile(join(functions, name, 'legacy.cjs'), `module.exports = require('os').EOL;`);
    const made = await bundle({ functions, cache });
    expect((await import(join(made.site, 'index.mjs'))).handler()).toBe('\n');
  });

  test('a function without an entry is named', async () => {
    await expect(bundle({ functions: join(stubs.folder, 'nowhere'), cache: stubs.folder })).rejects.toThrow(
      /function site has no lambda/,
    );
  });
});
