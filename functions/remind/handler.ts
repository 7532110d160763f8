import type { Authority } from '../../shared/authorities/authority.ts';
import type { Instant } from '../../shared/contracts/vocabulary.ts';
import { nudge } from '../../shared/domain/decide/citizen.ts';
import { type DueRow, digestRows } from '../../shared/domain/decide/remind.ts';
import type { Commit, DueStore, FindRequest } from '../../shared/domain/ports.ts';
import { dayOf } from '../../shared/domain/time/days.ts';
import { nextWake } from '../../shared/domain/wake.ts';
import type { Log } from '../../shared/http/log.ts';

export type RemindDependencies = {
  readonly authorities: readonly Authority[];
  readonly store: DueStore;
  readonly find: FindRequest;
  readonly commit: Commit;
  readonly log: Log;
};

/**
 * Sends what is due up to `at`: each unconfirmed citizen her one nudge, each unit its one digest of the day. Whatever
 * a missed run left behind is still due and comes with this one; what was listed today is never listed again today.
 */
export async function remind(deps: RemindDependencies, at: Instant): Promise<void> {
  for (const authority of deps.authorities) {
    const shards = await Promise.all(
      deps.store.shards.map((shard) => deps.store.due(authority.id, shard, at)),
    );
    const due = shards.flat();
    for (const row of due.filter((r) => r.wakeFor === 'nudge')) await nudgeOne(deps, row, at);
    const digests = Map.groupBy(
      due.filter((r) => r.wakeFor === 'digest'),
      (row) => row.department,
    );
    for (const [department, rows] of digests) await digestOne(deps, { authority, department, rows }, at);
  }
}

async function nudgeOne(deps: RemindDependencies, row: DueRow, at: Instant): Promise<void> {
  const loaded = await deps.find(row, true);
  if (!loaded || loaded.request.wake?.at !== row.wakeAt) return;
  const decision = nudge(loaded.request, at);
  if (!decision) {
    await deps.store.advance(row, nextWake(loaded.request, at));
    return;
  }
  const committed = await deps.commit(loaded, decision);
  deps.log('info', 'nudge', {
    authority: row.authority,
    reference: row.reference,
    code: committed.ok ? 'sent' : 'later',
  });
}

async function digestOne(
  deps: RemindDependencies,
  { authority, department, rows }: { authority: Authority; department: string; rows: readonly DueRow[] },
  at: Instant,
): Promise<void> {
  const day = dayOf(at);
  const digest = { authority: authority.id, department, day, rows: digestRows(rows, day) };
  const covered = new Set(await deps.store.putDigest(digest, at));
  // Only what the day's digest lists moves on, one by one: a run that stops half-way is finished by the next, and
  // whoever came too late for today's digest stays due for tomorrow's.
  let advanced = 0;
  for (const row of rows) {
    if (!covered.has(row.reference)) continue;
    const loaded = await deps.find(row, true);
    if (loaded && (await deps.store.advance(row, nextWake(loaded.request, at)))) advanced += 1;
  }
  deps.log('info', 'digest', { authority: authority.id, department, day, count: advanced });
}
