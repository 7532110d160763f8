import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  birthDateOf,
  emailAddress,
  isNationalId,
  nationalId,
  phone,
  phoneOf,
} from '../../../shared/contracts/person.ts';

/** The two check digits worked out from the first nine, as the Nüfus directorate describes them. */
function withCheckDigits(nine: string): string {
  const d = [...nine].map(Number);
  const sum = (places: readonly number[]) => places.reduce((total, place) => total + (d[place - 1] ?? 0), 0);
  const tenth = (((7 * sum([1, 3, 5, 7, 9]) - sum([2, 4, 6, 8])) % 10) + 10) % 10;
  return `${nine}${tenth}${(sum([1, 2, 3, 4, 5, 6, 7, 8, 9]) + tenth) % 10}`;
}

const valid = fc
  .integer({ min: 100_000_000, max: 999_999_999 })
  .map((n) => withCheckDigits(String(n)))
  .filter((number) => !/^(\d)\1{8}/.test(number));

describe('a T.C. kimlik number', () => {
  test.each(['10000000146', withCheckDigits('990000001')])('%s is valid', (number) => {
    expect(isNationalId(number)).toBe(true);
  });

  test.each([
    ['11111111110', 'passes the arithmetic but is made up'],
    ['99999999990', 'passes the arithmetic but is made up'],
    ['00000000000', 'begins with 0'],
    ['01000000147', 'begins with 0'],
    ['10000000147', 'has a wrong last digit'],
    ['1000000014', 'is too short'],
    ['100000001461', 'is too long'],
    ['1000000014a', 'has a letter'],
    ['١٠٠٠٠٠٠٠١٤٦', 'is not in digits 0-9'],
    ['', 'is empty'],
  ])('%s is refused: it %s', (number) => {
    expect(isNationalId(number)).toBe(false);
  });

  test('every one of the nine numbers of one repeated digit is refused', () => {
    for (let digit = 1; digit <= 9; digit++)
      expect(isNationalId(withCheckDigits(String(digit).repeat(9)))).toBe(false);
  });

  test('whatever nine digits it begins with, its own check digits make it valid and no others', () => {
    fc.assert(
      fc.property(valid, fc.integer({ min: 0, max: 99 }), (number, ending) => {
        expect(isNationalId(number)).toBe(true);
        const other = number.slice(0, 9) + String(ending).padStart(2, '0');
        expect(isNationalId(other)).toBe(other === number);
      }),
    );
  });

  test('every single wrong digit is found, at every place', () => {
    fc.assert(
      fc.property(valid, (number) => {
        for (let place = 0; place < 11; place++)
          for (let digit = 0; digit <= 9; digit++) {
            const changed = number.slice(0, place) + digit + number.slice(place + 1);
            if (changed !== number) expect(isNationalId(changed)).toBe(false);
          }
      }),
      { numRuns: 50 },
    );
  });

  test('a swap of two neighbours is missed only where they differ by five', () => {
    fc.assert(
      fc.property(valid, fc.integer({ min: 1, max: 7 }), (number, place) => {
        const [a, b] = [number.charAt(place), number.charAt(place + 1)];
        fc.pre(a !== b);
        const swapped = number.slice(0, place) + b + a + number.slice(place + 2);
        expect(isNationalId(swapped)).toBe(Math.abs(Number(a) - Number(b)) === 5);
      }),
    );
  });

  test('spaces are ignored; the length and the checksum have sentences of their own', () => {
    expect(nationalId.parse(' 100 000 001 46 ')).toBe('10000000146');
    const messageOf = (typed: string) => nationalId.safeParse(typed).error?.issues[0]?.message;
    expect(messageOf('1234')).toBe('nationalId.length');
    expect(messageOf('12345678901')).toBe('nationalId.checksum');
  });
});

