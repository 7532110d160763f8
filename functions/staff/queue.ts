import type { Authority } from '../../shared/authorities/authority.ts';
import { ok, type Result, refuse } from '../../shared/contracts/failures.ts';
import type { QueuePage } from '../../shared/contracts/staff-views.ts';
import type { Instant } from '../../shared/contracts/vocabulary.ts';
import { departmentsWith, mayDo, type Officer, subjectOf } from '../../shared/domain/access.ts';
import type { QueueItem, QueueSlice, ReadGiven, ReadQueue } from '../../shared/domain/ports.ts';
import type { Shelf } from '../../shared/domain/request.ts';
import { dayOf } from '../../shared/domain/time/days.ts';
import { queueRowOf } from '../../shared/views/staff.ts';

export type QueueCall = {
  readonly authority: Authority;
  readonly officer: Officer;
  readonly at: Instant;
  readonly query: { department?: string | undefined; show: Shelf; after?: string | undefined };
};

/** How many rows a page shows; what several units hold is merged to this length. */
const pageSize = 25;
/** How often the lists are read for one page, when much of what they hold is not for this officer's eyes. */
const rounds = 4;

/** What the officer's units still owe (or have done), the earliest last day first; only what she may see. */
export async function readQueuePage(read: ReadQueue, call: QueueCall): Promise<Result<QueuePage>> {
  const { authority, officer, query } = call;
  const own = departmentsWith(officer, 'list', authority.id);
  const entitled = own === 'all' ? authority.departments.map((d) => d.id) : own;
  const wanted = query.department === undefined ? entitled : entitled.filter((d) => d === query.department);
  if (wanted.length === 0) return refuse('officerNotEntitled');
  return ok(await pageOf((from) => mergedSlice(read, authority.id, wanted, query.show, from), call));
}

/** What is given to her, also in units that are not hers; of one unit when she names it. */
export async function readGivenPage(read: ReadGiven, call: QueueCall): Promise<Result<QueuePage>> {
  const { authority, officer, query } = call;
  if (departmentsWith(officer, 'list', authority.id).length === 0) return refuse('officerNotEntitled');
  return ok(await pageOf((from) => read(authority.id, officer.id, query.show, from), call));
}

async function pageOf(
  slice: (from: string | undefined) => Promise<QueueSlice>,
  { authority, officer, query, at }: QueueCall,
): Promise<QueuePage> {
  const isWanted = (row: QueueItem) =>
    (query.department === undefined || row.department === query.department) &&
    mayDo(officer, 'list', subjectOf(row, authority));
  const rows: QueueItem[] = [];
  let after = query.after;
  for (let left = rounds; left > 0 && rows.length < pageSize; left--) {
    const next = await slice(after);
    rows.push(...next.rows.filter(isWanted));
    after = next.after;
    if (after === undefined) break;
  }
  const shown = rows.slice(0, pageSize);
  const last = shown.at(-1);
  const next = rows.length > shown.length && last ? orderOf(last) : after;
  return {
    today: dayOf(at),
    rows: shown.map((row) => queueRowOf(row, authority, at, query.show === 'open')),
    ...(next === undefined ? {} : { after: next }),
  };
}

/**
 * The units' next rows as one list, up to where every one of them has been read: what a unit holds beyond its slice could
 * stand before another's rows. `after` is that place, absent when all are at their end.
 */
async function mergedSlice(
  read: ReadQueue,
  authority: string,
  departments: readonly string[],
  show: Shelf,
  from: string | undefined,
): Promise<QueueSlice> {
  const slices = await Promise.all(departments.map((department) => read(authority, department, show, from)));
  const after = slices.flatMap((slice) => slice.after ?? []).sort()[0];
  const rows = slices
    .flatMap((slice) => slice.rows)
    .filter((row) => after === undefined || orderOf(row) <= after)
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  return { rows, ...(after === undefined ? {} : { after }) };
}

const orderOf = (row: { dueOn: string; reference: string }) => `${row.dueOn}#${row.reference}`;
