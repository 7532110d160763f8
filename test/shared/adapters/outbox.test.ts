import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keys } from '../../../shared/adapters/keys.ts';
import { outboxStore } from '../../../shared/adapters/outbox.ts';
import { staffLetters } from '../../../shared/adapters/staff-letters.ts';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import type { LetterAddress, Outbox, OutboxLetter } from '../../../shared/domain/ports.ts';
import { type Item, type RealEngine, startRealEngine } from './engine.ts';
import { may4, storesOf } from './samples.ts';

let engine: RealEngine;
let stores: ReturnType<typeof storesOf>;
let outbox: Outbox;
beforeAll(async () => {
  engine = await startRealEngine();
  stores = storesOf(engine);
  outbox = outboxStore(engine.tables, engine.readKey);
});
afterAll(() => engine.close());

const later = (seconds: number) => new Date(Date.parse(may4) + seconds * 1000).toISOString() as Instant;
const lease = later(300);
const mime = Buffer.from('From: kurum\r\nTo: Gülşah\r\n\r\nSayın Gülşah Çığlıkçıoğlu\r\n');
const sha256 = createHash('sha256').update(mime).digest('hex');

const storedAt = async ({ pk, sk }: LetterAddress): Promise<Item> =>
  (await engine.scan('requests')).find((item) => item.pk === pk && item.sk === sk) ?? {};
const waitingAt = async (now: Instant): Promise<LetterAddress[]> =>
  (await Promise.all(outbox.shards.map((shard) => outbox.waiting('kocasinan', shard, now)))).flatMap(
    ({ due }) => due,
  );
const isWaiting = async ({ pk, sk }: LetterAddress, now: Instant) =>
  (await waitingAt(now)).some((one) => one.pk === pk && one.sk === sk);

/** The code letter of a new request, as the mail function reads it. */
async function newLetter(): Promise<OutboxLetter> {
  const pk = keys.request(await stores.takeOne());
  const found = (await waitingAt(later(1))).find((address) => address.pk === pk);
  return readNow(found ?? { pk, sk: 'missing' }, later(1));
}
async function readNow(address: LetterAddress, now: Instant): Promise<OutboxLetter> {
  const letter = await outbox.read(address, now);
  if (!letter) throw new Error('The letter is not waiting');
  return letter;
}
const claimed = (letter: OutboxLetter) => outbox.claim(letter, mime, sha256, lease, later(1));

describe('a new letter', () => {
  it('waits from the moment it was decided, and not before', async () => {
    const { address } = await newLetter();
    const before = new Date(Date.parse(may4) - 1).toISOString() as Instant;
    expect(await outbox.read(address, before)).toBeUndefined();
    expect(await isWaiting(address, before)).toBe(false);
    expect(await isWaiting(address, may4)).toBe(true);
    expect(await readNow(address, may4)).toMatchObject({
      attempts: 0,
      authority: 'kocasinan',
      createdAt: may4,
    });
  });

  it('is found in every shard of the outbox', async () => {
    await Promise.all(Array.from({ length: 30 }, () => stores.takeOne()));
    const perShard = await Promise.all(
      outbox.shards.map((shard) => outbox.waiting('kocasinan', shard, later(1))),
    );
    expect(perShard.every(({ due }) => due.length > 0)).toBe(true);
  });

  it('that does not exist is nothing to read', async () => {
    expect(await outbox.read({ pk: 'kocasinan#REQUEST#x', sk: 'LETTER#x' }, later(1))).toBeUndefined();
  });
});

describe('a claim', () => {
  it('of twenty at once is won by one', async () => {
    const letter = await newLetter();
    const won = await Promise.all(Array.from({ length: 20 }, () => claimed(letter)));
    expect(won.filter(Boolean)).toHaveLength(1);
    expect(await storedAt(letter.address)).toMatchObject({ state: 'sending', attempts: 1, notBefore: lease });
  });

  it('keeps others away until its lease ends, and then lets exactly one in', async () => {
    const letter = await newLetter();
    await claimed(letter);
    const lastMoment = new Date(Date.parse(lease) - 1).toISOString() as Instant;
    expect(await outbox.read(letter.address, lastMoment)).toBeUndefined();
    expect(await isWaiting(letter.address, lastMoment)).toBe(false);
    expect(await outbox.claim(letter, mime, sha256, later(900), later(301))).toBe(false);
    const again = await readNow(letter.address, lease);
    expect(again.attempts).toBe(1);
    const won = await Promise.all(
      Array.from({ length: 20 }, () => outbox.claim(again, mime, sha256, later(900), lease)),
    );
    expect(won.filter(Boolean)).toHaveLength(1);
  });

  it('stores the exact bytes, sealed, and gives them back for the second try', async () => {
    const letter = await newLetter();
    expect(letter.bytes).toBeUndefined();
    await claimed(letter);
    const stored = await storedAt(letter.address);
    expect(stored.sha256).toBe(sha256);
    expect(Buffer.from(stored.mime as Uint8Array).includes('Gülşah')).toBe(false);
    const again = await readNow(letter.address, lease);
    expect(Buffer.from(again.bytes ?? []).equals(mime)).toBe(true);
  });

  it('on a letter that was sent in between is lost', async () => {
    const letter = await newLetter();
    await outbox.markSent(letter.address, 'ses-1', later(1));
    expect(await claimed(letter)).toBe(false);
    expect(await storedAt(letter.address)).toMatchObject({ state: 'sent', attempts: 0 });
  });
});

