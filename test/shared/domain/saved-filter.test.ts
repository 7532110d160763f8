import { describe, expect, test } from 'vitest';
import {
  filterOwnerKeyOf,
  filterSealKeyOf,
  mostFilters,
  withFilter,
  withoutFilter,
} from '../../../shared/domain/saved-filter.ts';
import { secrets } from './samples.ts';

const named = (name: string, show: 'open' | 'done' = 'open') => ({ name, filter: { show } });
const full = Array.from({ length: mostFilters }, (_, i) => named(`süzgeç ${i}`));

describe('an officer’s filters', () => {
  test('grow to as many as there is room for', () => {
    expect(withFilter([named('a')], named('b'))).toEqual([named('a'), named('b')]);
    expect(withFilter(full, named('bir daha'))).toBeUndefined();
  });

  test('have one of each name: the newer stands where the older stood', () => {
    expect(withFilter(full, named('süzgeç 3', 'done'))?.[3]).toEqual(named('süzgeç 3', 'done'));
  });

  test('lose the one that is named, and no other', () => {
    expect(withoutFilter([named('a'), named('b')], 'a')).toEqual([named('b')]);
    expect(withoutFilter([named('a')], 'c')).toEqual([named('a')]);
  });

  test('stand under and are sealed with keys that only she has, in this institution', () => {
    const keys = [
      filterOwnerKeyOf(secrets, 'kocasinan', 'a'),
      filterOwnerKeyOf(secrets, 'kocasinan', 'b'),
      filterOwnerKeyOf(secrets, 'kent-konut', 'a'),
      ...['a', 'b'].map((who) => Buffer.from(filterSealKeyOf(secrets, 'kocasinan', who)).toString('hex')),
    ];
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{64}$/);
  });
});
