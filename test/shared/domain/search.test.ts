import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { referenceOf } from '../../../shared/contracts/codes.ts';
import type { Secrets } from '../../../shared/domain/ports.ts';
import {
  inAll,
  keysOfTerm,
  namePartsOf,
  pairsOf,
  type SearchTerm,
  searchKeysOf,
  termOf,
} from '../../../shared/domain/search.ts';
import { secrets } from './samples.ts';

const letters = 'abcçdefgğhıijklmnoöprsştuüvyzâîû';
const part = fc.stringMatching(new RegExp(`^[${letters}]{2,12}$`));
const name = fc.array(part, { minLength: 2, maxLength: 5 });
const person = (parts: readonly string[]) => ({
  name: parts.slice(0, -1).join(' '),
  surname: parts.at(-1) ?? '',
});
const said = (typed: string) => {
  const term = termOf(typed);
  return term.ok ? term.value : term.failure.errors?.map(({ code }) => code);
};
/** Whether a request of the person stands under every key of what was typed. */
const finds = (of: Parameters<typeof searchKeysOf>[2], typed: string, held: Secrets = secrets) => {
  const term = termOf(typed);
  if (!term.ok || term.value.kind === 'reference') return false;
  const keys = searchKeysOf(secrets, 'kocasinan', of);
  return keysOfTerm(held, 'kocasinan', term.value).every((key) => keys.includes(key));
};

describe('the parts of a name', () => {
  test.each<[string, readonly string[]]>([
    ['İSMAİL IŞIK', ['ismail', 'isik']],
    ['ismail ışık', ['ismail', 'isik']],
    ['Gülşah Çığlıkçıoğlu', ['gulsah', 'cigilkcioglu'.replace('gilk', 'glik')]],
    ['Ayşe-Nur  Yılmaz', ['ayse', 'nur', 'yilmaz']],
    ['Kâzım Şükrü', ['kazim', 'sukru']],
    ['M. Ali O’Neill', ['ali', 'neill']],
    ['Ali ALİ ali', ['ali']],
    [' ', []],
  ])('of %j', (typed, parts) => {
    expect(namePartsOf(typed)).toEqual(parts);
  });

  test('are the same however they are written', () => {
    fc.assert(
      fc.property(name, fc.constantFrom(' ', '-', '  ', ' - '), (parts, between) => {
        const plain = namePartsOf(parts.join(' '));
        const typed = parts.join(between);
        for (const other of [
          typed,
          typed.toLocaleUpperCase('tr'),
          typed.toUpperCase(),
          typed.normalize('NFD'),
          typed.normalize('NFD').toLocaleUpperCase('tr'),
        ])
          expect(namePartsOf(other)).toEqual(plain);
        expect(namePartsOf(plain.join(' '))).toEqual(plain);
      }),
    );
  });

  test('hold nothing but small letters and digits, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        for (const each of namePartsOf(typed)) expect(each).not.toMatch(/[\s\p{M}\p{P}ıİ]/u);
      }),
    );
  });
});

