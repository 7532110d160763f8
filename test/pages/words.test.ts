import { expect, test } from 'vitest';
import { formatDay, formatMoment } from '../../shared/words/dates.ts';

test('a day is written with its weekday', () => {
  expect(formatDay('2026-05-27')).toBe('27 Mayıs 2026 Çarşamba');
  expect(formatDay('2028-02-29')).toBe('29 Şubat 2028 Salı');
});

test('a moment is written in the time of Istanbul, also where the day is another one in UTC', () => {
  expect(formatMoment('2026-05-27T11:05:00.000Z')).toBe('27 Mayıs 2026, saat 14.05');
  expect(formatMoment('2026-05-27T21:05:00.000Z')).toBe('28 Mayıs 2026, saat 00.05');
});
