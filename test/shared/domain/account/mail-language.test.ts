import { expect, test } from 'vitest';
import type { Instant } from '../../../../shared/contracts/vocabulary.ts';
import { mailIn } from '../../../../shared/domain/account/change.ts';
import { requestReset } from '../../../../shared/domain/account/password.ts';
import { startSignUp } from '../../../../shared/domain/account/sign-up.ts';

const at = '2026-05-04T06:00:00.000Z' as Instant;
const mailbox = { authority: 'kocasinan', email: 'biri@posta.example', mailboxKey: 'm' };
const code = { token: 't', nonce: '0123456789abcdef', at };

test.each([
  ['the code to a new mailbox', startSignUp(mailbox, false, code)],
  ['the word that a mailbox has an account', startSignUp(mailbox, true, code)],
  ['the word that a mailbox has none', requestReset(mailbox, undefined, code)],
])('%s says its language where it is not Turkish, and changes in nothing else', (_, { mail }) => {
  expect(mailIn('tr', mail)).toEqual(mail);
  expect(mailIn('en', mail)).toEqual({ ...mail, letter: { ...mail.letter, language: 'en' } });
});
