import { describe, expect, test } from 'vitest';
import type { LocalDate, Regime } from '../../../../shared/contracts/vocabulary.ts';
import { countingRules } from '../../../../shared/domain/law/common.ts';
import { lawInForce, lawRows } from '../../../../shared/domain/law/rows.ts';
import { CalendarYearMissing } from '../../../../shared/domain/time/calendar.ts';
import { startedOn } from '../../../../shared/domain/time/clock.ts';
import { turkishHolidays } from '../../../../shared/domain/time/holidays.ts';
import { deadlineOf, eventsOn } from '../../../../shared/domain/time/term.ts';
import { clockOf, count } from './clocks.ts';
import { information, kvkk, petition } from './rows.ts';

const deadline = (regime: Regime, day: LocalDate, calendar = turkishHolidays) =>
  deadlineOf(lawInForce(regime, day), startedOn(day), calendar);

describe('the check vectors of the law', () => {
  test.each([
    { received: '2026-04-27', dueOn: '2026-05-27', rolledDueOn: '2026-06-01' },
    { received: '2026-02-18', dueOn: '2026-03-20', rolledDueOn: '2026-03-23' },
    { received: '2026-06-15', dueOn: '2026-07-15', rolledDueOn: '2026-07-16' },
  ])('thirty days from $received end on $dueOn, rolled to $rolledDueOn', ({ received, ...expected }) => {
    expect(deadline('kvkk', received)).toMatchObject(expected);
    expect(deadline('petition', received)).toMatchObject(expected);
  });

  test('fifteen working days from 11 May 2026 end on 5 June', () => {
    expect(deadline('information', '2026-05-11')).toMatchObject({
      whose: 'institution',
      dueOn: '2026-06-05',
      rolledDueOn: '2026-06-05',
    });
  });
});

describe('the sum that a deadline explains', () => {
  test('begins on the day after receipt', () => {
    expect(deadline('information', '2026-05-11').days[0]).toEqual({
      day: '2026-05-12',
      counted: 1,
      what: { kind: 'working' },
      events: [],
    });
  });

  test('counts holidays in a term of calendar days', () => {
    const { days } = deadline('kvkk', '2026-04-27');
    expect(days).toHaveLength(30);
    expect(days.find((d) => d.day === '2026-05-19')).toMatchObject({
      counted: 22,
      what: { kind: 'holiday' },
    });
  });

  test('skips weekends and holidays in a term of working days and says why', () => {
    const skipped = deadline('information', '2026-05-11').days.filter((d) => d.counted === null);
    expect(skipped.map((d) => `${d.day} ${d.what.kind}`)).toEqual([
      '2026-05-16 weekend',
      '2026-05-17 weekend',
      '2026-05-19 holiday',
      '2026-05-23 weekend',
      '2026-05-24 weekend',
      '2026-05-27 holiday',
      '2026-05-28 holiday',
      '2026-05-29 holiday',
      '2026-05-30 holiday',
      '2026-05-31 weekend',
    ]);
  });

  test('a half day is counted and named, unless the table says otherwise', () => {
    const counted = deadline('information', '2026-05-11');
    expect(counted.days.find((d) => d.day === '2026-05-26')).toMatchObject({
      counted: 10,
      what: { kind: 'working', half: { name: 'Kurban Bayramı arifesi' } },
    });
    const strict = { ...turkishHolidays, halfDayIsWorkingDay: false };
    expect(deadline('information', '2026-05-11', strict).dueOn).toBe('2026-06-08');
  });

  test('names the table that it used', () => {
    const { calendarVersion, calendarHash } = deadline('petition', '2026-05-11');
    expect({ calendarVersion, calendarHash }).toEqual({
      calendarVersion: turkishHolidays.version,
      calendarHash: turkishHolidays.hash,
    });
  });

  test('says on which day something happened, in the order of time', () => {
    const { days } = count(
      information,
      clockOf('2026-05-11', { extended: '2026-05-13', notified: '2026-05-13', paid: '2026-05-20' }),
    );
    expect(days.filter(({ events }) => events.length > 0).map(({ day, events }) => [day, events])).toEqual([
      ['2026-05-13', ['extended', 'feeNotified']],
      ['2026-05-20', ['feePaid']],
    ]);
    expect(eventsOn(clockOf('2026-05-11', { notified: '2026-05-11' }), '2026-05-11')).toEqual([
      'feeNotified',
    ]);
  });
});

