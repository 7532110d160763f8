import { describe, expect, test } from 'vitest';
import { nameIn, shortNameIn } from '../../shared/authorities/names.ts';
import { authorities } from '../../shared/authorities/registry.ts';
import { soundsTurkish } from './catalogs.ts';

describe.each(authorities.map((row) => [row.id, row] as const))('what %s is called', (_, authority) => {
  const { departments, categories, languages } = authority;
  const others = languages.filter((language) => language !== 'tr');

  test.each(others)('every unit and category has a name in %s', (language) => {
    for (const named of [...departments, ...categories]) {
      expect(named.names?.[language]).toBeTruthy();
      expect(soundsTurkish(nameIn(language, named))).toBe(false);
    }
  });

  test('in Turkish is its own name', () => {
    expect(nameIn('tr', authority)).toBe(authority.name);
    expect(shortNameIn('tr', authority)).toBe(authority.shortName);
  });
});

test('what has no other name keeps its own', () => {
  expect(nameIn('en', { name: 'Çözüm Masası' })).toBe('Çözüm Masası');
});
