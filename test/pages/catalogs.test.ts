import { describe, expect, test } from 'vitest';
import { en } from '../../shared/contracts/messages/en.ts';
import { enDesk } from '../../shared/contracts/messages/en-desk.ts';
import { enMember } from '../../shared/contracts/messages/en-member.ts';
import { enOfficer } from '../../shared/contracts/messages/en-officer.ts';
import { tr } from '../../shared/contracts/messages/tr.ts';
import { trDesk } from '../../shared/contracts/messages/tr-desk.ts';
import { trMember } from '../../shared/contracts/messages/tr-member.ts';
import { trOfficer } from '../../shared/contracts/messages/tr-officer.ts';
import { languages } from '../../shared/contracts/vocabulary.ts';
import { enMemberProblems } from '../../shared/http/en-member-problems.ts';
import { enOfficerProblems } from '../../shared/http/en-officer-problems.ts';
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

const refusals = Object.entries({ ...enOfficerProblems, ...enMemberProblems });
test.each(refusals)('the refusal %s says in English what to do', (_, { title, detail }) => {
  expect(soundsTurkish(title + detail)).toBe(false);
  expect(title).toMatch(/^(?:[A-Z]|e-Devlet)[^.]*[^.\s]$/);
  expect(detail).toMatch(/^[A-Z].*[^.\s]\.$/);
});

describe.each([
  ['applicants', en, tr],
  ['members', enMember, trMember],
  ['officers’ programs', enOfficer, trOfficer],
  ['officers’ pages', enDesk, trDesk],
] as const)('the sentences of %s', (_, english, turkish) => {
  test.each(Object.entries(english))('%s is a whole one in English, and not the Turkish one', (key, text) => {
    expect(soundsTurkish(text)).toBe(false);
    expect(text).toMatch(/^[A-Z].*[^.\s]\.$/);
    expect(text).not.toBe((turkish as Readonly<Record<string, string>>)[key]);
  });
});
