/** A holiday table that changes, or ends. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dossierOpener } from '../../../shared/adapters/dossier-opener.ts';
import { movedBy, takeLaterDay } from '../../../shared/domain/decide/recount.ts';
import { reply } from '../../../shared/domain/decide/reply.ts';
import type { Commit, RequestName } from '../../../shared/domain/ports.ts';
import type { Calendar } from '../../../shared/domain/time/calendar.ts';
import { turkishHolidays } from '../../../shared/domain/time/holidays.ts';
import { firstBroken } from '../../../shared/domain/trail.ts';
import { type RealEngine, startRealEngine } from '../../shared/adapters/engine.ts';
import { authority, information, petition, storesOf } from '../../shared/adapters/samples.ts';
import { accepting, fewerHolidays, moreHolidays, officerAt } from '../../shared/domain/samples.ts';
import { reminding } from './runs.ts';

let engine: RealEngine;
let stores: ReturnType<typeof storesOf>;
let reminders: ReturnType<typeof reminding>;
beforeAll(async () => {
  engine = await startRealEngine();
  stores = storesOf(engine);
});
afterAll(() => engine.close());
beforeEach(async () => {
  await engine.clear();
  reminders = reminding(engine);
  await reminders.run(tuesday);
});

const tuesday = '2026-05-05T05:00:07.000Z';
const wednesday = '2026-05-06T05:00:07.000Z';
const thursday = '2026-05-07T05:00:07.000Z';
const unmailed = { email: '', replyBy: 'post' };
/** Taken on 4 May, fifteen working days: 19 May is a holiday, so the last day is 26 May; without holidays the 25th. */
const takeInformation = () => stores.takeOne({ form: information(unmailed) });
const run = (at: string, calendar: Calendar, changes = {}) => reminders.run(at, {}, { calendar, ...changes });
const reports = () => reminders.letters('daysMoved');
const dueOnOf = async (name: RequestName) => (await stores.load(name)).request.dueOn;
const noted = () => reminders.deps.upkeep.find(authority.id);
async function trailOf(name: RequestName) {
  const opened = await dossierOpener(engine.tables, engine.readKey)(name);
  if (!opened) throw new Error('There is no such request');
  return opened.trail;
}

describe('a table that brings days forward', () => {
  it('is taken over at once, by an audited decision of the system, and reported', async () => {
    const request = await takeInformation();
    const untouched = await stores.takeOne({ form: petition(unmailed) });
    await run(wednesday, fewerHolidays);
    const { request: after } = await stores.load(request);
    expect(after.dueOn < request.dueOn).toBe(true);
    expect(after).toMatchObject({
      version: 2,
      calendarHash: fewerHolidays.hash,
      calendarVersion: fewerHolidays.version,
    });
    expect(movedBy(after, fewerHolidays)).toBeUndefined();
    const trail = await trailOf(request);
    expect(trail.at(-1)).toMatchObject({
      action: 'recounted',
      actor: 'system',
      facts: { before: request.dueOn, dueOn: after.dueOn, calendar: fewerHolidays.hash },
    });
    expect(firstBroken(after, trail, after.head)).toBeUndefined();
    expect(await reports()).toMatchObject([
      {
        before: { version: turkishHolidays.version, hash: turkishHolidays.hash },
        after: { version: fewerHolidays.version, hash: fewerHolidays.hash },
        rows: [
          {
            reference: request.reference,
            department: 'bilgi-edinme',
            before: request.dueOn,
            after: after.dueOn,
            becomes: 'taken',
          },
        ],
      },
    ]);
    expect((await stores.load(untouched)).request.version).toBe(1);
  });

  it('moves the reminders with the day', async () => {
    const request = await takeInformation();
    await run(wednesday, fewerHolidays);
    const { request: after } = await stores.load(request);
    expect(after.wake?.at).not.toBe(request.wake?.at);
  });

  it('is reported once and counted once by three runs at once', async () => {
    const request = await takeInformation();
    await Promise.all([1, 2, 3].map(() => run(wednesday, fewerHolidays)));
    expect(await reports()).toHaveLength(1);
    expect((await stores.load(request)).request.version).toBe(2);
  });
});

