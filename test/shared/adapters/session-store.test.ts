import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sessionStore } from '../../../shared/adapters/session-store.ts';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import { isLive, newSession, type SessionStore, sessionIdOf } from '../../../shared/domain/session.ts';
import { lostAnswer, type RealEngine, startRealEngine } from './engine.ts';

const at = '2026-05-04T09:00:00.000Z' as Instant;
const later = '2026-05-04T10:00:00.000Z' as Instant;
const limits = { idleMs: 30 * 60_000, lifetimeMs: 8 * 3_600_000 };
const token = 'T'.repeat(43);
const officer = {
  id: 'ayse.demir',
  username: 'ayse',
  entitlements: [{ authority: 'kocasinan', department: 'kvkk', role: 'privacyOfficer' as const }],
};
const sessionOf = (generation = 0, secret = token) =>
  newSession(
    secret,
    { officer, acr: 'urn:mfa', amr: ['otp'], authenticatedAt: at },
    { authority: 'kocasinan', owner: 'a1b2', generation },
    limits,
    at,
  );

let engine: RealEngine;
let store: SessionStore;
beforeAll(async () => {
  engine = await startRealEngine();
  store = sessionStore(engine.tables);
});
afterAll(() => engine.close());
beforeEach(() => engine.clear());

describe('a session', () => {
  it('is found as it was written, by its digest in its own authority', async () => {
    const session = sessionOf();
    await store.add(session);
    expect(await store.find('kocasinan', sessionIdOf(token))).toEqual({ session, generation: 0 });
    expect(await store.find('kent-konut', sessionIdOf(token))).toBeUndefined();
    expect(await store.find('kocasinan', token)).toBeUndefined();
  });

  it('without what the issuer did not say is found the same', async () => {
    const { acr: _, amr: __, authenticatedAt: ___, ...bare } = sessionOf();
    await store.add(bare);
    expect((await store.find('kocasinan', bare.id))?.session).toEqual(bare);
  });

  it('leaves the table when it could no longer live, whatever became of its idle time', async () => {
    await store.add(sessionOf());
    const [item] = await engine.scan('requests');
    expect(item?.expiresAtEpoch).toBe(Date.parse(at) / 1000 + 8 * 3600);
  });

  it('lasts until the moment it is told; one that is not there is not made', async () => {
    const session = sessionOf();
    await store.add(session);
    await store.idleUntil(session, later);
    expect((await store.find('kocasinan', session.id))?.session.idleUntil).toBe(later);
    await store.idleUntil({ authority: 'kocasinan', id: 'another' }, later);
    expect(await store.find('kocasinan', 'another')).toBeUndefined();
  });

  it('that was ended is not brought back by a renewal that was under way', async () => {
    const session = sessionOf();
    await store.add(session);
    await store.end(session, at);
    await store.idleUntil(session, later);
    const found = await store.find('kocasinan', session.id);
    expect(found && isLive(found.session, found.generation, at)).toBe(false);
  });

  it('is begun once more when the answer got lost', async () => {
    let lost = false;
    const shaky = await engine.through({
      fault: (operation) => {
        if (operation !== 'PutItem' || lost) return 'pass';
        lost = true;
        return { afterwards: lostAnswer };
      },
    });
    await sessionStore(shaky).add(sessionOf());
    expect(lost).toBe(true);
    expect(await store.find('kocasinan', sessionIdOf(token))).toBeDefined();
  });
});

describe('signing out everywhere', () => {
  it('ends each of her sessions at once, and none of the next ones or of another officer', async () => {
    const [one, two] = [sessionOf(), sessionOf(0, 'U'.repeat(43))];
    const other = { ...sessionOf(0, 'V'.repeat(43)), owner: 'c3d4' };
    await Promise.all([one, two, other].map(store.add));
    await store.endAll(one);
    const next = sessionOf(await store.generationOf('kocasinan', 'a1b2'), 'W'.repeat(43));
    await store.add(next);
    const alive = await Promise.all(
      [one, two, other, next].map(async ({ id }) => {
        const found = await store.find('kocasinan', id);
        return found && isLive(found.session, found.generation, at);
      }),
    );
    expect(alive).toEqual([false, false, true, true]);
  });

  it('of two devices in one moment counts twice', async () => {
    await Promise.all([store.endAll(sessionOf()), store.endAll(sessionOf())]);
    expect(await store.generationOf('kocasinan', 'a1b2')).toBe(2);
    expect(await store.generationOf('kent-konut', 'a1b2')).toBe(0);
  });
});

describe('an attempt to sign in', () => {
  it('is used once, of many at the same time too', async () => {
    const claims = await Promise.all([1, 2, 3, 4].map(() => store.claimLogin('kocasinan', 'x', later)));
    expect(claims.filter(Boolean)).toHaveLength(1);
    expect(await store.claimLogin('kent-konut', 'x', later)).toBe(true);
  });
});

describe('what it costs', () => {
  it('a look-up is two small reads and no write', async () => {
    await store.add(sessionOf());
    const counted: string[] = [];
    const behind = await engine.through({ count: ({ operation }) => void counted.push(operation) });
    await sessionStore(behind).find('kocasinan', sessionIdOf(token));
    expect(counted).toEqual(['GetItem', 'GetItem']);
  });
});
