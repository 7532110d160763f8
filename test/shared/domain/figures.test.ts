import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcome, type Status, statuses } from '../../../shared/contracts/vocabulary.ts';
import { type Counted, figuresOf, figuresWindow, together } from '../../../shared/domain/figures.ts';
import { addDays } from '../../../shared/domain/time/days.ts';

/** A Tuesday noon in Istanbul. */
const at = '2026-05-19T09:00:00.000Z';
const today = '2026-05-19';
const none = { open: [], waiting: [], done: [] };
const one = (status: Status, dueOn: string, more: Partial<Counted> = {}): Counted => ({
  status,
  dueOn,
  receivedAt: '2026-05-04T08:00:00.000Z',
  ...more,
});

describe('a unit’s figures', () => {
  test('count what is owed by how near its last day is, each once', () => {
    const open = [-1, 0, 1, 3, 4, 7, 8, 14, 15, 40].map((days) => one('received', addDays(today, days)));
    expect(figuresOf('imar', { ...none, open }, at).bands).toEqual({
      overdue: 1,
      today: 1,
      within3: 2,
      within7: 2,
      within14: 2,
      later: 2,
    });
  });

  test('count what is owed by its age, by the days of Istanbul', () => {
    const open = [
      // 22:30 in Istanbul on 11 May is eight days ago; half past midnight on 12 May is seven.
      one('inReview', today, { receivedAt: '2026-05-11T19:30:00.000Z' }),
      one('inReview', today, { receivedAt: '2026-05-11T21:30:00.000Z' }),
      one('missingInfo', today, { receivedAt: '2026-04-19T09:00:00.000Z' }),
      one('missingInfo', today, { receivedAt: '2026-04-18T09:00:00.000Z' }),
    ];
    expect(figuresOf('imar', { ...none, open }, at).ages).toEqual({
      upTo7: 1,
      upTo15: 1,
      upTo30: 1,
      over30: 1,
    });
  });

  test('tell what is owed from what is only to be delivered, and from what waits for a fee', () => {
    const repliedAt = '2026-05-18T09:00:00.000Z';
    const figures = figuresOf(
      'imar',
      {
        open: [
          one('received', today),
          one('answered', today, { repliedAt, outcome: 'accepted' }),
          one('undelivered', today, { repliedAt, outcome: 'refused' }),
        ],
        waiting: [one('feePending', today)],
        done: [],
      },
      at,
    );
    expect(figures).toMatchObject({ toDeliver: 1, undelivered: 1, waitingForPayment: 1 });
    expect(Object.values(figures.bands).reduce((a, b) => a + b)).toBe(1);
  });

  test('put each reply into the month it was given in: in time on the last day, late the day after', () => {
    const done = [
      one('delivered', '2026-04-30', { repliedAt: '2026-04-30T20:59:00.000Z', outcome: 'accepted' }),
      one('delivered', '2026-04-30', { repliedAt: '2026-04-30T21:01:00.000Z', outcome: 'notExamined' }),
      one('withdrawn', '2026-05-10', { endedOn: '2026-05-02' }),
    ];
    const { months } = figuresOf('imar', { ...none, done }, at);
    expect(months).toHaveLength(12);
    expect(months[0]?.month).toBe('2025-06');
    expect(months.slice(-2)).toEqual([
      { month: '2026-04', received: 0, replied: 1, inTime: 1, refused: 0, ended: 0 },
      { month: '2026-05', received: 3, replied: 1, inTime: 0, refused: 1, ended: 1 },
    ]);
  });

  test('look far enough back for a reply three months late, and ahead of any term', () => {
    expect(figuresWindow(today)).toEqual({ from: '2025-03-03', to: '2026-09-16' });
  });
});

describe('units together', () => {
  const day = fc.integer({ min: -300, max: 60 }).map((days) => addDays(today, days));
  const moment = day.map((d) => `${d}T10:00:00.000Z`);
  const counted: fc.Arbitrary<Counted> = fc
    .record({
      status: fc.constantFrom(...statuses),
      dueOn: day,
      receivedAt: moment,
      replied: fc.option(fc.record({ repliedAt: moment, outcome: fc.constantFrom(...outcome.options) })),
    })
    .map(({ replied, ...rest }) => ({ ...rest, ...(replied ?? {}) }));
  const list = fc.array(counted, { maxLength: 30 });

  test('are the figures of all their requests, however these are split over units', () => {
    fc.assert(
      fc.property(list, list, list, fc.nat(2), (open, waiting, done, seed) => {
        const part = (which: number) => (rows: Counted[]) => rows.filter((_, i) => (i + seed) % 3 === which);
        const units = [0, 1, 2].map((which) => {
          const mine = part(which);
          return figuresOf(`u${which}`, { open: mine(open), waiting: mine(waiting), done: mine(done) }, at);
        });
        const { department: _d, at: _a, ...all } = figuresOf('all', { open, waiting, done }, at);
        expect(together(units)).toEqual(all);
      }),
    );
  });
});
