import { afterAll, beforeAll, expect, it } from 'vitest';
import { lastRuns, noted } from '../../../shared/adapters/last-runs.ts';
import { type RealEngine, startRealEngine } from './engine.ts';
import { authority, may4 } from './samples.ts';

let engine: RealEngine;
beforeAll(async () => {
  engine = await startRealEngine();
});
afterAll(() => engine.close());

it('a run is noted when it is over, one that failed as such, and its fault goes on', async () => {
  const runs = lastRuns(engine.tables);
  const later = '2026-05-04T09:00:00.000Z';
  await noted(
    runs,
    'mail',
    [authority],
    () => may4,
    async () => {},
  );
  await noted(
    runs,
    'remind',
    [authority],
    () => may4,
    async () => {},
  );
  expect(await runs.of(authority.id)).toEqual([
    { what: 'mail', at: may4, failed: false },
    { what: 'remind', at: may4, failed: false },
  ]);
  const failing = noted(
    runs,
    'mail',
    [authority],
    () => later,
    async () => {
      throw new Error('The store is away');
    },
  );
  await expect(failing).rejects.toThrow('The store is away');
  expect((await runs.of(authority.id))[0]).toEqual({ what: 'mail', at: later, failed: true });
  expect(await runs.of('kent-konut')).toEqual([]);
});
