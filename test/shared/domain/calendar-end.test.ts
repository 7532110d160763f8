import { describe, expect, test } from 'vitest';
import { endOf } from '../../../shared/domain/calendar-end.ts';
import { addDays } from '../../../shared/domain/time/days.ts';
import { turkishHolidays } from '../../../shared/domain/time/holidays.ts';

const lastDay = '2028-12-31';
const at = (daysLeft: number) => endOf(turkishHolidays, addDays(lastDay, -daysLeft));

describe('the end of the holiday table', () => {
  test('is nothing to speak of while more than ninety days are left', () => {
    expect(endOf(turkishHolidays, '2028-10-01')).toBeUndefined();
    expect(endOf(turkishHolidays, '2028-10-02')).toEqual({
      lastDay,
      daysLeft: 90,
      warning: '2028-12-31-90',
    });
  });

  test('is warned of once from ninety, once from sixty and once from thirty days on, then weekly without an end', () => {
    const warnings = Array.from({ length: 151 }, (_, i) => ({ left: 90 - i, warning: at(90 - i)?.warning }));
    const first = warnings.filter(({ warning }, i) => warning !== warnings[i - 1]?.warning);
    expect(first.map(({ left }) => left)).toEqual([
      90, 60, 30, 23, 16, 9, 2, -5, -12, -19, -26, -33, -40, -47, -54,
    ]);
    expect(new Set(first.map(({ warning }) => warning)).size).toBe(first.length);
  });

  test('once it is over is counted in days below nought', () => {
    expect(endOf(turkishHolidays, '2029-01-01')?.daysLeft).toBe(-1);
  });

  test('has other warnings when the table was extended and ends again', () => {
    const longer = { ...turkishHolidays, years: [...turkishHolidays.years, 2029] };
    expect(endOf(longer, '2028-12-31')).toBeUndefined();
    expect(endOf(longer, '2029-12-31')?.warning).not.toBe(at(0)?.warning);
  });
});