describe('a table that puts days off', () => {
  it('changes no day by itself: the report says that an officer has to decide, and she can', async () => {
    const request = await stores.takeOne({ form: information(unmailed), at: '2026-05-11T06:30:00.000Z' });
    expect(request.dueOn).toBe('2026-06-05');
    await run('2026-05-12T05:00:07.000Z', moreHolidays);
    expect(await dueOnOf(request)).toBe('2026-06-05');
    const [report] = await reports();
    expect(report?.rows).toMatchObject([
      { before: '2026-06-05', after: '2026-06-08', becomes: 'officerDecides' },
    ]);
    const command = { dueOn: '2026-06-08', reason: 'Ek tatil ilan edildi.' };
    const officer = { ...officerAt('2026-05-12T09:00:00.000Z'), calendar: moreHolidays };
    await stores.decideOn(request, (r) => takeLaterDay(r, command, officer));
    expect(await dueOnOf(request)).toBe('2026-06-08');
  });
});

describe('a changed table', () => {
  it('that moves nothing is reported as moving nothing', async () => {
    await stores.takeOne({ form: petition(unmailed) });
    await run(wednesday, fewerHolidays);
    expect((await reports()).map(({ rows }) => rows)).toEqual([[]]);
    expect((await noted())?.calendar?.hash).toBe(fewerHolidays.hash);
  });

  it('leaves alone what was answered', async () => {
    const request = await takeInformation();
    await stores.decideOn(request, (r) => reply(r, accepting, officerAt('2026-05-05T09:00:00.000Z')));
    await run(wednesday, fewerHolidays);
    expect((await reports())[0]?.rows).toEqual([]);
    expect(await dueOnOf(request)).toBe(request.dueOn);
  });

  it('is looked at once: the next day reads no list', async () => {
    await takeInformation();
    await run(wednesday, fewerHolidays);
    const walk = async () => Promise.reject(new Error('nothing is to be read'));
    await run(thursday, fewerHolidays, { walk });
    expect(await reports()).toHaveLength(1);
  });

  it('of more requests than a mail holds is reported in parts, each request once', async () => {
    const taken = await Promise.all(Array.from({ length: 203 }, takeInformation));
    await run(wednesday, fewerHolidays);
    const parts = await reports();
    expect(parts.map(({ part, rows }) => [part, rows.length])).toEqual([
      [1, 200],
      [2, 3],
    ]);
    const listed = parts.flatMap(({ rows }) => rows.map(({ reference }) => reference));
    expect(listed.sort()).toEqual(taken.map(({ reference }) => reference).sort());
  });
});

