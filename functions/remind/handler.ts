import type { Instant } from '../../shared/contracts/vocabulary.ts';
import { traceOf } from '../../shared/http/log.ts';
import { remindUnit } from './digest.ts';
import { lapseOne, nudgeOne } from './one-request.ts';
import type { RemindDependencies, Run } from './run.ts';
import { keepUp } from './upkeep.ts';

/**
 * Sends what is due up to `at`: each unconfirmed citizen her one nudge, each unit its one digest of the day and its
 * supervisor what is late, and once a day what the institution's own upkeep asks for. Whatever a missed run left behind
 * is still due and comes with this one; what was listed today is never listed again today.
 *
 * @throws at the end when anything failed, so that an alarm goes off; one authority, unit or request that fails does
 *   not keep the others waiting
 */
export async function remind(
  { authorities, ...dependencies }: RemindDependencies,
  at: Instant,
): Promise<void> {
  let failed = 0;
  for (const authority of authorities) {
    const apart: Run['apart'] = async (work) => {
      try {
        return await work();
      } catch (error) {
        failed += 1;
        dependencies.log('error', 'reminderFault', { authority: authority.id, reason: traceOf(error) });
        return undefined;
      }
    };
    await remindAuthority({ ...dependencies, authority, at, apart });
  }
  if (failed > 0) throw new Error(`${failed} reminders failed; the others went out`);
}

async function remindAuthority(run: Run): Promise<void> {
  const { authority, store, at, apart } = run;
  const shards = await Promise.all(
    store.shards.map((shard) => apart(() => store.due(authority.id, shard, at))),
  );
  const due = Map.groupBy(
    shards.flatMap((rows) => rows ?? []),
    ({ wakeFor }) => wakeFor,
  );
  const digests = [...(due.get('digest') ?? [])];
  // A citizen is nudged first: her request may owe its unit a line of the very digest that is made next.
  for (const row of due.get('nudge') ?? []) {
    const still = await apart(() => nudgeOne(run, row));
    if (still) digests.push(still);
  }
  for (const row of due.get('lapse') ?? []) await apart(() => lapseOne(run, row));
  for (const [department, rows] of Map.groupBy(digests, (row) => row.department))
    await apart(() => remindUnit(run, department, rows));
  await apart(() => keepUp(run));
}
