import { assigneesOf, type DueRow, digestRows } from '../../shared/domain/decide/remind.ts';
import { dayOf } from '../../shared/domain/time/days.ts';
import { mayRemindOn, nextWake } from '../../shared/domain/wake.ts';
import { escalate } from './escalate.ts';
import { findDue } from './one-request.ts';
import type { Due, Run } from './run.ts';

/** What one stored item can hold (400 KB); the most urgent come first, the others with tomorrow's digest. */
const mostLines = 1_500;

/**
 * Sends a unit its one digest of the day and its supervisor what is late, then moves on what today's mails list, one by
 * one: a run that stops half-way is finished by the next, and whoever came too late for today's stays due for tomorrow's.
 */
export async function remindUnit(run: Run, department: string, rows: readonly DueRow[]): Promise<void> {
  const { authority, store, putLetter, calendar, log, at } = run;
  const day = dayOf(at);
  if (rows.length > mostLines)
    log('error', 'digestCut', { authority: authority.id, department, count: rows.length });
  const due = await readDue(run, department, mostUrgent(rows));
  if (due.length === 0) return;

  const requests = due.map(({ request }) => request);
  const lines = digestRows(requests, day);
  const unit = authority.departments.find(({ id }) => id === department);
  const cc = assigneesOf(requests, lines, unit?.mailbox);
  const digest = { kind: 'digest', key: day, authority: authority.id, department, day, rows: lines } as const;
  const stands = await putLetter({ ...digest, ...(cc.length > 0 ? { cc } : {}) }, at);
  const listed = new Set(stands.rows.map(({ reference }) => reference));
  const told = await escalate(
    run,
    department,
    due.filter(({ row }) => listed.has(row.reference)),
  );

  let advanced = 0;
  for (const { row, request } of told)
    if (await store.advance(row, nextWake(request, at, calendar), request.version)) advanced += 1;
  log('info', 'digest', { authority: authority.id, department, day, count: advanced });
}

function mostUrgent(rows: readonly DueRow[]): DueRow[] {
  return rows.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1)).slice(0, mostLines);
}

/** What the unit may be reminded of today, each as it stands now; one that cannot be read keeps none of the others. */
async function readDue(run: Run, department: string, rows: readonly DueRow[]): Promise<Due[]> {
  const day = dayOf(run.at);
  const due: Due[] = [];
  for (const row of rows) {
    const loaded = await run.apart(() => findDue(run, row));
    if (!loaded || loaded.request.department !== department) continue;
    if (mayRemindOn(day, loaded.request, run.calendar)) due.push({ row, request: loaded.request });
  }
  return due;
}
