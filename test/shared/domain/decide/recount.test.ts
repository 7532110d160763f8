import { describe, expect, test } from 'vitest';
import { movedBy, takeEarlierDay, takeLaterDay } from '../../../../shared/domain/decide/recount.ts';
import type { Request } from '../../../../shared/domain/request.ts';
import { turkishHolidays } from '../../../../shared/domain/time/holidays.ts';
import {
  afterHours,
  confirmed,
  fewerHolidays,
  granted,
  moreHolidays,
  officerAt,
  refusalOf,
  standing,
  when,
} from '../samples.ts';

const now = afterHours(200);
const { information, feePending } = standing;
const earlier = (request: Request) => takeEarlierDay(request, { ...when(now), calendar: fewerHolidays });
const later = (request: Request, dueOn: string, calendar = moreHolidays) =>
  takeLaterDay(request, { dueOn, reason: '5 Mayıs tatil edildi.' }, { ...officerAt(now), calendar });
describe('a changed holiday table', () => {
  test.each([
    // Without 1 and 19 May the fifteen working days end two working days earlier.
    ['working days', information, fewerHolidays, { before: '2026-05-20', after: '2026-05-18' }],
    // 5 May 2026 is a Tuesday.
    ['working days', information, moreHolidays, { before: '2026-05-20', after: '2026-05-21' }],
    // 5 June 2026 is a Friday.
    ['the longer term', standing.extended, moreHolidays, { before: '2026-06-15', after: '2026-06-17' }],
    ['the same table', information, turkishHolidays, undefined],
    ['calendar days', standing.received, fewerHolidays, undefined],
    ['a withdrawn request', standing.withdrawn, fewerHolidays, undefined],
    ['an answered request', standing.answeredByPost, fewerHolidays, undefined],
  ])('moves the last day of %s', (_what, request, calendar, moved) => {
    expect(movedBy(request, calendar)).toEqual(moved);
  });

  test('that knows the year no more moves nothing', () => {
    expect(movedBy(information, { ...fewerHolidays, years: [2025] })).toBeUndefined();
  });
});

describe('an earlier day', () => {
  test('is taken over by the system at once, with the old day and both tables in the trail', () => {
    const decision = earlier(information);
    expect(decision?.request).toMatchObject({
      status: 'received',
      dueOn: '2026-05-18',
      rolledDueOn: '2026-05-18',
      calendarVersion: fewerHolidays.version,
      calendarHash: fewerHolidays.hash,
      clock: information.clock,
    });
    expect(decision?.entry).toMatchObject({
      action: 'recounted',
      actor: 'system',
      facts: {
        before: '2026-05-20',
        dueOn: '2026-05-18',
        calendarBefore: turkishHolidays.hash,
        calendar: fewerHolidays.hash,
      },
    });
    expect(decision && earlier(decision.request)).toBeUndefined();
  });

  test('brings the reminders forward with it', () => {
    const reachable = confirmed(information);
    expect(reachable.wake?.at).toBe('2026-05-05T05:00:00.000Z');
    // Fifteen days before 18 May is a Sunday; by that table 1 May is no holiday.
    const decision = takeEarlierDay(reachable, { at: afterHours(30), calendar: fewerHolidays });
    expect(decision?.request.wake).toEqual({ at: '2026-05-01T05:00:00.000Z', reason: 'digest' });
  });

  test('never shortens the applicant’s own time to pay', () => {
    expect(movedBy(feePending, fewerHolidays)).toEqual({ before: '2026-05-21', after: '2026-05-19' });
    expect(earlier(feePending)).toBeUndefined();
  });

  test('is not a later one', () => {
    expect(takeEarlierDay(information, { ...when(now), calendar: moreHolidays })).toBeUndefined();
    expect(takeEarlierDay(information, when(now))).toBeUndefined();
  });
});

describe('a later day', () => {
  test('is an officer’s decision, with her reason, naming the very day', () => {
    const { request, entry, words } = granted(later(information, '2026-05-21', moreHolidays));
    expect(request).toMatchObject({ dueOn: '2026-05-21', calendarHash: moreHolidays.hash });
    expect(entry).toMatchObject({
      action: 'recounted',
      actor: 'memur-7',
      facts: { before: '2026-05-20', dueOn: '2026-05-21' },
    });
    expect(words?.note).toContain('5 Mayıs tatil edildi.');
  });

  test.each([
    ['a day before it', information, '2026-05-20', moreHolidays],
    ['a day after it', information, '2026-05-22', moreHolidays],
    ['any day while the table is the same', information, '2026-05-20', turkishHolidays],
    ['any day of a term of calendar days', standing.received, '2026-05-28', moreHolidays],
    ['a day that comes earlier', information, '2026-05-18', fewerHolidays],
    ['a shorter time to pay', feePending, '2026-05-19', fewerHolidays],
  ])('is refused for %s', (_what, request, dueOn, calendar) => {
    expect(refusalOf(later(request, dueOn, calendar))).toBe('dayNotMoved');
  });

  test('can be taken for the time to pay too', () => {
    expect(granted(later(feePending, '2026-05-22', moreHolidays)).request).toMatchObject({
      status: 'feePending',
      dueOn: '2026-05-22',
    });
  });

  test.each([
    ['answeredByPost', 'requestAlreadyAnswered'],
    ['withdrawn', 'requestEnded'],
    ['deemedWithdrawn', 'requestEnded'],
  ] as const)('comes too late when it is %s: %s', (name, refusal) => {
    expect(refusalOf(later(standing[name], '2026-05-21', moreHolidays))).toBe(refusal);
  });
});
