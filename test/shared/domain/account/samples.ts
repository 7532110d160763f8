/** A member and her account, and the steps that bring one to where a test begins. */
import type { Result } from '../../../../shared/contracts/failures.ts';
import type { Instant } from '../../../../shared/contracts/vocabulary.ts';
import type { Account, Person } from '../../../../shared/domain/account/account.ts';
import type { Change } from '../../../../shared/domain/account/change.ts';
import { addTotp } from '../../../../shared/domain/account/factors.ts';
import { confirmSignUp, enrolStep, startSignUp } from '../../../../shared/domain/account/sign-up.ts';
import type { Acting } from '../../../../shared/domain/account/signed-in.ts';
import type { MailStepOf } from '../../../../shared/domain/account/step.ts';

export const begun = '2026-05-04T06:30:00.000Z' as Instant;
export const later = (ms: number, from = begun) => new Date(Date.parse(from) + ms).toISOString() as Instant;
export const person: Person = {
  name: 'Gülşah',
  surname: 'Çığlıkçıoğlu',
  email: 'Gulsah.Ciglik@posta.example',
  serviceAddress: 'Kanarya Sokağı No: 17/3 Kocasinan Kayseri',
  phone: '+905329876543',
  nationalId: '10000000146',
};
export const mailbox = { authority: 'kocasinan', email: person.email, mailboxKey: 'mac-of-mailbox' };
export const firstCodes = ['r1', 'r2', 'r3'];

let tokens = 0;
export const newToken = () => `token-${++tokens}`.padEnd(43, 'T');
export const newNonce = () => (++tokens).toString(16).padStart(32, '0');

export const signUpStep = (at = begun) =>
  startSignUp(mailbox, false, { token: newToken(), nonce: newNonce(), at }).step as MailStepOf<'signUp'>;

export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Refused: ${result.failure.code}`);
  return result.value;
}
export const refusalOf = (result: Result<unknown>) => (result.ok ? undefined : result.failure.code);

export function activeOf({ account }: Change): Account {
  if (account.status === 'closed') throw new Error('The account was closed');
  return account;
}

export const bareAccount = (at = begun): Account =>
  activeOf(
    confirmSignUp(
      signUpStep(at),
      person,
      { id: 'a-random-id', passwordHash: 'hash-1', enrolToken: newToken() },
      at,
    ),
  );

/** A member with an authenticator program. */
export const memberAccount = (at = begun): Account => {
  const account = bareAccount(at);
  const step = enrolStep(account, 'password', newToken(), at);
  return activeOf(
    must(addTotp(account, step, { secret: 'JBSWY3DP', lastStep: 100 }, { at, recovery: firstCodes })),
  );
};

export const actingFor = (account: Account, at = begun, startedAt = at): Acting => ({
  at,
  session: {
    authority: account.authority,
    startedAt,
    who: { level: 'member', account: account.id, applicantKeys: [], sealed: '' },
  },
});