describe('a telephone number', () => {
  test.each([
    '05321234567',
    '5321234567',
    '905321234567',
    '+905321234567',
    '00905321234567',
    '0 532 123 45 67',
    '0532-123-45-67',
    '0532–123–45–67',
    '(0532) 123 45 67',
    '+90 (532) 123 45 67',
    '+90 (0)532 123 45 67',
    '+90 0532 123 45 67',
    '0532.123.45.67',
    '0532/1234567',
    '0532\u00a0123\u00a045\u00a067',
    '\u202d+90 532 123 45 67\u202c',
  ])('%j is +905321234567', (typed) => {
    expect(phoneOf(typed)).toBe('+905321234567');
  });

  test.each([
    ['0352 222 70 00', '+903522227000'],
    ['+49 30 1234567', '+49301234567'],
    ['0049 30 1234567', '+49301234567'],
  ])('%s is %s', (typed, number) => {
    expect(phoneOf(typed)).toBe(number);
  });

  test.each([
    '',
    '123',
    '0532 123 45 6',
    '0532 123 45 678',
    '+90',
    '+90 632 123 45 67',
    'ara beni',
    '+',
    '+1234567',
    '+1234567890123456',
  ])('%j is none', (typed) => {
    expect(phoneOf(typed)).toBeUndefined();
    expect(phone.safeParse(typed).error?.issues[0]?.message).toBe('phone.invalid');
  });

  test('what comes out goes in again and stays', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\d +()\-./]{0,24}$/), (typed) => {
        const number = phoneOf(typed);
        if (number === undefined) return;
        expect(number).toMatch(/^\+[1-9]\d{7,14}$/);
        expect(phoneOf(number)).toBe(number);
      }),
    );
  });
});

describe('a birth date', () => {
  test.each([
    '1985-03-27',
    '27.3.1985',
    '27/03/1985',
    '27 3 1985',
    '27 Mart 1985',
    ' 27 MART 1985 ',
    '27 March 1985',
    '1985-3-27',
  ])('%j is 27 March 1985', (typed) => {
    expect(birthDateOf(typed)).toBe('1985-03-27');
  });

  test.each([
    ['1 AĞUSTOS 1970', '1970-08-01'],
    ['3 KASIM 1999', '1999-11-03'],
    ['29.2.2000', '2000-02-29'],
  ])('%s is %s', (typed, day) => {
    expect(birthDateOf(typed)).toBe(day);
  });

  test.each([
    '',
    '1985',
    '30.2.1985',
    '29.2.2001',
    '0.3.1985',
    '32.1.1985',
    '1.13.1985',
    '27 Marc 1985',
    '27.3.85',
    '27.3.1885',
    '1.1.1.1985',
  ])('%j is none', (typed) => {
    expect(birthDateOf(typed)).toBeUndefined();
  });
});

describe('an e-mail address', () => {
  test.each([
    ['ayse@ornek.com', 'ayse@ornek.com'],
    ['  ayse@ornek.com ', 'ayse@ornek.com'],
    // The local part is the mailbox's own; the domain is ASCII-folded: I becomes i, never ı.
    ['ALI.ISIK@KAYSERI.BEL.TR', 'ALI.ISIK@kayseri.bel.tr'],
    ["o'neil+kvkk@ORNEK.com", "o'neil+kvkk@ornek.com"],
  ])('%j is kept as %s', (typed, address) => {
    expect(emailAddress.parse(typed)).toBe(address);
  });

  test.each(['İrem@ornek.com', 'irem@İstanbul.bel.tr', 'ışık@ornek.com'])(
    '%s is refused with its sentence, never turned into another address',
    (typed) => {
      expect(emailAddress.safeParse(typed).error?.issues.map((i) => i.message)).toEqual(['email.invalid']);
    },
  );

  test.each([
    'a@b',
    'ayse',
    '@ornek.com',
    'ayse@ornek..com',
    'a@x.com, b@x.com',
    'a@x.com\nBcc: b@x.com',
    `${'a'.repeat(250)}@x.com`,
  ])('%j is refused', (typed) => {
    expect(emailAddress.safeParse(typed).success).toBe(false);
  });

  test('an accepted address changes in nothing but the letter case of its domain', () => {
    fc.assert(
      fc.property(fc.emailAddress(), fc.boolean(), (address, upper) => {
        const typed = upper ? address.toUpperCase() : address;
        const judged = emailAddress.safeParse(typed);
        fc.pre(judged.success);
        const at = typed.lastIndexOf('@');
        expect(judged.data).toBe(typed.slice(0, at) + typed.slice(at).toLowerCase());
      }),
    );
  });
});
