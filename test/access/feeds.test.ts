/** A calendar's address carries no token: what its owner might not see must not stand in it. */
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFeed } from '../../functions/feed/handler.ts';
import { openFeed } from '../../functions/staff/feeds.ts';
import { feedFinder, feedStore } from '../../shared/adapters/feed-store.ts';
import { givenKeyReader, queueReader } from '../../shared/adapters/queue-reader.ts';
import type { FeedOrder } from '../../shared/contracts/feeds.ts';
import type { Instant, Role } from '../../shared/contracts/vocabulary.ts';
import { assign } from '../../shared/domain/decide/officer.ts';
import { feedSecretBytes } from '../../shared/domain/feed.ts';
import { givenKeyOf } from '../../shared/domain/given.ts';
import { turkishHolidays } from '../../shared/domain/time/holidays.ts';
import { type RealEngine, startRealEngine } from '../shared/adapters/engine.ts';
import { accepted, authority, kvkk, petition, storesOf } from '../shared/adapters/samples.ts';
import { officerAt } from '../shared/domain/samples.ts';

let engine: RealEngine;
let application: string;
let given: string;
beforeAll(async () => {
  engine = await startRealEngine();
  const { takeOne, decideOn } = storesOf(engine);
  const [one, two] = [await takeOne({ form: kvkk() }), await takeOne({ form: kvkk() })];
  await decideOn(two, (r) => assign(r, { assignee: 'memur-1' }, officerAt(at, 'kvkk-1')));
  [application, given] = [one.reference, two.reference];
});
afterAll(() => engine.close());

const at = '2026-05-05T07:00:00.000Z' as Instant;
const siteUrl = ({ id }: { id: string }) => `https://ebelediye.example/${id}`;
async function calendarOf(department: string, role: Role, order: FeedOrder): Promise<string> {
  const officer = { id: 'memur-1', entitlements: [{ authority: 'kocasinan', department, role }] };
  const feeds = feedStore(engine.tables, engine.secrets);
  const newSecret = () => randomBytes(feedSecretBytes).toString('base64url');
  const givenKey = async (of: string, who: string) => givenKeyOf(await engine.secrets(), of, who);
  const opening = { feeds, newSecret, siteUrl, givenKey };
  const { url } = accepted(await openFeed(opening, { authority, officer, at }, order));
  const find = feedFinder(engine.tables);
  const readQueue = queueReader(engine.tables);
  const readGiven = givenKeyReader(engine.tables, 500);
  const deps = { find, readQueue, readGiven, calendar: turkishHolidays, siteUrl };
  return accepted(await readFeed(deps, { authority, file: url.slice(url.lastIndexOf('/') + 1), at }));
}

describe('a calendar of the KVKK unit', () => {
  it('shows its privacy officer every application', async () => {
    const calendar = await calendarOf('kvkk', 'privacyOfficer', { department: 'kvkk' });
    expect([application, given].every((reference) => calendar.includes(reference))).toBe(true);
  });

  it('shows the supervisor of every unit none', async () => {
    const calendar = await calendarOf('*', 'supervisor', { department: 'kvkk' });
    expect([application, given].some((reference) => calendar.includes(reference))).toBe(false);
  });

  it('of her own shows whoever was given an application that one', async () => {
    const calendar = await calendarOf('*', 'supervisor', { own: true });
    expect(calendar).toContain(given);
    expect(calendar).not.toContain(application);
  });

  it('of her own shows an officer of another unit the application that was given to her', async () => {
    const calendar = await calendarOf('zabita', 'officer', { own: true });
    expect(calendar).toContain(given);
    expect(calendar).not.toContain(application);
  });

  it('of her own shows every petition that is given to her, also of a unit that is not hers, and no other of it', async () => {
    const { takeOne, decideOn } = storesOf(engine);
    const [hers, ofOthers, notGiven] = [
      await takeOne({ form: petition({ category: 'gurultu' }) }),
      await takeOne({ form: petition() }),
      await takeOne({ form: petition() }),
    ];
    for (const name of [hers, ofOthers])
      await decideOn(name, (r) => assign(r, { assignee: 'memur-1' }, officerAt(at, 'memur-2')));
    const calendar = await calendarOf('zabita', 'officer', { own: true });
    for (const { reference } of [hers, ofOthers]) expect(calendar).toContain(reference);
    expect(calendar).not.toContain(notGiven.reference);
  });
});
