/** Who may open a calendar of what, see it in a list, and revoke it. */
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FeedDependencies, listFeeds, openFeed, revokeFeed } from '../../../functions/staff/feeds.ts';
import { feedStore } from '../../../shared/adapters/feed-store.ts';
import { kentKonut } from '../../../shared/authorities/kent-konut.ts';
import { kocasinan } from '../../../shared/authorities/kocasinan.ts';
import { type FeedOrder, feedList, feedOpened, feedOrder } from '../../../shared/contracts/feeds.ts';
import type { Instant, Role } from '../../../shared/contracts/vocabulary.ts';
import { feedIdOf, feedSecretBytes } from '../../../shared/domain/feed.ts';
import { givenKeyOf } from '../../../shared/domain/given.ts';
import type { Officer } from '../../../shared/http/officer.ts';
import { type RealEngine, startRealEngine } from '../../shared/adapters/engine.ts';
import { accepted } from '../../shared/adapters/samples.ts';

let engine: RealEngine;
let deps: FeedDependencies;
beforeAll(async () => {
  engine = await startRealEngine();
  deps = {
    feeds: feedStore(engine.tables, engine.secrets),
    givenKey: async (of, who) => givenKeyOf(await engine.secrets(), of, who),
    newSecret: () => randomBytes(feedSecretBytes).toString('base64url'),
    siteUrl: ({ id }) => `https://ebelediye.example/${id}`,
  };
});
afterAll(() => engine.close());

const at = '2026-05-04T09:00:00.000Z' as Instant;
type Group = [department: string, role: Role, authority?: string];
let officers = 0;
const officerOf = (...groups: Group[]): Officer => {
  officers += 1;
  return {
    id: `memur-${officers}`,
    entitlements: groups.map(([department, role, of = 'kocasinan']) => ({ authority: of, department, role })),
  };
};
const call = (officer: Officer, when = at) => ({ authority: kocasinan, officer, at: when });
const unit: FeedOrder = { department: 'fen-isleri' };
const open = async (officer: Officer, order = unit) => accepted(await openFeed(deps, call(officer), order));
const idsOf = async (officer: Officer, query = {}, when = at) =>
  accepted(await listFeeds(deps, call(officer, when), query)).feeds.map(({ id }) => id);

describe('an officer who opens a calendar', () => {
  it('of her unit gets a secret address of 160 bits, once', async () => {
    const officer = officerOf(['fen-isleri', 'officer']);
    const feed = await open(officer);
    expect(feedOpened.parse(feed)).toEqual(feed);
    expect(feed).toMatchObject({ department: 'fen-isleri', assignee: null, createdAt: at });
    const secret =
      /^https:\/\/ebelediye\.example\/kocasinan\/takvim\/([\w-]+)\.ics$/.exec(feed.url)?.[1] ?? '';
    expect(Buffer.from(secret, 'base64url')).toHaveLength(20);
    expect(feed.id).toBe(feedIdOf(secret));
    expect(feed.id).not.toContain(secret);
    const list = accepted(await listFeeds(deps, call(officer), {}));
    expect(feedList.parse(list)).toEqual(list);
    expect(JSON.stringify(list)).not.toContain(secret);
  });

  it('of her own requests is told under which id they must be assigned', async () => {
    const officer = officerOf(['fen-isleri', 'officer'], ['fen-isleri', 'supervisor'], ['zabita', 'officer']);
    const feed = await open(officer, { own: true });
    expect(feed).toMatchObject({ department: null, assignee: officer.id });
    expect((await deps.feeds.find('kocasinan', feed.id))?.scope).toEqual({
      kind: 'own',
      departments: ['fen-isleri', 'zabita'],
      givenKey: givenKeyOf(await engine.secrets(), 'kocasinan', officer.id),
    });
  });

  it('gets another address each time', async () => {
    const officer = officerOf(['fen-isleri', 'officer']);
    const all = [await open(officer), await open(officer), await open(officer)];
    expect(new Set(all.map(({ url }) => url)).size).toBe(3);
    expect(new Set(await idsOf(officer))).toEqual(new Set(all.map(({ id }) => id)));
  });

  it.each<[string, Group[], FeedOrder]>([
    ['a unit that is not hers', [['zabita', 'officer']], unit],
    ['a unit of another authority', [['fen-isleri', 'officer', 'melikgazi']], unit],
    [
      'a role that reads no requests',
      [
        ['*', 'auditor'],
        ['fen-isleri', 'operator'],
      ],
      unit,
    ],
    ['a unit that does not exist', [['*', 'supervisor']], { department: 'yok' }],
    ['her own requests, entitled to no unit', [['fen-isleri', 'auditor']], { own: true }],
  ])('is refused %s', async (_what, groups, order) => {
    const officer = officerOf(...groups);
    expect(await openFeed(deps, call(officer), order)).toEqual({
      ok: false,
      failure: { code: 'officerNotEntitled' },
    });
    expect(await idsOf(officer)).toEqual([]);
  });

  it('names one thing: a unit or her own requests', () => {
    expect(feedOrder.safeParse({ department: 'fen-isleri' }).success).toBe(true);
    expect(feedOrder.safeParse({ department: 'fen-isleri', own: false }).success).toBe(true);
    expect(feedOrder.safeParse({ own: true }).success).toBe(true);
    for (const wrong of [{}, { own: false }, { own: true, department: 'fen-isleri' }, { unit: 'x' }])
      expect(feedOrder.safeParse(wrong).success).toBe(false);
  });
});

