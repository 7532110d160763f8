import { describe, expect, test } from 'vitest';
import {
  CalendarYearMissing,
  isClosedDay,
  kindIfCovered,
  kindOf,
  lastCoveredDay,
} from '../../../../shared/domain/time/calendar.ts';
import { calendarOf, turkishHolidays } from '../../../../shared/domain/time/holidays.ts';
import { changed, tableNow } from './tables.ts';

const rows = [...turkishHolidays.holidays.values()];
const inYear = (year: number) => rows.filter((row) => row.day.startsWith(`${year}-`));
const daysNamed = (year: number, name: string) =>
  inYear(year)
    .filter((row) => row.name.startsWith(name))
    .map((row) => row.day.slice(5));

describe('the holiday table', () => {
  test.each([
    { year: 2025, full: 14, half: 3 },
    { year: 2026, full: 14, half: 3 },
    // 19 May and the fourth day of Kurban Bayramı are one day.
    { year: 2027, full: 13, half: 3 },
    { year: 2028, full: 14, half: 3 },
  ])('$year has $full full days and $half half days', ({ year, full, half }) => {
    expect(inYear(year).filter((row) => !row.half)).toHaveLength(full);
    expect(inYear(year).filter((row) => row.half)).toHaveLength(half);
  });

  test.each([
    { year: 2025, eve: '03-29', days: ['03-30', '03-31', '04-01'] },
    { year: 2026, eve: '03-19', days: ['03-20', '03-21', '03-22'] },
    { year: 2027, eve: '03-08', days: ['03-09', '03-10', '03-11'] },
    { year: 2028, eve: '02-25', days: ['02-26', '02-27', '02-28'] },
  ])('Ramazan Bayramı $year is $days after the eve $eve', ({ year, eve, days }) => {
    expect(daysNamed(year, 'Ramazan Bayramı')).toEqual([eve, ...days]);
    expect(turkishHolidays.holidays.get(`${year}-${eve}`)?.half).toBe(true);
  });

  test.each([
    { year: 2025, eve: '06-05', days: ['06-06', '06-07', '06-08', '06-09'] },
    { year: 2026, eve: '05-26', days: ['05-27', '05-28', '05-29', '05-30'] },
    { year: 2028, eve: '05-04', days: ['05-05', '05-06', '05-07', '05-08'] },
  ])('Kurban Bayramı $year is $days after the eve $eve', ({ year, eve, days }) => {
    expect(daysNamed(year, 'Kurban Bayramı')).toEqual([eve, ...days]);
    expect(turkishHolidays.holidays.get(`${year}-${eve}`)?.half).toBe(true);
  });

  test('19 May 2027 is two holidays, a full one and only once in the table', () => {
    expect(daysNamed(2027, 'Kurban Bayramı')).toEqual(['05-15', '05-16', '05-17', '05-18']);
    expect(turkishHolidays.holidays.get('2027-05-19')).toMatchObject({
      half: false,
      name: expect.stringContaining('Gençlik'),
    });
  });

  test.each(['01-01', '04-23', '05-01', '05-19', '07-15', '08-30', '10-29'])(
    '%s is a full holiday every year',
    (day) => {
      for (const year of turkishHolidays.years)
        expect(turkishHolidays.holidays.get(`${year}-${day}`)?.half).toBe(false);
    },
  );

  test('28 October is a half day every year', () => {
    for (const year of turkishHolidays.years)
      expect(turkishHolidays.holidays.get(`${year}-10-28`)?.half).toBe(true);
  });

  test('every row names its source and how sure it is', () => {
    for (const row of rows) {
      expect(row.source).toMatch(/\d/);
      expect(['H', 'M', 'L']).toContain(row.confidence);
    }
    expect(inYear(2027).find((row) => row.name.startsWith('Ramazan'))?.confidence).toBe('M');
  });

  test('a changed table is a new version: this version has this hash', () => {
    expect({ version: turkishHolidays.version, hash: turkishHolidays.hash }).toEqual({
      version: 'tr-2025-2028-1',
      hash: '26549eaad7d9f47e293288de3eb7918fc286018d91855975790bcaff77d07055',
    });
  });
});

