import type { Authority } from '../../shared/authorities/authority.ts';
import type { Instant } from '../../shared/contracts/vocabulary.ts';
import { nudge } from '../../shared/domain/decide/citizen.ts';
import { lapse } from '../../shared/domain/decide/fee.ts';
import { type DueRow, digestRows } from '../../shared/domain/decide/remind.ts';
import type { Commit, DueStore, FindRequest } from '../../shared/domain/ports.ts';
import type { Wake } from '../../shared/domain/request.ts';
import type { Calendar } from '../../shared/domain/time/calendar.ts';
import { dayOf } from '../../shared/domain/time/days.ts';
import { justBefore, nextWake } from '../../shared/domain/wake.ts';
import { type Log, traceOf } from '../../shared/http/log.ts';

export type RemindDependencies = {
  readonly authorities: readonly Authority[];
  readonly store: DueStore;
  readonly find: FindRequest;
  readonly commit: Commit;
  readonly calendar: Calendar;
  readonly log: Log;
};

/**
 * Sends what is due up to `at`: each unconfirmed citizen her one nudge, each unit its one digest of the day. Whatever
 * a missed run left behind is still due and comes with this one; what was listed today is never listed again today.
 *
 * @throws at the end when anything failed, so that an alarm goes off; one authority, unit or request that fails does
 *   not keep the others waiting
 */
export async function remind(deps: RemindDependencies, at: Instant): Promise<void> {
  let failed = 0;
  const apart = async <T>(authority: string, work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      failed += 1;
      deps.log('error', 'reminderFault', { authority, reason: traceOf(error) });
      return undefined;
    }
  };
  for (const authority of deps.authorities) {
    const shards = await Promise.all(
      deps.store.shards.map((shard) => apart(authority.id, () => deps.store.due(authority.id, shard, at))),
    );
    const due = shards.flatMap((rows) => rows ?? []);
    // A citizen is nudged first: her request may owe its unit a line of the very digest that is made next.
    const nudged: DueRow[] = [];
    for (const row of due.filter((r) => r.wakeFor === 'nudge')) {
      const still = await apart(authority.id, () => nudgeOne(deps, row, at));
      if (still) nudged.push(still);
    }
    for (const row of due.filter((r) => r.wakeFor === 'lapse'))
      await apart(authority.id, () => lapseOne(deps, row, at));
    const digests = Map.groupBy(
      [...due.filter((r) => r.wakeFor === 'digest'), ...nudged],
      (row) => row.department,
    );
    for (const [department, rows] of digests)
      await apart(authority.id, () => digestOne(deps, { authority, department, rows }, at));
  }
  if (failed > 0) throw new Error(`${failed} reminders failed; the others went out`);
}

/** @returns the request as a line for a digest that is due too, after its nudge */
async function nudgeOne(deps: RemindDependencies, row: DueRow, at: Instant): Promise<DueRow | undefined> {
  const loaded = await deps.find(row, true);
  if (!loaded || loaded.request.wake?.at !== row.wakeAt) return undefined;
  const moment = { at, calendar: deps.calendar };
  const decision = nudge(loaded.request, moment);
  if (!decision) {
    const next = nextWake(loaded.request, justBefore(row.wakeAt), deps.calendar);
    return (await deps.store.advance(row, next, loaded.request.version))
      ? dueAgain(row, next, at)
      : undefined;
  }
  const committed = await deps.commit(loaded, decision);
  const { authority, reference } = row;
  deps.log('info', 'nudge', { authority, reference, code: committed.ok ? 'sent' : 'later' });
  return committed.ok ? dueAgain(row, committed.value.wake, at) : undefined;
}

/** Nobody paid in time: the request ends as the law says, once. */
async function lapseOne(deps: RemindDependencies, row: DueRow, at: Instant): Promise<void> {
  const loaded = await deps.find(row, true);
  if (!loaded || loaded.request.wake?.at !== row.wakeAt) return;
  const decision = lapse(loaded.request, { at, calendar: deps.calendar });
  if (!decision) return;
  const committed = await deps.commit(loaded, decision);
  const { authority, reference } = row;
  deps.log('info', 'lapse', { authority, reference, code: committed.ok ? 'ended' : 'later' });
}

function dueAgain(row: DueRow, wake: Wake | undefined, at: Instant): DueRow | undefined {
  if (wake?.reason !== 'digest' || wake.at > at) return undefined;
  return { ...row, wakeAt: wake.at, wakeFor: 'digest' };
}

/** What one stored item can hold (400 KB); the most urgent come first, the others with tomorrow's digest. */
const mostLines = 1_500;

async function digestOne(
  deps: RemindDependencies,
  { authority, department, rows }: { authority: Authority; department: string; rows: readonly DueRow[] },
  at: Instant,
): Promise<void> {
  const day = dayOf(at);
  const lines = digestRows(rows, day);
  if (lines.length > mostLines)
    deps.log('error', 'digestCut', { authority: authority.id, department, count: lines.length });
  const digest = { authority: authority.id, department, day, rows: lines.slice(0, mostLines) };
  const covered = new Set(await deps.store.putDigest(digest, at));
  // Only what the day's digest lists moves on, one by one: a run that stops half-way is finished by the next, and
  // whoever came too late for today's digest stays due for tomorrow's.
  let advanced = 0;
  for (const row of rows) {
    if (!covered.has(row.reference)) continue;
    const loaded = await deps.find(row, true);
    if (!loaded) continue;
    const { request } = loaded;
    if (await deps.store.advance(row, nextWake(request, at, deps.calendar), request.version)) advanced += 1;
  }
  deps.log('info', 'digest', { authority: authority.id, department, day, count: advanced });
}
