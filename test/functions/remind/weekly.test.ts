/** The manager's summary, from the officers' lists as the engine holds them. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import { notifyFee } from '../../../shared/domain/decide/fee.ts';
import { deliver, dispatch } from '../../../shared/domain/decide/paper.ts';
import { reply } from '../../../shared/domain/decide/reply.ts';
import { withdraw } from '../../../shared/domain/decide/withdraw.ts';
import { type RealEngine, startRealEngine } from '../../shared/adapters/engine.ts';
import { information, person, petition, storesOf } from '../../shared/adapters/samples.ts';
import { accepting, officerAt } from '../../shared/domain/samples.ts';
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
});

const eight = (day: string) => `2026-${day}T05:00:07.000Z` as Instant;
const roads = petition({ category: 'yol', email: '', replyBy: 'post' });
const takeOn = (day: string, form = roads) =>
  stores.takeOne({ form, at: `2026-${day}T06:30:00.000Z` as Instant });
const officer = (day: string) => officerAt(`2026-${day}T09:00:00.000Z` as Instant);

/** Answered on the day, posted and served a day later: done. */
async function answerAndServe(name: { authority: string; reference: string }, day: string, next: string) {
  await stores.decideOn(name, (r) => reply(r, accepting, officer(day)));
  const posted = { registeredMailNumber: 'RR123456785TR', dispatchedOn: `2026-${day}` };
  await stores.decideOn(name, (r) => dispatch(r, posted, officer(day)));
  const served = { method: 'registeredPost', deliveredOn: `2026-${next}` } as const;
  await stores.decideOn(name, (r) => deliver(r, served, officer(next)));
}
const summaries = () => reminders.letters('summary');
const lineOf = async (department: string) =>
  (await summaries()).at(-1)?.units.find((unit) => unit.department === department);

describe('a week', () => {
  it('is summed up once, on Monday, whatever the later runs', async () => {
    for (const day of ['06-05', '06-06', '06-07', '06-08', '06-08', '06-09', '06-10', '06-15'])
      await reminders.run(eight(day));
    expect((await summaries()).map(({ key, day }) => [key, day])).toEqual([
      ['2026-06-08', '2026-06-08'],
      ['2026-06-15', '2026-06-15'],
    ]);
  });

  it('by three runs at once is one mail', async () => {
    await reminders.run(eight('06-05'));
    await Promise.all([1, 2, 3].map(() => reminders.run(eight('06-08'))));
    expect(await summaries()).toHaveLength(1);
  });

  it('whose Monday had no run, or was closed, is summed up on the next open day of that week', async () => {
    await reminders.run(eight('06-05'));
    await reminders.run(eight('06-10'));
    await reminders.run(eight('06-11'));
    expect((await summaries()).map(({ key, day }) => [key, day])).toEqual([['2026-06-08', '2026-06-10']]);
    const { calendar } = reminders.deps;
    const row = {
      day: '2026-06-15',
      name: 'Ek tatil',
      half: false,
      source: 'örnek',
      confidence: 'L' as const,
    };
    const closed = { ...calendar, holidays: new Map([...calendar.holidays, [row.day, row] as const]) };
    await reminders.run(eight('06-15'), {}, { calendar: closed });
    expect(await summaries()).toHaveLength(1);
    await reminders.run(eight('06-16'), {}, { calendar: closed });
    expect((await summaries()).map(({ key, day }) => [key, day]).at(-1)).toEqual([
      '2026-06-15',
      '2026-06-16',
    ]);
  });

  it('in which the system was first started is not', async () => {
    for (const day of ['06-10', '06-11', '06-12']) await reminders.run(eight(day));
    expect(await summaries()).toEqual([]);
  });
});

describe('a unit’s line', () => {
  it('counts what is open, due, late, waiting and to be delivered, and what was answered in time', async () => {
    await reminders.run(eight('05-01'));
    await takeOn('04-20'); // last day 20 May: late
    await takeOn('05-09'); // 8 June: due this very day
    await takeOn('05-14'); // 13 June, a Saturday: due this week
    await takeOn('05-16'); // 15 June: next week
    await answerAndServe(await takeOn('04-21'), '05-21', '05-22'); // in time, on its last day
    await answerAndServe(await takeOn('04-21'), '05-22', '05-25'); // a day late
    const toPost = await takeOn('04-22'); // answered in time, not posted yet
    await stores.decideOn(toPost, (r) => reply(r, accepting, officer('05-20')));
    const gone = await takeOn('04-22');
    const evidence = { withdrawnOn: '2026-05-10', evidence: 'İmzalı dilekçe' };
    await stores.decideOn(gone, (r) => withdraw(r, evidence, officer('05-10')));
    await reminders.run(eight('06-08'));
    expect(await lineOf('fen-isleri')).toEqual({
      department: 'fen-isleri',
      open: 4,
      dueThisWeek: 2,
      overdue: 1,
      waitingForPayment: 0,
      toDeliver: 1,
      fellDue: 4,
      inTime: 2,
    });
  });

  it('counts a payment that is awaited apart, and units that have nothing with noughts', async () => {
    await reminders.run(eight('06-05'));
    const asked = await stores.takeOne({
      form: information({ email: '', replyBy: 'post' }),
      at: eight('06-05'),
    });
    const told = { registeredMailNumber: 'RR123456785TR', postedOn: '2026-06-05' };
    await stores.decideOn(asked, (r) =>
      notifyFee(r, { feeKurus: 100, explanation: 'Kopya', ...told }, officer('06-05')),
    );
    await reminders.run(eight('06-08'));
    expect(await lineOf('bilgi-edinme')).toMatchObject({ open: 0, waitingForPayment: 1, fellDue: 0 });
    const [summary] = await summaries();
    expect(summary?.units.map(({ department }) => department)).toEqual(
      reminders.deps.authorities[0]?.departments.map(({ id }) => id),
    );
  });

  it('reaches ninety days back and not a day further', async () => {
    await reminders.run(eight('05-01'));
    // Summed up on 8 June: 10 March is ninety days before.
    await answerAndServe(await takeOn('02-07'), '03-09', '03-10'); // last day 9 March: out
    await answerAndServe(await takeOn('02-08'), '03-10', '03-11'); // last day 10 March: in
    await answerAndServe(await takeOn('05-08'), '06-05', '06-06'); // last day 7 June: in
    await answerAndServe(await takeOn('05-09'), '06-05', '06-06'); // last day 8 June: not over yet
    await reminders.run(eight('06-08'));
    expect(await lineOf('fen-isleri')).toMatchObject({ fellDue: 2, inTime: 2 });
  });

  it('says nothing of anybody', async () => {
    await takeOn('05-09');
    await reminders.run(eight('06-05'));
    await reminders.run(eight('06-08'));
    const text = JSON.stringify(await summaries());
    for (const typed of Object.values(person)) expect(text).not.toContain(typed);
    expect(text).not.toMatch(/[A-Z2-9]{5}-[A-Z2-9]{5}/);
  });
});

describe('a summary that fails', () => {
  it('is tried again within the day, and keeps no reminder waiting', async () => {
    await reminders.run(eight('06-05'));
    await takeOn('05-09');
    const walk = async () => Promise.reject(new Error('the list does not answer'));
    await expect(reminders.run(eight('06-08'), {}, { walk })).rejects.toThrow('1 reminders failed');
    expect(await summaries()).toEqual([]);
    expect(await reminders.digests()).toHaveLength(1);
    await reminders.run('2026-06-08T06:00:07.000Z');
    expect(await summaries()).toHaveLength(1);
  });
});
