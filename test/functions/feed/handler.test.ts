/** A calendar from its opening to its end, through the function's own edge and over the real store. */

import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FeedDependencies, readFeed } from '../../../functions/feed/handler.ts';
import { showFeed } from '../../../functions/feed/page.ts';
import { pageEdge } from '../../../functions/pages/page-edge.ts';
import { openFeed, revokeFeed } from '../../../functions/staff/feeds.ts';
import { feedFinder, feedStore } from '../../../shared/adapters/feed-store.ts';
import { givenKeyReader, queueReader } from '../../../shared/adapters/queue-reader.ts';
import { kocasinan } from '../../../shared/authorities/kocasinan.ts';
import type { FeedOrder } from '../../../shared/contracts/feeds.ts';
import { feedRoutes } from '../../../shared/contracts/routes/feed.ts';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import { notifyFee } from '../../../shared/domain/decide/fee.ts';
import { assign } from '../../../shared/domain/decide/officer.ts';
import { dispatch } from '../../../shared/domain/decide/paper.ts';
import { reply } from '../../../shared/domain/decide/reply.ts';
import { route } from '../../../shared/domain/decide/route.ts';
import { givenKeyOf } from '../../../shared/domain/given.ts';
import type { QueueItem, ReadQueue } from '../../../shared/domain/ports.ts';
import { turkishHolidays } from '../../../shared/domain/time/holidays.ts';
import type { Officer } from '../../../shared/http/officer.ts';
import { serve } from '../../../shared/http/serve.ts';
import { type RealEngine, startRealEngine } from '../../shared/adapters/engine.ts';
import { accepted, information, may4, person, petition, storesOf } from '../../shared/adapters/samples.ts';
import { accepting, byRegisteredPost, officerAt, registeredMailNumber } from '../../shared/domain/samples.ts';
import { type Ask, bodyOf, context, type Entry, eventOf, headersOf } from '../edge/events.ts';
import { type Component, readCalendar, textIn } from './ics.ts';

let engine: RealEngine;
let stores: ReturnType<typeof storesOf>;
let calls: string[];
let deps: FeedDependencies;
let lines: unknown[];
const siteUrl = ({ id }: { id: string }) => `https://ebelediye.example/${id}`;
const at = '2026-05-05T07:00:00.000Z' as Instant;
const officer: Officer = {
  id: 'memur-1',
  entitlements: ['fen-isleri', 'park-bahceler', 'bilgi-edinme'].map((department) => ({
    authority: 'kocasinan',
    department,
    role: 'officer',
  })),
};

beforeAll(async () => {
  engine = await startRealEngine();
  stores = storesOf(engine);
  calls = [];
  const tables = await engine.through({ count: ({ operation }) => void calls.push(operation) });
  deps = {
    find: feedFinder(tables),
    readQueue: queueReader(tables, 500),
    readGiven: givenKeyReader(tables, 500),
    calendar: turkishHolidays,
    siteUrl,
  };
});
afterAll(() => engine.close());
beforeEach(async () => {
  lines = [];
  for (const level of ['info', 'warn', 'error'] as const)
    vi.spyOn(console, level).mockImplementation((...said) => void lines.push(said));
  await engine.clear();
  calls.length = 0;
  return () => vi.restoreAllMocks();
});

const entryOf = (through = deps, now = at): Entry =>
  serve(
    feedRoutes,
    { calendarFeed: (call) => showFeed(through, call) },
    { ...pageEdge, now: () => Date.parse(now) },
  ) as unknown as Entry;
const get = (file: string, more: Partial<Ask> = {}, entry = entryOf()) =>
  entry(eventOf({ routeKey: 'GET /takvim/{file}', path: { file }, ...more }), context);

const staff = () => ({
  feeds: feedStore(engine.tables, engine.secrets),
  givenKey: async (of: string, who: string) => givenKeyOf(await engine.secrets(), of, who),
  newSecret: () => randomBytes(20).toString('base64url'),
  siteUrl,
});
const call = { authority: kocasinan, officer, at };
async function opened(order: FeedOrder = { department: 'fen-isleri' }) {
  const { id, url } = accepted(await openFeed(staff(), call, order));
  return { id, file: url.split('/').at(-1) ?? '' };
}
async function eventsAt(file: string, through = deps): Promise<Component[]> {
  const answer = await get(file, {}, entryOf(through));
  expect(answer.statusCode).toBe(200);
  return [...readCalendar(Buffer.from(answer.body ?? '')).components];
}
const summariesAt = async (file: string) => (await eventsAt(file)).map((event) => textIn(event, 'SUMMARY'));
const onPaper = { email: '', replyBy: 'post' } as const;
const takePetition = (category = 'yol') =>
  stores.takeOne({ form: petition({ category, ...onPaper }), at: may4 });

