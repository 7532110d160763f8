import type { Authority, Department } from '../../shared/authorities/authority.ts';
import type { MonitorView } from '../../shared/contracts/audit-views.ts';
import { ok, type Result } from '../../shared/contracts/failures.ts';
import type { Instant } from '../../shared/contracts/vocabulary.ts';
import { mayDo, type Officer } from '../../shared/domain/access.ts';
import type { CountLetters, WalkQueue } from '../../shared/domain/ports.ts';
import { type Calendar, lastCoveredDay } from '../../shared/domain/time/calendar.ts';
import { dayOf, plusMs } from '../../shared/domain/time/days.ts';

export type MonitorDependencies = {
  readonly walk: WalkQueue;
  readonly countLetters: CountLetters;
  readonly calendar: Calendar;
};
export type MonitorCall = {
  readonly authority: Authority;
  readonly officer: Officer;
  readonly at: Instant;
};

/** For how long a letter that was given up is counted; the view's field says so by its name. */
const failedForMs = 30 * 86_400_000;

/** How the work of the units stands that the operator looks after: counts, no reference and nothing of anybody. */
export async function showMonitor(
  { walk, countLetters, calendar }: MonitorDependencies,
  { authority, officer, at }: MonitorCall,
): Promise<Result<MonitorView>> {
  const today = dayOf(at);
  const watched = authority.departments.filter(({ id }) =>
    mayDo(officer, 'monitor', { authority: authority.id, department: id }),
  );
  const count = async ({ id, name }: Department) => {
    const [open, waiting] = await Promise.all([
      walk(authority.id, id, 'open'),
      walk(authority.id, id, 'waiting'),
    ]);
    const overdue = open.filter(({ dueOn }) => dueOn < today).length;
    return { id, name, open: open.length, overdue, waiting: waiting.length };
  };
  const [departments, { oldest, failed }] = await Promise.all([
    Promise.all(watched.map(count)),
    countLetters(authority.id, plusMs(at, -failedForMs)),
  ]);
  const waitedMs = oldest === undefined ? undefined : Math.max(0, Date.parse(at) - Date.parse(oldest));
  return ok({
    today,
    departments,
    letters: {
      oldestUnsentSeconds: waitedMs === undefined ? null : Math.floor(waitedMs / 1000),
      failedIn30Days: failed,
    },
    calendar: { version: calendar.version, lastDay: lastCoveredDay(calendar) },
  });
}
