import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Mood, type MoodyRelay, startMoodyRelay } from './moody-relay.ts';
import { startSes } from './ses-rig.ts';

const send = (client: SESClient, id: string) =>
  client.send(
    new SendRawEmailCommand({
      RawMessage: { Data: Buffer.from(`From: a@kocasinan.example\r\nX-Letter: ${id}\r\n\r\nmetin\r\n`) },
      Destinations: ['ayse@posta.example'],
    }),
  );
const letterIds = (relay: MoodyRelay): readonly string[] =>
  relay.received.map(({ raw }) => /X-Letter: (\S+)/.exec(raw.toString())?.[1] ?? '');

let dir: string;
let relay: MoodyRelay;
let mood: Mood;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'ses-'));
  mood = 'accept';
  relay = await startMoodyRelay(() => mood);
});
afterEach(async () => {
  await relay.close();
  await rm(dir, { recursive: true });
});

const emptied = (): Promise<void> =>
  vi.waitFor(async () => expect(await readdir(dir)).toEqual([]), { timeout: 10_000, interval: 20 });

it('takes up what the last run left, each message once', async () => {
  mood = { code: 451, text: '4.3.0 later' };
  const first = await startSes(dir, relay.port);
  await Promise.all(Array.from({ length: 20 }, (_, n) => send(first.client, `n${n}`)));
  await first.close();
  expect(relay.received).toEqual([]);
  mood = 'accept';
  const second = await startSes(dir, relay.port);
  await emptied();
  await second.close();
  expect([...letterIds(relay)].sort()).toEqual(Array.from({ length: 20 }, (_, n) => `n${n}`).sort());
});

it('removes what was never acknowledged', async () => {
  await writeFile(join(dir, 'half.eml'), 'From: x');
  await writeFile(join(dir, 'half.json.1.tmp'), '{');
  const ses = await startSes(dir, relay.port);
  expect(await readdir(dir)).toEqual([]);
  await ses.close();
});

const startChild = async (): Promise<{ child: ChildProcess; client: SESClient }> => {
  const script = join(import.meta.dirname, 'ses-child.ts');
  const child = spawn(process.execPath, [script, dir, String(relay.port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
  const client = new SESClient({
    endpoint: line.toString().trim(),
    region: 'eu-central-1',
    credentials: { accessKeyId: 'AKIACHILD', secretAccessKey: 'x' },
    maxAttempts: 1,
  });
  return { child, client };
};

it('loses no acknowledged message to kill -9, whatever the relay was doing', {
  timeout: 30_000,
}, async () => {
  const acknowledged: string[] = [];
  for (let round = 0; round < 2; round += 1) {
    mood = round === 1 ? { code: 451, text: '4.3.0 later' } : 'accept';
    const { child, client } = await startChild();
    let going = true;
    const sender = async (lane: number): Promise<void> => {
      for (let n = 0; going; n += 1) {
        const id = `r${round}-${lane}-${n}`;
        await send(client, id).then(
          () => void acknowledged.push(id),
          () => {
            going = false;
          },
        );
      }
    };
    const lanes = [sender(0), sender(1), sender(2)];
    await vi.waitFor(() => expect(acknowledged.length).toBeGreaterThan(25 * (round + 1)), {
      timeout: 10_000,
      interval: 1,
    });
    child.kill('SIGKILL');
    await Promise.all([...lanes, once(child, 'exit')]);
    client.destroy();
  }
  mood = 'accept';
  const ses = await startSes(dir, relay.port);
  await emptied();
  await ses.close();
  const delivered = new Set(letterIds(relay));
  expect(acknowledged.filter((id) => !delivered.has(id))).toEqual([]);
  console.info(
    `${acknowledged.length} acknowledged, ${relay.received.length - delivered.size} sent twice, 0 lost`,
  );
});
