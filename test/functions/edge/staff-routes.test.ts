/** Every officer's route asks for a token before it looks at anything else. */
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { officeEdge } from '../../../functions/pages/office-edge.ts';
import { refuse } from '../../../shared/contracts/failures.ts';
import { attachmentStaffRoutes } from '../../../shared/contracts/routes/attachment.ts';
import { lockRoutes } from '../../../shared/contracts/routes/lock.ts';
import { queueRoutes } from '../../../shared/contracts/routes/queue.ts';
import { staffRoutes } from '../../../shared/contracts/routes/staff.ts';
import { type ApiRoute, type Route, routes } from '../../../shared/contracts/routes.ts';
import { officerVerifier } from '../../../shared/http/officer.ts';
import { serve } from '../../../shared/http/serve.ts';
import { type Ask, bodyOf, context, type Entry, eventOf, headersOf, jsonCall } from './events.ts';
import { type Issuer, now, startIssuer } from './issuer.ts';

const officerRoutes = (Object.entries(routes) as [string, Route][]).flatMap(([id, route]) =>
  route.kind === 'api' && route.caller === 'officer' ? [[id, route] as [string, ApiRoute]] : [],
);
const served = { ...staffRoutes, ...attachmentStaffRoutes, ...lockRoutes, searches: queueRoutes.searches };
let issuer: Issuer;
let entry: Entry;
let reached: string[];
beforeAll(async () => {
  issuer = await startIssuer();
});
afterAll(() => issuer.close());
beforeEach(() => {
  for (const level of ['info', 'warn', 'error'] as const)
    vi.spyOn(console, level).mockImplementation(() => {});
  reached = [];
  const handlers = Object.fromEntries(
    officerRoutes.map(([id]) => [
      id,
      async () => {
        reached.push(id);
        return refuse('requestNotFound');
      },
    ]),
  );
  const edge = {
    ...officeEdge,
    now: () => now * 1000,
    verifyOfficer: officerVerifier(issuer.environment, () => now * 1000),
  };
  entry = serve(served, handlers as never, edge) as unknown as Entry;
  return () => vi.restoreAllMocks();
});

/** A call that breaks every rule of its body, so that only the token can decide. */
const callOf = ({ method, path }: ApiRoute, headers: Record<string, string>): Ask =>
  jsonCall(`${method} ${path}`, '{broken', { path: { reference: '22222-22222' }, headers });

describe('without a token', () => {
  it.each(officerRoutes)('%s is 401, says how to come back, and reaches nobody', async (_id, route) => {
    for (const authorization of ['', 'Basic YTpi', 'Bearer a.b.c']) {
      const answer = await entry(eventOf(callOf(route, { authorization })), context);
      expect(answer.statusCode).toBe(401);
      expect(headersOf(answer)).toMatchObject({
        'www-authenticate': 'Bearer',
        'content-type': 'application/problem+json',
        'cache-control': 'no-store',
      });
    }
    expect(reached).toEqual([]);
  });
});

describe('with a token', () => {
  it('a wrong body is looked at, and a right call reaches its handler', async () => {
    const authorization = `Bearer ${await issuer.token()}`;
    for (const [id, route] of officerRoutes) {
      const answer = await entry(eventOf(callOf(route, { authorization })), context);
      expect([id, answer.statusCode]).toEqual([id, route.body ? 400 : 404]);
    }
    expect(reached.sort()).toEqual(
      officerRoutes
        .filter(([, route]) => !route.body)
        .map(([id]) => id)
        .sort(),
    );
  });

  it('that expired is told apart from one that is bad', async () => {
    const read = routes.read;
    const [expired, bad] = [await issuer.token({ exp: now - 5 }), await issuer.token({ aud: 'x' })];
    const codes = await Promise.all(
      [expired, bad].map(
        async (token) =>
          bodyOf(await entry(eventOf(callOf(read, { authorization: `Bearer ${token}` })), context)).code,
      ),
    );
    expect(codes).toEqual(['tokenExpired', 'tokenInvalid']);
  });

  it('is asked of browsers too', async () => {
    const ask = callOf(routes.read, { accept: 'text/html' });
    expect((await entry(eventOf(ask), context)).statusCode).toBe(401);
  });

  it('while the issuer cannot be asked is 503: come again later', async () => {
    const gone = officerVerifier(
      { ...issuer.environment, OIDC_ISSUER: 'http://127.0.0.1:1' },
      () => now * 1000,
    );
    const handlers = Object.fromEntries(
      officerRoutes.map(([id]) => [id, async () => refuse('requestNotFound')]),
    );
    const offline = serve(served, handlers as never, {
      ...officeEdge,
      verifyOfficer: gone,
    }) as unknown as Entry;
    const answer = await offline(
      eventOf(callOf(routes.read, { authorization: `Bearer ${await issuer.token()}` })),
      context,
    );
    expect([answer.statusCode, bodyOf(answer).code]).toEqual([503, 'unavailable']);
  });
});

describe('a function that was given no way to verify officers', () => {
  it('lets nobody in', async () => {
    const handlers = Object.fromEntries(
      officerRoutes.map(([id]) => [id, async () => refuse('requestNotFound')]),
    );
    const open = serve(served, handlers as never, officeEdge) as unknown as Entry;
    const answer = await open(
      eventOf(callOf(routes.read, { authorization: `Bearer ${await issuer.token()}` })),
      context,
    );
    expect(answer.statusCode).toBe(503);
  });
});

describe('what a queue is asked', () => {
  it.each([
    [{ show: 'everything' }, 422],
    [{ department: '../x' }, 422],
    [{ after: 'x'.repeat(601) }, 422],
    [{ department: 'zabita', show: 'done', after: '2026-06-03#22222-22222' }, 404],
    [{}, 404],
  ])('%j is judged before the handler sees it (%i)', async (query, status) => {
    const authorization = `Bearer ${await issuer.token()}`;
    const answer = await entry(
      eventOf({ routeKey: 'GET /staff/requests', query, headers: { authorization } }),
      context,
    );
    expect(answer.statusCode).toBe(status);
  });
});