describe('the hash of a table', () => {
  const { hash } = turkishHolidays;

  test('is the same for the same table, whatever its name', () => {
    expect(calendarOf(tableNow)).toEqual(turkishHolidays);
    expect(calendarOf({ ...tableNow, version: 'other' }).hash).toBe(hash);
  });

  test.each([
    ['a day added', changed({ add: ['2026-06-01'] })],
    ['a day taken away', changed({ drop: ['2026-05-30'] })],
    ['a day moved', changed({ drop: ['2026-05-27'], add: ['2026-05-31'] })],
    ['half days that do not count', calendarOf({ ...tableNow, halfDayIsWorkingDay: false })],
    ['a year more', calendarOf({ ...tableNow, years: [...tableNow.years, 2029] })],
  ])('is another one with %s', (_, calendar) => {
    expect(calendar.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(calendar.hash).not.toBe(hash);
  });

  test('two holidays on one day: the full one decides, whichever comes first', () => {
    const full = { day: '2026-06-01', name: 'Bayram', half: false, source: '1', confidence: 'H' as const };
    const half = { ...full, name: 'Arife', half: true };
    for (const rows of [
      [full, half],
      [half, full],
    ])
      expect(calendarOf({ ...tableNow, rows }).holidays.get('2026-06-01')).toEqual(full);
  });
});

describe('what a day is to the law', () => {
  test.each([
    ['2026-05-25', 'working'],
    ['2026-05-23', 'weekend'],
    ['2026-05-27', 'holiday'],
    ['2026-08-30', 'holiday'],
  ] as const)('%s is a %s', (day, kind) => {
    expect(kindOf(day, turkishHolidays).kind).toBe(kind);
  });

  test('an eve on a weekday is a working day that says it is half', () => {
    expect(kindOf('2026-05-26', turkishHolidays)).toMatchObject({ kind: 'working', half: { half: true } });
  });

  test('an eve on a Saturday is a weekend day', () => {
    expect(kindOf('2025-03-29', turkishHolidays)).toEqual({ kind: 'weekend' });
  });

  test('an operator can make half days holidays', () => {
    const strict = { ...turkishHolidays, halfDayIsWorkingDay: false };
    expect(kindOf('2026-05-26', strict).kind).toBe('holiday');
  });

  test.each(['2024-12-31', '2029-01-01'])('%s lies outside the table and is a loud error', (day) => {
    expect(() => kindOf(day, turkishHolidays)).toThrow(CalendarYearMissing);
    expect(() => kindOf(day, turkishHolidays)).toThrow(
      new RegExp(`${day.slice(0, 4)}.*${turkishHolidays.version}.*holidays\\.ts`),
    );
  });

  test('a day that no table covers is neither open nor closed for certain: reminders take it for open', () => {
    expect(kindIfCovered('2029-01-06', turkishHolidays)).toEqual({ kind: 'uncovered' });
    expect(isClosedDay('2029-01-06', turkishHolidays)).toBe(false);
    expect(kindIfCovered('2026-05-23', turkishHolidays)).toEqual({ kind: 'weekend' });
  });

  test.each([
    ['2026-05-25', false],
    ['2026-05-26', false],
    ['2026-05-27', true],
    ['2026-05-23', true],
    ['2026-05-24', true],
  ])('offices closed on %s: %s', (day, closed) => {
    expect(isClosedDay(day, turkishHolidays)).toBe(closed);
  });

  test('the table ends with its last year, in whatever order the years stand', () => {
    expect(lastCoveredDay(turkishHolidays)).toBe('2028-12-31');
    expect(lastCoveredDay({ ...turkishHolidays, years: [2027, 2026] })).toBe('2027-12-31');
  });

  test('an error names the year that is missing', () => {
    const caught = (() => {
      try {
        return kindOf('2029-01-01', turkishHolidays);
      } catch (error) {
        return error;
      }
    })();
    expect(caught).toMatchObject({ name: 'CalendarYearMissing', year: 2029 });
  });
});