describe('the calendar of a unit', () => {
  it('shows its open last days, the earliest first, and nothing of other units', async () => {
    const { file } = await opened();
    const late = await stores.takeOne({
      form: petition(onPaper),
      at: '2026-05-05T06:30:00.000Z' as Instant,
    });
    const early = await takePetition();
    await takePetition('park');
    expect(await summariesAt(file)).toEqual([
      `Son gün: Şikâyet: Yol, kaldırım, çukur ${early.reference}`,
      `Son gün: Şikâyet: Yol, kaldırım, çukur ${late.reference}`,
    ]);
  });

  it('loses a request with its answer, and until that is posted says that only this is left', async () => {
    const { file } = await opened();
    const taken = await takePetition();
    const [before] = await eventsAt(file);
    await stores.decideOn(taken, (r) => reply(r, accepting, officerAt(at)));
    const [after, ...others] = await eventsAt(file);
    expect(others).toEqual([]);
    expect(after && textIn(after, 'SUMMARY')).toMatch(/^Cevaplandı, işi bitmedi: /);
    expect(after && textIn(after, 'UID')).toBe(before && textIn(before, 'UID'));
    expect(Number(after && textIn(after, 'SEQUENCE'))).toBeGreaterThan(
      Number(before && textIn(before, 'SEQUENCE')),
    );
    const posted = { registeredMailNumber, dispatchedOn: '2026-05-05' };
    await stores.decideOn(taken, (r) => dispatch(r, posted, officerAt(at)));
    expect(await eventsAt(file)).toEqual([]);
  });

  it('loses a request at once when its answer goes by mail', async () => {
    const { file } = await opened();
    const taken = await stores.takeOne({ form: petition(), at: may4 });
    const code = (await engine.scan('requests')).find(({ sk }) => sk === 'CHALLENGE#confirm');
    await stores.confirmOne(taken, String(code?.nonce), '2026-05-04T06:40:00.000Z' as Instant);
    expect(await eventsAt(file)).toHaveLength(1);
    await stores.decideOn(taken, (r) => reply(r, accepting, officerAt(at)));
    expect(await eventsAt(file)).toEqual([]);
  });

  it('loses a request that is routed elsewhere, which then stands in the other unit’s', async () => {
    const [roads, parks] = [await opened(), await opened({ department: 'park-bahceler' })];
    const taken = await takePetition();
    const move = { department: 'park-bahceler', reason: 'Parkın içinde' };
    await stores.decideOn(taken, (r) => route(r, move, officerAt(at)));
    expect(await eventsAt(roads.file)).toEqual([]);
    expect(await eventsAt(parks.file)).toHaveLength(1);
  });

  it('shows a fee that is awaited on the applicant’s last day', async () => {
    const { file } = await opened({ department: 'bilgi-edinme' });
    const taken = await stores.takeOne({ form: information(), at: may4 });
    const notice = { feeKurus: 1_250, explanation: '50 sayfa', ...byRegisteredPost(at) };
    const waiting = await stores.decideOn(taken, (r) => notifyFee(r, notice, officerAt(at)));
    const [event] = await eventsAt(file);
    expect(event && textIn(event, 'SUMMARY')).toBe(
      `Ödeme son günü: Bilgi edinme başvurusu ${taken.reference}`,
    );
    expect(event && textIn(event, 'DTSTART')).toBe(waiting.dueOn.replaceAll('-', ''));
    expect(event?.components).toEqual([]);
  });
});

describe('the calendar of an officer', () => {
  it('shows what is given to her, in whichever unit, until it is given to somebody else or routed, and nothing else', async () => {
    const { file } = await opened({ own: true });
    const [roads, parks, police, someoneElses, takenBack, routed] = [
      await takePetition(),
      await takePetition('park'),
      await takePetition('gurultu'),
      await takePetition(),
      await takePetition('gurultu'),
      await takePetition('gurultu'),
    ];
    for (const mine of [roads, parks, police, takenBack, routed])
      await stores.decideOn(mine, (r) => assign(r, { assignee: officer.id }, officerAt(at)));
    for (const other of [someoneElses, takenBack])
      await stores.decideOn(other, (r) => assign(r, { assignee: 'memur-2' }, officerAt(at)));
    await stores.decideOn(routed, (r) =>
      route(r, { department: 'park-bahceler', reason: 'Parkta.' }, officerAt(at)),
    );
    const uids = (await eventsAt(file)).map((event) => textIn(event, 'UID')?.split('@')[0]);
    expect(uids.sort()).toEqual([roads, parks, police].map(({ reference }) => reference).sort());
  });

  it('of every unit shows hers in all of them', async () => {
    const everywhere: Officer = {
      id: 'amir-1',
      entitlements: [{ authority: 'kocasinan', department: '*', role: 'supervisor' }],
    };
    const { url } = accepted(await openFeed(staff(), { ...call, officer: everywhere }, { own: true }));
    const taken = await takePetition('gurultu');
    await stores.decideOn(taken, (r) => assign(r, { assignee: 'amir-1' }, officerAt(at)));
    expect(await eventsAt(url.split('/').at(-1) ?? '')).toHaveLength(1);
  });
});

