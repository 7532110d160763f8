import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { scanResultOf } from '../../../../functions/scan/result.ts';
import type { BusEvent } from '../../../../infra/local/access/door.types.ts';
import { askClamd, readClamdAddress } from '../../../../infra/local/scan/clamd.ts';
import { objectStore } from '../../../../shared/adapters/object-store.ts';
import { openStore } from '../objects/store-rig.ts';
import { eventually, scratchFolder } from '../scratch.ts';
import { eicar, startFakeClamd } from './fake-clamd.ts';

let clamd: Awaited<ReturnType<typeof startFakeClamd>>;
beforeEach(async () => {
  clamd = await startFakeClamd();
});
afterEach(() => clamd.close());

describe('a ClamAV daemon', () => {
  const inTime = new AbortController().signal;
  test.each([
    ['a letter', Buffer.from('Sayın yetkili'), 'clean'],
    ['nothing', Buffer.alloc(0), 'clean'],
    ['three chunks', Buffer.alloc(150_000, 'a'), 'clean'],
    ['the test virus', Buffer.from(`x${eicar}`), 'infected'],
    ['more than it takes', Buffer.alloc(1_000_001), 'unscanned'],
  ])('says of %s what it thinks', async (_what, content, verdict) => {
    expect(await askClamd(clamd.address, content, inTime)).toBe(verdict);
  });

  test('one that is not there is an error', async () => {
    await expect(askClamd({ host: '127.0.0.1', port: 1 }, Buffer.from('a'), inTime)).rejects.toThrow();
  });

  test('its address is a host and a port or a socket', () => {
    expect(readClamdAddress('clam.example:3310')).toEqual({ host: 'clam.example', port: 3310 });
    expect(readClamdAddress('/run/clamav/clamd.ctl')).toEqual({ path: '/run/clamav/clamd.ctl' });
    expect(() => readClamdAddress('clam.example')).toThrow('host:port');
  });
});

describe('what is put under incoming/', () => {
  const key = (n: number) => `incoming/kocasinan/${String(n).padStart(32, '0')}`;
  const kept: BusEvent[] = [];
  const putEvent = async (event: BusEvent) => void kept.push(event);
  beforeEach(() => {
    kept.length = 0;
  });
  const heard = (event: BusEvent | undefined) => scanResultOf(event, 'belgeler');

  test('is looked through, and the function hears it as from GuardDuty; what is kept is not looked at', async () => {
    const store = await openStore({ dataDir: scratchFolder(), clamd: clamd.address, putEvent });
    const ours = objectStore(store.signing, store.inside);
    await ours.put('kept/a', Buffer.from('kept'), 'text/plain');
    await ours.put(key(1), Buffer.from('clean'), 'text/plain');
    await ours.put(key(2), Buffer.from(eicar), 'text/plain');
    await eventually(() => kept.length === 2 || undefined);
    expect(kept.map(heard)).toEqual([
      { key: key(1), scan: 'clean' },
      { key: key(2), scan: 'infected' },
    ]);
    expect(clamd.asked()).toBe(2);
    await store.close();
  });

  test('what is put again while the first content is looked through is looked through as well', async () => {
    let again: Promise<unknown> | undefined;
    const store = await openStore({
      dataDir: scratchFolder(),
      clamd: clamd.address,
      putEvent: async (event) => {
        kept.push(event);
        again ??= ours.put(key(1), Buffer.from(eicar), 'text/plain');
        await again;
      },
    });
    const ours = objectStore(store.signing, store.inside);
    await ours.put(key(1), Buffer.from('clean'), 'text/plain');
    await eventually(() => kept.length === 2 || undefined);
    expect(kept.map(heard)).toEqual([
      { key: key(1), scan: 'clean' },
      { key: key(1), scan: 'infected' },
    ]);
    await store.close();
  });

  test('without a daemon it is said of each that nobody looked', async () => {
    const store = await openStore({ dataDir: scratchFolder(), putEvent });
    await objectStore(store.signing, store.inside).put(key(1), Buffer.from(eicar), 'text/plain');
    await eventually(() => kept.length === 1 || undefined);
    expect(heard(kept[0])).toEqual({ key: key(1), scan: 'unscanned' });
    await store.close();
  });

  test('the end does not wait for a daemon that says nothing; what it was asked is asked again', async () => {
    const dataDir = scratchFolder();
    const release = clamd.hold();
    const store = await openStore({ dataDir, clamd: clamd.address, putEvent });
    await objectStore(store.signing, store.inside).put(key(1), Buffer.from(eicar), 'text/plain');
    await eventually(() => clamd.asked() === 1 || undefined);
    await store.close();
    expect(kept).toEqual([]);
    release();
    const again = await openStore({ dataDir, clamd: clamd.address, putEvent });
    await eventually(() => kept.length === 1 || undefined);
    expect(kept.map(heard)).toEqual([{ key: key(1), scan: 'infected' }]);
    await again.close();
  });

  test('what nobody could look through before the end is looked through after the next start', async () => {
    const dataDir = scratchFolder();
    const away = { host: '127.0.0.1', port: 1 };
    const before = await openStore({ dataDir, clamd: away, putEvent });
    await objectStore(before.signing, before.inside).put(key(1), Buffer.from('clean'), 'text/plain');
    await before.close();
    expect(kept).toEqual([]);
    const after = await openStore({ dataDir, clamd: clamd.address, putEvent });
    await eventually(() => kept.length === 1 || undefined);
    expect(heard(kept[0])).toEqual({ key: key(1), scan: 'clean' });
    await eventually(() => readdirSync(join(dataDir, 'scans')).length === 0 || undefined);
    await after.close();
  });
});
