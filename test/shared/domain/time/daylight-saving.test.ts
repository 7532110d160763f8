import { describe, expect, test } from 'vitest';
import type { Instant, LocalDate } from '../../../../shared/contracts/vocabulary.ts';
import { startedOn } from '../../../../shared/domain/time/clock.ts';
import { addDays, dayOf, momentOf, plusMs } from '../../../../shared/domain/time/days.ts';
import { count } from './clocks.ts';
import { petition } from './rows.ts';

const minute = 60_000;
const quarter = 15 * minute;

/**
 * The changes of the clock in Türkiye before it stayed at +03.00 (7 September 2016): in 2014 the spring one came a day
 * late for the local elections, in 2015 the autumn one two weeks late for the general ones.
 */
const forward = ['2014-03-31', '2015-03-29', '2016-03-27'];
const back = ['2014-10-26', '2015-11-08'];

/** How many quarters of an hour lie on each day, walked through in real time. */
function quartersByDay(from: LocalDate, to: LocalDate): Map<LocalDate, number> {
  const seen = new Map<LocalDate, number>();
  const end = Date.parse(`${to}T00:00:00+03:00`);
  for (let ms = Date.parse(`${from}T00:00:00+02:00`); ms < end; ms += quarter) {
    const day = dayOf(new Date(ms).toISOString() as Instant);
    seen.set(day, (seen.get(day) ?? 0) + 1);
  }
  return seen;
}

describe('the years in which the clock was changed', () => {
  const seen = quartersByDay('2014-01-01', '2017-01-01');

  test('no day is lost and none comes twice', () => {
    const days = [...seen.keys()];
    expect(days).toEqual(days.map((_, i) => addDays('2014-01-01', i)));
    expect(days.at(-1)).toBe('2016-12-31');
    expect(days).toHaveLength(365 + 365 + 366);
  });

  test('every day has 24 hours, but for 23 on the days of spring and 25 on those of autumn', () => {
    const odd = [...seen].filter(([, quarters]) => quarters !== 96);
    expect(odd).toEqual(
      [...forward.map((day) => [day, 92]), ...back.map((day) => [day, 100])].sort((a, b) =>
        String(a[0]) < String(b[0]) ? -1 : 1,
      ),
    );
  });

  test('each day begins at its own midnight, and the millisecond before is the day before', () => {
    for (const day of seen.keys()) {
      const midnight = momentOf(day, 0);
      expect(dayOf(midnight)).toBe(day);
      expect(dayOf(plusMs(midnight, -1))).toBe(addDays(day, -1));
    }
  });

  test('each hour of a day lies on it, and no later hour comes before an earlier one', () => {
    for (const day of seen.keys()) {
      const hours = Array.from({ length: 24 }, (_, hour) => momentOf(day, hour));
      expect(new Set(hours.map(dayOf))).toEqual(new Set([day]));
      expect([...hours].sort()).toEqual(hours);
    }
  });

  test('the reminder hour is eight in Istanbul: 06.00 in winter time, 05.00 in summer time and ever since', () => {
    expect(momentOf('2016-03-26', 8)).toBe('2016-03-26T06:00:00.000Z');
    expect(momentOf('2016-03-27', 8)).toBe('2016-03-27T05:00:00.000Z');
    expect(momentOf('2016-10-30', 8)).toBe('2016-10-30T05:00:00.000Z');
    expect(momentOf('2015-11-07', 8)).toBe('2015-11-07T05:00:00.000Z');
    expect(momentOf('2015-11-08', 8)).toBe('2015-11-08T06:00:00.000Z');
    expect(momentOf('2014-03-30', 8)).toBe('2014-03-30T06:00:00.000Z');
    expect(momentOf('2014-03-31', 8)).toBe('2014-03-31T05:00:00.000Z');
  });

  test('the hour that a change leaves out is the moment of the change, and on its day', () => {
    for (const day of forward) expect(momentOf(day, 3)).toBe(`${day}T01:00:00.000Z`);
  });

  test('thirty days over a change are thirty days', () => {
    for (const day of [...forward, ...back])
      for (const before of [0, 1, 15, 29, 30]) {
        const received = addDays(day, -before);
        for (const at of [momentOf(received, 0), plusMs(momentOf(addDays(received, 1), 0), -1)])
          expect(count(petition, startedOn(dayOf(at))).dueOn).toBe(addDays(received, 30));
      }
  });
});