describe('a run that dies', () => {
  it('half-way through the requests leaves the whole report, and the next run takes over the rest', async () => {
    const taken = await Promise.all(Array.from({ length: 6 }, takeInformation));
    let left = 2;
    const dying: Commit = async (...decision) => {
      left -= 1;
      if (left < 0) throw new Error('killed');
      return reminders.deps.commit(...decision);
    };
    await expect(run(wednesday, fewerHolidays, { commit: dying })).rejects.toThrow('4 reminders failed');
    const [report, ...more] = await reports();
    expect([report?.rows.length, more.length]).toEqual([6, 0]);
    expect((await noted())?.calendar?.hash).toBe(turkishHolidays.hash);
    expect((await noted())?.doneOn).not.toBe('2026-05-06');

    await run('2026-05-06T06:00:07.000Z', fewerHolidays);
    const versions = await Promise.all(taken.map(async (name) => (await stores.load(name)).request.version));
    expect(versions).toEqual(taken.map(() => 2));
    expect(await reports()).toEqual([report]);
    expect(await noted()).toMatchObject({ doneOn: '2026-05-06', calendar: { hash: fewerHolidays.hash } });
  });

  it('before its report has touched no request', async () => {
    const request = await takeInformation();
    const putLetter = async () => Promise.reject(new Error('killed'));
    await expect(run(wednesday, fewerHolidays, { putLetter })).rejects.toThrow();
    expect((await stores.load(request)).request.version).toBe(1);
    await run('2026-05-06T06:00:07.000Z', fewerHolidays);
    expect((await reports())[0]?.rows).toHaveLength(1);
  });

  it('on one request that cannot be read does not keep the others from their day', async () => {
    const [broken, sound] = [await takeInformation(), await takeInformation()];
    const find: typeof reminders.deps.find = async (name, fresh) => {
      if (name.reference === broken.reference) throw new Error('unreadable');
      return reminders.deps.find(name, fresh);
    };
    await expect(run(wednesday, fewerHolidays, { find })).rejects.toThrow('1 reminders failed');
    expect((await stores.load(sound)).request.version).toBe(2);
    await run('2026-05-06T06:00:07.000Z', fewerHolidays);
    expect((await stores.load(broken)).request.version).toBe(2);
    const listed = (await reports()).flatMap(({ rows }) => rows.map(({ reference }) => reference));
    expect(listed.sort()).toEqual([broken.reference, sound.reference].sort());
  });

  it('is not the same as one that was overtaken: the decision is taken anew', async () => {
    const request = await takeInformation();
    let overtaken = true;
    const commit: Commit = async (...decision) => {
      if (!overtaken) return reminders.deps.commit(...decision);
      overtaken = false;
      return { ok: false, failure: { code: 'changedMeanwhile' } };
    };
    await run(wednesday, fewerHolidays, { commit });
    expect((await stores.load(request)).request.version).toBe(2);
  });
});

describe('a table that ends', () => {
  // Without it the first run of that year would sign a root for each day since 2026.
  beforeEach(async () => {
    const { upkeep } = reminders.deps;
    const seen = await upkeep.find(authority.id);
    await upkeep.note(authority.id, { ...seen, root: { day: '2028-09-30', hash: '0'.repeat(64) } });
  });
  const warnings = async () =>
    (await reminders.letters('calendarEnds')).map(({ key, day }) => [key.replace('calendarEnds-', ''), day]);
  const eight = (day: string) => `${day}T05:00:07.000Z`;

  it('is warned of from ninety days before its last day, once each time, and on open days only', async () => {
    for (const day of ['2028-10-01', '2028-10-02', '2028-10-03', '2028-10-31', '2028-11-01', '2028-11-02'])
      await reminders.run(eight(day));
    expect(await warnings()).toEqual([
      ['2028-12-31-60', '2028-11-01'],
      ['2028-12-31-90', '2028-10-02'],
    ]);
    // 1 December, thirty days before, is a Friday.
    for (const day of ['2028-12-01', '2028-12-02', '2028-12-03', '2028-12-04', '2028-12-08', '2028-12-11'])
      await reminders.run(eight(day));
    expect((await warnings()).filter(([key]) => key?.startsWith('2028-12-31-30'))).toEqual([
      ['2028-12-31-30-0', '2028-12-01'],
      ['2028-12-31-30-1', '2028-12-08'],
    ]);
  });

  it('and is over is warned of on, every week, and in the log of each day', async () => {
    for (const day of ['2029-01-02', '2029-01-03', '2029-01-09']) await reminders.run(eight(day));
    expect(await reminders.letters('calendarEnds')).toHaveLength(2);
    const missing = reminders.lines.filter(({ event }) => event === 'calendarMissing');
    expect(missing.map(({ count }) => count)).toEqual([-2, -3, -9]);
  });

  it('is spoken of no more once it was extended', async () => {
    const longer = { ...turkishHolidays, years: [...turkishHolidays.years, 2029], hash: 'c'.repeat(64) };
    await run(eight('2028-11-01'), longer);
    expect(await warnings()).toEqual([]);
  });
});
