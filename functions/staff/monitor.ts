import type { Authority, Department } from '../../shared/authorities/authority.ts';
import type { MonitorView } from '../../shared/contracts/audit-views.ts';
import { ok, type Result } from '../../shared/contracts/failures.ts';
import type { Instant } from '../../shared/contracts/vocabulary.ts';
import { mayDo, type Officer } from '../../shared/domain/access.ts';
import type { WalkQueue } from '../../shared/domain/ports.ts';
import { type Calendar, lastCoveredDay } from '../../shared/domain/time/calendar.ts';
import { dayOf } from '../../shared/domain/time/days.ts';

export type MonitorDependencies = { readonly walk: WalkQueue; readonly calendar: Calendar };
export type MonitorCall = {
  readonly authority: Authority;
  readonly officer: Officer;
  readonly at: Instant;
};

/** How the work of the units stands that the operator looks after: counts, no reference and nothing of anybody. */
export async function showMonitor(
  { walk, calendar }: MonitorDependencies,
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
  return ok({
    today,
    departments: await Promise.all(watched.map(count)),
    calendar: { version: calendar.version, lastDay: lastCoveredDay(calendar) },
  });
}