describe('the rules that a deadline rests on', () => {
  const articles = (...args: Parameters<typeof count>) =>
    count(...args).citations.map(({ article }) => article);

  test('its term and the first day, for every law', () => {
    for (const law of lawRows) {
      const { citations } = count(law, startedOn('2026-05-11'));
      expect(citations).toEqual([
        { article: law.term.article, confidence: law.term.confidence },
        countingRules.firstDay,
      ]);
    }
  });

  test('the rolling, when the last day falls on a holiday', () => {
    expect(articles(kvkk, startedOn('2026-04-27'))).toEqual([
      kvkk.term.article,
      countingRules.firstDay.article,
      countingRules.rolling.article,
    ]);
  });

  test('the longer term and the stop, when they were used', () => {
    const moved = { extended: '2026-05-13', notified: '2026-05-13' };
    expect(articles(information, clockOf('2026-05-11', moved))).toEqual([
      information.term.article,
      countingRules.firstDay.article,
      information.extension?.article,
      information.fee?.notice?.article,
    ]);
  });
});

describe('what a row does not know moves nothing', () => {
  test('a longer term in a law without one', () => {
    const told = clockOf('2026-05-11', { extended: '2026-05-13' });
    expect(count(petition, told).dueOn).toBe('2026-06-10');
    expect(count(petition, told).citations).toHaveLength(2);
  });

  test('a fee notice in a law that knows none', () => {
    const told = clockOf('2026-05-11', { notified: '2026-05-13' });
    expect(count(petition, told)).toEqual({
      ...count(petition, startedOn('2026-05-11')),
      days: expect.arrayContaining([expect.objectContaining({ day: '2026-05-13', events: ['feeNotified'] })]),
    });
  });
});

describe('the applicant’s own time to pay, by another row', () => {
  test('may be one of calendar days: holidays count in it, and it may end on one', () => {
    const { fee } = information;
    if (!fee?.notice) throw new Error('The row knows a fee notice');
    const payWithin = { ...fee.notice.payWithin, amount: 12, unit: 'calendarDay' as const };
    const row = { ...information, fee: { ...fee, notice: { ...fee.notice, payWithin } } };
    const { dueOn, rolledDueOn, days } = count(row, clockOf('2026-05-11', { notified: '2026-05-15' }));
    // 16-27 May are twelve days; the 27th is the first day of Kurban Bayramı.
    expect({ dueOn, rolledDueOn }).toEqual({ dueOn: '2026-05-27', rolledDueOn: '2026-06-01' });
    expect(days.find(({ day }) => day === '2026-05-17')).toMatchObject({ stands: { waiting: 2 } });
  });
});

describe('a year without a holiday table', () => {
  test('is an error for working days, never a guess, and says where to add it', () => {
    expect(() => deadline('information', '2028-12-12')).toThrow(CalendarYearMissing);
    expect(() => deadline('information', '2028-12-12')).toThrow(
      'No holiday table covers 2029 (table version tr-2025-2028-1). Add the year to shared/domain/time/holidays.ts with its source.',
    );
    expect(() => deadline('information', '2024-12-15')).toThrow(CalendarYearMissing);
  });

  test('is one for the days to pay too, and for the days after a payment', () => {
    expect(() => count(information, clockOf('2028-12-01', { notified: '2028-12-11' }))).toThrow(
      CalendarYearMissing,
    );
    expect(() =>
      count(information, clockOf('2028-12-01', { notified: '2028-12-21', paid: '2028-12-31' })),
    ).toThrow(CalendarYearMissing);
  });

  test.each([
    ['kvkk', '2028-12-10', '2029-01-09'],
    // Day 30 is Saturday 30 December 2028; the next working day lies in 2029.
    ['kvkk', '2028-11-30', '2028-12-30'],
    ['petition', '2024-12-01', '2024-12-31'],
  ] as const)(
    'does not matter for thirty calendar days (%s, %s): the day stands and nothing rolls',
    (regime, received, day) => {
      const { citations, ...sum } = deadline(regime, received);
      expect(sum).toMatchObject({ dueOn: day, rolledDueOn: day });
      expect(citations).toHaveLength(2);
    },
  );

  test('the days that no table covers say so', () => {
    const { days } = deadline('kvkk', '2028-12-10');
    expect(days.at(-1)).toEqual({ day: '2029-01-09', counted: 30, what: { kind: 'uncovered' }, events: [] });
  });

  test('the last arrivals that the table covers', () => {
    expect(deadline('kvkk', '2028-11-29').rolledDueOn).toBe('2028-12-29');
    expect(deadline('information', '2028-12-08').dueOn).toBe('2028-12-29');
  });
});
