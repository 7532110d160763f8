import { describe, expect, test } from 'vitest';
import type { Instant, Status } from '../../../shared/contracts/vocabulary.ts';
import { type Counted, rateWindow, summarise, totalOf } from '../../../shared/domain/summary.ts';
import { addDays } from '../../../shared/domain/time/days.ts';

/** A Tuesday; its week ends on Sunday 24 May. */
const today = '2026-05-19';
const one = (status: Status, dueOn: string, repliedAt?: Instant): Counted => ({
  status,
  dueOn,
  ...(repliedAt ? { repliedAt } : {}),
});
const none = { open: [], waiting: [], done: [] };
const of = (shelves: Partial<typeof none | Record<'open' | 'waiting' | 'done', Counted[]>>) =>
  summarise('imar', { ...none, ...shelves }, today);

describe('a unit’s week', () => {
  test('counts what is owed: open, due until Sunday, overdue, and apart from it what is only to be delivered', () => {
    const open = [
      one('received', '2026-05-18'),
      one('inReview', '2026-05-19'),
      one('missingInfo', '2026-05-24'),
      one('received', '2026-05-25'),
      one('answered', '2026-05-20', '2026-05-18T09:00:00.000Z'),
      one('undelivered', '2026-05-10', '2026-05-10T09:00:00.000Z'),
    ];
    expect(of({ open, waiting: [one('feePending', '2026-05-20')] })).toMatchObject({
      open: 4,
      dueThisWeek: 2,
      overdue: 1,
      waitingForPayment: 1,
      toDeliver: 2,
    });
  });

  test('of nothing is nought in every column', () => {
    expect(of({})).toEqual({
      department: 'imar',
      open: 0,
      dueThisWeek: 0,
      overdue: 0,
      waitingForPayment: 0,
      toDeliver: 0,
      fellDue: 0,
      inTime: 0,
    });
  });
});

describe('the share that was answered in time', () => {
  test('is taken of the ninety days before today, whose last day is over', () => {
    expect(rateWindow(today)).toEqual({ from: '2026-02-18', to: '2026-05-18' });
    const edge = ['2026-02-17', '2026-02-18', '2026-05-18', '2026-05-19'];
    const open = edge.map((day) => one('inReview', day));
    expect(of({ open }).fellDue).toBe(2);
  });

  test('counts a reply on the last day, by the clock in Istanbul, as in time, and one after midnight as late', () => {
    const done = [
      one('delivered', '2026-05-10', '2026-05-10T20:59:59.999Z'),
      one('delivered', '2026-05-10', '2026-05-10T21:00:00.000Z'),
    ];
    expect(of({ done })).toMatchObject({ fellDue: 2, inTime: 1 });
  });

  test('counts what nobody answered as due and not in time, and a reply still to be posted as given', () => {
    const open = [
      one('received', '2026-05-10'),
      one('answered', '2026-05-10', '2026-05-09T09:00:00.000Z'),
      one('undelivered', '2026-05-10', '2026-05-11T09:00:00.000Z'),
    ];
    expect(of({ open })).toMatchObject({ fellDue: 3, inTime: 1 });
  });

  test('leaves out whoever withdrew, did not pay, or has still to pay', () => {
    const done = [one('withdrawn', '2026-05-10'), one('deemedWithdrawn', '2026-05-10')];
    expect(of({ done, waiting: [one('feePending', '2026-05-10')] })).toMatchObject({ fellDue: 0, inTime: 0 });
  });
});

test('the institution’s line is the sum of its units’', () => {
  const unit = of({
    open: [one('received', addDays(today, -1)), one('received', today)],
    done: [one('delivered', '2026-05-01', '2026-04-30T09:00:00.000Z')],
  });
  expect(totalOf([unit, unit, unit])).toEqual({
    open: 6,
    dueThisWeek: 3,
    overdue: 3,
    waitingForPayment: 0,
    toDeliver: 0,
    fellDue: 6,
    inTime: 3,
  });
  expect(totalOf([]).open).toBe(0);
});
