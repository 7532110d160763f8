import type { Instant } from '../../shared/contracts/vocabulary.ts';
import { nudge } from '../../shared/domain/decide/citizen.ts';
import { endOfTimeToPay, feeNoticeKey } from '../../shared/domain/decide/fee.ts';
import type { DueRow } from '../../shared/domain/decide/remind.ts';
import type { Loaded } from '../../shared/domain/ports.ts';
import type { Wake } from '../../shared/domain/request.ts';
import { justBefore, nextWake } from '../../shared/domain/wake.ts';
import type { Run } from './run.ts';

/**
 * The request as it stands now; undefined when somebody moved its reminder since the index was read, which follows the
 * table a moment later.
 */
export async function findDue({ find }: Pick<Run, 'find'>, row: DueRow): Promise<Loaded | undefined> {
  const loaded = await find(row, true);
  return loaded?.request.wake?.at === row.wakeAt ? loaded : undefined;
}

/** @returns the request as a line for a digest that is due too, after its nudge */
export async function nudgeOne(run: Run, row: DueRow): Promise<DueRow | undefined> {
  const { store, commit, calendar, log, at } = run;
  const loaded = await findDue(run, row);
  if (!loaded) return undefined;
  const decision = nudge(loaded.request, { at, calendar });
  if (!decision) {
    const next = nextWake(loaded.request, justBefore(row.wakeAt), calendar);
    return (await store.advance(row, next, loaded.request.version)) ? dueAgain(row, next, at) : undefined;
  }
  const committed = await commit(loaded, decision);
  const { authority, reference } = row;
  log('info', 'nudge', { authority, reference, code: committed.ok ? 'sent' : 'later' });
  return committed.ok ? dueAgain(row, committed.value.wake, at) : undefined;
}

/** Nobody paid in time: the request ends as the law says, once; unless the notice is not known to have left. */
export async function lapseOne(run: Run, row: DueRow): Promise<void> {
  const { commit, calendar, letterState, log, at } = run;
  const loaded = await findDue(run, row);
  if (!loaded) return;
  const { request } = loaded;
  const decision = endOfTimeToPay(request, { at, calendar }, await letterState(row, feeNoticeKey(request)));
  if (!decision) return;
  const committed = await commit(loaded, decision);
  const { authority, reference } = row;
  const { action } = decision.entry;
  log('info', 'lapse', { authority, reference, code: committed.ok ? action : 'later' });
}

function dueAgain(row: DueRow, wake: Wake | undefined, at: Instant): DueRow | undefined {
  if (wake?.reason !== 'digest' || wake.at > at) return undefined;
  return { ...row, wakeAt: wake.at, wakeFor: 'digest' };
}