describe('the answer', () => {
  it('is a calendar that only the asking program may keep, for minutes', async () => {
    const { file } = await opened();
    const answer = await get(file);
    expect(headersOf(answer)).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, max-age=300',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
  });

  it('is found by host and by path', async () => {
    const { file } = await opened();
    const path = { file, authority: 'kocasinan' };
    expect((await get(file)).statusCode).toBe(200);
    expect((await get(file, { routeKey: 'GET /{authority}/takvim/{file}', path })).statusCode).toBe(200);
  });

  it('tells nothing of the applicant', async () => {
    const { file } = await opened();
    await takePetition();
    const { body = '' } = await get(file);
    for (const word of [person.name, person.surname, 'Kanarya', 'menekşe', 'zürafa', 'köprü', 'memur'])
      expect(body).not.toContain(word);
  });

  it('holds a thousand last days at most, and says when there are more', async () => {
    const many = (count: number): ReadQueue => {
      const rows = Array.from(
        { length: count },
        (_, i): QueueItem => ({
          reference: String(i).padStart(5, '0'),
          regime: 'petition',
          rights: [],
          department: 'fen-isleri',
          status: 'received',
          channel: 'system',
          assurance: 'unconfirmed',
          receivedAt: may4,
          dueOn: '2026-06-03',
          version: 1,
        }),
      );
      return async (_authority, _department, shelf, after) => {
        const from = after === undefined ? 0 : Number(after);
        const slice = shelf === 'open' ? rows.slice(from, from + 300) : [];
        return from + 300 < rows.length && shelf === 'open'
          ? { rows: slice, after: String(from + 300) }
          : { rows: slice };
      };
    };
    const { file } = await opened();
    const textWith = async (count: number) =>
      accepted(await readFeed({ ...deps, readQueue: many(count) }, { authority: kocasinan, file, at }));
    const [all, more] = [await textWith(1_000), await textWith(1_600)];
    expect([all, more].map((text) => text.match(/BEGIN:VEVENT/g)?.length)).toEqual([1_000, 1_000]);
    expect(all).not.toContain('sınırı aşıldı');
    expect(
      readCalendar(Buffer.from(more)).properties.find(({ name }) => name === 'X-WR-CALDESC')?.value,
    ).toContain('Takvim sınırı aşıldı');
  });
});

describe('an address that opens nothing', () => {
  const never = `${'A'.repeat(27)}.ics`;
  const shut: [string, () => Promise<{ file: string; entry?: Entry; more?: Partial<Ask> }>][] = [
    ['was never given out', async () => ({ file: never })],
    [
      'was revoked',
      async () => {
        const { id, file } = await opened();
        await revokeFeed(staff(), call, id);
        return { file };
      },
    ],
    [
      'has expired',
      async () => ({ ...(await opened()), entry: entryOf(deps, '2027-05-05T07:00:00.000Z' as Instant) }),
    ],
    [
      'belongs to another authority',
      async () => {
        const { file } = await opened();
        const path = { file, authority: 'kent-konut' };
        return { file, more: { routeKey: 'GET /{authority}/takvim/{file}', path } };
      },
    ],
  ];

  it('is answered alike after one read, whatever is wrong with it', async () => {
    const pages: string[] = [];
    for (const [why, make] of shut) {
      const { file, entry, more } = await make();
      calls.length = 0;
      const answer = await get(file, more, entry);
      expect([why, answer.statusCode, calls]).toEqual([why, 404, ['GetItem']]);
      expect(headersOf(answer)['cache-control']).toBe('no-store');
      expect(answer.body).toContain('Takvim adresi yanlış ya da iptal edilmiş');
      expect(answer.body).not.toContain(file.replace('.ics', ''));
      if (!more) pages.push(answer.body ?? '');
    }
    expect(pages).toHaveLength(3);
    expect(new Set(pages).size).toBe(1);
  });

  it.each([
    '',
    'x.ics',
    `${'A'.repeat(27)}`,
    `${'A'.repeat(28)}.ics`,
    `${'A'.repeat(26)}/.ics`,
    '../staff.ics',
  ])('is not even looked for when none can be written like %j', async (file) => {
    expect((await get(file)).statusCode).toBe(404);
    expect(calls).toEqual([]);
  });

  it('with the digest in place of the secret opens nothing', async () => {
    const { id } = await opened();
    expect((await get(`${id}.ics`)).statusCode).toBe(404);
  });
});

describe('what is logged', () => {
  it('names the route and never the address', async () => {
    const { file } = await opened();
    await get(file);
    await get(`${'B'.repeat(27)}.ics`);
    const broken: FeedDependencies = {
      ...deps,
      find: async () => {
        throw new Error(`no such thing: ${file}`);
      },
    };
    const failed = await get(file, {}, entryOf(broken));
    expect([failed.statusCode, bodyOf(failed).code]).toEqual([503, 'unavailable']);
    const said = JSON.stringify(lines);
    expect(said).toContain('GET /takvim/{file}');
    expect(said).not.toContain(file.replace('.ics', ''));
    expect(said).not.toContain('B'.repeat(27));
  });
});
