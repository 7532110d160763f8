import { describe, expect, test } from 'vitest';
import { en } from '../../shared/contracts/messages/en.ts';
import { tr } from '../../shared/contracts/messages/tr.ts';
import { languages } from '../../shared/contracts/vocabulary.ts';
import { enProblems } from '../../shared/http/en-problems.ts';
import { areasOf, catalogOf, soundsTurkish } from './catalogs.ts';

const [turkish, english] = await Promise.all([catalogOf('tr'), catalogOf('en')]);

describe('the catalogs of the pages', () => {
  test.each(languages)('%s has every area', (language) => {
    expect(areasOf(language)).toEqual(areasOf('tr'));
  });

  test('say something in every place, the same places in each language', () => {
    expect([...english.keys()].sort()).toEqual([...turkish.keys()].sort());
    for (const text of [...turkish.values(), ...english.values()]) expect(text).not.toBe('');
  });

  test('hold no Turkish in English but names', () => {
    expect([...english].filter(([, text]) => soundsTurkish(text))).toEqual([]);
  });
});

test.each(Object.entries(enProblems))('the refusal %s says in English what to do', (_, { title, detail }) => {
  expect(soundsTurkish(title + detail)).toBe(false);
  expect(title).toMatch(/^(?:[A-Z]|e-Devlet)[^.]*[^.\s]$/);
  expect(detail).toMatch(/^[A-Z].*[^.\s]\.$/);
});

test.each(Object.entries(en))(
  'the sentence %s is a whole one in English, and not the Turkish one',
  (key, text) => {
    expect(soundsTurkish(text)).toBe(false);
    expect(text).toMatch(/^[A-Z].*[^.\s]\.$/);
    expect(text).not.toBe(tr[key as keyof typeof tr]);
  },
);
