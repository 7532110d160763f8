import { describe, expect, test } from 'vitest';
import { arrivalOf, isExtended, isStopped, startedOn } from '../../../../shared/domain/time/clock.ts';
import { clockOf } from './clocks.ts';

describe('a clock', () => {
  test('begins with the day of arrival', () => {
    expect(startedOn('2026-05-11')).toEqual([{ kind: 'arrived', on: '2026-05-11' }]);
    expect(arrivalOf(clockOf('2026-05-11', { extended: '2026-05-12' }))).toBe('2026-05-11');
  });

  test('that was never started is a fault', () => {
    expect(() => arrivalOf([])).toThrow('A clock begins with an arrival');
    expect(() => arrivalOf([{ kind: 'feePaid', on: '2026-05-11' }])).toThrow(
      'A clock begins with an arrival',
    );
  });

  test('stands from a fee notice to the payment', () => {
    expect(isStopped(startedOn('2026-05-11'))).toBe(false);
    expect(isStopped(clockOf('2026-05-11', { notified: '2026-05-12' }))).toBe(true);
    expect(isStopped(clockOf('2026-05-11', { notified: '2026-05-12', extended: '2026-05-13' }))).toBe(true);
    expect(isStopped(clockOf('2026-05-11', { notified: '2026-05-12', paid: '2026-05-12' }))).toBe(false);
  });

  test('is extended once she was told', () => {
    expect(isExtended(clockOf('2026-05-11', { notified: '2026-05-12' }))).toBe(false);
    expect(isExtended(clockOf('2026-05-11', { extended: '2026-05-12' }))).toBe(true);
  });
});
