import type { Authority } from '../../shared/authorities/authority.ts';
import { ok, type Result, refuse } from '../../shared/contracts/failures.ts';
import type { QueuePage } from '../../shared/contracts/staff-views.ts';
import type { Instant } from '../../shared/contracts/vocabulary.ts';
import type { ReadQueue } from '../../shared/domain/ports.ts';
import type { Shelf } from '../../shared/domain/request.ts';
import { dayOf } from '../../shared/domain/time/days.ts';
import { departmentsOf, type Officer } from '../../shared/http/officer.ts';
import { queueRowOf } from '../../shared/views/staff.ts';

export type QueueCall = {
  readonly authority: Authority;
  readonly officer: Officer;
  readonly at: Instant;
  readonly query: { department?: string | undefined; show: Shelf; after?: string | undefined };
};

/** How many rows a page shows; what several units hold is merged to this length. */
const pageSize = 25;

/** What the officer's units still owe (or have done), the earliest last day first. */
export async function readQueuePage(read: ReadQueue, call: QueueCall): Promise<Result<QueuePage>> {
  const { authority, query, at } = call;
  const own = departmentsOf(call.officer, authority.id);
  // Two roles in one unit name it twice.
  const entitled = own === 'all' ? authority.departments.map((d) => d.id) : [...new Set(own)];
  const wanted = query.department === undefined ? entitled : entitled.filter((d) => d === query.department);
  if (wanted.length === 0) return refuse('officerNotEntitled');

  const slices = await Promise.all(
    wanted.map((department) => read(authority.id, department, query.show, query.after)),
  );
  const merged = slices.flatMap((slice) => slice.rows).sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const rows = merged.slice(0, pageSize);
  const last = rows.at(-1);
  const more = merged.length > rows.length || slices.some((slice) => slice.after !== undefined);
  return ok({
    today: dayOf(at),
    rows: rows.map((row) => queueRowOf(row, authority, at, query.show === 'open')),
    ...(more && last ? { after: orderOf(last) } : {}),
  });
}

const orderOf = (row: { dueOn: string; reference: string }) => `${row.dueOn}#${row.reference}`;
