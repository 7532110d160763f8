import { describe, expect, test } from 'vitest';
import type { Instant, Regime } from '../../../../shared/contracts/vocabulary.ts';
import { lawInForce, lawRows } from '../../../../shared/domain/law/rows.ts';
import { CalendarYearMissing } from '../../../../shared/domain/time/calendar.ts';
import { dayOf } from '../../../../shared/domain/time/days.ts';
import { turkishHolidays } from '../../../../shared/domain/time/holidays.ts';
import { deadlineOf } from '../../../../shared/domain/time/term.ts';

const deadline = (regime: Regime, at: Instant, calendar = turkishHolidays) =>
  deadlineOf(lawInForce(regime, dayOf(at)), at, calendar);

describe('the check vectors of the law', () => {
  test.each([
    { received: '2026-04-27', dueOn: '2026-05-27', rolledDueOn: '2026-06-01' },
    { received: '2026-02-18', dueOn: '2026-03-20', rolledDueOn: '2026-03-23' },
    { received: '2026-06-15', dueOn: '2026-07-15', rolledDueOn: '2026-07-16' },
  ])('thirty days from $received end on $dueOn, rolled to $rolledDueOn', ({ received, ...expected }) => {
    expect(deadline('kvkk', `${received}T09:00:00.000Z`)).toMatchObject(expected);
    expect(deadline('petition', `${received}T09:00:00.000Z`)).toMatchObject(expected);
  });

  test('fifteen working days from 11 May 2026 end on 5 June', () => {
    expect(deadline('information', '2026-05-11T09:00:00.000Z')).toMatchObject({
      dueOn: '2026-06-05',
      rolledDueOn: '2026-06-05',
    });
  });
});

describe('the sum that a deadline explains', () => {
  test('begins on the day after receipt, whatever the hour', () => {
    for (const at of ['2026-05-10T21:00:00.000Z', '2026-05-11T09:00:00.000Z', '2026-05-11T20:59:59.999Z'])
      expect(deadline('information', at).days[0]?.day).toBe('2026-05-12');
  });

  test('one millisecond before midnight in Istanbul is still the earlier day', () => {
    expect(deadline('kvkk', '2026-04-27T20:59:59.999Z').dueOn).toBe('2026-05-27');
    expect(deadline('kvkk', '2026-04-27T21:00:00.000Z').dueOn).toBe('2026-05-28');
  });

  test('counts holidays in a term of calendar days', () => {
    const { days } = deadline('kvkk', '2026-04-27T09:00:00.000Z');
    expect(days).toHaveLength(30);
    expect(days.find((d) => d.day === '2026-05-19')).toMatchObject({
      counted: 22,
      what: { kind: 'holiday' },
    });
  });

  test('skips weekends and holidays in a term of working days and says why', () => {
    const skipped = deadline('information', '2026-05-11T09:00:00.000Z').days.filter(
      (d) => d.counted === null,
    );
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
    const counted = deadline('information', '2026-05-11T09:00:00.000Z');
    expect(counted.days.find((d) => d.day === '2026-05-26')).toMatchObject({
      counted: 10,
      what: { kind: 'working', half: { name: 'Kurban Bayramı arifesi' } },
    });
    const strict = { ...turkishHolidays, halfDayIsWorkingDay: false };
    expect(deadline('information', '2026-05-11T09:00:00.000Z', strict).dueOn).toBe('2026-06-08');
  });

  test('names the table and the article it rests on', () => {
    for (const law of lawRows) {
      const sum = deadlineOf(law, '2026-05-11T09:00:00.000Z', turkishHolidays);
      expect(sum.calendarVersion).toBe(turkishHolidays.version);
      expect(sum.calendarHash).toBe(turkishHolidays.hash);
      expect(sum.citation).toContain(`${law.lawNumber} sayılı Kanun`);
    }
  });
});

describe('a year without a holiday table', () => {
  test('is an error for working days, never a guess', () => {
    expect(() => deadline('information', '2028-12-12T09:00:00.000Z')).toThrow(CalendarYearMissing);
    expect(() => deadline('information', '2024-12-15T09:00:00.000Z')).toThrow(CalendarYearMissing);
  });

  test.each([
    ['kvkk', '2028-12-10T09:00:00.000Z', '2029-01-09'],
    // Day 30 is Saturday 30 December 2028; the next working day lies in 2029.
    ['kvkk', '2028-11-30T09:00:00.000Z', '2028-12-30'],
    ['petition', '2024-12-01T09:00:00.000Z', '2024-12-31'],
  ] as const)(
    'does not matter for thirty calendar days (%s, %s): the day stands and nothing rolls',
    (regime, at, day) => {
      expect(deadline(regime, at)).toMatchObject({ dueOn: day, rolledDueOn: day });
    },
  );

  test('the last arrivals that the table covers', () => {
    expect(deadline('kvkk', '2028-11-29T09:00:00.000Z').rolledDueOn).toBe('2028-12-29');
    expect(deadline('information', '2028-12-08T09:00:00.000Z').dueOn).toBe('2028-12-29');
  });
});