describe('a letter leaves the outbox', () => {
  it.each(['sent', 'failed', 'cancelled'] as const)('when it is %s, and is not read again', async (state) => {
    const letter = await newLetter();
    await claimed(letter);
    if (state === 'sent') await outbox.markSent(letter.address, 'ses-1', later(2));
    else await outbox.close(letter.address, state, later(2));
    const stored = await storedAt(letter.address);
    expect(stored).toMatchObject({ state, attempts: 1 });
    expect(stored).not.toHaveProperty('outboxShard');
    expect(stored).not.toHaveProperty('notBefore');
    expect(await isWaiting(letter.address, later(86_400))).toBe(false);
    expect(await outbox.read(letter.address, later(86_400))).toBeUndefined();
  });

  it('once: a later word of our own does not reopen or rename it', async () => {
    const letter = await newLetter();
    await outbox.markSent(letter.address, 'ses-1', later(2));
    await outbox.retryAt(letter.address, later(3), letter.attempts);
    await outbox.close(letter.address, 'failed', later(3));
    await outbox.markSent(letter.address, 'ses-2', later(3));
    expect(await storedAt(letter.address)).toMatchObject({
      state: 'sent',
      messageId: 'ses-1',
      sentAt: later(2),
    });
    expect(await isWaiting(letter.address, later(86_400))).toBe(false);
  });
});

describe('a refused letter', () => {
  it('waits for as long as it was told and is then read with its attempts counted', async () => {
    const letter = await newLetter();
    await claimed(letter);
    await outbox.retryAt(letter.address, later(61), 1);
    expect(await isWaiting(letter.address, later(60))).toBe(false);
    expect(await readNow(letter.address, later(61))).toMatchObject({ attempts: 1 });
  });
});

describe('a letter that cannot be composed', () => {
  it('goes behind the others and counts as a try each time', async () => {
    const letter = await newLetter();
    expect(await outbox.setAside(letter.address, later(60))).toBe(1);
    expect(await outbox.setAside(letter.address, later(120))).toBe(2);
    expect(await isWaiting(letter.address, later(119))).toBe(false);
    expect(await isWaiting(letter.address, later(120))).toBe(true);
  });
});

describe('a late word about an earlier try', () => {
  it('leaves the lease of a newer one alone', async () => {
    const letter = await newLetter();
    await claimed(letter);
    await outbox.retryAt(letter.address, later(9_999), 7);
    expect(await storedAt(letter.address)).toMatchObject({ state: 'sending', attempts: 1 });
    expect((await storedAt(letter.address)).notBefore).not.toBe(later(9_999));
  });
});

describe('the waiting letters of a shard', () => {
  it('come in the order of their time, at most fifty at once', async () => {
    await Promise.all(Array.from({ length: 260 }, (_, i) => stores.takeOne({ at: later(i * 1000) })));
    const perShard = await Promise.all(
      outbox.shards.map((shard) => outbox.waiting('kocasinan', shard, later(999_999))),
    );
    for (const { due: addresses, oldest } of perShard) {
      expect(addresses).toHaveLength(50);
      const times = await Promise.all(
        addresses.map(async (one) => (await outbox.read(one, later(999_999)))?.createdAt),
      );
      expect(times).toEqual([...times].sort());
      expect((oldest ?? '9') <= (times[0] ?? '')).toBe(true);
    }
  });
});

describe('a unit’s digest', () => {
  it('is sealed under its own key, which opens no other day’s', async () => {
    const put = staffLetters(engine.tables, engine.makeKey);
    const digest = { kind: 'digest', authority: 'kocasinan', department: 'zabita', rows: [] } as const;
    for (const day of ['2026-05-04', '2026-05-05']) await put({ ...digest, day, key: day }, may4);
    const address = { pk: 'kocasinan#DIGEST#zabita', sk: 'LETTER#2026-05-04' };
    const letter = await readNow(address, later(1));
    expect(letter.content).toEqual({ ...digest, day: '2026-05-04', key: '2026-05-04' });
    await claimed(letter);
    expect(Buffer.from((await readNow(address, lease)).bytes ?? []).equals(mime)).toBe(true);
    const [one, two] = await Promise.all(
      ['04', '05'].map((day) => engine.readKey(`kocasinan#DIGEST#zabita#2026-05-${day}`)),
    );
    expect(one).not.toEqual(two);
  });
});
