/** The daily upkeep costs one small read a run, however much is stored, and is done once a day. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dueStore } from '../../../shared/adapters/due-store.ts';
import type { Tables } from '../../../shared/adapters/dynamo.ts';
import { requestFinder } from '../../../shared/adapters/find-request.ts';
import { queueWalker } from '../../../shared/adapters/queue-walker.ts';
import { rootStore } from '../../../shared/adapters/root-store.ts';
import { upkeepStore } from '../../../shared/adapters/upkeep-store.ts';
import { noticeHash } from '../../../shared/domain/notice.ts';
import { turkishHolidays } from '../../../shared/domain/time/holidays.ts';
import { type RealEngine, startRealEngine } from '../../shared/adapters/engine.ts';
import { authority, petition, storesOf } from '../../shared/adapters/samples.ts';
import { reminding } from './runs.ts';

let engine: RealEngine;
let counting: Tables;
let reminders: ReturnType<typeof reminding>;
const calls: { operation: string; units: number }[] = [];
beforeAll(async () => {
  engine = await startRealEngine();
  counting = await engine.through({
    count: ({ operation, capacityUnits = Number.NaN }) => calls.push({ operation, units: capacityUnits }),
  });
  counting.client.middlewareStack.add(
    (next) => (call) => next({ ...call, input: { ...call.input, ReturnConsumedCapacity: 'TOTAL' } as never }),
    { step: 'initialize' },
  );
});
afterAll(() => engine.close());
beforeEach(async () => {
  await engine.clear();
  reminders = reminding(engine);
});

const tuesday = '2026-05-05T05:00:07.000Z';
const nine = '2026-05-05T06:00:07.000Z';
const wednesday = '2026-05-06T05:00:07.000Z';
const nextMonday = '2026-05-11T05:00:07.000Z';
const seen = () => reminders.deps.upkeep.find(authority.id);
/** A few at a time: two hundred at once are more sockets than a busy machine likes. */
const takeMany = async (count: number): Promise<void> => {
  const { takeOne } = storesOf(engine);
  const form = petition({ email: '', replyBy: 'post' });
  for (let left = count; left > 0; left -= 20)
    await Promise.all(Array.from({ length: Math.min(left, 20) }, () => takeOne({ form })));
};

/** What a run reads and writes of the tables, beside letters. */
async function costOf(at: string): Promise<{ operations: string[]; units: number }> {
  calls.length = 0;
  const through = {
    upkeep: upkeepStore(counting),
    walk: queueWalker(counting),
    find: requestFinder(counting),
    roots: rootStore(counting),
  };
  await reminders.run(at, dueStore(counting), through);
  return {
    operations: calls.map(({ operation }) => operation).sort(),
    units: calls.reduce((sum, { units }) => sum + units, 0),
  };
}

describe('an institution’s daily upkeep', () => {
  it('begins by noting what stands, and writes to nobody', async () => {
    await takeMany(3);
    await reminders.run(tuesday);
    expect(await seen()).toEqual({
      doneOn: '2026-05-05',
      week: '2026-05-04',
      calendar: { version: turkishHolidays.version, hash: turkishHolidays.hash },
      notice: { version: authority.notice.version, hash: noticeHash(authority.notice) },
      root: { day: '2026-05-04', hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    for (const kind of ['summary', 'daysMoved', 'calendarEnds'] as const)
      expect(await reminders.letters(kind)).toEqual([]);
  });

  it('waits for the digest’s hour', async () => {
    await reminders.run('2026-05-05T04:59:59.999Z');
    expect(await seen()).toBeUndefined();
  });

  it('costs the later runs of a day one read and nothing else, however much is stored', async () => {
    const queries = reminders.store.shards.map(() => 'Query');
    await takeMany(5);
    await reminders.run(tuesday);
    const few = await costOf(nine);
    expect(few.operations).toEqual(['GetItem', ...queries]);
    await takeMany(200);
    expect(await costOf(nine)).toEqual(few);
  });

  it('costs the first run of an ordinary day what it notes and a signed root, however much is stored', async () => {
    await takeMany(5);
    await reminders.run(tuesday);
    const few = await costOf(wednesday);
    expect(few.operations.filter((operation) => operation !== 'Query')).toEqual([
      'GetItem',
      'GetItem',
      'PutItem',
      'PutItem',
    ]);
    expect(few.operations).toHaveLength(5 + reminders.store.shards.length);
    await engine.clear();
    await takeMany(205);
    await reminders.run(tuesday);
    expect(await costOf(wednesday)).toEqual(few);
  });

  it('on the day of the summary reads three lists of each unit, and signs the six days since', async () => {
    await reminders.run(tuesday);
    const { operations } = await costOf(nextMonday);
    const queries = operations.filter((operation) => operation === 'Query').length;
    expect(queries).toBe(reminders.store.shards.length + 3 * authority.departments.length + 6);
  });

  it('of one institution that fails keeps neither its reminders nor another institution waiting', async () => {
    const other = { ...authority, id: 'kent-konut' };
    const find: typeof reminders.deps.upkeep.find = async (id) => {
      if (id === authority.id) throw new Error('the store does not answer');
      return reminders.deps.upkeep.find(id);
    };
    await takeMany(1);
    const upkeep = { ...reminders.deps.upkeep, find };
    const both = { authorities: [authority, other], upkeep };
    await expect(reminders.run('2026-05-14T05:00:07.000Z', {}, both)).rejects.toThrow('1 reminders failed');
    expect(await reminders.digests()).toHaveLength(1);
    expect(await reminders.deps.upkeep.find('kent-konut')).toMatchObject({ doneOn: '2026-05-14' });
  });
});
