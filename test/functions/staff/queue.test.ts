import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readGivenPage, readQueuePage } from '../../../functions/staff/queue.ts';
import { givenReader, queueReader } from '../../../shared/adapters/queue-reader.ts';
import type { QueueQuery } from '../../../shared/contracts/queue-query.ts';
import { queuePage } from '../../../shared/contracts/staff-views.ts';
import type { Instant, Role } from '../../../shared/contracts/vocabulary.ts';
import { assign, checkIdentity } from '../../../shared/domain/decide/officer.ts';
import { deliver } from '../../../shared/domain/decide/paper.ts';
import { reply } from '../../../shared/domain/decide/reply.ts';
import type { Narrowing, ReadQueue } from '../../../shared/domain/ports.ts';
import { urgencyOf } from '../../../shared/domain/urgency.ts';
import type { Officer } from '../../../shared/http/officer.ts';
import { type RealEngine, startRealEngine } from '../../shared/adapters/engine.ts';
import { accepted, authority, kvkk, petition, storesOf } from '../../shared/adapters/samples.ts';
import { granting, officerAt } from '../../shared/domain/samples.ts';

let engine: RealEngine;
let read: ReadQueue;
let taken: { reference: string; department: string; dueOn: string; receivedAt: Instant }[];
const at = '2026-05-30T07:00:00.000Z' as Instant;

beforeAll(async () => {
  engine = await startRealEngine();
  read = queueReader(engine.tables);
  const { takeOne } = storesOf(engine);
  const forms = ['yol', 'cop', 'park'].map((category) => petition({ category, email: '', replyBy: 'post' }));
  taken = await Promise.all(
    Array.from({ length: 90 }, (_, i) => {
      const day = String(1 + ((i * 11) % 28)).padStart(2, '0');
      return takeOne({ form: forms[i % 3] ?? petition(), at: `2026-05-${day}T07:00:00.000Z` as Instant });
    }),
  );
});
afterAll(() => engine.close());

const officerOf = (...groups: [department: string, role: Role, authority?: string][]): Officer => ({
  id: 'memur-1',
  entitlements: groups.map(([department, role, of = 'kocasinan']) => ({ authority: of, department, role })),
});
const three = officerOf(
  ['fen-isleri', 'officer'],
  ['temizlik-isleri', 'officer'],
  ['park-bahceler', 'officer'],
);
type Query = Partial<QueueQuery>;
const ask = (officer: Officer, { show = 'open', ...query }: Query = {}, from = read) =>
  readQueuePage(from, { authority, officer, at, language: 'tr', query: { show, ...query } });

async function walk(officer: Officer, query: Query = {}) {
  const pages: string[][] = [];
  let after: string | undefined;
  do {
    const page = accepted(await ask(officer, { ...query, ...(after ? { after } : {}) }));
    pages.push(page.rows.map((row) => row.reference));
    after = page.after;
  } while (after);
  return pages;
}
const byDueDay = (rows: typeof taken) =>
  [...rows]
    .sort((a, b) => (`${a.dueOn}#${a.reference}` < `${b.dueOn}#${b.reference}` ? -1 : 1))
    .map(({ reference }) => reference);

describe('a list that is narrowed', () => {
  const all = async (query: Query) => (await walk(three, query)).flat();

  it.each<Query>([
    { urgency: 'overdue' },
    { urgency: 'critical' },
    { urgency: 'soon' },
    { urgency: 'normal' },
    { urgency: 'soon', department: 'temizlik-isleri' },
    { regime: 'petition' },
    { regime: 'kvkk' },
    { channel: 'system', status: 'received' },
    { channel: 'notary' },
    { assigned: 'nobody' },
    { status: 'ended' },
  ])('to %j holds what fits, by last day, and nothing else', async (query) => {
    const today = '2026-05-30';
    const fits = ({ department, dueOn, receivedAt }: (typeof taken)[number]) =>
      (query.department === undefined || query.department === department) &&
      (query.urgency === undefined || urgencyOf({ dueOn, receivedAt }, today) === query.urgency) &&
      query.regime !== 'kvkk' &&
      query.channel !== 'notary' &&
      query.status !== 'ended';
    expect(await all(query)).toEqual(byDueDay(taken.filter(fits)));
  });

  it('looks no further than four rounds for a page, and says where it stopped', async () => {
    const asked: (Narrowing | undefined)[] = [];
    const endless: ReadQueue = async (_of, _department, _show, after = '2026-05-01#A', narrowing) => {
      asked.push(narrowing);
      return { rows: [], after: `${after}A` };
    };
    const page = accepted(await ask(three, { channel: 'notary' }, endless));
    expect(page).toMatchObject({ rows: [], after: '2026-05-01#AAAAA' });
    expect(asked).toHaveLength(4 * 3);
    expect(asked[0]).toEqual({ where: { channel: 'notary' }, look: 333 });
  });

  it('is looked for in the units alone that hold more of it, once the others are at their end', async () => {
    const asked: string[] = [];
    const uneven: ReadQueue = async (_of, department, _show, after = '2026-05-01#A') => {
      asked.push(department);
      return department === 'park-bahceler' ? { rows: [], after: `${after}A` } : { rows: [] };
    };
    await ask(three, { channel: 'notary' }, uneven);
    expect(asked.filter((unit) => unit === 'park-bahceler')).toHaveLength(4);
    expect(asked).toHaveLength(4 + 2);
  });

  it('begins nowhere when the place that it is asked for lies behind its end', async () => {
    const after = '2026-12-31#ZZZZZ-ZZZZZ';
    expect(accepted(await ask(three, { urgency: 'overdue', after }))).toMatchObject({ rows: [] });
  });
});

