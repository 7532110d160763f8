import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alphabet, reference } from '../../../shared/contracts/codes.ts';
import {
  applicantKeyOf,
  bodyMacOf,
  followUpCodeFor,
  intakeKeyOf,
  mayBeFollowUpCode,
  referenceFor,
} from '../../../shared/domain/intake.ts';
import { formOf, inputOf, secrets } from './samples.ts';

const key = '7a1d5b1e-6f0b-4b39-9f53-2a7d4e1c9b60';
const intakeKey = intakeKeyOf(secrets, 'kocasinan', 'anyone', key);

describe('the key that a repeated call meets its own row under', () => {
  test('is one for one authority, caller and idempotency key, and does not show them', () => {
    expect(intakeKeyOf(secrets, 'kocasinan', 'anyone', key)).toBe(intakeKey);
    expect(intakeKey).toMatch(/^[0-9a-f]{64}$/);
    for (const other of [
      intakeKeyOf(secrets, 'baska', 'anyone', key),
      intakeKeyOf(secrets, 'kocasinan', 'member', key),
      intakeKeyOf(secrets, 'kocasinan', 'anyone', `${key}1`),
      intakeKeyOf({ ...secrets, intake: secrets.code }, 'kocasinan', 'anyone', key),
    ])
      expect(other).not.toBe(intakeKey);
  });

  test('does not run its parts together', () => {
    expect(intakeKeyOf(secrets, 'a', 'bc', 'd')).not.toBe(intakeKeyOf(secrets, 'ab', 'c', 'd'));
  });
});

describe('what was sent', () => {
  test('is the same body in any order of fields and spelling that means the same', () => {
    const sent = inputOf('kvkk');
    const reversed = Object.fromEntries(Object.entries(sent).reverse());
    const spelt = {
      ...sent,
      phone: '+90 (0532) 123 45 67',
      nationalId: '100 000 001 46',
      noticeRead: 'true',
    };
    const mac = bodyMacOf(secrets, formOf('kvkk'));
    expect(bodyMacOf(secrets, formOf('kvkk', reversed))).toBe(mac);
    expect(bodyMacOf(secrets, formOf('kvkk', spelt))).toBe(mac);
  });

  test.each(['name', 'details', 'serviceAddress', 'subject'])('is another body when %s differs', (field) => {
    expect(bodyMacOf(secrets, formOf('kvkk', { [field]: 'Başka bir şey' }))).not.toBe(
      bodyMacOf(secrets, formOf('kvkk')),
    );
  });
});

describe('the reference and the follow-up code', () => {
  test('come out again for the same call, and another reference after a collision', () => {
    expect(referenceFor(secrets, intakeKey, 0)).toBe(referenceFor(secrets, intakeKey, 0));
    const tried = [0, 1, 2, 3, 4].map((attempt) => referenceFor(secrets, intakeKey, attempt));
    expect(new Set(tried).size).toBe(5);
    for (const each of tried) expect(reference.parse(each)).toBe(each);
  });

  test('cannot be told from the reference without the secret', () => {
    const code = followUpCodeFor(secrets, 'K7RTA-3MHL4', intakeKey);
    expect(followUpCodeFor({ ...secrets, followUp: secrets.code }, 'K7RTA-3MHL4', intakeKey)).not.toBe(code);
    expect(followUpCodeFor(secrets, 'K7RTA-3MHL4', '0'.repeat(64))).not.toBe(code);
    expect(followUpCodeFor(secrets, 'AAAAA-AAAAA', intakeKey)).not.toBe(code);
  });

  test('prove themselves for their own reference and no other, whichever sign is changed', () => {
    const code = followUpCodeFor(secrets, 'K7RTA-3MHL4', intakeKey);
    expect(mayBeFollowUpCode(secrets, 'K7RTA-3MHL4', code)).toBe(true);
    expect(mayBeFollowUpCode(secrets, 'AAAAA-AAAAA', code)).toBe(false);
    expect(mayBeFollowUpCode({ ...secrets, followUp: secrets.code }, 'K7RTA-3MHL4', code)).toBe(false);
    for (let place = 0; place < code.length; place++) {
      if (code[place] === '-') continue;
      const other = `${code.slice(0, place)}${code[place] === 'A' ? 'E' : 'A'}${code.slice(place + 1)}`;
      expect(mayBeFollowUpCode(secrets, 'K7RTA-3MHL4', other)).toBe(false);
    }
  });

  test('use every sign of the alphabet at every place', () => {
    const codes = Array.from({ length: 600 }, (_, i) =>
      followUpCodeFor(secrets, 'K7RTA-3MHL4', String(i)).replaceAll('-', ''),
    );
    for (let place = 0; place < 32; place++)
      expect(new Set(codes.map((code) => code.charAt(place))).size).toBe(alphabet.length);
  });
});

describe('the keyed hash of who asks', () => {
  test('is one for one identity number, whatever else was written', () => {
    const mine = applicantKeyOf(secrets, formOf('kvkk'));
    expect(mine).toMatch(/^[0-9a-f]{64}$/);
    expect(applicantKeyOf(secrets, formOf('information', { name: 'Başka' }))).toBe(mine);
    expect(applicantKeyOf(secrets, formOf('kvkk', { nationalId: '99000000110' }))).not.toBe(mine);
  });

  test('of a foreigner needs nationality and passport, in any letter case of the nationality', () => {
    const foreign = { nationalId: undefined, passportNumber: 'C01X00T47' };
    const key = applicantKeyOf(secrets, formOf('kvkk', { ...foreign, nationality: 'Filistin' }));
    expect(applicantKeyOf(secrets, formOf('kvkk', { ...foreign, nationality: 'FİLİSTİN' }))).toBe(key);
    expect(applicantKeyOf(secrets, formOf('kvkk', { ...foreign, nationality: 'Suriye' }))).not.toBe(key);
  });

  test('does not exist for a petition, which asks for no number', () => {
    expect(applicantKeyOf(secrets, formOf('petition'))).toBeUndefined();
  });

  test('is no plain hash of the number', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (applicant) => {
        fc.pre(Buffer.compare(applicant, secrets.applicant) !== 0);
        expect(applicantKeyOf({ ...secrets, applicant }, formOf('kvkk'))).not.toBe(
          applicantKeyOf(secrets, formOf('kvkk')),
        );
      }),
      { numRuns: 20 },
    );
  });
});
