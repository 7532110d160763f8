import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { lockStore } from '../../../shared/adapters/lock-store.ts';
import { officerSessions } from '../../../shared/adapters/officer-sessions.ts';
import { sessionStore } from '../../../shared/adapters/session-store.ts';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import type { LockAct, LockStore, Vouched } from '../../../shared/domain/officer-session.ts';
import { isLive, newSession, type SessionStore } from '../../../shared/domain/session.ts';
import { lostAnswer, type RealEngine, startRealEngine } from './engine.ts';

const at = '2026-05-04T09:00:00.000Z' as Instant;
const [id, name] = ['a1b2', 'c3d4'];
const limits = { idleMs: 30 * 60_000, lifetimeMs: 8 * 3_600_000 };
const who: Vouched = { officer: { id: 's', entitlements: [] }, vouchedAt: at };
const act = (what: LockAct['act']): LockAct => ({ act: what, at, by: 'isletmen', officer: 'ali.veli' });

let engine: RealEngine;
let locks: LockStore;
let sessions: SessionStore<Vouched>;
let count = 0;
const nonce = () => String(count++).padStart(4, '0');
beforeAll(async () => {
  engine = await startRealEngine();
  locks = lockStore(engine.tables, nonce);
  sessions = sessionStore(engine.tables, officerSessions);
});
afterAll(() => engine.close());
beforeEach(() => engine.clear());

/** What a login does, as far as a lock may come in between. */
async function login(token: string): Promise<boolean> {
  const { generation, lockedAt } = await locks.tie('kocasinan', [id, name]);
  if (lockedAt) return false;
  const begins = { authority: 'kocasinan', owner: id, generation };
  await sessions.add(newSession(token, who, begins, limits, at));
  const found = await sessions.find('kocasinan', newSession(token, who, begins, limits, at).id);
  return found !== undefined && isLive(found.session, found.standing, at);
}

describe('a lock-out', () => {
  it('in the moment of a first login leaves no session behind, whichever comes first', async () => {
    for (let round = 0; round < 12; round++) {
      await engine.clear();
      const token = String(round).padStart(43, 'T');
      await Promise.all([login(token), locks.act('kocasinan', act('lockOut'), name)]);
      const left = await sessions.ofOwner('kocasinan', id);
      const standing = await sessions.standingOf('kocasinan', id);
      expect(left.filter((each) => isLive(each, standing, at))).toEqual([]);
      expect(await login('V'.repeat(43))).toBe(false);
    }
  });

  it('whose answer got lost happens, and is written down once', async () => {
    let lost = 0;
    const shaky = await engine.through({
      fault: () => (lost++ === 0 ? { afterwards: lostAnswer } : 'pass'),
    });
    await lockStore(shaky, nonce).act('kocasinan', act('lockOut'), id);
    expect(await locks.acts('kocasinan')).toEqual([act('lockOut')]);
    expect((await sessions.standingOf('kocasinan', id)).lockedAt).toBe(at);
  });

  it('is written down before it is done', async () => {
    const broken = await engine.through({
      fault: (operation) => (operation === 'UpdateItem' ? { instead: lostAnswer } : 'pass'),
    });
    await expect(lockStore(broken, nonce).act('kocasinan', act('lockOut'), id)).rejects.toThrow();
    expect(await locks.acts('kocasinan')).toEqual([act('lockOut')]);
  });
});

describe('an officer with one name alone', () => {
  it('is tied to herself', async () => {
    expect(await locks.tie('kocasinan', [id])).toEqual({ generation: 0 });
    expect(await locks.act('kocasinan', act('end'), id)).toBe(true);
    expect(await locks.tie('kocasinan', [id])).toEqual({ generation: 1 });
    expect(await locks.act('kent-konut', act('end'), id)).toBe(false);
  });
});
