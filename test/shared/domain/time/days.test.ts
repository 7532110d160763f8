import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Instant } from '../../../../shared/contracts/vocabulary.ts';
import {
  addDays,
  dayOf,
  daysBetween,
  momentOf,
  plusMs,
  weekdayOf,
} from '../../../../shared/domain/time/days.ts';

describe('the day of a moment is the day in Istanbul', () => {
  test.each([
    ['2026-04-26T20:59:59.999Z', '2026-04-26'],
    ['2026-04-26T21:00:00.000Z', '2026-04-27'],
    ['2026-04-27T20:59:59.999Z', '2026-04-27'],
    ['2025-12-31T20:59:59.999Z', '2025-12-31'],
    ['2025-12-31T21:00:00.000Z', '2026-01-01'],
    ['2028-02-28T21:00:00.000Z', '2028-02-29'],
    // Winter time, before the offset was fixed at +03:00 in September 2016.
    ['2016-01-15T21:59:59.999Z', '2016-01-15'],
    ['2016-01-15T22:00:00.000Z', '2016-01-16'],
  ])('%s is on %s', (at, day) => {
    expect(dayOf(at)).toBe(day);
  });
});

describe('an hour in Istanbul as a moment', () => {
  test.each([
    ['2026-05-27', 8, '2026-05-27T05:00:00.000Z'],
    ['2026-01-01', 0, '2025-12-31T21:00:00.000Z'],
    ['2026-12-31', 23, '2026-12-31T20:00:00.000Z'],
    ['2016-12-25', 8, '2016-12-25T05:00:00.000Z'],
    ['2016-01-15', 8, '2016-01-15T06:00:00.000Z'],
    ['2015-07-15', 8, '2015-07-15T05:00:00.000Z'],
    // The clock went forward at 03.00 and, late that year, back at 04.00 on 8 November.
    ['2016-03-27', 2, '2016-03-27T00:00:00.000Z'],
    ['2016-03-27', 4, '2016-03-27T01:00:00.000Z'],
    ['2015-11-08', 8, '2015-11-08T06:00:00.000Z'],
  ])('%s at %i is %s', (day, hour, at) => {
    expect(momentOf(day, hour)).toBe(at);
  });

  test('lies on its own day and shows its own hour, on every day from 2010 to 2035', () => {
    const wall = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Istanbul',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_300 }), fc.integer({ min: 5, max: 23 }), (offset, hour) => {
        const day = addDays('2010-01-01', offset);
        expect(wall.format(new Date(momentOf(day, hour)))).toBe(`${day} ${String(hour).padStart(2, '0')}:00`);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('sums with days', () => {
  const someDay = fc.integer({ min: -4_000, max: 40_000 }).map((n) => addDays('2000-01-01', n));

  test('what is added is what lies between', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -3_000, max: 3_000 }), (day, n) => {
        expect(daysBetween(day, addDays(day, n))).toBe(n);
        expect(addDays(addDays(day, n), -n)).toBe(day);
      }),
    );
  });

  test('a week later is the same weekday, a day later the next', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        expect(weekdayOf(addDays(day, 7))).toBe(weekdayOf(day));
        expect(weekdayOf(addDays(day, 1))).toBe((weekdayOf(day) + 1) % 7);
      }),
    );
  });

  test('leap days exist where they should', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(weekdayOf('2026-04-27')).toBe(1);
  });

  test('moments keep their milliseconds, so that text order is time order', () => {
    const instants = fc
      .integer({ min: Date.UTC(2020, 0), max: Date.UTC(2030, 0) })
      .map((ms) => new Date(ms).toISOString() as Instant);
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 86_400_000 }), (at, ms) => {
        expect(plusMs(at, ms) > at).toBe(true);
        expect(plusMs(at, ms)).toMatch(/\.\d{3}Z$/);
      }),
    );
  });
});
