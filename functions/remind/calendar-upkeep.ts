import { endOf } from '../../shared/domain/calendar-end.ts';
import { movedBy, takeEarlierDay } from '../../shared/domain/decide/recount.ts';
import type { Loaded } from '../../shared/domain/ports.ts';
import type { MovedRow, TableName } from '../../shared/domain/staff-letter.ts';
import { isClosedDay } from '../../shared/domain/time/calendar.ts';
import { dayOf } from '../../shared/domain/time/days.ts';
import { decideAfresh } from './decide-afresh.ts';
import type { Run } from './run.ts';
import { visitOpen } from './visit-open.ts';

/** Warns the operator that the holiday table ends, each warning once and on an open day. @returns true */
export async function warnOfEnd({ authority, putLetter, calendar, log, at }: Run): Promise<true> {
  const day = dayOf(at);
  const end = endOf(calendar, day);
  if (!end) return true;
  log('warn', end.daysLeft < 0 ? 'calendarMissing' : 'calendarEnds', {
    authority: authority.id,
    day: end.lastDay,
    count: end.daysLeft,
  });
  if (isClosedDay(day, calendar)) return true;
  const { version } = calendar;
  const key = `calendarEnds-${end.warning}`;
  await putLetter(
    { kind: 'calendarEnds', key, authority: authority.id, day, lastDay: end.lastDay, version },
    at,
  );
  return true;
}

/** So many lines fit, as text and as HTML, beside their letter in the store. */
const linesOfPart = 200;

/**
 * Counts every open request anew under a changed holiday table. The report is stored before the first request is
 * touched: a run that dies in between leaves it whole, and the next one takes over what is still to be taken over.
 *
 * @returns false when a request is still to be counted or to be taken over
 */
export async function recountOpen(run: Run, before: TableName): Promise<boolean> {
  const { authority, calendar, apart, log, at } = run;
  const moment = { at, calendar };
  const rows: MovedRow[] = [];
  const earlier: Loaded[] = [];
  let whole = await visitOpen(run, async (loaded) => {
    const moved = movedBy(loaded.request, calendar);
    if (!moved) return;
    const taken = takeEarlierDay(loaded.request, moment) !== undefined;
    if (taken) earlier.push(loaded);
    const stays = moved.after < moved.before ? 'stays' : 'officerDecides';
    rows.push({ ...kindAndUnitOf(loaded), ...moved, becomes: taken ? 'taken' : stays });
  });
  await report(run, before, rows);
  for (const loaded of earlier) {
    const decided = await apart(() =>
      decideAfresh(run, loaded, (request) => takeEarlierDay(request, moment)),
    );
    if (decided === undefined) whole = false;
  }
  log('info', 'recount', { authority: authority.id, code: calendar.version, count: rows.length });
  return whole;
}

function kindAndUnitOf({ request }: Loaded) {
  const { reference, regime, petitionType, category, department } = request;
  return {
    reference,
    regime,
    ...(petitionType ? { petitionType } : {}),
    ...(category ? { category } : {}),
    department,
  };
}

/**
 * Reports what one table moves, in as many mails as its lines need. A second run meets those of the first, and writes
 * only of what none of them lists.
 */
async function report(run: Run, before: TableName, rows: readonly MovedRow[]): Promise<void> {
  const { authority, putLetter, calendar, at } = run;
  const { version, hash } = calendar;
  let left = rows;
  for (let part = 1; part === 1 || left.length > 0; part++) {
    const letter = {
      kind: 'daysMoved',
      key: `daysMoved-${before.hash.slice(0, 16)}-${hash.slice(0, 16)}-${part}`,
      authority: authority.id,
      before,
      after: { version, hash },
      part,
      rows: left.slice(0, linesOfPart),
    } as const;
    const stands = await putLetter(letter, at);
    const listed = new Set(stands.rows.map(({ reference }) => reference));
    left = left.filter(({ reference }) => !listed.has(reference));
  }
}
