/** A shelf read to its end. */
import { BatchWriteItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toItem } from '../../../shared/adapters/items.ts';
import { queueWalker } from '../../../shared/adapters/queue-walker.ts';
import { encodeRequest } from '../../../shared/adapters/request-item.ts';
import type { WalkQueue } from '../../../shared/domain/ports.ts';
import { addDays } from '../../../shared/domain/time/days.ts';
import { type RealEngine, startRealEngine } from './engine.ts';
import { newReference, petition, storesOf } from './samples.ts';

let engine: RealEngine;
let walk: WalkQueue;
beforeAll(async () => {
  engine = await startRealEngine();
  walk = queueWalker(engine.tables);
});
afterAll(() => engine.close());

/** More than DynamoDB answers at once (1 MB). */
const many = 4_000;
const first = '2026-01-01';

describe('an officers’ list of four thousand requests', () => {
  beforeAll(async () => {
    const stores = storesOf(engine);
    const { request, kept } = await stores.load(
      await stores.takeOne({ form: petition({ category: 'cop', email: '', replyBy: 'post' }) }),
    );
    const items = Array.from({ length: many }, (_, i) => {
      const one = { ...request, reference: newReference(), dueOn: addDays(first, i % 100) };
      return { PutRequest: { Item: toItem(encodeRequest({ ...one, department: 'imar' }, kept)) } };
    });
    for (let i = 0; i < items.length; i += 25)
      await engine.tables.client.send(
        new BatchWriteItemCommand({ RequestItems: { [engine.tables.requests]: items.slice(i, i + 25) } }),
      );
  }, 120_000);

  it('is read whole, page by page, each request once', async () => {
    let pages = 0;
    const counting = await engine.through({ count: () => (pages += 1) });
    const rows = await queueWalker(counting)('kocasinan', 'imar', 'open');
    expect(pages).toBeGreaterThan(1);
    expect(rows).toHaveLength(many);
    expect(new Set(rows.map(({ reference }) => reference)).size).toBe(many);
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual(['dueOn', 'receivedAt', 'reference', 'status']);
  });

  it('is read from one last day to another, both included', async () => {
    const lastDays = { from: addDays(first, 10), to: addDays(first, 12) };
    const rows = await walk('kocasinan', 'imar', 'open', lastDays);
    expect(rows).toHaveLength((3 * many) / 100);
    expect([...new Set(rows.map(({ dueOn }) => dueOn))]).toEqual(['2026-01-11', '2026-01-12', '2026-01-13']);
  });

  it('has nothing on other shelves, of other units or institutions', async () => {
    expect(await walk('kocasinan', 'imar', 'done')).toEqual([]);
    expect(await walk('kocasinan', 'zabita', 'open')).toEqual([]);
    expect(await walk('kent-konut', 'imar', 'open')).toEqual([]);
  });
});
