import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import {
  formTokenOf,
  isLive,
  newSession,
  renewed,
  type Standing,
  sessionIdOf,
  sessionOwnerOf,
} from '../../../shared/domain/session.ts';

const limits = { idleMs: 30 * 60_000, lifetimeMs: 8 * 3_600_000 };
const begun = '2026-05-04T09:00:00.000Z' as Instant;
const minutesIn = (minutes: number) =>
  new Date(Date.parse(begun) + minutes * 60_000).toISOString() as Instant;
const token = 'T'.repeat(43);
const begins = { authority: 'kocasinan', owner: 'mac', generation: 2 };
const session = newSession(token, 'who', begins, limits, begun);

describe('a session', () => {
  it('is named by the digest of its token', () => {
    expect(session.id).toBe(sessionIdOf(token));
    expect(session.id).toMatch(/^[\w-]{43}$/);
    expect(JSON.stringify(session)).not.toContain(token);
  });

  it.each([
    [0, 2, true],
    [29.99, 2, true],
    [30, 2, false],
    [0, 3, false],
    [0, 1, false],
  ])('%f minutes old, after %i sign-outs, lives: %s', (minutes, generation, lives) => {
    expect(isLive(session, { generation }, minutesIn(minutes))).toBe(lives);
  });

  it.each<[string, Omit<Standing, 'generation'>, boolean]>([
    ['whose owner is locked out is dead', { lockedAt: begun }, false],
    ['begun before all were ended is dead', { allEndedAt: minutesIn(1) }, false],
    ['begun in the moment in which all were ended is dead', { allEndedAt: begun }, false],
    ['begun after all were ended lives', { allEndedAt: minutesIn(-1) }, true],
  ])('%s', (_what, standing, lives) => {
    expect(isLive(session, { generation: 2, ...standing }, minutesIn(2))).toBe(lives);
  });

  it('whose idle time was moved beyond its end still ends', () => {
    const moved = { ...session, idleUntil: minutesIn(600) };
    expect(isLive(moved, { generation: 2 }, minutesIn(479))).toBe(true);
    expect(isLive(moved, { generation: 2 }, minutesIn(480))).toBe(false);
  });

  it('never idles longer than it lasts', () => {
    const short = newSession(token, 'who', begins, { idleMs: 60_000, lifetimeMs: 1_000 }, begun);
    expect(short.idleUntil).toBe(short.endsAt);
  });

  it.each([
    [0.99, undefined],
    [1, minutesIn(31)],
    [20, minutesIn(50)],
  ])('after %f minutes is renewed until %s', (minutes, until) => {
    const now = minutesIn(minutes);
    expect(renewed(session, limits, now)).toEqual(until && { usedAt: now, idleUntil: until });
  });

  it('near its end is renewed until its end, and then no more', () => {
    const old = { ...session, idleUntil: minutesIn(470) };
    expect(renewed(old, limits, minutesIn(460))?.idleUntil).toBe(minutesIn(480));
    expect(renewed({ ...old, idleUntil: minutesIn(480) }, limits, minutesIn(479))).toBeUndefined();
  });
});

describe('what is derived', () => {
  it('the token of its forms tells nothing of the session and is no other’s', () => {
    expect(formTokenOf(token)).toMatch(/^[\w-]{43}$/);
    expect(new Set([token, sessionIdOf(token), formTokenOf(token), formTokenOf(`${token}x`)]).size).toBe(4);
  });

  it('the owner’s name is keyed, and another one in each authority and kind', () => {
    const key = (byte: number) => ({ applicant: new Uint8Array(32).fill(byte) }) as never;
    const names = [
      sessionOwnerOf(key(1), 'OFFICER', 'kocasinan', 'ayse@ornek.example'),
      sessionOwnerOf(key(2), 'OFFICER', 'kocasinan', 'ayse@ornek.example'),
      sessionOwnerOf(key(1), 'CITIZEN', 'kocasinan', 'ayse@ornek.example'),
      sessionOwnerOf(key(1), 'OFFICER', 'kent-konut', 'ayse@ornek.example'),
      sessionOwnerOf(key(1), 'OFFICER', 'kocasinan', 'fatma@ornek.example'),
    ];
    expect(new Set(names).size).toBe(5);
    for (const name of names) expect(name).toMatch(/^[0-9a-f]{64}$/);
  });
});
