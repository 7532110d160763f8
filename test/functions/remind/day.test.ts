/** A day of reminders: thirty requests in three units, as the schedule runs it, once an hour from eight. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DueRow } from '../../../shared/domain/decide/remind.ts';
import { type RealEngine, startRealEngine } from '../../shared/adapters/engine.ts';
import { petition, storesOf } from '../../shared/adapters/samples.ts';
import { reminding } from './runs.ts';

let engine: RealEngine;
let day: ReturnType<typeof reminding>;
let references: string[];

// Taken on 4 May, last day 3 June: twenty days left on 14 May; ten on Sunday 24 May, so on Friday the 22nd. Eight in
// Istanbul is five in UTC.
const eight = '2026-05-14T05:00:07.000Z';
const nine = '2026-05-14T06:00:07.000Z';
const nextMorning = '2026-05-15T05:00:07.000Z';
const units = { yol: 'fen-isleri', cop: 'temizlik-isleri', park: 'park-bahceler' };

beforeAll(async () => {
  engine = await startRealEngine();
});
afterAll(() => engine.close());

beforeEach(async () => {
  await engine.clear();
  day = reminding(engine);
  const { takeOne } = storesOf(engine);
  const forms = Object.keys(units).map((category) => petition({ category, email: '', replyBy: 'post' }));
  const taken = await Promise.all(
    forms.flatMap((form) => Array.from({ length: 10 }, () => takeOne({ form }))),
  );
  references = taken.map(({ reference }) => reference);
});

const listed = async (date: string) =>
  (await day.digests())
    .filter((digest) => digest.day === date)
    .flatMap((d) => d.rows.map((r) => r.reference));
const wakes = async () =>
  (await engine.scan('requests')).filter((item) => item.sk === 'STATE').map((item) => item.wakeAt);

describe('a morning', () => {
  it('brings each unit one digest that lists all of its requests, however often the hour is run', async () => {
    await day.run(eight);
    await day.run(eight);
    await Promise.all([day.run(eight), day.run(nine)]);
    const digests = await day.digests();
    expect(digests.map(({ department }) => department).sort()).toEqual(Object.values(units).sort());
    expect(digests.every(({ rows }) => rows.length === 10)).toBe(true);
    expect((await listed('2026-05-14')).sort()).toEqual([...references].sort());
    expect(digests[0]?.rows.every(({ daysLeft }) => daysLeft === 20)).toBe(true);
  });

  it('moves every request on to its next reminder, on the working day before ten are left', async () => {
    await day.run(eight);
    expect(new Set(await wakes())).toEqual(new Set(['2026-05-22T05:00:00.000Z']));
    expect(await day.dueAt(nextMorning)).toEqual([]);
  });

  it('comes only when it has come: a minute to eight brings nothing', async () => {
    await day.run('2026-05-14T04:59:59.999Z');
    expect(await day.digests()).toEqual([]);
  });

  it('run by two at once is one digest a unit, and each request is moved on once', async () => {
    await Promise.all([day.run(eight), day.run(eight), day.run(eight)]);
    expect(await day.digests()).toHaveLength(3);
    const moved = day.lines
      .filter(({ event }) => event === 'digest')
      .reduce((sum, { count = 0 }) => sum + count, 0);
    expect(moved).toBe(30);
  });
});

describe('a run that is killed half-way', () => {
  it('between storing the digest and moving its requests on is finished by the next, without a second digest', async () => {
    let left = 14;
    const advance: typeof day.store.advance = async (row, next, version) => {
      left -= 1;
      if (left < 0) throw new Error('killed');
      return day.store.advance(row, next, version);
    };
    await expect(day.run(eight, { advance })).rejects.toThrow('reminders failed');
    const before = await day.digests();
    expect(await day.dueAt(eight)).toHaveLength(30 - 14);
    await day.run(nine);
    const after = await day.digests();
    expect(after).toHaveLength(3);
    for (const digest of before) expect(after).toContainEqual(digest);
    expect((await listed('2026-05-14')).sort()).toEqual([...references].sort());
    expect(await day.dueAt(nine)).toEqual([]);
  });

  it('leaves alone whoever came after its digest was stored', async () => {
    const hidden = references[0];
    const due: typeof day.store.due = async (...ask) =>
      (await day.store.due(...ask)).filter((row) => row.reference !== hidden);
    const advance = async () => {
      throw new Error('killed');
    };
    await expect(day.run(eight, { due, advance })).rejects.toThrow('reminders failed');
    await day.run(nine);
    expect((await day.dueAt(nine)).map(({ reference }: DueRow) => reference)).toEqual([hidden]);
  });
});

describe('a latecomer', () => {
  it('is not squeezed into today’s digest nor given one of its own, but listed tomorrow', async () => {
    const hidden = references[3] ?? '';
    const due: typeof day.store.due = async (...ask) =>
      (await day.store.due(...ask)).filter((row) => row.reference !== hidden);
    await day.run(eight, { due });
    await day.run(nine);
    expect(await listed('2026-05-14')).toHaveLength(29);
    await day.run(nextMorning);
    expect(await listed('2026-05-15')).toEqual([hidden]);
    expect((await day.digests()).find((digest) => digest.day === '2026-05-15')?.rows[0]?.daysLeft).toBe(19);
  });
});

describe('days on which nothing ran', () => {
  it('are caught up by the next run on an open day, with the days that are left then', async () => {
    await day.run('2026-05-16T05:00:07.000Z');
    await day.run('2026-05-17T11:00:07.000Z');
    expect(await day.digests()).toEqual([]);
    expect(await day.dueAt('2026-05-17T11:00:07.000Z')).toHaveLength(30);
    await day.run('2026-05-18T11:00:07.000Z');
    expect((await listed('2026-05-18')).sort()).toEqual([...references].sort());
    expect((await day.digests())[0]?.rows.every(({ daysLeft }) => daysLeft === 16)).toBe(true);
    expect(new Set(await wakes())).toEqual(new Set(['2026-05-22T05:00:00.000Z']));
  });

  it('on a closed day bring the last day itself, and nothing else that waits', async () => {
    const { takeOne } = storesOf(engine);
    // Thirty days after Thursday 16 April is Saturday 16 May.
    const form = petition({ category: 'yol', email: '', replyBy: 'post' });
    const { reference } = await takeOne({ form, at: '2026-04-16T06:30:00.000Z' });
    await day.run('2026-05-16T05:00:07.000Z');
    expect((await day.digests()).map(({ rows }) => rows.map((row) => [row.reference, row.daysLeft]))).toEqual(
      [[[reference, 0]]],
    );
  });

  it('past the last one end in a digest of what is overdue, and another every morning', async () => {
    await day.run('2026-06-10T05:00:07.000Z');
    await day.run('2026-06-11T05:00:07.000Z');
    const digests = (await day.digests()).filter(({ department }) => department === 'fen-isleri');
    expect(digests.map(({ day: date, rows }) => [date, rows.length, rows[0]?.daysLeft])).toEqual([
      ['2026-06-10', 10, -7],
      ['2026-06-11', 10, -8],
    ]);
  });
});
