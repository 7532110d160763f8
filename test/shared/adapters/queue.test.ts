import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keys } from '../../../shared/adapters/keys.ts';
import { queueReader } from '../../../shared/adapters/queue-reader.ts';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import { replyBounced } from '../../../shared/domain/decide/mail-report.ts';
import { assign } from '../../../shared/domain/decide/officer.ts';
import { deliver, dispatch } from '../../../shared/domain/decide/paper.ts';
import { reply } from '../../../shared/domain/decide/reply.ts';
import type { QueueItem, ReadQueue } from '../../../shared/domain/ports.ts';
import { officerAt, when } from '../domain/samples.ts';
import { type RealEngine, startRealEngine } from './engine.ts';
import { information, kvkk, petition, storesOf } from './samples.ts';

let engine: RealEngine;
let stores: ReturnType<typeof storesOf>;
let read: ReadQueue;
const at = '2026-05-05T07:00:00.000Z';
const officer = 'memur-1';
const accepted = { outcome: 'accepted', explanation: 'Yapıldı.', containsPersonalData: false } as const;

beforeAll(async () => {
  engine = await startRealEngine();
  stores = storesOf(engine);
  read = queueReader(engine.tables);
});
afterAll(() => engine.close());

async function readAll(department: string, show: 'open' | 'done') {
  const pages: (readonly QueueItem[])[] = [];
  let after: string | undefined;
  do {
    const slice = await read('kocasinan', department, show, after);
    pages.push(slice.rows);
    after = slice.after;
  } while (after !== undefined);
  return pages;
}
const orderOf = (row: QueueItem) => `${row.dueOn}#${row.reference}`;
const shownIn = async (department: string, reference: string) => {
  const [open, done] = await Promise.all([readAll(department, 'open'), readAll(department, 'done')]);
  const has = (pages: (readonly QueueItem[])[]) => pages.flat().some((row) => row.reference === reference);
  return { open: has(open), done: has(done) };
};

describe('a unit’s queue', () => {
  it('pages through sixty requests by last day, each once, none twice', async () => {
    const form = petition({ category: 'park', email: '', replyBy: 'post' });
    const taken = await Promise.all(
      Array.from({ length: 60 }, (_, i) => {
        // Not in the order of arrival, and several on one day.
        const day = String(1 + ((i * 7) % 20)).padStart(2, '0');
        return stores.takeOne({ form, at: `2026-05-${day}T0${i % 10}:00:00.000Z` as Instant });
      }),
    );
    const pages = await readAll('park-bahceler', 'open');
    expect(pages.slice(0, 3).map((page) => page.length)).toEqual([25, 25, 10]);
    const rows = pages.flat();
    expect(rows.map(orderOf)).toEqual([...rows.map(orderOf)].sort());
    expect(new Set(rows.map((row) => row.reference))).toEqual(new Set(taken.map((one) => one.reference)));
    expect(rows).toHaveLength(60);
  });

  it('shows of each request what a list needs and nothing else', async () => {
    const { reference } = await stores.takeOne({ form: petition({ category: 'cop' }) });
    const { rows } = await read('kocasinan', 'temizlik-isleri', 'open');
    expect(rows).toEqual([
      {
        reference,
        regime: 'petition',
        petitionType: 'complaint',
        category: 'cop',
        rights: [],
        department: 'temizlik-isleri',
        status: 'received',
        channel: 'system',
        assurance: 'unconfirmed',
        receivedAt: '2026-05-04T06:30:00.000Z',
        dueOn: '2026-06-03',
        version: 1,
      },
    ]);
  });

  it('knows nothing of other units and other authorities', async () => {
    await stores.takeOne({ form: petition({ category: 'imar' }) });
    expect((await read('kocasinan', 'veteriner', 'open')).rows).toEqual([]);
    expect((await read('melikgazi', 'imar', 'open')).rows).toEqual([]);
  });

  it('holds requests of all three laws', async () => {
    const applications = [
      await stores.takeOne({ form: kvkk() }),
      await stores.takeOne({ form: information() }),
    ];
    expect(applications.map(({ department }) => department)).toEqual(['kvkk', 'bilgi-edinme']);
    expect(await shownIn('kvkk', applications[0]?.reference ?? '')).toEqual({ open: true, done: false });
    expect(await shownIn('bilgi-edinme', applications[1]?.reference ?? '')).toEqual({
      open: true,
      done: false,
    });
  });
});

describe('a request moves between open and done', () => {
  it('and is open until its reply is posted, and done from then on', async () => {
    const name = await stores.takeOne({ form: petition({ category: 'gurultu', replyBy: 'post' }) });
    await stores.decideOn(name, (request) => assign(request, { assignee: 'ayse' }, officerAt(at, officer)));
    expect(await shownIn('zabita', name.reference)).toEqual({ open: true, done: false });
    await stores.decideOn(name, (request) => reply(request, accepted, officerAt(at, officer)));
    expect(await shownIn('zabita', name.reference)).toEqual({ open: true, done: false });
    const posted = { registeredMailNumber: 'RR123456785TR', dispatchedOn: '2026-05-05' };
    await stores.decideOn(name, (request) => dispatch(request, posted, officerAt(at, officer)));
    expect(await shownIn('zabita', name.reference)).toEqual({ open: false, done: true });
    const served = { method: 'registeredPost', deliveredOn: '2026-05-05' } as const;
    await stores.decideOn(name, (request) => deliver(request, served, officerAt(at, officer)));
    expect(await shownIn('zabita', name.reference)).toEqual({ open: false, done: true });
  });

  it('and is done once its reply goes by mail, and open again when that comes back', async () => {
    const name = await stores.takeOne({ form: petition({ category: 'toplu-tasima' }) });
    const items = await engine.scan('requests');
    const challenge = items.find((item) => item.pk === keys.request(name) && item.sk === 'CHALLENGE#confirm');
    await stores.confirmOne(name, String(challenge?.nonce), '2026-05-04T06:40:00.000Z');
    await stores.decideOn(name, (request) => reply(request, accepted, officerAt(at, officer)));
    expect(await shownIn('ulasim', name.reference)).toEqual({ open: false, done: true });
    const loaded = await stores.load(name);
    const bounced = replyBounced(loaded.request, when(at), 'Permanent/General');
    if (!bounced) throw new Error('A bounce of a mailed reply must count');
    await stores.commit(loaded, bounced);
    expect(await shownIn('ulasim', name.reference)).toEqual({ open: true, done: false });
  });
});

describe('the applicant’s own list', () => {
  it('holds a request only when an identity number was given, under a keyed hash of it', async () => {
    await stores.takeOne({ form: petition() });
    const [one, two] = [await stores.takeOne({ form: kvkk() }), await stores.takeOne({ form: kvkk() })];
    const rows = await engine.scan('requests', 'applicant');
    const petitions = rows.filter((row) => row.regime === 'petition');
    expect(petitions).toEqual([]);
    const own = rows.filter((row) => [one.reference, two.reference].includes(String(row.reference)));
    expect(new Set(own.map((row) => row.applicantKey)).size).toBe(1);
    expect(own[0]?.applicantKey).toMatch(/^kocasinan#APPLICANT#[0-9a-f]{64}$/);
  });
});
