import { TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import type { Bundles } from '../../infra/bundle.ts';
import { toItem } from '../../shared/adapters/items.ts';
import { shardOf, shards } from '../../shared/adapters/keys.ts';
import { encodeRequest } from '../../shared/adapters/request-item.ts';
import { authorities } from '../../shared/authorities/registry.ts';
import type { Instant } from '../../shared/contracts/vocabulary.ts';
import { newReference, petition, storesOf } from '../shared/adapters/samples.ts';
import { operationsOf, totalOf } from './counting-door.ts';
import { multiply } from './fill.ts';
import type { Section } from './report.ts';
import { openStage, type Stage } from './stage.ts';

const dueCount = 50;
const past = '2026-05-13T05:00:00.000Z' as Instant;
/** Later than any day this is run on. */
const future = '2099-01-01T05:00:00.000Z' as Instant;

/** What a run of reminders reads with few and with many requests stored and as many due. */
export async function sweepCosts(bundles: Bundles, sizes: readonly number[]): Promise<Section> {
  const runs = [];
  for (const stored of sizes) {
    const stage = await openStage(bundles);
    try {
      runs.push({ stored, ...(await sweepOf(stage, stored)) });
    } finally {
      await stage.close();
    }
  }
  const calls = Math.max(...runs.map((run) => run.calls));
  const shardCount = authorities.length * shards.length;
  const same = new Set(runs.map(({ reads }) => reads)).size === 1;
  const queries = new Set(runs.map(({ queried }) => queried)).size === 1;
  return {
    title: 'Reminder sweep',
    about: `The whole function \`remind\` over stores of different sizes, ${dueCount} requests due in one department in each, read
units as the engine counts them.`,
    lines: [
      ...runs.map(({ stored, operations, reads, queried, seconds }) => ({
        what: `${stored.toLocaleString('en')} stored, ${dueCount} due`,
        measured: `${reads} read units, ${queried} of them to find what is due`,
        bar: 'the same at every size',
        met: same && queries,
        note: `${operations}; ${seconds.toFixed(1)} s to fill`,
      })),
      {
        what: 'calls of a sweep',
        measured: `${calls}: ${shardCount} shards + ${calls - shardCount} for ${dueCount} due`,
        bar: 'shards + due',
        met: calls <= shardCount + dueCount,
        note: 'each due request is read afresh before its reminder moves on, and a unit has one digest',
      },
    ],
  };
}

async function sweepOf(stage: Stage, stored: number) {
  const began = performance.now();
  await fill(stage, stored);
  const seconds = (performance.now() - began) / 1000;
  const remind = await stage.handler('remind');
  stage.store.take();
  await remind({}, { awsRequestId: 'bench' });
  const calls = stage.store.take();
  const { reads } = totalOf(calls);
  const queried = totalOf(calls.filter(({ operation }) => operation === 'Query')).reads;
  const advanced = calls.filter(({ operation }) => operation === 'UpdateItem').length;
  if (advanced !== dueCount) throw new Error(`${advanced} requests were reminded of instead of ${dueCount}`);
  return { calls: calls.length, operations: operationsOf(calls), reads, queried, seconds };
}

/** Fifty due requests through the API, evenly over the shards; the rest as copies of four that are not due yet. */
async function fill(stage: Stage, stored: number): Promise<void> {
  const { takeOne, load } = storesOf(stage.engine);
  const sample = await load(await takeOne({ form: petition({ email: '', replyBy: 'post' }) }));
  const put = async (reference: string, at: Instant) => {
    const wake = { at, reason: 'digest' as const };
    const Item = toItem(encodeRequest({ ...sample.request, reference, wake }, sample.kept));
    const { client, requests: TableName } = stage.engine.tables;
    await client.send(new TransactWriteItemsCommand({ TransactItems: [{ Put: { TableName, Item } }] }));
  };
  for (let i = 0; i < dueCount; i++) await put(referenceIn(i % 4), past);
  const models = [0, 1, 2, 3].map(referenceIn);
  for (const reference of models) await put(reference, future);
  // The sample waits for its own reminder and is put away with them.
  await put(sample.request.reference, future);
  multiply(stage.engine, models, Math.ceil((stored - dueCount) / models.length) - 1);
}

function referenceIn(shard: number): string {
  for (;;) {
    const reference = newReference();
    if (shardOf(reference) === shard) return reference;
  }
}
