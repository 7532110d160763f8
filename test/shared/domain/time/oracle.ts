/**
 * The due dates worked out a second time and in another way: whole epoch days, Istanbul taken as UTC+3 (true since
 * September 2016), the closed days written down as a list, counting by picking from the list of open days.
 */
const fixed = ['01-01', '04-23', '05-01', '05-19', '07-15', '08-30', '10-29'];
const feastDays = [
  '2025-03-30 2025-03-31 2025-04-01 2025-06-06 2025-06-07 2025-06-08 2025-06-09',
  '2026-03-20 2026-03-21 2026-03-22 2026-05-27 2026-05-28 2026-05-29 2026-05-30',
  '2027-03-09 2027-03-10 2027-03-11 2027-05-16 2027-05-17 2027-05-18 2027-05-19',
  '2028-02-26 2028-02-27 2028-02-28 2028-05-05 2028-05-06 2028-05-07 2028-05-08',
].join(' ');

export const firstDay = epochDay('2025-01-01');
export const lastDay = epochDay('2028-12-31');

const closed = new Set([
  ...[2025, 2026, 2027, 2028].flatMap((year) => fixed.map((monthDay) => epochDay(`${year}-${monthDay}`))),
  ...feastDays.split(' ').map(epochDay),
]);

export function epochDay(day: string): number {
  return Date.parse(day) / 86_400_000;
}

export function written(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** 1 January 1970 was a Thursday. */
const isWeekend = (day: number) => (day + 4) % 7 === 0 || (day + 4) % 7 === 6;
export const isOpen = (day: number) => !isWeekend(day) && !closed.has(day);

const openDays = Array.from({ length: lastDay - firstDay + 1 }, (_, i) => firstDay + i).filter(isOpen);
/** How many open days the table has up to and with each day, from the day before its first one. */
const openUntil = new Map<number, number>([[firstDay - 1, 0]]);
for (let day = firstDay; day <= lastDay; day++)
  openUntil.set(day, (openUntil.get(day - 1) ?? 0) + Number(isOpen(day)));
const nextOpen = (day: number) => openDays[openUntil.get(day - 1) ?? openDays.length];

export type Due = { readonly dueOn: string; readonly rolledDueOn: string };
type Term = { readonly amount: number; readonly unit: 'calendarDay' | 'workingDay' };

/** @returns undefined when a sum of working days leaves the table; calendar days need none, but then nothing rolls */
export function dueOf(received: number, term: Term): Due | undefined {
  if (term.unit === 'calendarDay') {
    const due = received + term.amount;
    const rolled = due < firstDay ? due : (nextOpen(due) ?? due);
    return { dueOn: written(due), rolledDueOn: written(rolled) };
  }
  return ends(workingDay(received, term.amount));
}

/** What a notice of a fee does to a term of working days: `paid` undefined while nobody has. */
export type Fee = {
  readonly notified: number;
  readonly paid: number | undefined;
  readonly payWithin: number;
  readonly afterPayment: 'resumes' | 'restarts';
};

/** The last day of a term of working days with a stop: the open days before it and those after it make the term. */
export function dueWithFee(received: number, amount: number, fee: Fee): Due | undefined {
  const { notified, paid, payWithin, afterPayment } = fee;
  if (paid === undefined) return ends(workingDay(notified, payWithin));
  if (afterPayment === 'restarts') return ends(workingDay(paid, amount));
  const left = amount - ((openUntil.get(notified) ?? 0) - (openUntil.get(received) ?? 0));
  return ends(left > 0 ? workingDay(paid, left) : nextOpen(paid));
}

/** The `amount`-th open day after `day`. */
function workingDay(day: number, amount: number): number | undefined {
  const before = openUntil.get(day);
  return before === undefined ? undefined : openDays[before + amount - 1];
}

const ends = (day: number | undefined): Due | undefined =>
  day === undefined ? undefined : { dueOn: written(day), rolledDueOn: written(day) };
