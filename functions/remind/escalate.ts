import { digestRows } from '../../shared/domain/decide/remind.ts';
import { escalates } from '../../shared/domain/escalation.ts';
import { dayOf } from '../../shared/domain/time/days.ts';
import type { Due, Run } from './run.ts';

/**
 * Tells the unit's supervisor of those requests that are about to be late or are, in one mail a day.
 *
 * @param due what today's digest lists
 * @returns those that are done for today; one that came too late for today's mail is left to the next one
 */
export async function escalate(run: Run, department: string, due: readonly Due[]): Promise<readonly Due[]> {
  const { authority, putLetter, calendar, log, at } = run;
  const day = dayOf(at);
  const late = due.filter(({ row, request }) => escalates(request, dayOf(row.wakeAt), day, calendar));
  if (late.length === 0) return due;
  const rows = digestRows(
    late.map(({ request }) => request),
    day,
  );
  const stands = await putLetter(
    { kind: 'escalation', key: day, authority: authority.id, department, day, rows },
    at,
  );
  const told = new Set(stands.rows.map(({ reference }) => reference));
  log('info', 'escalation', { authority: authority.id, department, day, count: told.size });
  return due.filter((one) => !late.includes(one) || told.has(one.row.reference));
}
