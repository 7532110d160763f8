import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dueStore } from '../../../shared/adapters/due-store.ts';
import { keys } from '../../../shared/adapters/keys.ts';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import type { DueRow } from '../../../shared/domain/decide/remind.ts';
import { reply } from '../../../shared/domain/decide/reply.ts';
import type { DueStore, RequestName } from '../../../shared/domain/ports.ts';
import { officerAt } from '../domain/samples.ts';
import { type RealEngine, startRealEngine } from './engine.ts';
import { petition, storesOf } from './samples.ts';

let engine: RealEngine;
let stores: ReturnType<typeof storesOf>;
let store: DueStore;
const officer = 'memur-1';
const nudgeAt = '2026-05-05T06:30:00.000Z' as Instant;
/** Twenty days before the last day (3 June), at eight in Istanbul. */
const digestAt = '2026-05-14T05:00:00.000Z' as Instant;

beforeAll(async () => {
  engine = await startRealEngine();
  stores = storesOf(engine);
  store = dueStore(engine.tables);
});
afterAll(() => engine.close());

const dueAt = async (now: Instant): Promise<DueRow[]> =>
  (await Promise.all(store.shards.map((shard) => store.due('kocasinan', shard, now)))).flat();
async function dueRow(name: RequestName, now: Instant): Promise<DueRow> {
  const row = (await dueAt(now)).find(({ reference }) => reference === name.reference);
  if (!row) throw new Error('The request is not due');
  return row;
}
const unmailed = petition({ email: '', replyBy: 'post' });
describe('what is due', () => {
  it('appears at its very moment and not a millisecond before', async () => {
    const name = await stores.takeOne();
    const before = new Date(Date.parse(nudgeAt) - 1).toISOString() as Instant;
    expect((await dueAt(before)).map((row) => row.reference)).not.toContain(name.reference);
    expect(await dueRow(name, nudgeAt)).toEqual({
      authority: 'kocasinan',
      reference: name.reference,
      department: 'fen-isleri',
      dueOn: '2026-06-03',
      wakeAt: nudgeAt,
      wakeFor: 'nudge',
    });
  });

  it('stays due however late the sweep comes', async () => {
    const name = await stores.takeOne({ form: unmailed });
    expect(await dueRow(name, '2026-09-01T05:00:00.000Z')).toMatchObject({
      wakeAt: digestAt,
      wakeFor: 'digest',
    });
  });

  it('is spread over all shards, and every shard is swept', async () => {
    await Promise.all(Array.from({ length: 40 }, () => stores.takeOne({ form: unmailed })));
    const perShard = await Promise.all(store.shards.map((shard) => store.due('kocasinan', shard, digestAt)));
    expect(perShard.map((rows) => rows.length > 0)).toEqual(store.shards.map(() => true));
    const references = perShard.flat().map((row) => row.reference);
    expect(new Set(references).size).toBe(references.length);
  });

  it('waits two days for word of an answer by mail, and not a day for one that is to be posted', async () => {
    const [mailed, posted] = [await stores.takeOne(), await stores.takeOne({ form: unmailed })];
    const challenge = (await engine.scan('requests')).find(
      (item) => item.pk === keys.request(mailed) && item.sk === 'CHALLENGE#confirm',
    );
    await stores.confirmOne(mailed, String(challenge?.nonce), '2026-05-04T07:00:00.000Z');
    const at = '2026-05-06T07:00:00.000Z';
    const accepted = { outcome: 'accepted', explanation: 'Yapıldı.', containsPersonalData: false } as const;
    for (const name of [mailed, posted])
      await stores.decideOn(name, (request) => reply(request, accepted, officerAt(at, officer)));
    expect(await dueRow(posted, '2026-05-07T05:00:00.000Z')).toMatchObject({ wakeFor: 'digest' });
    const nextDay = (await dueAt('2026-05-07T05:00:00.000Z')).map((row) => row.reference);
    expect(nextDay).not.toContain(mailed.reference);
    expect(await dueRow(mailed, '2026-05-09T05:00:00.000Z')).toMatchObject({
      wakeAt: '2026-05-08T05:00:00.000Z',
    });
  });

  it('carries in its index neither words nor keys of the applicant, nor who is in charge', async () => {
    await stores.takeOne();
    const columns = new Set((await engine.scan('requests', 'due')).flatMap((row) => Object.keys(row)));
    for (const column of [
      'sealed',
      'applicantKey',
      'intakeKey',
      'bodyMac',
      'history',
      'assignee',
      'assigneeMailbox',
    ])
      expect(columns).not.toContain(column);
  });
});

describe('moving a reminder on', () => {
  const next = { at: '2026-05-24T05:00:00.000Z' as Instant, reason: 'digest' as const };

  it('is done by one of twenty at once', async () => {
    const row = await dueRow(await stores.takeOne({ form: unmailed }), digestAt);
    const moved = await Promise.all(Array.from({ length: 20 }, () => store.advance(row, next, 1)));
    expect(moved.filter(Boolean)).toHaveLength(1);
    expect(await dueRow(row, next.at)).toMatchObject({ wakeAt: next.at, wakeFor: 'digest' });
  });

  it('without a next one takes the request out of the index and leaves the rest of it alone', async () => {
    const name = await stores.takeOne({ form: unmailed });
    const before = await stores.load(name);
    expect(await store.advance(await dueRow(name, digestAt), undefined, 1)).toBe(true);
    expect((await dueAt('2027-01-01T00:00:00.000Z')).map((row) => row.reference)).not.toContain(
      name.reference,
    );
    const { wake: _, ...rest } = before.request;
    expect((await stores.load(name)).request).toEqual(rest);
  });

  it('is not done when somebody decided since the request was read', async () => {
    const row = await dueRow(await stores.takeOne({ form: unmailed }), digestAt);
    expect(await store.advance(row, next, 2)).toBe(false);
    expect(await dueRow(row, digestAt)).toMatchObject({ wakeAt: row.wakeAt });
  });

  it('of a request that exists no longer creates none', async () => {
    const row = await dueRow(await stores.takeOne({ form: unmailed }), digestAt);
    const stranger = { ...row, reference: 'AAAAA-AAAAA' };
    expect(await store.advance(stranger, next, 1)).toBe(false);
    expect(await stores.find(stranger, true)).toBeUndefined();
  });
});