describe('a list', () => {
  it('leaves out what was revoked or has expired', async () => {
    const officer = officerOf(['fen-isleri', 'officer']);
    const [one, two] = [await open(officer), await open(officer)];
    await revokeFeed(deps, call(officer), one.id);
    expect(await idsOf(officer)).toEqual([two.id]);
    expect(await idsOf(officer, {}, '2027-05-04T09:00:00.000Z')).toEqual([]);
  });

  it('of another officer shows a supervisor what she may revoke, and nobody else anything', async () => {
    const officer = officerOf(['fen-isleri', 'officer'], ['zabita', 'officer']);
    const roads = await open(officer);
    const police = await open(officer, { department: 'zabita' });
    const query = { officer: officer.id };
    expect(await idsOf(officerOf(['fen-isleri', 'supervisor']), query)).toEqual([roads.id]);
    expect(new Set(await idsOf(officerOf(['*', 'supervisor']), query))).toEqual(
      new Set([roads.id, police.id]),
    );
    expect(await idsOf(officerOf(['fen-isleri', 'officer']), query)).toEqual([]);
    expect(await idsOf(officerOf(['*', 'supervisor', 'melikgazi']), query)).toEqual([]);
  });
});

describe('a revocation', () => {
  it('is the officer’s own, and a second one changes nothing', async () => {
    const officer = officerOf(['fen-isleri', 'officer']);
    const { id } = await open(officer);
    const first = await revokeFeed(deps, call(officer), id);
    expect(first).toEqual({ ok: true, value: { id, revokedAt: at } });
    expect(await revokeFeed(deps, call(officer, '2026-06-01T09:00:00.000Z'), id)).toEqual(first);
  });

  it.each<[string, Group[], FeedOrder, boolean]>([
    ['of the unit', [['fen-isleri', 'supervisor']], unit, true],
    ['of every unit', [['*', 'supervisor']], unit, true],
    ['of a unit that an own calendar covers', [['zabita', 'supervisor']], { own: true }, true],
    ['of another unit', [['imar', 'supervisor']], { own: true }, false],
    ['of another authority', [['*', 'supervisor', 'melikgazi']], unit, false],
    ['who only works in the unit', [['fen-isleri', 'officer']], unit, false],
    ['who audits', [['*', 'auditor']], unit, false],
  ])('by somebody %s', async (_who, groups, order, may) => {
    const owner = officerOf(['fen-isleri', 'officer'], ['zabita', 'officer']);
    const { id } = await open(owner, order);
    const answer = await revokeFeed(deps, call(officerOf(...groups)), id);
    expect(answer).toMatchObject(may ? { ok: true } : { ok: false, failure: { code: 'feedNotFound' } });
    expect(await idsOf(owner)).toEqual(may ? [] : [id]);
  });

  it('still works for an officer who is entitled to nothing any more', async () => {
    const officer = officerOf(['fen-isleri', 'officer']);
    const { id } = await open(officer);
    expect((await revokeFeed(deps, call({ ...officer, entitlements: [] }), id)).ok).toBe(true);
  });

  it.each(['', 'x', '../../etc', '#FEED#', 'A'.repeat(43), 'A'.repeat(5_000)])(
    'of %j finds nothing',
    async (id) => {
      expect(await revokeFeed(deps, call(officerOf(['*', 'supervisor'])), id)).toEqual({
        ok: false,
        failure: { code: 'feedNotFound' },
      });
    },
  );

  it('does not reach into another authority', async () => {
    const officer = officerOf(['fen-isleri', 'officer']);
    const { id } = await open(officer);
    const elsewhere = { ...call(officer), authority: kentKonut };
    expect((await revokeFeed(deps, elsewhere, id)).ok).toBe(false);
  });
});
