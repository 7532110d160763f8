/**
 * The due dates worked out a second time and in another way: whole epoch days, Istanbul taken as UTC+3 (true since
 * September 2016), the closed days written down as a list, counting by dropping the days that do not count.
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
const nextOpen = (day: number) => openDays.find((open) => open >= day);

/** @returns undefined when a sum of working days leaves the table; calendar days need none, but then nothing rolls */
export function dueOf(
  received: number,
  term: { amount: number; unit: 'calendarDay' | 'workingDay' },
): { dueOn: string; rolledDueOn: string } | undefined {
  if (term.unit === 'calendarDay') {
    const due = received + term.amount;
    const rolled = due < firstDay ? due : (nextOpen(due) ?? due);
    return { dueOn: written(due), rolledDueOn: written(rolled) };
  }
  if (received + 1 < firstDay) return undefined;
  const due = openDays.filter((day) => day > received)[term.amount - 1];
  return due === undefined ? undefined : { dueOn: written(due), rolledDueOn: written(due) };
}

/** Istanbul's day of a moment as whole days since 1970. */
export const dayOfMoment = (at: string) => Math.floor((Date.parse(at) + 3 * 3_600_000) / 86_400_000);
