import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pressing } from '../../../shared/contracts/queue-query.ts';
import type { Instant, LocalDate } from '../../../shared/contracts/vocabulary.ts';
import { addDays } from '../../../shared/domain/time/days.ts';
import { lastDaysOf, urgencyOf } from '../../../shared/domain/urgency.ts';

const today: LocalDate = '2026-05-20';
/** A request with so many days left of a term of so many. */
const due = (left: number, term: number) => {
  const dueOn = addDays(today, left);
  return { dueOn, receivedAt: `${addDays(dueOn, -term)}T09:00:00.000Z` as Instant };
};

describe('how pressing a last day is', () => {
  test.each([
    [-1, 30, 'overdue'],
    [0, 30, 'critical'],
    [3, 30, 'critical'],
    [4, 30, 'soon'],
    [7, 30, 'soon'],
    [8, 30, 'normal'],
    // Fifteen working days are some three weeks; thirty are six.
    [5, 21, 'soon'],
    [6, 21, 'normal'],
    [10, 42, 'soon'],
    [11, 42, 'normal'],
    // A pause for a fee stretched it.
    [14, 120, 'soon'],
    [15, 120, 'normal'],
    // Taken down late, and short from the beginning.
    [4, 8, 'normal'],
  ] as const)('%i days left of %i is %s', (left, term, urgency) => {
    expect(urgencyOf(due(left, term), today)).toBe(urgency);
  });

  test('never grows less while time passes', () => {
    const order = ['normal', 'soon', 'critical', 'overdue'];
    fc.assert(
      fc.property(fc.integer({ min: -60, max: 200 }), fc.integer({ min: 1, max: 200 }), (left, term) => {
        const now = urgencyOf(due(left, term), today);
        const later = urgencyOf(due(left, term), addDays(today, 1));
        expect(order.indexOf(later)).toBeGreaterThanOrEqual(order.indexOf(now));
      }),
    );
  });

  test('lies inside the last days that are read for it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60, max: 200 }), fc.integer({ min: 1, max: 200 }), (left, term) => {
        const one = due(left, term);
        const { from = '0', to = '9' } = lastDaysOf(urgencyOf(one, today), today);
        expect(from <= one.dueOn && one.dueOn <= to).toBe(true);
      }),
    );
    expect(pressing.options.map((each) => lastDaysOf(each, today))).toEqual([
      { to: '2026-05-19' },
      { from: '2026-05-20', to: '2026-05-23' },
      { from: '2026-05-24', to: '2026-06-03' },
      { from: '2026-05-24' },
    ]);
  });
});
