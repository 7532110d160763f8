/** The staff API takes a session where no token comes; what a cookie vouches for must come from a page of ours. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { officeEdge } from '../../../functions/pages/office-edge.ts';
import { ok, refuse } from '../../../shared/contracts/failures.ts';
import { staffRoutes } from '../../../shared/contracts/routes/staff.ts';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import { newSession } from '../../../shared/domain/session.ts';
import { serve } from '../../../shared/http/serve.ts';
import { bearerOrSession, sessionCookie, sessionDoor } from '../../../shared/http/session.ts';
import { type Ask, bodyOf, context, type Entry, eventOf, jsonCall } from '../edge/events.ts';
import { publicUrl } from './browser.ts';

const at = '2026-05-04T09:00:00.000Z' as Instant;
const token = 'T'.repeat(43);
const officer = {
  id: 'ali',
  entitlements: [{ authority: 'kocasinan', department: 'fen-isleri', role: 'officer' as const }],
};
const session = newSession(
  token,
  { officer, vouchedAt: at },
  { authority: 'kocasinan', owner: 'a1', generation: 0 },
  { idleMs: 60_000, lifetimeMs: 60_000 },
  at,
);
const seen: unknown[] = [];
const handlers = Object.fromEntries(
  Object.keys(staffRoutes).map((id) => [
    id,
    async (call: { officer: unknown }) => {
      seen.push(call.officer);
      return refuse('requestNotFound');
    },
  ]),
);
const entryAt = (moment: number) =>
  serve(staffRoutes, handlers as never, {
    ...officeEdge,
    now: () => moment,
    verifyOfficer: bearerOrSession(
      async (authorization) =>
        authorization === 'Bearer good' ? ok({ id: 'by token', entitlements: [] }) : refuse('tokenInvalid'),
      sessionDoor({
        find: async (authority, id) =>
          authority === session.authority && id === session.id
            ? { session, standing: { generation: 0 } }
            : undefined,
        cookie: sessionCookie,
        publicUrl,
      }),
    ),
  }) as unknown as Entry;
const entry = entryAt(Date.parse(at));

beforeEach(() => {
  seen.length = 0;
  for (const level of ['info', 'warn', 'error'] as const)
    vi.spyOn(console, level).mockImplementation(() => {});
  return () => vi.restoreAllMocks();
});

const cookies = [`__Host-basvuru=${token}`];
const read: Ask = {
  routeKey: 'GET /{authority}/staff/requests/{reference}',
  path: { authority: 'kocasinan', reference: '22222-22222' },
};
const note = (headers: Record<string, string>): Ask =>
  jsonCall(
    'POST /{authority}/staff/requests/{reference}/notes',
    { note: 'Arandı.' },
    { path: { authority: 'kocasinan', reference: '22222-22222' }, headers },
  );
const own = { origin: publicUrl, 'sec-fetch-site': 'same-origin' };
const call = async (ask: Ask, sent: readonly string[] = cookies, through = entry) => {
  const answer = await through({ ...eventOf(ask), cookies: [...sent] }, context);
  return [answer.statusCode, bodyOf(answer).code];
};

describe('a call without a token', () => {
  it('is the officer’s whose session it brings', async () => {
    expect(await call(read)).toEqual([404, 'requestNotFound']);
    expect(seen).toEqual([officer]);
  });

  it.each<[string, readonly string[], string]>([
    ['no cookie', [], 'tokenMissing'],
    ['another cookie', ['basvuru=x'], 'tokenMissing'],
    ['the same name twice', [...cookies, `__Host-basvuru=${'U'.repeat(43)}`], 'tokenMissing'],
    ['a secret that is none', ['__Host-basvuru=x'], 'sessionEnded'],
    ['a guessed secret', [`__Host-basvuru=${'U'.repeat(43)}`], 'sessionEnded'],
  ])('with %s is 401', async (_what, sent, code) => {
    expect(await call(read, sent)).toEqual([401, code]);
    expect(seen).toEqual([]);
  });

  it('is 401 once the session is over, and in another authority at any time', async () => {
    expect(await call(read, cookies, entryAt(Date.parse(at) + 60_000))).toEqual([401, 'sessionEnded']);
    const elsewhere = { ...read, path: { ...read.path, authority: 'kent-konut' } };
    expect(await call(elsewhere)).toEqual([401, 'sessionEnded']);
  });
});

describe('a call with both', () => {
  it('is its token’s, good or bad: a session never mends a bad token', async () => {
    const withToken = (value: string) => ({ ...read, headers: { authorization: value } });
    expect(await call(withToken('Bearer good'))).toEqual([404, 'requestNotFound']);
    expect(seen).toEqual([{ id: 'by token', entitlements: [] }]);
    expect(await call(withToken('Bearer bad'))).toEqual([401, 'tokenInvalid']);
    expect(await call(withToken(''))).toEqual([401, 'tokenInvalid']);
  });
});

describe('a call that changes something, by a cookie', () => {
  it.each([
    ['both marks of our own page', own],
    ['our origin alone', { origin: publicUrl }],
    ['the browser’s own word alone', { 'sec-fetch-site': 'same-origin' }],
  ])('with %s reaches its handler', async (_what, headers) => {
    expect(await call(note(headers))).toEqual([404, 'requestNotFound']);
  });

  it.each<[string, Record<string, string>]>([
    ['no mark at all', {}],
    ['another origin', { ...own, origin: 'https://kotu.example' }],
    ['our origin over http', { origin: publicUrl.replace('https', 'http') }],
    ['our origin with more behind it', { origin: `${publicUrl}.kotu.example` }],
    ['an opaque origin', { origin: 'null' }],
    ['a page of another site', { ...own, 'sec-fetch-site': 'cross-site' }],
    ['a page of a neighbouring host', { ...own, 'sec-fetch-site': 'same-site' }],
    ['an address typed in', { 'sec-fetch-site': 'none' }],
  ])('with %s is 403 and reaches nobody', async (_what, headers) => {
    expect(await call(note(headers))).toEqual([403, 'notFromOwnPage']);
    expect(seen).toEqual([]);
  });

  it('by a token needs no mark: no browser sends one by itself', async () => {
    expect(await call(note({ authorization: 'Bearer good' }))).toEqual([404, 'requestNotFound']);
  });
});
