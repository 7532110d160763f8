import { rateWindow, summarise, type UnitSummary } from '../../shared/domain/summary.ts';
import { dayOf } from '../../shared/domain/time/days.ts';
import { mondayOf } from '../../shared/domain/time/open-days.ts';
import type { Run } from './run.ts';

/**
 * Sends the manager the week's summary. Reads what is open, and what fell due in the days that the rate is taken of.
 *
 * @returns true
 */
export async function sumUpWeek(run: Run): Promise<true> {
  const { authority, putLetter, log, at } = run;
  const day = dayOf(at);
  const units: UnitSummary[] = [];
  for (const { id } of authority.departments) units.push(await sumUpUnit(run, id));
  const key = mondayOf(day);
  await putLetter({ kind: 'summary', key, authority: authority.id, day, units }, at);
  log('info', 'summary', { authority: authority.id, day: key, count: units.length });
  return true;
}

async function sumUpUnit({ authority, walk, at }: Run, department: string): Promise<UnitSummary> {
  const today = dayOf(at);
  const [open, waiting, done] = await Promise.all([
    walk(authority.id, department, 'open'),
    walk(authority.id, department, 'waiting'),
    walk(authority.id, department, 'done', rateWindow(today)),
  ]);
  return summarise(department, { open, waiting, done }, today);
}
