import { describe, expect, it } from 'vitest';
import { hashPassword, passwordHashIsOld, passwordIsRight } from '../../../shared/adapters/password-hash.ts';
import { passwordFault } from '../../../shared/adapters/password-rules.ts';
import { totpSecret, totpStepOf, totpUri } from '../../../shared/adapters/totp.ts';
import { newPassword } from '../../../shared/contracts/account.ts';
import { trMember } from '../../../shared/contracts/messages/tr-member.ts';
import { parse } from '../../../shared/http/input.ts';
import { person } from '../domain/account/samples.ts';
import { authority } from './samples.ts';

describe('a password’s hash', () => {
  it('is a PHC string of argon2id with OWASP’s parameters, each with a salt of its own', async () => {
    const [one, two] = await Promise.all([hashPassword('mor menekşe'), hashPassword('mor menekşe')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
    expect(one).not.toBe(two);
    expect(await passwordIsRight(one, 'mor menekşe')).toBe(true);
    expect(await passwordIsRight(one, 'mor menekse')).toBe(false);
  });

  it('with other parameters in its string is understood, and made anew at the next login', async () => {
    const cheap = await hashPassword('mor menekşe', { memory: 64, passes: 3, parallelism: 1 });
    expect(cheap).toContain('$m=64,t=3,p=1$');
    expect(await passwordIsRight(cheap, 'mor menekşe')).toBe(true);
    expect(passwordHashIsOld(cheap)).toBe(true);
    expect(passwordHashIsOld(await hashPassword('mor menekşe'))).toBe(false);
  });

  it('that does not exist equals nothing and costs as much', async () => {
    const hash = await hashPassword('mor menekşe');
    const timeOf = async (held: string | undefined) => {
      const start = performance.now();
      expect(await passwordIsRight(held, 'yanlış parola')).toBe(false);
      return performance.now() - start;
    };
    const pairs: (readonly [number, number])[] = [];
    for (let i = 0; i < 9; i++) pairs.push([await timeOf(hash), await timeOf(undefined)] as const);
    const [known, unknown] = [0, 1].map(
      (n) => pairs.map((pair) => pair[n] ?? 0).sort((a, b) => a - b)[4] ?? 0,
    );
    expect((unknown ?? 0) / (known ?? 1)).toBeGreaterThan(0.5);
    expect((unknown ?? 0) / (known ?? 1)).toBeLessThan(2);
  });

  it('that is none of ours is a fault, not a wrong password', async () => {
    await expect(passwordIsRight('$2b$12$abcdefghijklmnopqrstuv', 'x')).rejects.toThrow();
  });
});

describe('a new password', () => {
  const codeOf = (typed: unknown) => {
    const judged = parse(newPassword, typed, trMember);
    return judged.ok ? undefined : judged.failure.errors?.[0]?.code;
  };
  it.each([
    ['', 'newPassword.missing'],
    [undefined, 'newPassword.missing'],
    ['on bir harf', 'newPassword.tooShort'],
    ['on iki harf!', undefined],
    ['👩‍👩‍👧‍👧🌷🌷🌷🌷', 'newPassword.tooShort'],
    ['ğ'.normalize('NFD').repeat(11), 'newPassword.tooShort'],
    ['ğ'.normalize('NFD').repeat(128), undefined],
    ['a'.repeat(129), 'newPassword.tooLong'],
    ['a'.repeat(20_000), 'newPassword.tooLong'],
    ['     ₺ \t ☃     ', undefined],
  ])('%j: %s', (typed, code) => {
    expect(codeOf(typed)).toBe(code);
  });

  it('is the same however the keyboard composes its letters', () => {
    expect(newPassword.parse('şırıngağlı çiçek'.normalize('NFD'))).toBe('şırıngağlı çiçek'.normalize('NFC'));
  });

  it.each([
    ['qwertyuiop123', 'newPassword.leaked'],
    ['123456789012', 'newPassword.leaked'],
    ['Unbelievable', 'newPassword.leaked'],
    ['aaaaaaaaaaaa', 'newPassword.guessable'],
    ['abcdefghijklm', 'newPassword.guessable'],
    ['asdfasdfasdf', 'newPassword.guessable'],
    ['Kocasinan2026!', 'newPassword.contextual'],
    ['gülşah çığlıkçıoğlu', 'newPassword.contextual'],
    ['10000000146-kaplumbağa', 'newPassword.personal'],
    ['mor menekşe saksısı', undefined],
    ['belediye önünde mor kaplumbağa', undefined],
    ['Xk4!pQ9zr#Lm', undefined],
  ])('«%s»: %s', async (typed, fault) => {
    expect(await passwordFault(typed, person, authority)).toBe(fault);
  });

  it('at its longest is judged in no time', async () => {
    const start = performance.now();
    await passwordFault('1aA!'.repeat(32), person, authority);
    await passwordFault('p4ssw0rd-şifre '.repeat(8), person, authority);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('an authenticator program’s code', () => {
  const secret = totpSecret(Buffer.from('12345678901234567890'));
  it.each([
    ['1970-01-01T00:00:59.000Z', '287082', 1],
    ['2005-03-18T01:58:29.000Z', '081804', 37_037_036],
    ['2033-05-18T03:33:20.000Z', '279037', 66_666_666],
  ])('is that of RFC 6238 appendix B at %s', (at, code, step) => {
    expect(totpStepOf(secret, code, at)).toBe(step);
  });

  it('is taken one step before and after, under its own number, and no further', () => {
    const at = (seconds: number) => new Date(59_000 + seconds * 1000).toISOString();
    expect([-59, -30, 30, 31, 90].map((seconds) => totpStepOf(secret, '287082', at(seconds)))).toEqual([
      1,
      1,
      1,
      undefined,
      undefined,
    ]);
    expect(totpStepOf(secret, '28708', at(0))).toBeUndefined();
  });

  it('comes by a picture that says whose it is', () => {
    const uri = new URL(totpUri(secret, 'Kocasinan Belediyesi', person.email));
    expect(Object.fromEntries(uri.searchParams)).toMatchObject({ secret, issuer: 'Kocasinan Belediyesi' });
    expect(decodeURIComponent(uri.pathname)).toContain(person.email);
  });
});
