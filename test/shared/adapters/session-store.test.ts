import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { officerSessions } from '../../../shared/adapters/officer-sessions.ts';
import { sessionStore } from '../../../shared/adapters/session-store.ts';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import type { Vouched } from '../../../shared/domain/officer-session.ts';
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
const who: Vouched = { officer, acr: 'urn:mfa', amr: ['otp'], authenticatedAt: at, vouchedAt: at };
const sessionOf = (generation = 0, secret = token) =>
  newSession(
    secret,
    who,
    { authority: 'kocasinan', owner: 'a1b2', generation, browser: 'Firefox' },
    limits,
    at,
  );

let engine: RealEngine;
let store: SessionStore<Vouched>;
beforeAll(async () => {
  engine = await startRealEngine();
  store = sessionStore(engine.tables, officerSessions);
});
afterAll(() => engine.close());
beforeEach(() => engine.clear());

describe('a session', () => {
  it('is found as it was written, by its digest in its own authority', async () => {
    const session = sessionOf();
    await store.add(session);
    expect(await store.find('kocasinan', sessionIdOf(token))).toEqual({
      session,
      standing: { generation: 0 },
    });
    expect(await store.find('kent-konut', sessionIdOf(token))).toBeUndefined();
    expect(await store.find('kocasinan', token)).toBeUndefined();
  });

  it('without what the issuer did not say is found the same', async () => {
    const { browser: _, ...named } = sessionOf();
    const bare = { ...named, who: { officer, vouchedAt: at } };
    await store.add(bare);
    expect((await store.find('kocasinan', bare.id))?.session).toEqual(bare);
  });

  it('leaves the table when it could no longer live, whatever became of its idle time', async () => {
    await store.add(sessionOf());
    const items = await engine.scan('requests');
    const ends = Date.parse(at) / 1000 + 8 * 3600;
    expect(items.map((item) => item.expiresAtEpoch)).toEqual([ends, ends]);
  });

  it('lasts until the moment it is told; one that is not there is not made', async () => {
    const session = sessionOf();
    await store.add(session);
    const renewal = { usedAt: later, idleUntil: later };
    await store.renew(session, renewal);
    expect((await store.find('kocasinan', session.id))?.session).toEqual({ ...session, ...renewal });
    await store.renew({ authority: 'kocasinan', id: 'another' }, renewal);
    await store.replace({ authority: 'kocasinan', id: 'another' }, who);
    expect(await store.find('kocasinan', 'another')).toBeUndefined();
  });

  it('that was ended is not brought back by a renewal that was under way', async () => {
    const session = sessionOf();
    await store.add(session);
    await store.end(session, at);
    await store.renew(session, { usedAt: later, idleUntil: later });
    const found = await store.find('kocasinan', session.id);
    expect(found && isLive(found.session, found.standing, at)).toBe(false);
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
    await sessionStore(shaky, officerSessions).add(sessionOf());
    expect(lost).toBe(true);
    expect(await store.find('kocasinan', sessionIdOf(token))).toBeDefined();
  });
});

describe('the sessions of an owner', () => {
  it('are all that are kept, ended ones among them, and nobody else’s', async () => {
    const [one, two] = [sessionOf(), sessionOf(0, 'U'.repeat(43))];
    await Promise.all([one, two, { ...sessionOf(0, 'V'.repeat(43)), owner: 'c3d4' }].map(store.add));
    await store.endAll(one);
    await store.end(two, later);
    const found = await store.ofOwner('kocasinan', 'a1b2');
    expect(new Set(found)).toEqual(new Set([one, { ...two, endsAt: later }]));
    expect(await store.ofOwner('kent-konut', 'a1b2')).toEqual([]);
  });

  it('take other contents in place, and are the same sessions', async () => {
    const session = sessionOf();
    await store.add(session);
    const today = { ...who, officer: { ...officer, entitlements: [] }, vouchedAt: later };
    await store.replace(session, today);
    expect((await store.find('kocasinan', session.id))?.session).toEqual({ ...session, who: today });
  });
});

describe('sessions of another kind', () => {
  const sealedOnly = { kind: 'CITIZEN', who: z.strictObject({ sealed: z.string() }) } as const;

  it('hold what their schema says, under keys of their own', async () => {
    const citizens = sessionStore(engine.tables, sealedOnly);
    const hers = { ...sessionOf(), who: { sealed: 'c2VhbGVk' } };
    await citizens.add(hers);
    await store.add(sessionOf());
    await store.endAll(sessionOf());
    expect(await citizens.find('kocasinan', hers.id)).toEqual({ session: hers, standing: { generation: 0 } });
    expect((await store.find('kocasinan', hers.id))?.session.who).toEqual(who);
    expect(await store.claimLogin('kocasinan', 'x', later)).toBe(true);
    expect(await citizens.claimLogin('kocasinan', 'x', later)).toBe(true);
  });
});

describe('signing out everywhere', () => {
  it('ends each of her sessions at once, and none of the next ones or of another officer', async () => {
    const [one, two] = [sessionOf(), sessionOf(0, 'U'.repeat(43))];
    const other = { ...sessionOf(0, 'V'.repeat(43)), owner: 'c3d4' };
    await Promise.all([one, two, other].map(store.add));
    await store.endAll(one);
    const next = sessionOf((await store.standingOf('kocasinan', 'a1b2')).generation, 'W'.repeat(43));
    await store.add(next);
    const alive = await Promise.all(
      [one, two, other, next].map(async ({ id }) => {
        const found = await store.find('kocasinan', id);
        return found && isLive(found.session, found.standing, at);
      }),
    );
    expect(alive).toEqual([false, false, true, true]);
  });

  it('of two devices in one moment counts twice', async () => {
    await Promise.all([store.endAll(sessionOf()), store.endAll(sessionOf())]);
    expect(await store.standingOf('kocasinan', 'a1b2')).toEqual({ generation: 2 });
    expect(await store.standingOf('kent-konut', 'a1b2')).toEqual({ generation: 0 });
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
  it('a look-up is three small reads and no write', async () => {
    await store.add(sessionOf());
    const counted: string[] = [];
    const behind = await engine.through({ count: ({ operation }) => void counted.push(operation) });
    await sessionStore(behind, officerSessions).find('kocasinan', sessionIdOf(token));
    expect(counted).toEqual(['GetItem', 'GetItem', 'GetItem']);
  });
});
