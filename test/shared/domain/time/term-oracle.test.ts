import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Instant } from '../../../../shared/contracts/vocabulary.ts';
import { lawRows } from '../../../../shared/domain/law/rows.ts';
import { CalendarYearMissing } from '../../../../shared/domain/time/calendar.ts';
import { turkishHolidays } from '../../../../shared/domain/time/holidays.ts';
import { deadlineOf } from '../../../../shared/domain/time/term.ts';
import { dayOfMoment, dueOf, epochDay, firstDay, isOpen, lastDay, written } from './oracle.ts';

const deadline = (law: (typeof lawRows)[number], at: Instant) => {
  try {
    const { dueOn, rolledDueOn } = deadlineOf(law, at, turkishHolidays);
    return { dueOn, rolledDueOn };
  } catch (error) {
    if (error instanceof CalendarYearMissing) return undefined;
    throw error;
  }
};

/** Any moment of 2025-2028 whose every term stays inside the table. */
const arrivals = fc
  .integer({ min: Date.parse('2024-12-31T00:00:00Z'), max: Date.parse('2028-11-29T20:59:59Z') })
  .map((ms) => new Date(ms).toISOString() as Instant);
const laws = fc.constantFrom(...lawRows);

describe('a second, independent count', () => {
  test.each(lawRows)('agrees on every arrival day from 2024 to 2029 under $id', (law) => {
    const different: string[] = [];
    for (let day = firstDay - 40; day <= lastDay + 40; day++) {
      const expected = dueOf(day, law.term);
      for (const time of ['00:00:00.000', '12:34:56.789', '23:59:59.999']) {
        const at = new Date(`${written(day)}T${time}+03:00`).toISOString() as Instant;
        const counted = deadline(law, at);
        if (counted?.dueOn !== expected?.dueOn || counted?.rolledDueOn !== expected?.rolledDueOn)
          different.push(`${at}: ${JSON.stringify(counted)} is not ${JSON.stringify(expected)}`);
      }
    }
    expect(different).toEqual([]);
  });

  test('agrees on any moment', () => {
    fc.assert(
      fc.property(laws, arrivals, (law, at) => {
        expect(deadline(law, at)).toEqual(dueOf(dayOfMoment(at), law.term));
      }),
      { numRuns: 500 },
    );
  });
});

describe('whatever the moment of arrival', () => {
  test('who comes later is never due earlier', () => {
    fc.assert(
      fc.property(laws, arrivals, arrivals, (law, one, other) => {
        const [early, late] = one < other ? [one, other] : [other, one];
        const [first, second] = [deadline(law, early), deadline(law, late)];
        expect(first && second && first.dueOn <= second.dueOn).toBe(true);
        expect(first && second && first.rolledDueOn <= second.rolledDueOn).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('the rolled day is the first working day from the last day on', () => {
    fc.assert(
      fc.property(laws, arrivals, (law, at) => {
        const { dueOn, rolledDueOn } = deadlineOf(law, at, turkishHolidays);
        expect(rolledDueOn >= dueOn).toBe(true);
        expect(isOpen(epochDay(rolledDueOn))).toBe(true);
        for (let day = epochDay(dueOn); day < epochDay(rolledDueOn); day++) expect(isOpen(day)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test('a term of working days ends on a working day and never rolls', () => {
    const working = lawRows.filter((law) => law.term.unit === 'workingDay');
    expect(working).not.toEqual([]);
    fc.assert(
      fc.property(fc.constantFrom(...working), arrivals, (law, at) => {
        const { dueOn, rolledDueOn } = deadlineOf(law, at, turkishHolidays);
        expect(isOpen(epochDay(dueOn))).toBe(true);
        expect(rolledDueOn).toBe(dueOn);
      }),
      { numRuns: 200 },
    );
  });

  test('the explained days follow one another, and the counted ones are 1, 2, … to the term', () => {
    fc.assert(
      fc.property(laws, arrivals, (law, at) => {
        const { days, dueOn } = deadlineOf(law, at, turkishHolidays);
        const counted = days.flatMap((d) => (d.counted === null ? [] : [d.counted]));
        expect(counted).toEqual(Array.from({ length: law.term.amount }, (_, i) => i + 1));
        expect(days.map((d) => epochDay(d.day))).toEqual(days.map((_, i) => dayOfMoment(at) + 1 + i));
        expect(days.at(-1)).toMatchObject({ day: dueOn, counted: law.term.amount });
      }),
      { numRuns: 200 },
    );
  });
});