describe('the queue of an officer of three units', () => {
  it('merges them by last day, twenty-five a page, each request once', async () => {
    const pages = await walk(three);
    expect(pages.flat()).toEqual(byDueDay(taken));
    expect(pages.slice(0, 3).every((page) => page.length === 25)).toBe(true);
  });

  it('can be narrowed to one of them', async () => {
    const own = taken.filter(({ department }) => department === 'temizlik-isleri');
    expect((await walk(three, { department: 'temizlik-isleri' })).flat()).toEqual(byDueDay(own));
  });

  it('counts the days that are left on the day it is read, and says what hurries', async () => {
    const page = accepted(await ask(three));
    expect(queuePage.parse(page)).toEqual(page);
    expect(page.today).toBe('2026-05-30');
    expect(page.rows[0]).toMatchObject({ dueOn: '2026-05-31', daysLeft: 1, urgency: 'critical' });
  });

  it('reads each unit once a page', async () => {
    const asked: string[] = [];
    const counted: ReadQueue = (of, department, show, after) => {
      asked.push(department);
      return read(of, department, show, after);
    };
    await ask(three, {}, counted);
    expect(asked.sort()).toEqual(['fen-isleri', 'park-bahceler', 'temizlik-isleri']);
  });
});

describe('an officer with two roles in one unit', () => {
  it('sees each request once', async () => {
    const both = officerOf(['fen-isleri', 'officer'], ['fen-isleri', 'supervisor']);
    const own = taken.filter(({ department }) => department === 'fen-isleri');
    expect((await walk(both)).flat()).toEqual(byDueDay(own));
  });
});

describe('a supervisor of every unit', () => {
  it('sees all of this authority', async () => {
    expect((await walk(officerOf(['*', 'supervisor']))).flat()).toEqual(byDueDay(taken));
  });
});

describe('whoever is entitled to nothing here', () => {
  it.each<[string, Officer, Query]>([
    ['no unit at all', officerOf(), {}],
    ['a unit of another authority', officerOf(['fen-isleri', 'officer', 'melikgazi']), {}],
    ['a role that does not read requests', officerOf(['*', 'auditor'], ['fen-isleri', 'operator']), {}],
    ['a unit that is not hers', three, { department: 'zabita' }],
    [
      'a unit that does not exist, even for every unit',
      officerOf(['*', 'supervisor']),
      { department: 'yok' },
    ],
  ])('is told so: %s', async (_who, officer, query) => {
    const nothing: ReadQueue = async () => {
      throw new Error('The store must not be asked');
    };
    expect(await ask(officer, query, nothing)).toEqual({
      ok: false,
      failure: { code: 'officerNotEntitled' },
    });
  });
});

describe('what is done', () => {
  it('is listed without days left', async () => {
    const stores = storesOf(engine);
    const name = await stores.takeOne({ form: kvkk({ email: '', replyBy: 'inPerson' }) });
    await stores.decideOn(name, (r) => reply(r, granting(r), officerAt(at, 'memur-1')));
    const officer = officerOf(['kvkk', 'privacyOfficer']);
    const open = accepted(await ask(officer)).rows;
    expect(open[0]).toMatchObject({ reference: name.reference, status: 'answered', daysLeft: 4 });
    expect(accepted(await ask(officer, { show: 'done' })).rows).toEqual([]);
  });
});

