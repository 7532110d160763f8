import type { Authority } from '../../shared/authorities/authority.ts';
import { departmentOf } from '../../shared/authorities/registry.ts';
import { ok, type Result, refuse } from '../../shared/contracts/failures.ts';
import type {
  FeedList,
  FeedOpened,
  FeedOrder,
  FeedQuery,
  FeedRevoked,
} from '../../shared/contracts/feeds.ts';
import { type Instant, regimes } from '../../shared/contracts/vocabulary.ts';
import { departmentsWith, mayDo, type Officer } from '../../shared/domain/access.ts';
import {
  type Feed,
  type FeedScope,
  type FeedStore,
  isFeedId,
  isLive,
  newFeed,
} from '../../shared/domain/feed.ts';

export type FeedDependencies = {
  readonly feeds: FeedStore;
  /** A new random secret that may stand in an address. */
  readonly newSecret: () => string;
  /** The keyed hash under which what is given to an officer is listed. */
  readonly givenKey: (authority: string, officer: string) => Promise<string>;
  /** The public address of an authority's pages, without a slash at its end. */
  readonly siteUrl: (authority: Authority) => string;
};
export type FeedCall = {
  readonly authority: Authority;
  readonly officer: Officer;
  readonly at: Instant;
};

/** A new calendar of last days; its address is in this answer and nowhere else. */
export async function openFeed(
  deps: FeedDependencies,
  { authority, officer, at }: FeedCall,
  order: FeedOrder,
): Promise<Result<FeedOpened>> {
  const scope = await scopeOf(deps, order, officer, authority);
  if (!isEntitled(officer, authority, scope)) return refuse('officerNotEntitled');
  const secret = deps.newSecret();
  const feed = newFeed(secret, { authority: authority.id, officer: officer.id, scope }, at);
  await deps.feeds.add(feed);
  return ok({
    ...rowOf(feed),
    url: `${deps.siteUrl(authority)}/takvim/${secret}.ics`,
    assignee: scope.kind === 'own' ? (officer.username ?? officer.id) : null,
  });
}

/** The officer's live feeds; of another officer's those that the caller may revoke. */
export async function listFeeds(
  { feeds }: FeedDependencies,
  { authority, officer, at }: FeedCall,
  query: FeedQuery,
): Promise<Result<FeedList>> {
  const all = await feeds.ofOfficer(authority.id, query.officer ?? officer.id);
  const shown = all.filter((feed) => isLive(feed, at) && mayRevoke(officer, feed));
  return ok({
    feeds: shown.map(rowOf).sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1)),
  });
}

/** A feed of somebody else is answered like one that does not exist. */
export async function revokeFeed(
  { feeds }: FeedDependencies,
  { authority, officer, at }: FeedCall,
  id: string,
): Promise<Result<FeedRevoked>> {
  const feed = isFeedId(id) ? await feeds.find(authority.id, id) : undefined;
  if (!feed || !mayRevoke(officer, feed)) return refuse('feedNotFound');
  return ok({ id, revokedAt: await feeds.revoke(feed, at) });
}

const rowOf = ({ id, scope, createdAt, expiresAt }: Feed) => ({
  id,
  department: scope.kind === 'department' ? scope.department : null,
  createdAt,
  expiresAt,
});

async function scopeOf(
  { givenKey }: FeedDependencies,
  { department }: FeedOrder,
  officer: Officer,
  { id }: Authority,
): Promise<FeedScope> {
  if (department === undefined)
    return {
      kind: 'own',
      departments: departmentsWith(officer, 'feed', id),
      givenKey: await givenKey(id, officer.id),
    };
  const hides = regimes.filter((regime) => !mayDo(officer, 'feed', { authority: id, department, regime }));
  return { kind: 'department', department, ...(hides.length > 0 ? { hides } : {}) };
}

function isEntitled(officer: Officer, authority: Authority, scope: FeedScope): boolean {
  if (scope.kind === 'own') return scope.departments.length > 0;
  const { department } = scope;
  const known = departmentOf(authority, department) !== undefined;
  return known && mayDo(officer, 'feed', { authority: authority.id, department });
}

/** The officer herself, and whoever supervises a unit that it shows: people leave, and their addresses must end. */
function mayRevoke(officer: Officer, { authority, officer: owner, scope }: Feed): boolean {
  if (officer.id === owner) return true;
  const overseen = departmentsWith(officer, 'oversee', authority);
  if (overseen === 'all') return true;
  const shown = scope.kind === 'department' ? [scope.department] : scope.departments;
  return shown !== 'all' && shown.some((department) => overseen.includes(department));
}