describe('a person', () => {
  test('is found by any two parts of her name or more, in any order', () => {
    fc.assert(
      fc.property(name, fc.infiniteStream(fc.nat()), (parts, draws) => {
        const distinct = namePartsOf(parts.join(' '));
        fc.pre(distinct.length > 1);
        const drawn = [...distinct].sort(() => ((draws.next().value ?? 0) % 2 === 0 ? 1 : -1));
        expect(finds(person(distinct), drawn.join(' '))).toBe(true);
        expect(finds(person(distinct), drawn.slice(0, 2).join(' '))).toBe(true);
        expect(finds(person(distinct), `${drawn.slice(0, 2).join(' ')} bambaska`)).toBe(false);
      }),
    );
  });

  test('is not found by one part of it, by the beginning of one, or with another secret', () => {
    const ayse = { name: 'Ayşe Nur', surname: 'Yılmaz' };
    expect(finds(ayse, 'yılmaz ayşe')).toBe(true);
    for (const typed of ['Yılmaz', 'Ayşe', 'Ay Yıl', 'Ayşe Yıldız']) expect(finds(ayse, typed)).toBe(false);
    expect(finds(ayse, 'ayşe yılmaz', { ...secrets, applicant: new Uint8Array(32).fill(9) })).toBe(false);
  });

  test('is found by her identity number and passport, however they are spaced', () => {
    expect(finds({ nationalId: '10000000146' }, '100 000 001 46')).toBe(true);
    expect(finds({ passportNumber: 'kd 471-1992' }, 'KD4711992')).toBe(true);
    expect(finds({ nationalId: '10000000146' }, 'KD4711992')).toBe(false);
  });

  test('of another institution stands under other keys', () => {
    const of = { name: 'Ayşe', surname: 'Yılmaz', nationalId: '10000000146' };
    const [here, there] = ['kocasinan', 'kent-konut'].map((id) => searchKeysOf(secrets, id, of));
    expect(here).toHaveLength(2);
    expect(there?.some((key) => here?.includes(key))).toBe(false);
    for (const key of here ?? []) expect(key).toMatch(/^[\w-]{22}$/);
  });

  test('writes no more than ten pairs of the longest name, her surname among them', () => {
    const parts = namePartsOf('Ali Veli Can Cem Efe Ege Kaya');
    expect(pairsOf(parts)).toHaveLength(10);
    expect(pairsOf(parts).filter((pair) => pair.includes('kaya'))).toHaveLength(4);
  });

  test('who gave nothing is found by nothing', () => {
    expect(searchKeysOf(secrets, 'kocasinan', {})).toEqual([]);
    expect(searchKeysOf(secrets, 'kocasinan', { name: 'Ayşe' })).toEqual([]);
  });
});

describe('what was typed', () => {
  const reference = referenceOf(123_456_789n);
  test.each<[string, SearchTerm | readonly string[]]>([
    [reference, { kind: 'reference', reference }],
    [` ${reference.toLowerCase().replace('-', '')} `, { kind: 'reference', reference }],
    ['10000000146', { kind: 'nationalId', number: '10000000146' }],
    ['100 000 001 46', { kind: 'nationalId', number: '10000000146' }],
    ['10000000145', ['nationalId.checksum']],
    ['1000', ['nationalId.length']],
    ['kd4711992', { kind: 'passport', number: 'KD4711992' }],
    ['K7RTA-3MHL5', ['reference.invalid']],
    ['Yılmaz', ['term.oneName']],
    ['A. Y.', ['term.oneName']],
    ['Ayşe YILMAZ', { kind: 'name', parts: ['ayse', 'yilmaz'] }],
  ])('%j', (typed, term) => {
    expect(said(typed)).toEqual(term);
  });

  test('is a name when it is two words of letters, though they passed for a reference', () => {
    const signs = '23456789AEFHKLMRTUY';
    const chance = Array.from({ length: 4_000 }, (_, i) =>
      referenceOf((BigInt(i) * 7_919_000_003n) % 19n ** 9n),
    );
    const lettersOnly = chance.find((each) => !/\d/.test(each)) ?? [...'AEFHK'].join('');
    expect(lettersOnly).toMatch(new RegExp(`^[${signs}-]+$`));
    expect(said(lettersOnly.replace('-', ' '))).toMatchObject({ kind: 'name' });
    expect(said(lettersOnly)).toMatchObject({ kind: 'reference' });
  });
});

test('what every key found is what all of them found, in the order of the first', () => {
  expect(
    inAll([
      ['c', 'a', 'b', 'a'],
      ['b', 'c'],
      ['c', 'b', 'z'],
    ]),
  ).toEqual(['c', 'b']);
  expect(inAll([['a'], []])).toEqual([]);
  expect(inAll([])).toEqual([]);
});
