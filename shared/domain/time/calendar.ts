import type { LocalDate } from '../../contracts/vocabulary.ts';
import { weekdayOf } from './days.ts';

export type Confidence = 'H' | 'M' | 'L';

/** A day on which public offices are closed, or closed from 13:00 (`half`). */
export type HolidayRow = {
  readonly day: LocalDate;
  readonly name: string;
  readonly half: boolean;
  readonly source: string;
  readonly confidence: Confidence;
};

/** The public holidays of whole years: versioned data; a year that no table covers is an error, never a guess. */
export type Calendar = {
  readonly version: string;
  readonly hash: string;
  readonly years: readonly number[];
  readonly holidays: ReadonlyMap<LocalDate, HolidayRow>;
  /** Whether a half day counts as a working day (unconfirmed in law, so a setting of the table). */
  readonly halfDayIsWorkingDay: boolean;
};

/** What a day is to the law, and why. */
export type DayKind =
  | { readonly kind: 'working'; readonly half?: HolidayRow }
  | { readonly kind: 'weekend' }
  | { readonly kind: 'holiday'; readonly holiday: HolidayRow }
  /** No table covers the year: what the day is nobody knows yet. */
  | { readonly kind: 'uncovered' };

/** Thrown when a computation needs a year that no holiday table covers. */
export class CalendarYearMissing extends Error {
  readonly year: number;
  constructor(year: number, version: string) {
    super(
      `No holiday table covers ${year} (table version ${version}). Add the year to shared/domain/time/holidays.ts with its source.`,
    );
    this.name = 'CalendarYearMissing';
    this.year = year;
  }
}

/** @throws CalendarYearMissing when the day's year is not covered */
export function kindOf(day: LocalDate, calendar: Calendar): DayKind {
  const year = Number(day.slice(0, 4));
  if (!calendar.years.includes(year)) throw new CalendarYearMissing(year, calendar.version);
  const holiday = calendar.holidays.get(day);
  if (holiday && (!holiday.half || !calendar.halfDayIsWorkingDay)) return { kind: 'holiday', holiday };
  const weekday = weekdayOf(day);
  if (weekday === 0 || weekday === 6) return { kind: 'weekend' };
  return holiday ? { kind: 'working', half: holiday } : { kind: 'working' };
}

/** Like `kindOf`, for counts in which it does not matter what a day is. */
export function kindIfCovered(day: LocalDate, calendar: Calendar): DayKind {
  return calendar.years.includes(Number(day.slice(0, 4))) ? kindOf(day, calendar) : { kind: 'uncovered' };
}

/** Whether public offices are closed on the day, as far as the table tells; a day that no table covers is open. */
export function isClosedDay(day: LocalDate, calendar: Calendar): boolean {
  const { kind } = kindIfCovered(day, calendar);
  return kind === 'weekend' || kind === 'holiday';
}

/** The last day that the table knows. */
export function lastCoveredDay(calendar: Calendar): LocalDate {
  return `${Math.max(...calendar.years)}-12-31`;
}
