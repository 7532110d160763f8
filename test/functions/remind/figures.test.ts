/** The manager's figures, from the officers' lists as the engine holds them. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { figuresStore } from '../../../shared/adapters/figures-store.ts';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import { reply } from '../../../shared/domain/decide/reply.ts';
import { withdraw } from '../../../shared/domain/decide/withdraw.ts';
import { type RealEngine, startRealEngine } from '../../shared/adapters/engine.ts';
import { authority, petition, storesOf } from '../../shared/adapters/samples.ts';
import { accepting, officerAt } from '../../shared/domain/samples.ts';
import { reminding } from './runs.ts';

let engine: RealEngine;
let stores: ReturnType<typeof storesOf>;
beforeAll(async () => {
  engine = await startRealEngine();
  stores = storesOf(engine);
});
afterAll(() => engine.close());

const roads = petition({ category: 'yol', email: '', replyBy: 'post' });
const takeOn = (day: string) => stores.takeOne({ form: roads, at: `2026-${day}T06:30:00.000Z` as Instant });
const eight = (day: string) => `2026-${day}T05:00:07.000Z` as Instant;

it('are counted once a day, each unit’s newest found in one read, a withdrawn request in its own column', async () => {
  const { run } = reminding(engine);
  await takeOn('05-04');
  const answered = await takeOn('05-05');
  await stores.decideOn(answered, (r) =>
    reply(r, accepting, officerAt('2026-05-20T09:00:00.000Z' as Instant)),
  );
  const taken = await takeOn('05-06');
  const back = { withdrawnOn: '2026-05-21', evidence: 'Dilekçeyle vazgeçti' };
  await stores.decideOn(taken, (r) => withdraw(r, back, officerAt('2026-05-21T09:00:00.000Z' as Instant)));

  const store = figuresStore(engine.tables);
  const units = authority.departments.length;
  await run(eight('05-29'));
  await takeOn('06-01');
  await run(eight('06-02'));

  let reads = 0;
  const counting = figuresStore(await engine.through({ count: () => (reads += 1) }));
  const newest = await counting.newest('kocasinan', units);
  expect(reads).toBe(1);
  expect(newest).toHaveLength(units);
  const works = newest.find(({ department }) => department === 'fen-isleri');
  expect(works).toMatchObject({
    at: eight('06-02'),
    bands: { overdue: 0, within3: 1, later: 1 },
    ages: { upTo7: 1, upTo30: 1 },
    toDeliver: 1,
    waitingForPayment: 0,
  });
  expect(works?.months.slice(-2)).toEqual([
    { month: '2026-05', received: 3, replied: 1, inTime: 1, refused: 0, ended: 1 },
    { month: '2026-06', received: 1, replied: 0, inTime: 0, refused: 0, ended: 0 },
  ]);
  expect(await store.newest('kent-konut', units)).toEqual([]);
});
