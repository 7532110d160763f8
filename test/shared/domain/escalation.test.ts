/** When a unit's supervisor hears of a request. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import { escalates } from '../../../shared/domain/escalation.ts';
import type { Request } from '../../../shared/domain/request.ts';
import { isClosedDay } from '../../../shared/domain/time/calendar.ts';
import { addDays, daysBetween, momentOf, weekdayOf } from '../../../shared/domain/time/days.ts';
import { turkishHolidays } from '../../../shared/domain/time/holidays.ts';
import { answered, asked, received, standing } from './samples.ts';
import { listedOn, sweep } from './sweeps.ts';

const withoutMail = { email: undefined, replyBy: 'post' };
const kvkk = received('kvkk', withoutMail);

describe('the supervisor', () => {
  test('hears of an unanswered request three days before its last, on it, and then every Monday', async () => {
    const sent = await sweep([kvkk], 60);
    expect(listedOn(sent, kvkk.reference, 'escalations')).toEqual([
      '2026-05-22', // 3 left is Sunday the 24th
      '2026-05-27', // the last day, though offices are closed
      '2026-06-01',
      '2026-06-08',
      '2026-06-15',
      '2026-06-22',
    ]);
    expect(
      sent.escalations.every(({ kind, department }) => kind === 'escalation' && department === 'kvkk'),
    ).toBe(true);
  });

  test('hears on the first open day of a week whose Monday is closed', async () => {
    // A table as an amendment could make it, with a further holiday on Monday, 8 June.
    const holiday = {
      day: '2026-06-08',
      name: 'Ek tatil',
      half: false,
      source: 'örnek',
      confidence: 'L' as const,
    };
    const holidays = new Map([...turkishHolidays.holidays, [holiday.day, holiday] as const]);
    const calendar = { ...turkishHolidays, holidays };
    const on = (day: string) => escalates(kvkk, day, day, calendar);
    expect(['2026-06-01', '2026-06-08', '2026-06-09', '2026-06-10'].filter(on)).toEqual([
      '2026-06-01',
      '2026-06-09',
    ]);
  });

  test('hears later of what a missed run left, once', async () => {
    const asleep = new Set(['2026-05-22', '2026-05-23', '2026-05-24', '2026-06-01', '2026-06-02']);
    const sent = await sweep([kvkk], 45, asleep);
    expect(listedOn(sent, kvkk.reference, 'escalations')).toEqual([
      '2026-05-25',
      '2026-05-27',
      '2026-06-03',
      '2026-06-08',
    ]);
  });

  test('hears nothing of what was answered in time, though its letter still waits', async () => {
    const act = (request: Request, at: Instant) =>
      request.status === 'received' && at > '2026-05-10' ? answered(request) : request;
    const sent = await sweep([kvkk], 45, new Set(), act);
    expect(sent.escalations).toEqual([]);
    expect(sent.digests.at(-1)?.rows[0]?.unfinished).toEqual(['posting']);
  });

  test('hears of it too while the applicant was asked for more: the institution’s clock runs', () => {
    expect(escalates(asked(kvkk), '2026-05-27', '2026-05-27', turkishHolidays)).toBe(true);
  });

  test.each(['feePending', 'answeredByPost', 'undelivered', 'deliveredByPost', 'withdrawn'] as const)(
    'hears nothing of one that is %s',
    (status) => {
      expect(escalates(standing[status], '2026-01-01', '2028-01-01', turkishHolidays)).toBe(false);
    },
  );
});

test('each day of escalation is met once, by whatever days the runs happen on', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 59 }), { maxLength: 45 }), async (missed) => {
      const start = '2026-04-27';
      const asleep = new Set(missed.map((n) => addDays(start, n)));
      const sent = await sweep([kvkk], 60, asleep);
      const told = listedOn(sent, kvkk.reference, 'escalations');
      const wanted = ['2026-05-22', '2026-05-27', '2026-06-01', '2026-06-08', '2026-06-15', '2026-06-22'];
      const mayRun = (day: string) =>
        !asleep.has(day) && (!isClosedDay(day, turkishHolidays) || day === kvkk.dueOn);
      const firstRun = (day: string): string | undefined =>
        day >= addDays(start, 60) ? undefined : mayRun(day) ? day : firstRun(addDays(day, 1));
      expect(told).toEqual([...new Set(wanted.map(firstRun).filter((day) => day !== undefined))]);
    }),
    { numRuns: 40 },
  );
});

test('a late request is escalated once in each week, on its first open day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: daysBetween('2026-06-01', '2028-06-01') }), (n) => {
      const monday = addDays('2026-06-01', n - (n % 7));
      const week = Array.from({ length: 7 }, (_, i) => addDays(monday, i));
      const told = week.filter((day) => escalates(kvkk, day, day, turkishHolidays));
      const open = week.filter((day) => !isClosedDay(day, turkishHolidays));
      expect(told).toEqual(open.slice(0, 1));
      expect(weekdayOf(monday)).toBe(1);
    }),
  );
});

test('three days before a last day after a feast are told on its eve, the last open day', () => {
  const request = received('petition', withoutMail, { at: momentOf('2026-05-04', 10) });
  const on = (day: string) => escalates(request, day, day, turkishHolidays);
  expect(request.dueOn).toBe('2026-06-03');
  expect(['2026-05-25', '2026-05-26', '2026-05-29', '2026-05-31', '2026-06-01'].filter(on)).toEqual([
    '2026-05-26',
  ]);
});
