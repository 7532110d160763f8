import type { Authority } from '../../shared/authorities/authority.ts';
import { departmentOf } from '../../shared/authorities/registry.ts';
import { ok, type Result, refuse } from '../../shared/contracts/failures.ts';
import type { Instant } from '../../shared/contracts/vocabulary.ts';
import { type Feed, type FindFeed, feedIdOf, isLive } from '../../shared/domain/feed.ts';
import type { QueueItem, QueueSlice, ReadQueue } from '../../shared/domain/ports.ts';
import type { Shelf } from '../../shared/domain/request.ts';
import type { Calendar } from '../../shared/domain/time/calendar.ts';
import { calendarFeedOf } from '../../shared/views/calendar-feed.ts';

export type FeedDependencies = {
  readonly find: FindFeed;
  readonly readQueue: ReadQueue;
  /** By the keyed hash that the feed holds of its officer. */
  readonly readGiven: ReadQueue;
  readonly calendar: Calendar;
  /** The public address of an authority's pages, without a slash at its end. */
  readonly siteUrl: (authority: Authority) => string;
};
export type FeedCall = { readonly authority: Authority; readonly file: string; readonly at: Instant };

/** More last days than anybody can keep; what lies beyond is left out and said to be. */
const largest = 1_000;
const shelves: readonly Shelf[] = ['open', 'waiting'];

/**
 * The calendar behind a secret address. An address that was never given out, was revoked or has expired is refused in
 * the same words after the same single read.
 */
export async function readFeed(
  deps: FeedDependencies,
  { authority, file, at }: FeedCall,
): Promise<Result<string>> {
  const secret = /^([A-Za-z0-9_-]{27})\.ics$/.exec(file)?.[1];
  if (secret === undefined) return refuse('feedNotFound');
  const feed = await deps.find(authority.id, feedIdOf(secret));
  if (!feed || !isLive(feed, at)) return refuse('feedNotFound');
  const { rows, complete } = await rowsOf(deps, authority, feed);
  return ok(
    calendarFeedOf(rows, {
      authority,
      at,
      complete,
      of: nameOf(authority, feed),
      calendar: deps.calendar,
      siteUrl: deps.siteUrl(authority),
    }),
  );
}

type Found = { readonly rows: readonly QueueItem[]; readonly complete: boolean };

async function rowsOf(
  { readQueue, readGiven }: FeedDependencies,
  { id }: Authority,
  { scope }: Feed,
): Promise<Found> {
  const read = (shelf: Shelf, after?: string) =>
    scope.kind === 'department'
      ? readQueue(id, scope.department, shelf, after)
      : readGiven(id, scope.givenKey, shelf, after);
  const found = await Promise.all(shelves.map((shelf) => wholeShelf((after) => read(shelf, after))));
  const rows = found
    .flatMap((shelf) => shelf.rows)
    .filter((row) => isShown(row, scope))
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  return {
    rows: rows.slice(0, largest),
    complete: rows.length <= largest && found.every((shelf) => shelf.complete),
  };
}

/** What is given to her is hers to see in whatever unit it lies. */
const isShown = ({ regime }: QueueItem, scope: Feed['scope']): boolean =>
  scope.kind === 'own' || !scope.hides?.includes(regime);

async function wholeShelf(read: (after?: string) => Promise<QueueSlice>): Promise<Found> {
  const rows: QueueItem[] = [];
  let after: string | undefined;
  do {
    const slice = await read(after);
    rows.push(...slice.rows);
    after = slice.after;
  } while (after !== undefined && rows.length < largest);
  return { rows, complete: after === undefined };
}

const orderOf = ({ dueOn, reference }: QueueItem) => `${dueOn}#${reference}`;

function nameOf(authority: Authority, { scope }: Feed): string {
  if (scope.kind === 'own') return 'size verilen başvurular';
  return departmentOf(authority, scope.department)?.name ?? scope.department;
}
