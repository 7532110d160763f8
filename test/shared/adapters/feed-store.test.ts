import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feedFinder, feedStore } from '../../../shared/adapters/feed-store.ts';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import { type Feed, type FeedScope, newFeed } from '../../../shared/domain/feed.ts';
import { type RealEngine, startRealEngine } from './engine.ts';
import { newNonce } from './samples.ts';

let engine: RealEngine;
let feeds: ReturnType<typeof feedStore>;
beforeAll(async () => {
  engine = await startRealEngine();
  feeds = feedStore(engine.tables, engine.secrets);
});
afterAll(() => engine.close());

const at = '2026-05-04T09:00:00.000Z' as Instant;
const later = '2026-06-01T09:00:00.000Z' as Instant;
const unit: FeedScope = { kind: 'department', department: 'fen-isleri' };
async function opened(scope = unit, officer = newNonce(), authority = 'kocasinan') {
  const secret = newNonce();
  const feed = newFeed(secret, { authority, officer, scope }, at);
  await feeds.add(feed);
  return { secret, feed };
}

describe('a feed', () => {
  it.each<[string, FeedScope]>([
    ['of a unit', unit],
    [
      'of an officer’s own requests',
      { kind: 'own', departments: ['fen-isleri', 'zabita'], givenKey: 'a1b2' },
    ],
    ['of an officer of every unit', { kind: 'own', departments: 'all', givenKey: 'a1b2' }],
  ])('%s is found as it was stored, and in its officer’s list', async (_what, scope) => {
    const { feed } = await opened(scope);
    expect(await feedFinder(engine.tables)('kocasinan', feed.id)).toEqual(feed);
    expect(await feeds.ofOfficer('kocasinan', feed.officer)).toEqual([feed]);
  });

  it('lives a year, after which the table may drop it', async () => {
    const { feed } = await opened();
    expect(feed.expiresAt).toBe('2027-05-04T09:00:00.000Z');
    const items = (await engine.scan('requests')).filter(({ id }) => id === feed.id);
    expect(items.map(({ expiresAtEpoch }) => expiresAtEpoch)).toEqual([
      Date.parse('2027-05-04T09:00:00.000Z') / 1000,
      Date.parse('2027-05-04T09:00:00.000Z') / 1000,
    ]);
  });

  it('is nobody else’s: not another authority’s, not another officer’s', async () => {
    const { feed } = await opened();
    expect(await feeds.find('kent-konut', feed.id)).toBeUndefined();
    expect(await feeds.ofOfficer('kent-konut', feed.officer)).toEqual([]);
    expect(await feeds.ofOfficer('kocasinan', `${feed.officer}0`)).toEqual([]);
  });

  it('is never written over', async () => {
    const { feed } = await opened();
    await expect(feeds.add({ ...feed, officer: 'somebody-else' })).rejects.toThrow();
    expect(await feeds.find('kocasinan', feed.id)).toEqual(feed);
  });
});

describe('an officer’s list', () => {
  it('holds all of her feeds, however many pages of the store they fill', async () => {
    const officer = newNonce();
    // Some 300 KB each: five are more than the megabyte of one page.
    const many = Array.from({ length: 30 }, () => 'x'.repeat(10_000));
    const scope: FeedScope = { kind: 'own', departments: many, givenKey: 'a1b2' };
    const all: Feed[] = [];
    for (let i = 0; i < 5; i++) all.push((await opened(scope, officer)).feed);
    const listed = await feeds.ofOfficer('kocasinan', officer);
    expect(new Set(listed.map(({ id }) => id))).toEqual(new Set(all.map(({ id }) => id)));
    await engine.clear();
  });
});

describe('a revocation', () => {
  it('stands at once, in both places', async () => {
    const { feed } = await opened();
    expect(await feeds.revoke(feed, later)).toBe(later);
    expect(await feeds.find('kocasinan', feed.id)).toEqual({ ...feed, revokedAt: later });
    expect(await feeds.ofOfficer('kocasinan', feed.officer)).toEqual([{ ...feed, revokedAt: later }]);
  });

  it('a second time keeps the day of the first, also when both had read it unrevoked', async () => {
    const { feed } = await opened();
    await feeds.revoke(feed, later);
    expect(await feeds.revoke(feed, '2026-07-01T09:00:00.000Z')).toBe(later);
    const known = await feeds.find('kocasinan', feed.id);
    expect(await feeds.revoke(known ?? feed, '2026-07-01T09:00:00.000Z')).toBe(later);
  });

  it('of ten at once happens once', async () => {
    const { feed } = await opened();
    const moments = Array.from({ length: 10 }, (_, i) => `2026-06-01T09:00:0${i}.000Z` as Instant);
    const answers = await Promise.all(moments.map((moment) => feeds.revoke(feed, moment)));
    const stands = (await feeds.find('kocasinan', feed.id))?.revokedAt;
    expect(new Set(answers)).toEqual(new Set([stands]));
  });

  it('that the store cannot take is a fault, not a success', async () => {
    const { feed } = await opened();
    const broken = await engine.through({
      fault: (operation) =>
        operation === 'TransactWriteItems'
          ? {
              instead: {
                status: 400,
                headers: {},
                body: JSON.stringify({ __type: 'com.amazonaws.dynamodb.v20120810#ValidationException' }),
              },
            }
          : 'pass',
    });
    await expect(feedStore(broken, engine.secrets).revoke(feed, later)).rejects.toThrow();
    expect(await feeds.find('kocasinan', feed.id)).toEqual(feed);
  });
});

describe('what is stored', () => {
  it('holds no secret, and no key names the officer', async () => {
    const { secret, feed } = await opened(unit, 'gülşah.çığlıkçıoğlu@posta.example');
    expect((await engine.bytesOnDisk()).includes(secret)).toBe(false);
    const items = (await engine.scan('requests')).filter(({ id }) => id === feed.id);
    expect(items).toHaveLength(2);
    for (const { pk, sk } of items) {
      expect(String(pk)).toMatch(/^kocasinan#(?:FEED|FEEDS)#[\w-]+$/);
      expect(`${pk}${sk}`).not.toMatch(/posta|gülşah/i);
    }
  });
});
