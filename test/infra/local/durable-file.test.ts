import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listJson, removeDrafts, writeDurably } from '../../../infra/local/durable-file.ts';
import { scratchFolder } from './scratch.ts';

test('whoever lists a folder takes nothing from under a writer', async () => {
  const folder = scratchFolder();
  let writing = true;
  const looking = (async () => {
    while (writing) await listJson(folder);
  })();
  const names = Array.from({ length: 200 }, (_, i) => `${String(i).padStart(3, '0')}.json`);
  const written = Promise.allSettled(names.map((name) => writeDurably(join(folder, name), name)));
  const refused = (await written).filter(({ status }) => status === 'rejected');
  writing = false;
  await looking;
  expect(refused).toEqual([]);
  expect(await listJson(folder)).toEqual(names);
});

test('what a crash left half written goes when the folder is opened, what is whole stays', async () => {
  const folder = scratchFolder();
  await writeDurably(join(folder, 'a.json'), '{}');
  writeFileSync(join(folder, 'b.json.1234.tmp'), '{');
  await removeDrafts(folder);
  expect(readdirSync(folder)).toEqual(['a.json']);
});
