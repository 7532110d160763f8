import { describe, expect, test } from 'vitest';
import type { LawRow } from '../../../../shared/domain/law/row.types.ts';
import { lawInForce } from '../../../../shared/domain/law/rows.ts';
import { type Clock, startedOn } from '../../../../shared/domain/time/clock.ts';
import { dayOf } from '../../../../shared/domain/time/days.ts';
import { turkishHolidays } from '../../../../shared/domain/time/holidays.ts';
import { deadlineOf } from '../../../../shared/domain/time/term.ts';
import { restarting } from './rows.ts';
import { vectors } from './vectors/all.ts';
import { arrivalVectors } from './vectors/arrivals.ts';
import { halfDaysIn, readSum, tailOf } from './vectors/sum-in-words.ts';
import type { Vector } from './vectors/vector.ts';

const rowOf = ({ law, received, restarts }: Vector): LawRow => {
  const row = lawInForce(law, received);
  return restarts ? restarting(row) : row;
};

const clockOf = ({ received, extended, notified, paid }: Vector): Clock => [
  ...startedOn(received),
  ...(extended ? [{ kind: 'extended' as const, on: extended, ground: 'otherUnit' }] : []),
  ...(notified ? [{ kind: 'feeNotified' as const, on: notified }] : []),
  ...(paid ? [{ kind: 'feePaid' as const, on: paid }] : []),
];

test('there are more than a hundred vectors, over all years and every regime', () => {
  const all = Object.values(vectors).flat();
  expect(new Set(all.map(({ law, sum: _, ...facts }) => JSON.stringify([law, facts]))).size).toBe(all.length);
  expect(all.length).toBeGreaterThan(140);
  for (const year of ['2025', '2026', '2027', '2028'])
    expect(all.filter(({ received }) => received.startsWith(year)).length).toBeGreaterThan(20);
});

describe.each(Object.entries(vectors))('%s', (_, list) => {
  test.each(list)('$law, $received: $sum', (vector) => {
    const { dueOn, rolledDueOn = dueOn, whose = 'institution', sum, received } = vector;
    const counted = deadlineOf(rowOf(vector), clockOf(vector), turkishHolidays);
    expect(counted).toMatchObject({ dueOn, rolledDueOn, whose });
    expect(sum.slice(sum.indexOf(' → ') + 3)).toBe(tailOf(dueOn, rolledDueOn));

    const spelled = readSum(sum, received);
    expect(counted.days.map(({ day, counted: number }) => `${day} ${number}`)).toEqual(
      spelled.map(({ day, counted: number }) => `${day} ${number}`),
    );
    expect(counted.days.filter(({ stands }) => stands).map(({ day }) => day)).toEqual(
      spelled.filter(({ stands }) => stands).map(({ day }) => day),
    );
    const closed = spelled.filter((day) => day.closed);
    expect(closed.map(({ day }) => counted.days.find((d) => d.day === day)?.what.kind)).toEqual(
      closed.map((day) => day.closed),
    );
    if (whose === 'applicant')
      expect(counted.days.map(({ stands }) => stands?.waiting ?? null)).toEqual(
        spelled.map(({ waiting }) => waiting),
      );
  });

  test('the half days that count are the ones the words name', () => {
    for (const vector of list) {
      const { days } = deadlineOf(rowOf(vector), clockOf(vector), turkishHolidays);
      const half = days.filter(
        ({ what, counted, stands }) =>
          what.kind === 'working' && what.half && (counted !== null || (!vector.paid && stands)),
      );
      expect(half.map(({ day }) => day.slice(5))).toEqual(halfDaysIn(vector.sum));
    }
  });
});

describe('around midnight in Istanbul', () => {
  test.each(arrivalVectors)('$at: $sum', ({ at, law, received, dueOn }) => {
    expect(dayOf(at)).toBe(received);
    expect(deadlineOf(lawInForce(law, received), startedOn(dayOf(at)), turkishHolidays).dueOn).toBe(dueOn);
  });
});
