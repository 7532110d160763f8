import fc from 'fast-check';
import type { LocalDate } from '../../../../shared/contracts/vocabulary.ts';
import type { LawRow } from '../../../../shared/domain/law/row.types.ts';
import { lawRows } from '../../../../shared/domain/law/rows.ts';
import { CalendarYearMissing } from '../../../../shared/domain/time/calendar.ts';
import { type Clock, type ClockEvent, startedOn } from '../../../../shared/domain/time/clock.ts';
import { addDays, daysBetween } from '../../../../shared/domain/time/days.ts';
import { turkishHolidays } from '../../../../shared/domain/time/holidays.ts';
import { deadlineOf } from '../../../../shared/domain/time/term.ts';

export type Moved = {
  readonly extended?: LocalDate | undefined;
  readonly notified?: LocalDate | undefined;
  readonly paid?: LocalDate | undefined;
};

/** A request's clock from what happened to it, in the order of time. */
export function clockOf(arrived: LocalDate, { extended, notified, paid }: Moved = {}): Clock {
  const events: ClockEvent[] = [];
  if (extended) events.push({ kind: 'extended', on: extended, ground: 'otherUnit' });
  if (notified) events.push({ kind: 'feeNotified', on: notified });
  if (paid) events.push({ kind: 'feePaid', on: paid });
  return [...startedOn(arrived), ...events.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))];
}

export const count = (law: LawRow, clock: Clock) => deadlineOf(law, clock, turkishHolidays);

/** The two last days, or undefined where the table ends. */
export function lastDays(law: LawRow, clock: Clock): { dueOn: string; rolledDueOn: string } | undefined {
  try {
    const { dueOn, rolledDueOn } = count(law, clock);
    return { dueOn, rolledDueOn };
  } catch (error) {
    if (error instanceof CalendarYearMissing) return undefined;
    throw error;
  }
}

/** Any day of 2025-2028 whose terms, stops included, stay inside the table. */
export const arrivals = fc
  .integer({ min: 0, max: daysBetween('2024-12-31', '2028-06-30') })
  .map((n) => addDays('2024-12-31', n));
export const laws = fc.constantFrom(...lawRows);
/** A share of a span, to pick a day inside a term whose length is known only later. */
export const share = fc.double({ min: 0, max: 1, noNaN: true });

/** The day that lies so far between two others. */
export const between = (from: LocalDate, to: LocalDate, part: number): LocalDate =>
  addDays(from, Math.floor(part * daysBetween(from, to)));
