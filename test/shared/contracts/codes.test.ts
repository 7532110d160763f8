import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  alphabet,
  followUpCode,
  followUpCodeOf,
  idempotencyKey,
  oneTimeCode,
  reference,
  referenceOf,
  referenceSpace,
} from '../../../shared/contracts/codes.ts';

const numbers = fc.bigInt({ min: 0n, max: referenceSpace - 1n });
const accepts = (typed: string) => reference.safeParse(typed).success;
const messagesOf = (schema: { safeParse: typeof reference.safeParse }, value: unknown) =>
  schema.safeParse(value).error?.issues.map((issue) => issue.message);

describe('a reference', () => {
  test('comes back from paper as it was given', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const written = referenceOf(number);
        expect(written).toMatch(/^[2-9AEFHKLMRTUY]{5}-[2-9AEFHKLMRTUY]{5}$/);
        expect(reference.parse(written)).toBe(written);
      }),
    );
  });

  test('different numbers give different references, up to the last one', () => {
    fc.assert(
      fc.property(numbers, numbers, (one, other) => {
        fc.pre(one !== other);
        expect(referenceOf(one)).not.toBe(referenceOf(other));
      }),
    );
    expect(reference.parse(referenceOf(referenceSpace - 1n))).toBe(referenceOf(referenceSpace - 1n));
    expect(referenceSpace).toBe(19n ** 9n);
  });

  test('stays what it was: a reference on paper is good for years', () => {
    expect(referenceOf(0n)).toBe('22222-22222');
    expect(referenceOf(123_456_789_012n)).toBe('97459-A74E8');
    expect(followUpCodeOf(2n ** 200n)).toBe('KU67-3UTA-RLH5-K3M7-8EKK-M68F-EAK4-MRY6');
  });

  test('is accepted in any spacing, hyphens and letter case', () => {
    const written = referenceOf(123_456_789_012n);
    const bare = written.replace('-', '');
    for (const typed of [
      written.toLowerCase(),
      bare,
      `  ${written} `,
      [...bare].join(' '),
      [...bare].join('-'),
      `${bare.slice(0, 5)} - ${bare.slice(5)}`,
      `${bare.slice(0, 5)}\u00a0${bare.slice(5)}\n`,
    ])
      expect(reference.parse(typed)).toBe(written);
  });
});

describe('the check sign', () => {
  const samples = fc.sample(numbers, { numRuns: 60, seed: 7 }).map((n) => referenceOf(n).replace('-', ''));

  test('finds every single wrong sign, at every place', () => {
    const missed = samples.flatMap((signs) =>
      [...signs].flatMap((right, place) =>
        [...alphabet]
          .filter((sign) => sign !== right)
          .map((sign) => signs.slice(0, place) + sign + signs.slice(place + 1))
          .filter(accepts),
      ),
    );
    expect(missed).toEqual([]);
  });

  test('finds every swap of two neighbours', () => {
    const missed = samples.flatMap((signs) =>
      [...signs.slice(1)]
        .map((next, i) => signs.slice(0, i) + next + signs.charAt(i) + signs.slice(i + 2))
        .filter((swapped) => swapped !== signs && accepts(swapped)),
    );
    expect(missed).toEqual([]);
  });

  test('finds nine in ten of wholly made-up references, as one sign in nineteen can', () => {
    const madeUp = fc.sample(fc.array(fc.constantFrom(...alphabet), { minLength: 10, maxLength: 10 }), {
      numRuns: 2_000,
      seed: 11,
    });
    const accepted = madeUp.filter((signs) => accepts(signs.join(''))).length;
    expect(accepted).toBeGreaterThan(0);
    expect(accepted).toBeLessThan(200);
  });
});

describe('what is no reference', () => {
  test.each([
    ['', 'reference.invalid'],
    ['K7RTA', 'reference.invalid'],
    ['0IOZS-BGDNP', 'reference.invalid'],
    ["' OR 1=1 --", 'reference.invalid'],
    ['K7RTA-3MHL4-2', 'reference.invalid'],
    ['2'.repeat(41), 'reference.invalid'],
    [undefined, 'reference.missing'],
    [42, 'reference.missing'],
  ])('%j is refused as %s', (typed, message) => {
    expect(messagesOf(reference, typed)).toContain(message);
  });
});

describe('the follow-up code', () => {
  const codes = fc.bigInt({ min: 0n, max: 2n ** 256n - 1n });

  test('has more than 128 bits of room', () => {
    const signs = followUpCodeOf(0n).replaceAll('-', '');
    expect(signs).toHaveLength(32);
    expect(new Set(alphabet).size).toBe(19);
    expect(signs.length * Math.log2(alphabet.length)).toBeGreaterThan(128);
  });

  test('uses its room: numbers that differ anywhere below 19^32 give different codes', () => {
    const space = 19n ** 32n;
    fc.assert(
      fc.property(codes, codes, (one, other) => {
        expect(followUpCodeOf(one) === followUpCodeOf(other)).toBe(one % space === other % space);
      }),
    );
    for (let bit = 0n; bit < 135n; bit++) expect(followUpCodeOf(2n ** bit)).not.toBe(followUpCodeOf(0n));
  });

  test('comes back from paper, spaced, in small letters or without its hyphens', () => {
    fc.assert(
      fc.property(codes, (number) => {
        const written = followUpCodeOf(number);
        expect(written).toMatch(/^(?:[2-9AEFHKLMRTUY]{4}-){7}[2-9AEFHKLMRTUY]{4}$/);
        for (const typed of [
          written,
          written.toLowerCase(),
          written.replaceAll('-', ' '),
          written.replaceAll('-', ''),
        ])
          expect(followUpCode.parse(typed)).toBe(written);
      }),
    );
  });

  test.each(['', 'K7RT', 'O'.repeat(32), '2'.repeat(33), '2'.repeat(31)])('%j is none', (typed) => {
    expect(messagesOf(followUpCode, typed)).toEqual(['followUpCode.invalid']);
  });
});

describe('the mailed code', () => {
  test.each([
    ['123456', '123456'],
    [' 123 456 ', '123456'],
    ['12-34-56', '123456'],
    ['000000', '000000'],
  ])('%j is read as %s', (typed, code) => {
    expect(oneTimeCode.parse(typed)).toBe(code);
  });

  test.each(['', '12345', '1234567', '12345a', '１２３４５６', '-1e-05', '123456'.padEnd(21)])(
    '%j is none',
    (typed) => {
      expect(messagesOf(oneTimeCode, typed)).toContain('code.invalid');
    },
  );

  test('a number is not a code: its leading zeros would be lost', () => {
    expect(messagesOf(oneTimeCode, 123456)).toEqual(['code.missing']);
  });
});

describe('the idempotency key', () => {
  test('a UUID is one', () => {
    expect(idempotencyKey.safeParse('7a1d5b1e-6f0b-4b39-9f53-2a7d4e1c9b60').success).toBe(true);
  });

  test.each(['short', 'x'.repeat(129), 'has space in it 1234', 'ç'.repeat(16), `${'x'.repeat(16)}\n`])(
    '%j is none',
    (typed) => {
      expect(messagesOf(idempotencyKey, typed)).toEqual(['idempotencyKey.invalid']);
    },
  );
});
