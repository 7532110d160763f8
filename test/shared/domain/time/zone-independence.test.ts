import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const program = fileURLToPath(new URL('./due-digest.ts', import.meta.url));
const run = promisify(execFile);

async function digestIn(zone: string): Promise<{ offset: number; digest: string }> {
  const { stdout } = await run(process.execPath, [program], { env: { ...process.env, TZ: zone } });
  return JSON.parse(stdout);
}

test('every due date and its words are the same wherever the machine stands', async () => {
  const [utc, newYork, istanbul, kiritimati] = await Promise.all([
    digestIn('UTC'),
    digestIn('America/New_York'),
    digestIn('Europe/Istanbul'),
    digestIn('Pacific/Kiritimati'),
  ]);
  // The offsets show that the zones were really in force.
  expect([utc, newYork, istanbul, kiritimati].map((zone) => zone?.offset)).toEqual([0, 300, -180, -840]);
  expect(new Set([utc, newYork, istanbul, kiritimati].map((zone) => zone?.digest)).size).toBe(1);
});
