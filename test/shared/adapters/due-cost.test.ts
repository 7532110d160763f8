/** A sweep costs what is due, not what is stored. */
import { BatchWriteItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dueStore } from '../../../shared/adapters/due-store.ts';
import type { Tables } from '../../../shared/adapters/dynamo.ts';
import { toItem } from '../../../shared/adapters/items.ts';
import { outboxStore } from '../../../shared/adapters/outbox.ts';
import { encodeRequest } from '../../../shared/adapters/request-item.ts';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import type { Loaded } from '../../../shared/domain/ports.ts';
import { type RealEngine, startRealEngine } from './engine.ts';
import { newReference, petition, storesOf } from './samples.ts';

let engine: RealEngine;
let sample: Loaded;
let units = 0;
let counting: Tables;
const now = '2026-05-14T05:00:00.000Z' as Instant;

beforeAll(async () => {
  engine = await startRealEngine();
  const stores = storesOf(engine);
  sample = await stores.load(await stores.takeOne({ form: petition({ email: '', replyBy: 'post' }) }));
  counting = await engine.through({ count: ({ capacityUnits = Number.NaN }) => (units += capacityUnits) });
  counting.client.middlewareStack.add(
    (next) => (call) => next({ ...call, input: { ...call.input, ReturnConsumedCapacity: 'TOTAL' } as never }),
    { step: 'initialize' },
  );
});
afterAll(() => engine.close());

/** Stores requests like any other, that come due at the given moment. */
async function store(count: number, wakeAt: Instant): Promise<void> {
  const puts = Array.from({ length: count }, () => {
    const request = {
      ...sample.request,
      reference: newReference(),
      wake: { at: wakeAt, reason: 'digest' as const },
    };
    return { PutRequest: { Item: toItem(encodeRequest(request, sample.kept)) } };
  });
  for (let i = 0; i < puts.length; i += 25) {
    const some = puts.slice(i, i + 25);
    await engine.tables.client.send(
      new BatchWriteItemCommand({ RequestItems: { [engine.tables.requests]: some } }),
    );
  }
}

async function sweepCost(): Promise<{ due: number; units: number }> {
  units = 0;
  const { shards, due } = dueStore(counting);
  const rows = await Promise.all(shards.map((shard) => due('kocasinan', shard, now)));
  return { due: rows.flat().filter((row) => row.wakeAt === '2026-05-13T05:00:00.000Z').length, units };
}

it('reads as many units with two hundred requests stored as with two thousand, ten of them due', async () => {
  await store(10, '2026-05-13T05:00:00.000Z');
  await store(190, '2026-06-01T05:00:00.000Z');
  const small = await sweepCost();
  await store(1800, '2026-06-01T05:00:00.000Z');
  const large = await sweepCost();
  expect(small.due).toBe(10);
  expect(small.units).toBeGreaterThan(0);
  expect(large).toEqual(small);
});

it('reads nothing of letters sent: an empty outbox costs the same however much is stored', async () => {
  units = 0;
  const { shards, waiting } = outboxStore(counting, engine.readKey);
  const addresses = await Promise.all(shards.map((shard) => waiting('kocasinan', shard, now)));
  expect(addresses.flatMap(({ due }) => due)).toEqual([]);
  // The least that AWS charges for a query of the eventually consistent kind.
  expect(units).toBe(shards.length * 0.5);
});
