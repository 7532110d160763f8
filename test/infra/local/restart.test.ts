import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runScript, synthesizeFixture } from './fixture/synthesize.ts';
import { eventually, scratchFolder } from './scratch.ts';

const folder = scratchFolder();
const running = new Set<ReturnType<typeof spawn>>();
beforeAll(() => synthesizeFixture(join(folder, 'cdk.out')), 30_000);
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts the fixture in a process of its own. */
const start = async () => {
  const child = spawn(process.execPath, [runScript, join(folder, 'cdk.out'), join(folder, 'data')], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const url = await new Promise<string>((ready, failed) => {
    createInterface({ input: child.stdout }).on('line', (line) => ready(line.replace('ready ', '')));
    child.once('exit', () => failed(new Error(`it did not start:\n${said}`)));
  });
  return {
    url,
    kill: async () => {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
      running.delete(child);
    },
  };
};
const put = (url: string, id: string) => fetch(`${url}/items/${id}`, { method: 'PUT' });
const seen = async (url: string, id: string): Promise<number | undefined> => {
  const answer = await fetch(`${url}/copies/${id}`);
  return answer.ok ? Number(((await answer.json()) as { seen: { N: string } }).seen.N) : undefined;
};

it('kill -9 loses no write, and the stream goes on where it was', async () => {
  const first = await start();
  for (const id of ['a', 'b', 'c']) await put(first.url, id);
  await eventually(() => seen(first.url, 'c'));
  const acknowledged: string[] = [];
  const writing = (async () => {
    for (let at = 0; at < 1_000; at += 1) {
      await put(first.url, `w${at}`);
      acknowledged.push(`w${at}`);
    }
  })().catch(() => 'the runner was killed');
  await eventually(() => (acknowledged.length > 60 ? true : undefined));
  await first.kill();
  expect(await writing).toBe('the runner was killed');

  const second = await start();
  const last = acknowledged.at(-1) ?? '';
  await eventually(() => seen(second.url, last), 15_000);
  const items = await Promise.all(
    acknowledged.map(async (id) => (await fetch(`${second.url}/items/${id}`)).status),
  );
  expect(items.filter((status) => status !== 200)).toEqual([]);
  const counts = await Promise.all(acknowledged.map((id) => seen(second.url, id)));
  expect(counts.filter((count) => count === undefined)).toEqual([]);
  // At least once: only the batch under way when the runner died may come again.
  expect(counts.filter((count) => count !== undefined && count > 1).length).toBeLessThanOrEqual(10);
  expect(await seen(second.url, 'a')).toBe(1);
  await second.kill();
}, 30_000);