describe('KVKK applications among others', () => {
  const assigned: string[] = [];
  let roadsOfKvkk: string[];
  beforeAll(async () => {
    const { takeOne, decideOn } = storesOf(engine);
    const form = kvkk({ email: '', replyBy: 'post' });
    const day = (i: number) => `2026-06-${String(1 + (i % 28)).padStart(2, '0')}T07:00:00.000Z` as Instant;
    const all = await Promise.all(Array.from({ length: 60 }, (_, i) => takeOne({ form, at: day(i) })));
    for (const name of [all[3], all[57]])
      if (name) {
        await decideOn(name, (r) => assign(r, { assignee: 'memur-1' }, officerAt(day(30), 'kvkk-1')));
        assigned.push(name.reference);
      }
    roadsOfKvkk = all.map(({ reference }) => reference);
  });

  it('are left out page by page, and nothing else is', async () => {
    const seen = (await walk(officerOf(['*', 'supervisor']))).flat();
    expect(seen).toEqual([...new Set(seen)]);
    expect(seen.filter((reference) => roadsOfKvkk.includes(reference)).sort()).toEqual([...assigned].sort());
    expect(seen).toEqual(expect.arrayContaining(taken.map(({ reference }) => reference)));
  });

  it('are shown to their privacy officer, all of them', async () => {
    const seen = (await walk(officerOf(['kvkk', 'privacyOfficer']))).flat();
    expect(seen).toEqual(expect.arrayContaining(roadsOfKvkk));
  });
});

describe('what is given to an officer', () => {
  const mine = (officer: Officer, query: Query = {}, from = givenReader(engine.tables, engine.secrets)) =>
    readGivenPage(from, { authority, officer, at, language: 'tr', query: { show: 'open', ...query } });
  const police: Officer = { ...officerOf(['zabita', 'officer']), id: 'zabita-7' };
  const by = () => officerAt(at, 'kvkk-1');
  let application: string;
  let petitionOfHers: string;
  let ofOthers: string;
  beforeAll(async () => {
    const { takeOne, decideOn } = storesOf(engine);
    const onPaper = { email: '', replyBy: 'post' } as const;
    const names = [
      await takeOne({ form: kvkk(onPaper) }),
      await takeOne({ form: petition({ ...onPaper, category: 'gurultu' }) }),
      await takeOne({ form: petition(onPaper) }),
      await takeOne({ form: kvkk(onPaper) }),
    ];
    for (const name of names) await decideOn(name, (r) => assign(r, { assignee: 'zabita-7' }, by()));
    const [first, second, third, fourth] = names.map(({ reference }) => reference);
    [application, petitionOfHers, ofOthers] = [first ?? '', second ?? '', third ?? ''];
    // One that was taken from her again stands in her list no more.
    const again = { authority: 'kocasinan', reference: fourth ?? '' };
    await decideOn(again, (r) => assign(r, { assignee: 'memur-1' }, by()));
  });

  it('is listed in whichever unit it lies', async () => {
    const page = accepted(await mine(police));
    expect(queuePage.parse(page)).toEqual(page);
    expect(page.rows.map(({ reference }) => reference).sort()).toEqual(
      [application, petitionOfHers, ofOthers].sort(),
    );
  });

  it('can be narrowed to a unit, and needs one store call for a page', async () => {
    const calls: string[] = [];
    const counting = await engine.through({ count: ({ operation }) => calls.push(operation) });
    const page = accepted(
      await mine(police, { department: 'zabita' }, givenReader(counting, engine.secrets)),
    );
    expect(page.rows.map(({ reference }) => reference)).toEqual([petitionOfHers]);
    expect(calls).toEqual(['Query']);
  });

  it('is done in her list once it is answered and posted', async () => {
    const { takeOne, decideOn } = storesOf(engine);
    const name = await takeOne({ form: kvkk({ email: '', replyBy: 'inPerson' }) });
    await decideOn(name, (r) => assign(r, { assignee: 'zabita-9' }, by()));
    const her = { ...police, id: 'zabita-9' };
    expect(accepted(await mine(her)).rows).toHaveLength(1);
    await decideOn(name, (r) => reply(r, granting(r), by()));
    await decideOn(name, (r) => checkIdentity(r, 'kimlik kartı', by()));
    const handed = { method: 'handedOver', deliveredOn: '2026-05-30' } as const;
    await decideOn(name, (r) => deliver(r, handed, by()));
    expect(accepted(await mine(her)).rows).toEqual([]);
    expect(accepted(await mine(her, { show: 'done' })).rows).toHaveLength(1);
  });

  it('names nobody in the key of her list', async () => {
    const rows = await engine.scan('requests', 'given');
    expect(rows.length).toBeGreaterThan(3);
    for (const { givenTo } of rows) expect(givenTo).toMatch(/^kocasinan#GIVEN#[0-9a-f]{64}#(open|done)$/);
  });

  it('is asked for by nobody without a list of her own', async () => {
    expect(await mine(officerOf(['*', 'auditor']))).toEqual({
      ok: false,
      failure: { code: 'officerNotEntitled' },
    });
  });
});
