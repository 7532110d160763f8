import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../shared/domain/time/days.ts';
import { arrivals, between, clockOf, count, laws, share } from './clocks.ts';
import { epochDay, isOpen } from './oracle.ts';
import { information, restarting } from './rows.ts';

const closedBetween = (from: string, to: string) =>
  Array.from({ length: epochDay(to) - epochDay(from) }, (_, i) => !isOpen(epochDay(from) + i));

const waits = fc.integer({ min: 0, max: 60 });
const rows = fc.constantFrom(information, restarting(information));
const lengthened = fc.boolean();

/** What happened to a request for information: the notice lies within its term, which may have been lengthened. */
function stopped(arrived: string, isLong: boolean, part: number, wait: number) {
  const extended = isLong ? arrived : undefined;
  const { dueOn } = count(information, clockOf(arrived, { extended }));
  const notified = between(arrived, dueOn, part);
  return { extended, notified, paid: addDays(notified, wait), without: dueOn };
}

describe('whatever the day of arrival', () => {
  test('who comes later is never due earlier', () => {
    fc.assert(
      fc.property(laws, arrivals, arrivals, (law, one, other) => {
        const [early, late] = one < other ? [one, other] : [other, one];
        const [first, second] = [count(law, clockOf(early)), count(law, clockOf(late))];
        expect(first.dueOn <= second.dueOn).toBe(true);
        expect(first.rolledDueOn <= second.rolledDueOn).toBe(true);
      }),
    );
  });

  test('the rolled day is the first working day from the last day on', () => {
    fc.assert(
      fc.property(laws, arrivals, (law, arrived) => {
        const { dueOn, rolledDueOn } = count(law, clockOf(arrived));
        expect(rolledDueOn >= dueOn).toBe(true);
        expect(isOpen(epochDay(rolledDueOn))).toBe(true);
        expect(closedBetween(dueOn, rolledDueOn)).not.toContain(false);
      }),
    );
  });

  test('the explained days follow one another, and the counted ones are 1, 2, … to the term', () => {
    fc.assert(
      fc.property(laws, arrivals, (law, arrived) => {
        const { days, dueOn } = count(law, clockOf(arrived));
        const counted = days.flatMap((d) => (d.counted === null ? [] : [d.counted]));
        expect(counted).toEqual(Array.from({ length: law.term.amount }, (_, i) => i + 1));
        expect(days.map(({ day }) => day)).toEqual(days.map((_, i) => addDays(arrived, 1 + i)));
        expect(days.at(-1)).toMatchObject({ day: dueOn, counted: law.term.amount });
      }),
    );
  });
});

describe('whatever happens to a request for information', () => {
  test('a longer term never ends earlier, whenever she is told', () => {
    fc.assert(
      fc.property(arrivals, share, (arrived, part) => {
        const plain = count(information, clockOf(arrived));
        const extended = between(arrived, plain.dueOn, part);
        expect(count(information, clockOf(arrived, { extended })).dueOn > plain.dueOn).toBe(true);
      }),
    );
  });

  test('it never ends on a day on which offices are closed', () => {
    fc.assert(
      fc.property(rows, arrivals, lengthened, share, waits, (row, arrived, isLong, part, wait) => {
        const { extended, notified, paid } = stopped(arrived, isLong, part, wait);
        for (const moved of [{ extended }, { extended, notified }, { extended, notified, paid }]) {
          const { dueOn, rolledDueOn } = count(row, clockOf(arrived, moved));
          expect(isOpen(epochDay(dueOn))).toBe(true);
          expect(rolledDueOn).toBe(dueOn);
        }
      }),
    );
  });

  test('a stop never makes the last day earlier, and beginning anew never earlier than running on', () => {
    fc.assert(
      fc.property(arrivals, lengthened, share, waits, (arrived, isLong, part, wait) => {
        const { without, ...moved } = stopped(arrived, isLong, part, wait);
        const resumed = count(information, clockOf(arrived, moved));
        const restarted = count(restarting(information), clockOf(arrived, moved));
        expect(resumed.dueOn >= without).toBe(true);
        expect(restarted.dueOn >= resumed.dueOn).toBe(true);
        expect(resumed.dueOn >= moved.paid).toBe(true);
      }),
    );
  });

  test('who pays later is never answered earlier', () => {
    fc.assert(
      fc.property(rows, arrivals, share, waits, waits, (row, arrived, part, one, other) => {
        const { notified } = stopped(arrived, false, part, 0);
        const [soon, late] = [Math.min(one, other), Math.max(one, other)].map(
          (wait) => count(row, clockOf(arrived, { notified, paid: addDays(notified, wait) })).dueOn,
        );
        expect(soon && late && soon <= late).toBe(true);
      }),
    );
  });

  test('before the notice and after the payment as many days count as the term has; in between none', () => {
    fc.assert(
      fc.property(arrivals, lengthened, share, waits, (arrived, isLong, part, wait) => {
        const { without: _, ...moved } = stopped(arrived, isLong, part, wait);
        const { days } = count(information, clockOf(arrived, moved));
        const numbers = days.flatMap((d) => (d.counted === null ? [] : [d.counted]));
        expect(numbers).toEqual(Array.from({ length: isLong ? 30 : 15 }, (_, i) => i + 1));
        expect(days.filter((d) => d.stands).map(({ day }) => day)).toEqual(
          days.filter(({ day }) => day > moved.notified && day <= moved.paid).map(({ day }) => day),
        );
        expect(days.filter((d) => d.stands && d.counted !== null)).toEqual([]);
      }),
    );
  });

  test('while she has not paid, nothing but her own days counts', () => {
    fc.assert(
      fc.property(arrivals, share, (arrived, part) => {
        const { notified } = stopped(arrived, false, part, 0);
        const { days, whose, dueOn } = count(information, clockOf(arrived, { notified }));
        expect(whose).toBe('applicant');
        const waited = days.flatMap(({ stands }) => (stands?.waiting ? [stands.waiting] : []));
        expect(waited).toEqual(Array.from({ length: 15 }, (_, i) => i + 1));
        expect(days.at(-1)).toMatchObject({ day: dueOn, counted: null, stands: { waiting: 15 } });
      }),
    );
  });
});
