import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import * as account from '../../../shared/contracts/account.ts';
import type { tr } from '../../../shared/contracts/messages/tr.ts';
import { trMember } from '../../../shared/contracts/messages/tr-member.ts';
import { parse } from '../../../shared/http/input.ts';

const signUp = {
  email: 'ayse@ornek.com',
  code: '123456',
  newPassword: 'mor menekşe saksısı',
  name: 'Ayşe',
  surname: 'Demir',
  serviceAddress: 'Kayseri',
  nationalId: '10000000146',
};
const passkey = JSON.stringify({
  id: 'a',
  rawId: 'a',
  type: 'public-key',
  response: { clientDataJSON: 'e30' },
});
type Own = Exclude<keyof typeof trMember, keyof typeof tr>;
/** Said by the judges of a password beyond its schema. */
type Judged = `newPassword.${'leaked' | 'personal' | 'contextual' | 'guessable'}`;

const provocations: Readonly<Record<Exclude<Own, Judged>, readonly [z.ZodType, unknown]>> = {
  'email.missing': [account.mailboxInput, { email: ' ' }],
  'password.missing': [account.signInInput, { email: 'a@b.co', password: '' }],
  'password.tooLong': [account.signInInput, { email: 'a@b.co', password: 'a'.repeat(2001) }],
  'newPassword.missing': [account.newPasswordInput, {}],
  'newPassword.tooShort': [account.newPasswordInput, { newPassword: 'on bir harf' }],
  'newPassword.tooLong': [account.newPasswordInput, { newPassword: 'a'.repeat(129) }],
  'totpCode.missing': [account.totpInput, {}],
  'totpCode.invalid': [account.totpInput, { totpCode: '12' }],
  'recoveryCode.missing': [account.recoveryInput, {}],
  'recoveryCode.invalid': [account.recoveryInput, { recoveryCode: 'AAAA-BBBB' }],
  'passkey.missing': [account.passkeyInput, {}],
  'passkey.invalid': [account.passkeyInput, { passkey: '{"id":5}' }],
  'passkeyName.missing': [account.newPasskeyInput, { passkey }],
  'passkeyName.tooLong': [account.newPasskeyInput, { passkey, passkeyName: 'a'.repeat(61) }],
};

describe('the sentences that members read', () => {
  test.each(Object.entries(provocations))('%s can be met, alone', (key, [schema, input]) => {
    const judged = parse(schema, input, trMember);
    expect(judged.ok ? [] : (judged.failure.errors ?? []).map(({ code }) => code)).toEqual([key]);
  });

  test.each(Object.entries(trMember))('%s is a Turkish sentence: %s', (_key, sentence) => {
    expect(sentence).toMatch(/^[A-ZÇĞİÖŞÜ].*[^ .]\.$/);
    expect(sentence).not.toMatch(/ {2}|[<>{}$]|undefined|\b(invalid|required|please|field)\b/i);
  });
});

describe('who signs up', () => {
  test('gives a T.C. number, or nationality and passport number; a telephone is hers to give', () => {
    const { nationalId: _, ...foreign } = signUp;
    expect(parse(account.signUpInput, signUp, trMember).ok).toBe(true);
    expect(parse(account.signUpInput, { ...signUp, phone: '0532 123 45 67' }, trMember)).toMatchObject({
      value: { phone: '+905321234567' },
    });
    const abroad = { ...foreign, nationality: 'Azerbaycan', passportNumber: 'AZ1' };
    expect(parse(account.signUpInput, abroad, trMember).ok).toBe(true);
    expect(parse(account.signUpInput, foreign, trMember)).toMatchObject({
      failure: { errors: [{ code: 'nationalId.missing' }] },
    });
  });

  test('whatever she sends, gets sentences that exist', () => {
    const junk = fc.oneof(fc.constantFrom(undefined, null, '', [], {}, true), fc.string(), fc.double());
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(signUp), 'phone', '__proto__'), junk),
        (sent) => {
          const judged = parse(account.signUpInput, sent, trMember);
          if (judged.ok) return;
          for (const { code, message } of judged.failure.errors ?? [])
            expect(message).toBe(trMember[code as keyof typeof trMember]);
        },
      ),
    );
  });
});
