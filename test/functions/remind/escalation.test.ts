/** The second mail of a day, to the unit's supervisor, and those in charge as readers of the first. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { assign } from '../../../shared/domain/decide/officer.ts';
import { reply } from '../../../shared/domain/decide/reply.ts';
import type { PutStaffLetter } from '../../../shared/domain/ports.ts';
import type { Request } from '../../../shared/domain/request.ts';
import { type RealEngine, startRealEngine } from '../../shared/adapters/engine.ts';
import { petition, storesOf } from '../../shared/adapters/samples.ts';
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

const form = (category: string) => petition({ category, email: '', replyBy: 'post' });
/** Last day Wednesday 3 June; three days before it a feast and a Sunday, so told on the eve, 26 May. */
const takeOne = (category = 'yol') => stores.takeOne({ form: form(category) });
const told = async () =>
  (await reminders.letters('escalation')).map(({ department, day, rows }) => ({
    department,
    day,
    references: rows.map(({ reference }) => reference),
  }));
const eve = '2026-05-26T05:00:07.000Z';
const nine = '2026-05-26T06:00:07.000Z';
const lastDay = '2026-06-03T05:00:07.000Z';

describe('the supervisor’s mail', () => {
  it('lists what is about to be late, one mail for a unit and day, however often the hour is run', async () => {
    const [road, park] = [await takeOne(), await takeOne('park')];
    const early = await stores.takeOne({ form: form('yol'), at: '2026-05-20T06:30:00.000Z' });
    await Promise.all([reminders.run(eve), reminders.run(eve)]);
    await reminders.run(nine);
    const mails = await told();
    expect(mails.sort((a, b) => (a.department < b.department ? -1 : 1))).toEqual([
      { department: 'fen-isleri', day: '2026-05-26', references: [road.reference] },
      { department: 'park-bahceler', day: '2026-05-26', references: [park.reference] },
    ]);
    expect(mails.flatMap(({ references }) => references)).not.toContain(early.reference);
  });

  it('comes again on the last day and on each Monday after it, and ends with the answer', async () => {
    const { reference } = await takeOne();
    for (const day of ['05-26', '06-01', '06-02', '06-03', '06-04', '06-05', '06-08', '06-09'])
      await reminders.run(`2026-${day}T05:00:07.000Z`);
    await stores.decideOn({ authority: 'kocasinan', reference }, (r) =>
      reply(r, accepting, officerAt('2026-06-09T09:00:00.000Z')),
    );
    for (const day of ['06-10', '06-15', '06-22']) await reminders.run(`2026-${day}T05:00:07.000Z`);
    expect((await told()).map(({ day }) => day)).toEqual(['2026-05-26', '2026-06-03', '2026-06-08']);
  });

  it('is made up for when its day had no run, once', async () => {
    await takeOne();
    await reminders.run('2026-05-22T05:00:07.000Z');
    await reminders.run('2026-06-01T05:00:07.000Z');
    await reminders.run('2026-06-02T05:00:07.000Z');
    expect((await told()).map(({ day }) => day)).toEqual(['2026-06-01']);
  });
});

describe('a run that is killed', () => {
  const killedAt = (kind: string): PutStaffLetter => {
    const { putLetter } = reminders.deps;
    return async (letter, at) => {
      if (letter.kind === kind) throw new Error('killed');
      return putLetter(letter, at);
    };
  };

  it('between the two mails is finished by the next: one of each, and nothing twice', async () => {
    const { reference } = await takeOne();
    await expect(reminders.run(eve, {}, { putLetter: killedAt('escalation') })).rejects.toThrow();
    expect(await told()).toEqual([]);
    await reminders.run(nine);
    await reminders.run('2026-05-26T07:00:07.000Z');
    expect(await told()).toEqual([{ department: 'fen-isleri', day: '2026-05-26', references: [reference] }]);
    expect(await reminders.digests()).toHaveLength(1);
    expect(await reminders.dueAt(nine)).toEqual([]);
  });

  it('before the first sends neither', async () => {
    await takeOne();
    await expect(reminders.run(eve, {}, { putLetter: killedAt('digest') })).rejects.toThrow();
    expect([await told(), await reminders.digests()]).toEqual([[], []]);
  });

  it('leaves one that could not be read when the supervisor was told to the next day’s mails', async () => {
    const [one, two] = [await takeOne(), await takeOne()];
    await expect(reminders.run(eve, {}, { putLetter: killedAt('escalation') })).rejects.toThrow();
    const find: typeof reminders.deps.find = async (name, fresh) => {
      if (name.reference === two.reference) throw new Error('unreadable');
      return reminders.deps.find(name, fresh);
    };
    await expect(reminders.run(nine, {}, { find })).rejects.toThrow('1 reminders failed');
    await reminders.run('2026-05-26T07:00:07.000Z');
    expect((await told()).map(({ references }) => references)).toEqual([[one.reference]]);
    await reminders.run('2026-06-01T05:00:07.000Z');
    expect((await told()).map(({ references }) => references)).toEqual([[one.reference], [two.reference]]);
  });
});

describe('whoever is in charge of a request', () => {
  const inCharge = (request: Request, assignee: string, mailbox?: string) =>
    stores.decideOn(request, (r) => assign(r, { assignee, mailbox }, officerAt('2026-05-05T09:00:00.000Z')));

  it('reads the unit’s digest as a copy, once, and not the supervisor’s mail', async () => {
    await inCharge(await takeOne(), 'ayse', 'ayse.demir@kocasinan.example');
    await inCharge(await takeOne(), 'ayse', 'ayse.demir@kocasinan.example');
    await inCharge(await takeOne(), 'mehmet');
    await takeOne();
    await reminders.run(lastDay);
    const [digest] = await reminders.digests();
    expect(digest?.rows).toHaveLength(4);
    expect(digest?.cc).toEqual(['ayse.demir@kocasinan.example']);
    expect(JSON.stringify(await reminders.letters('escalation'))).not.toContain('@');
    expect(JSON.stringify(reminders.lines)).not.toContain('@');
  });

  it('is nobody’s copy while nobody is', async () => {
    await takeOne();
    await reminders.run(lastDay);
    expect((await reminders.digests())[0]).not.toHaveProperty('cc');
  });
});
