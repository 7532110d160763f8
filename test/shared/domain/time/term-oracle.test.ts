import { describe, expect, test } from 'vitest';
import type { Instant } from '../../../../shared/contracts/vocabulary.ts';
import type { LawRow } from '../../../../shared/domain/law/row.types.ts';
import { lawRows } from '../../../../shared/domain/law/rows.ts';
import { startedOn } from '../../../../shared/domain/time/clock.ts';
import { dayOf } from '../../../../shared/domain/time/days.ts';
import { clockOf, count, lastDays } from './clocks.ts';
import { type Due, dueOf, dueWithFee, epochDay, firstDay, lastDay, written } from './oracle.ts';
import { information, restarting } from './rows.ts';

const { extension, fee, term } = information;
const payWithin = fee?.notice?.payWithin.amount ?? 0;
const extendedTo = extension?.amount ?? 0;

const everyArrival = Array.from({ length: lastDay - firstDay + 81 }, (_, i) => firstDay - 40 + i);
const same = (counted: Due | undefined, expected: Due | undefined) =>
  counted?.dueOn === expected?.dueOn && counted?.rolledDueOn === expected?.rolledDueOn;

describe('a second, independent count agrees on every arrival day from 2024 to 2029', () => {
  test.each(lawRows)('under $id, at both ends of the day and in between', (law) => {
    const different: string[] = [];
    for (const day of everyArrival) {
      const expected = dueOf(day, law.term);
      for (const time of ['00:00:00.000', '12:34:56.789', '23:59:59.999']) {
        const at = new Date(`${written(day)}T${time}+03:00`).toISOString() as Instant;
        const counted = lastDays(law, startedOn(dayOf(at)));
        if (!same(counted, expected))
          different.push(`${at}: ${JSON.stringify(counted)} is not ${JSON.stringify(expected)}`);
      }
    }
    expect(different).toEqual([]);
  });

  test('with the longer term of working days, whenever she was told of it', () => {
    const different: string[] = [];
    for (const day of everyArrival) {
      const first = dueOf(day, term)?.dueOn;
      const expected = dueOf(day, { amount: extendedTo, unit: term.unit });
      for (const extended of new Set([written(day), written(day + 1), first ?? written(day + 7)])) {
        const counted = lastDays(information, clockOf(written(day), { extended }));
        if (!same(counted, expected)) different.push(`${written(day)}, told ${extended}`);
      }
    }
    expect(different).toEqual([]);
  });
});

/** Every arrival day and every day on which the notice can reach her within the term. */
function* notices(amount: number): Generator<{ arrived: number; notified: number }> {
  for (let arrived = firstDay - 1; arrived <= lastDay; arrived++) {
    const due = dueOf(arrived, { amount, unit: 'workingDay' });
    if (!due) return;
    for (let notified = arrived; notified <= epochDay(due.dueOn); notified++) yield { arrived, notified };
  }
}

const waits = [0, 1, 2, 3, 4, 5, 6, 9, 13, 20, 27, 31];

/** Each notice with a payment of another wait, so that every wait meets every weekday and every feast. */
function feeDifferences(law: LawRow, amount: number, afterPayment: 'resumes' | 'restarts'): string[] {
  const different: string[] = [];
  for (const { arrived, notified } of notices(amount)) {
    const paid = notified + (waits[(arrived * 5 + notified) % waits.length] ?? 0);
    const clock = clockOf(written(arrived), {
      extended: amount === term.amount ? undefined : written(arrived),
      notified: written(notified),
      paid: written(paid),
    });
    const expected = dueWithFee(arrived, amount, { notified, paid, payWithin, afterPayment });
    if (paid <= lastDay && !same(lastDays(law, clock), expected))
      different.push(`${written(arrived)}, notice ${written(notified)}, paid ${written(paid)}`);
  }
  return different;
}

describe('with a fee notice on every day of the term and payments soon and late', {
  timeout: 120_000,
}, () => {
  test('the rest runs on', () => {
    expect(feeDifferences(information, term.amount, 'resumes')).toEqual([]);
  });

  test('the whole term begins anew, under a row that says so', () => {
    expect(feeDifferences(restarting(information), term.amount, 'restarts')).toEqual([]);
  });

  test('the longer term stops and runs on just the same', () => {
    expect(feeDifferences(information, extendedTo, 'resumes')).toEqual([]);
  });

  test('her own last day to pay', () => {
    const different: string[] = [];
    for (const { arrived, notified } of notices(term.amount)) {
      const clock = clockOf(written(arrived), { notified: written(notified) });
      const expected = dueWithFee(arrived, term.amount, {
        notified,
        paid: undefined,
        payWithin,
        afterPayment: 'resumes',
      });
      if (!same(lastDays(information, clock), expected))
        different.push(`${written(arrived)}, notice ${written(notified)}`);
    }
    expect(different).toEqual([]);
    expect(count(information, clockOf('2026-05-11', { notified: '2026-05-15' })).whose).toBe('applicant');
  });
});
