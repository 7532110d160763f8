import { describe, expect, it } from 'vitest';
import { sameTimeOn } from '../../../../infra/local/clock.ts';
import { scheduleTimes } from '../../../../infra/local/events/schedule-times.ts';

const at = (text: string): number => Date.parse(text);
const next = (expression: string, zone: string, from: string, begun = from): string | undefined => {
  const found = scheduleTimes(expression, zone, at(begun))(at(from));
  return found === undefined ? undefined : new Date(found).toISOString().slice(0, 16);
};
const istanbul = 'Europe/Istanbul';

describe('when a schedule is due', () => {
  it.each([
    [
      'eight in Istanbul is five in UTC',
      'cron(0 8 * * ? *)',
      istanbul,
      '2026-03-10T04:59:59Z',
      '2026-03-10T05:00',
    ],
    [
      'not again at the same instant',
      'cron(0 8 * * ? *)',
      istanbul,
      '2026-03-10T05:00:00Z',
      '2026-03-11T05:00',
    ],
    ['Istanbul’s day, not UTC’s', 'cron(30 1 1 * ? *)', istanbul, '2026-03-31T22:00:00Z', '2026-03-31T22:30'],
    [
      'weekdays as AWS counts them',
      'cron(0 9 ? * 2-6 *)',
      istanbul,
      '2026-03-13T06:00:00Z',
      '2026-03-16T06:00',
    ],
    ['hours in a range', 'cron(0 8-18 * * ? *)', istanbul, '2026-03-10T15:30:00Z', '2026-03-11T05:00'],
    ['UTC', 'cron(0 8 * * ? *)', 'UTC', '2026-03-10T05:00:00Z', '2026-03-10T08:00'],
    [
      'a zone before its clocks go forward',
      'cron(0 9 * * ? *)',
      'Europe/Berlin',
      '2026-03-28T00:00:00Z',
      '2026-03-28T08:00',
    ],
    ['and after', 'cron(0 9 * * ? *)', 'Europe/Berlin', '2026-03-29T00:00:00Z', '2026-03-29T07:00'],
    ['a date that is over', 'cron(0 8 1 1 ? 2020)', istanbul, '2026-01-01T00:00:00Z', undefined],
  ])('%s', (_what, expression, zone, from, expected) => {
    expect(next(expression, zone, from)).toBe(expected);
  });

  it('counts a rate from its beginning, not from the last start', () => {
    expect(next('rate(5 minutes)', 'UTC', '2026-03-10T10:07:00Z', '2026-03-10T10:01:00Z')).toBe(
      '2026-03-10T10:11',
    );
    expect(next('rate(1 day)', 'UTC', '2026-03-10T10:01:00Z', '2026-03-10T10:01:00Z')).toBe(
      '2026-03-11T10:01',
    );
  });

  it.each([
    'cron(0 8 * * *)',
    'rate(0 minutes)',
    'rate(5 weeks)',
    'at(2026-01-01T00:00:00)',
    'cron(0 99 * * ? *)',
  ])('throws on %s', (expression) => expect(() => scheduleTimes(expression, istanbul, 0)).toThrow());
  it('throws on a zone that does not exist', () => {
    expect(() => scheduleTimes('rate(1 hour)', 'Europe/Atlantis', 0)).toThrow('Atlantis');
  });
});

describe('--today', () => {
  it('keeps Istanbul’s time of day', () => {
    const moved = sameTimeOn('2027-02-03', at('2026-11-22T22:30:00Z'));
    expect(new Date(moved).toISOString()).toBe('2027-02-02T22:30:00.000Z');
  });
  it.each(['2026-02-30', '22.11.2026', 'tomorrow'])('throws on %s', (date) => {
    expect(() => sameTimeOn(date, 0)).toThrow(date);
  });
});
