import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keys } from '../../../shared/adapters/keys.ts';
import { letterOfTags, tagsOf } from '../../../shared/adapters/letter-tags.ts';
import { outboxStore } from '../../../shared/adapters/outbox.ts';
import { reportNoter } from '../../../shared/adapters/report-noter.ts';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import type { LetterAddress, NoteReport, Outbox, ProviderReport } from '../../../shared/domain/ports.ts';
import { type RealEngine, startRealEngine } from './engine.ts';
import { may4, storesOf } from './samples.ts';

let engine: RealEngine;
let stores: ReturnType<typeof storesOf>;
let outbox: Outbox;
let note: NoteReport;
beforeAll(async () => {
  engine = await startRealEngine();
  stores = storesOf(engine);
  outbox = outboxStore(engine.tables, engine.readKey);
  note = reportNoter(engine.tables);
});
afterAll(() => engine.close());

const later = (seconds: number) => new Date(Date.parse(may4) + seconds * 1000).toISOString() as Instant;
const storedAt = async ({ pk, sk }: LetterAddress) =>
  (await engine.scan('requests')).find((item) => item.pk === pk && item.sk === sk);

async function newLetter(): Promise<LetterAddress> {
  const pk = keys.request(await stores.takeOne());
  const item = (await engine.scan('requests')).find(
    (row) => row.pk === pk && String(row.sk).startsWith('LETTER#'),
  );
  return { pk, sk: String(item?.sk) };
}
async function claimed(): Promise<LetterAddress> {
  const address = await newLetter();
  const letter = await outbox.read(address, later(1));
  if (!letter) throw new Error('The letter is not waiting');
  await outbox.claim(letter, Buffer.from('mime'), 'sha', later(300), later(1));
  return address;
}

describe('a report that comes before our own mark', () => {
  it.each(['sent', 'delivered', 'bounced', 'complained'] as const)(
    '(%s) takes the letter out of the outbox, so that nobody sends it again',
    async (report) => {
      const address = await claimed();
      await note(address, report, 'ses-7', later(2));
      expect(await storedAt(address)).toMatchObject({ state: report, messageId: 'ses-7', sentAt: later(2) });
      expect(await outbox.read(address, later(9999))).toBeUndefined();
    },
  );

  it('is not undone by our own mark, which comes later', async () => {
    const address = await claimed();
    await note(address, 'delivered', 'ses-7', later(2));
    await outbox.markSent(address, 'ses-7', later(3));
    await outbox.retryAt(address, later(4), 1);
    await outbox.close(address, 'failed', later(5));
    expect(await storedAt(address)).toMatchObject({ state: 'delivered', sentAt: later(2) });
    expect(await outbox.read(address, later(9999))).toBeUndefined();
  });
});

/** What the letter is called after two reports, in this order. */
const orders: readonly [ProviderReport, ProviderReport, ProviderReport][] = [
  ['sent', 'sent', 'sent'],
  ['sent', 'delivered', 'delivered'],
  ['delivered', 'sent', 'delivered'],
  ['delivered', 'delivered', 'delivered'],
  ['delivered', 'bounced', 'bounced'],
  ['bounced', 'delivered', 'bounced'],
  ['bounced', 'sent', 'bounced'],
  ['bounced', 'bounced', 'bounced'],
  ['bounced', 'complained', 'bounced'],
  ['delivered', 'complained', 'complained'],
  ['complained', 'delivered', 'complained'],
  ['complained', 'sent', 'complained'],
];

describe('two reports', () => {
  it.each(orders)('%s, then %s, leave the letter %s', async (first, second, expected) => {
    const address = await claimed();
    await note(address, first, 'ses-1', later(10));
    await note(address, second, 'ses-1', later(20));
    expect(await storedAt(address)).toMatchObject({ state: expected, sentAt: later(10) });
  });

  it('after our own mark keep the moment at which we sent', async () => {
    const address = await claimed();
    await outbox.markSent(address, 'ses-1', later(5));
    await note(address, 'delivered', 'ses-1', later(20));
    expect(await storedAt(address)).toMatchObject({
      state: 'delivered',
      sentAt: later(5),
      reportedAt: later(20),
    });
  });
});

describe('a report of a letter that we gave up', () => {
  it('that it arrived after all is believed', async () => {
    const address = await claimed();
    await outbox.close(address, 'failed', later(5));
    await note(address, 'delivered', 'ses-1', later(20));
    expect(await storedAt(address)).toMatchObject({ state: 'delivered' });
  });
});

describe('a report of nothing of ours', () => {
  it('creates no item', async () => {
    const before = (await engine.scan('requests')).length;
    await note({ pk: 'kocasinan#REQUEST#AAAAA-AAAAA', sk: 'LETTER#reply' }, 'delivered', 'ses-1', later(1));
    await note({ pk: 'kocasinan#REQUEST#AAAAA-AAAAA', sk: 'STATE' }, 'delivered', 'ses-1', later(1));
    expect((await engine.scan('requests')).length).toBe(before);
  });

  it('cannot touch the state of a request or its trail, even under their keys', async () => {
    const name = await stores.takeOne();
    const addresses = [
      { pk: keys.request(name), sk: 'STATE' },
      { pk: keys.trail(name), sk: '000001' },
    ];
    const before = await Promise.all(addresses.map(storedAt));
    for (const address of addresses) await note(address, 'bounced', 'ses-1', later(1));
    expect(await Promise.all(addresses.map(storedAt))).toEqual(before);
  });

  it.each([
    ['none at all', {}],
    ['those of somebody else', { campaign: ['spring'] }],
    [
      'a kind of letter that we do not write',
      { authority: ['kocasinan'], about: ['person'], name: ['x'], letter: ['y'] },
    ],
    ['an empty list', { authority: [], about: ['request'], name: ['x'], letter: ['y'] }],
    ['a text where a list belongs', { authority: 'kocasinan', about: 'request', name: 'x', letter: 'y' }],
  ])('is known by its tags: %s', (_what, tags) => {
    expect(letterOfTags(tags)).toBeUndefined();
  });
});

describe('the tags of a letter', () => {
  it('lead back to it, for a request and for a digest, in signs that SES allows', async () => {
    const letter = await outbox.read(await newLetter(), later(1));
    if (!letter) throw new Error('The letter is not waiting');
    const day = '2026-05-14';
    const digest = {
      ...letter,
      address: { pk: keys.digest('kocasinan', 'zabita'), sk: keys.letter(day) },
      content: {
        kind: 'digest' as const,
        key: day,
        authority: 'kocasinan',
        department: 'zabita',
        day,
        rows: [],
      },
    };
    for (const one of [letter, digest]) {
      const tags = tagsOf(one);
      for (const value of Object.values(tags)) expect(value).toMatch(/^[A-Za-z0-9_-]{1,256}$/);
      const reported = Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]]));
      expect(letterOfTags(reported)?.address).toEqual(one.address);
    }
  });
});
