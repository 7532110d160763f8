import type { Instant, LocalDate } from '../../contracts/vocabulary.ts';

const zone = 'Europe/Istanbul';
const dayFormat = new Intl.DateTimeFormat('en-CA', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
const offsetFormat = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
const msPerDay = 86_400_000;

/** @returns the calendar day in Europe/Istanbul on which the moment lies */
export function dayOf(at: Instant): LocalDate {
  return dayFormat.format(new Date(at));
}

const twoDigits = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

/**
 * By fields, not by `toISOString`: a sum steps through it day by day, and this costs a third.
 *
 * @param days whole days, negative to go back
 */
export function addDays(day: LocalDate, days: number): LocalDate {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
  const then = new Date(Date.UTC(year, month - 1, date + days));
  return `${then.getUTCFullYear()}-${twoDigits(then.getUTCMonth() + 1)}-${twoDigits(then.getUTCDate())}`;
}

/** @returns whole days from `from` to `to`; negative when `to` lies before */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / msPerDay);
}

/** @returns 0 for Sunday to 6 for Saturday */
export function weekdayOf(day: LocalDate): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/**
 * The UTC moment of a wall-clock hour in Europe/Istanbul. The zone's offset is asked of the zone table, so days
 * before September 2016 (with daylight saving) come out right too.
 *
 * @param hour 0-23
 */
export function momentOf(day: LocalDate, hour: number): Instant {
  const guess = Date.parse(`${day}T${String(hour).padStart(2, '0')}:00:00Z`);
  const first = guess - offsetMs(guess);
  return new Date(guess - offsetMs(first)).toISOString() as Instant;
}

/** Istanbul has stood a number of whole hours before Greenwich since 1910. */
function offsetMs(at: number): number {
  return Number(/GMT\+(\d\d)/.exec(offsetFormat.format(new Date(at)))?.[1]) * 3_600_000;
}

export function plusMs(at: Instant, ms: number): Instant {
  return new Date(Date.parse(at) + ms).toISOString() as Instant;
}

/**
 * @param months whole months; the last day of a shorter month stands for a day it does not have (6098 sayılı Kanun m.92)
 */
export function addMonths(day: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}
