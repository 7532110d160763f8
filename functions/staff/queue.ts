import type { Authority } from '../../shared/authorities/authority.ts';
import { ok, type Result, refuse } from '../../shared/contracts/failures.ts';
import { pageRows, type QueueQuery, statusGroups } from '../../shared/contracts/queue-query.ts';
import type { QueuePage } from '../../shared/contracts/staff-views.ts';
import type { Instant, Language } from '../../shared/contracts/vocabulary.ts';
import { departmentsWith, mayDo, type Officer, subjectOf } from '../../shared/domain/access.ts';
import type { Narrowing, QueueItem, QueueSlice, ReadGiven, ReadQueue } from '../../shared/domain/ports.ts';
import { dayOf } from '../../shared/domain/time/days.ts';
import { lastDaysOf, urgencyOf } from '../../shared/domain/urgency.ts';
import { queueRowOf } from '../../shared/views/staff.ts';

export type QueueCall = {
  readonly authority: Authority;
  readonly officer: Officer;
  readonly at: Instant;
  /** What the officer reads. */
  readonly language: Language;
  readonly query: QueueQuery;
};

/** How often the lists are read for one page, when much of what they hold is not for this officer's eyes. */
const rounds = 4;
/**
 * Rows that are looked at in one round of a filtered list, all units together: what hardly a row fits is left after
 * 4,000, and the page says how far it looked.
 */
const looked = 1_000;
/** In one unit at least. */
const leastLooked = 100;

/** What the officer's units still owe (or have done), the earliest last day first; only what she may see. */
export async function readQueuePage(read: ReadQueue, call: QueueCall): Promise<Result<QueuePage>> {
  const { authority, officer, query } = call;
  const own = departmentsWith(officer, 'list', authority.id);
  const entitled = own === 'all' ? authority.departments.map((d) => d.id) : own;
  const wanted = query.department === undefined ? entitled : entitled.filter((d) => d === query.department);
  if (wanted.length === 0) return refuse('officerNotEntitled');
  let unread = wanted;
  const slice = async (from: string | undefined) => {
    const narrowing = narrowingOf(call, unread.length);
    const slices = await Promise.all(
      unread.map((unit) => read(authority.id, unit, query.show, from, narrowing)),
    );
    const merged = mergedSlice(slices);
    unread = unread.filter((_, i) => hasMore(slices[i], merged.after));
    return merged;
  };
  return ok(await pageOf(slice, call));
}

/** What is given to her, also in units that are not hers; of one unit when she names it. */
export async function readGivenPage(read: ReadGiven, call: QueueCall): Promise<Result<QueuePage>> {
  const { authority, officer, query } = call;
  if (departmentsWith(officer, 'list', authority.id).length === 0) return refuse('officerNotEntitled');
  const { department } = query;
  const narrowing = narrowingOf(call, 1, department === undefined ? {} : { department });
  return ok(await pageOf((from) => read(authority.id, officer.id, query.show, from, narrowing), call));
}

/** What the store leaves out by itself. The more it leaves out, the more rows it looks at for one slice. */
function narrowingOf({ query, at }: QueueCall, units: number, more: Narrowing['where'] = {}): Narrowing {
  const { show, assigned, regime, status, urgency, channel } = query;
  const where = {
    ...more,
    ...(regime ? { regime } : {}),
    ...(channel ? { channel } : {}),
    ...(status ? { statuses: statusGroups[status] } : {}),
    ...(assigned === 'nobody' ? { unassigned: true as const } : {}),
  };
  const pressing = show === 'open' ? urgency : undefined;
  const passesOver = Object.keys(where).length > 0 || pressing === 'normal';
  return {
    ...(pressing ? { lastDays: lastDaysOf(pressing, dayOf(at)) } : {}),
    where,
    ...(passesOver ? { look: Math.max(leastLooked, Math.floor(looked / units)) } : {}),
    // Who is pressed soon stands before who is not, whatever her term.
    ...(!passesOver && pressing === 'soon' ? { look: leastLooked } : {}),
  };
}

async function pageOf(
  slice: (from: string | undefined) => Promise<QueueSlice>,
  { authority, officer, query, at, language }: QueueCall,
): Promise<QueuePage> {
  const today = dayOf(at);
  const pressing = query.show === 'open' ? query.urgency : undefined;
  const isWanted = (row: QueueItem) =>
    (pressing === undefined || urgencyOf(row, today) === pressing) &&
    mayDo(officer, 'list', subjectOf(row, authority));
  const rows: QueueItem[] = [];
  let after = query.after;
  for (let left = rounds; left > 0 && rows.length < pageRows; left--) {
    const next = await slice(after);
    rows.push(...next.rows.filter(isWanted));
    after = next.after;
    if (after === undefined) break;
  }
  const shown = rows.slice(0, pageRows);
  const last = shown.at(-1);
  const next = rows.length > shown.length && last ? orderOf(last) : after;
  return {
    today,
    rows: shown.map((row) => queueRowOf(row, authority, at, query.show === 'open', language)),
    ...(next === undefined ? {} : { after: next }),
  };
}

/**
 * The units' next rows as one list, up to where every one of them has been read: what a unit holds beyond its slice could
 * stand before another's rows. `after` is that place, absent when all are at their end.
 */
function mergedSlice(slices: readonly QueueSlice[]): QueueSlice {
  const after = slices.flatMap((slice) => slice.after ?? []).sort()[0];
  const rows = slices
    .flatMap((slice) => slice.rows)
    .filter((row) => after === undefined || orderOf(row) <= after)
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  return { rows, ...(after === undefined ? {} : { after }) };
}

/** Whether a unit has rows behind the place that all were read to. */
const hasMore = (slice: QueueSlice | undefined, after: string | undefined): boolean =>
  slice?.after !== undefined ||
  (slice?.rows ?? []).some((row) => after !== undefined && orderOf(row) > after);

const orderOf = (row: { dueOn: string; reference: string }) => `${row.dueOn}#${row.reference}`;
