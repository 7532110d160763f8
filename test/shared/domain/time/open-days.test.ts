import { describe, expect, test } from 'vitest';
import { turkishHolidays } from '../../../../shared/domain/time/holidays.ts';
import {
  firstOpenDayOfWeek,
  mondayOf,
  openDayBefore,
  openDayFrom,
} from '../../../../shared/domain/time/open-days.ts';
import { changed } from './tables.ts';

describe('days on which offices are open', () => {
  test.each([
    ['2026-05-26', '2026-05-26', '2026-05-26', 'the eve is a working day'],
    ['2026-05-27', '2026-05-26', '2026-06-01', 'Kurban Bayramı runs into the weekend'],
    ['2026-05-31', '2026-05-26', '2026-06-01', 'the Sunday after it'],
    ['2027-01-01', '2026-12-31', '2027-01-04', 'a new year on a Friday'],
    ['2029-01-06', '2029-01-06', '2029-01-06', 'a Saturday that no table knows is taken for open'],
  ])('%s: before it %s, from it on %s (%s)', (day, before, from) => {
    expect(openDayBefore(day, turkishHolidays)).toBe(before);
    expect(openDayFrom(day, turkishHolidays)).toBe(from);
  });
});

describe('a week', () => {
  test.each([
    ['2026-05-25', '2026-05-25'],
    ['2026-05-26', '2026-05-25'],
    ['2026-05-30', '2026-05-25'],
    ['2026-05-31', '2026-05-25'],
    ['2026-06-01', '2026-06-01'],
    ['2028-03-01', '2028-02-28'],
  ])('that of %s begins on Monday %s', (day, monday) => {
    expect(mondayOf(day)).toBe(monday);
  });

  test('begins its work on Monday, or after the holidays', () => {
    expect(firstOpenDayOfWeek('2026-05-30', turkishHolidays)).toBe('2026-05-25');
    expect(firstOpenDayOfWeek('2027-05-19', turkishHolidays)).toBe('2027-05-20');
  });

  test('that is closed throughout has no such day', () => {
    const closed = changed({ add: ['2026-06-01', '2026-06-02', '2026-06-03', '2026-06-04', '2026-06-05'] });
    expect(firstOpenDayOfWeek('2026-06-03', closed)).toBeUndefined();
    expect(openDayFrom('2026-06-01', closed)).toBe('2026-06-08');
  });
});
