import { expect, test } from 'vitest';
import { turkishHolidays } from '../../../shared/domain/time/holidays.ts';
import { justBefore, nextWake } from '../../../shared/domain/wake.ts';
import { takenOn } from './time/requests.ts';
import { kvkk } from './time/rows.ts';

const wakeOf = (receivedAt: string) => {
  const request = takenOn(kvkk, '2026-04-27', {}, { contact: 'unconfirmed', receivedAt });
  return nextWake(request, receivedAt, turkishHolidays);
};

test('of a nudge and a digest the earlier one comes first, whichever it is', () => {
  expect(wakeOf('2026-04-27T09:00:00.000Z')).toEqual({ at: '2026-04-28T09:00:00.000Z', reason: 'nudge' });
  // Registered on the eve of its last day: the digest of 08.00 comes before the nudge of noon.
  expect(wakeOf('2026-05-26T09:00:00.000Z')).toEqual({ at: '2026-05-27T05:00:00.000Z', reason: 'digest' });
});

test('just before is a millisecond earlier', () => {
  expect(justBefore('2026-05-27T05:00:00.000Z')).toBe('2026-05-27T04:59:59.999Z');
});
