/** Pages of members' accounts, for whoever reads: the way in and what she finds inside. */
import { closedPage } from '../../functions/pages/account-closed-page.tsx';
import { contactPage } from '../../functions/pages/account-contact-page.tsx';
import { enrolPage } from '../../functions/pages/account-enrol-page.tsx';
import { linkPage } from '../../functions/pages/account-link-page.tsx';
import { newPasswordPage } from '../../functions/pages/account-new-password-page.tsx';
import { noAccountPage } from '../../functions/pages/account-none-page.tsx';
import { passkeySignInPage } from '../../functions/pages/account-passkey-page.tsx';
import { accountProblemPage } from '../../functions/pages/account-problem-page.tsx';
import { profilePage } from '../../functions/pages/account-profile-page.tsx';
import { recoveryCodesPage } from '../../functions/pages/account-recovery-codes-page.tsx';
import { resetCodePage, resetPage } from '../../functions/pages/account-reset-page.tsx';
import { secondFactorPage } from '../../functions/pages/account-second-factor-page.tsx';
import { accountSignInPage } from '../../functions/pages/account-sign-in-page.tsx';
import { confirmSignUpPage, signUpPage } from '../../functions/pages/account-sign-up-page.tsx';
import type { Site } from '../../functions/pages/index.ts';
import { accountEnrolWords } from '../../functions/pages/words/account-enrol.ts';
import { memberSentencesIn } from '../../shared/contracts/messages/member-in-language.ts';
import type { Instant } from '../../shared/contracts/vocabulary.ts';
import type { Account, Person } from '../../shared/domain/account/account.ts';
import { accountEvents } from '../../shared/domain/account/change.ts';
import { memberProblemsIn } from '../../shared/http/member-problems.ts';
import { problemOf } from '../../shared/http/problem.ts';

const at = '2026-04-27T08:41:12.000Z' as Instant;
const formToken = 'f'.repeat(43);
const email = 'sohret.ummugulsum.menekse.cigirtkanoglu@cok-uzun-bir-kurum-adi.example';
const options = { challenge: 'c'.repeat(43), rpId: 'ebelediye.kocasinan.example' };

/** Who she is in the samples: what is hers is said in every language as she wrote it. */
export const person: Person = {
  name: 'Şöhret-Ümmügülsüm Menekşe',
  surname: 'Çığırtkanoğlu Kızılırmaklı',
  email,
  serviceAddress: 'Mevlana Mahallesi Erkilet Bulvarı No: 45/7\nKocasinan / Kayseri',
  nationality: 'Bosna-Hersek',
  passportNumber: 'A0123456',
};
export const passkeyNames = ['Telefonum', 'Bilgisayarım'] as const;
export const linked = { nationalId: '10000000146', name: 'ŞÖHRET', surname: 'ÇIĞIRTKANOĞLU' };
const account: Account = {
  status: 'active',
  authority: 'kocasinan',
  id: 'uye-1',
  version: 7,
  generation: 0,
  createdAt: at,
  mailboxKey: 'm',
  passwordHash: 'p',
  person,
  totp: { secret: 'JBSWY3DPEHPK3PXP', addedAt: at, lastStep: 1 },
  passkeys: [
    { id: 'k'.repeat(43), publicKey: 'p', counter: 0, name: passkeyNames[0], addedAt: at, lastUsedAt: at },
    { id: 'l'.repeat(43), publicKey: 'p', counter: 0, name: passkeyNames[1], addedAt: at },
  ],
  recoveryCodes: ['a', 'b', 'c'],
};
const sessions = [
  { id: 's1', browser: 'Firefox', isThis: true },
  { id: 's2', browser: 'Samsung Internet', isThis: false },
  { id: 's3', isThis: false },
].map((session) => ({ ...session, startedAt: at, usedAt: at }));
const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

export function accountPagesOf(site: Site): Readonly<Record<string, string>> {
  const donus = 'kvkk' as const;
  const sentences = memberSentencesIn(site.language);
  const wrong = (field: string, code: keyof typeof sentences) => ({ field, code, message: sentences[code] });
  const place = { site, donus };
  const inside = { site, formToken };
  const profile = {
    ...inside,
    account,
    mayChange: true,
    sessions,
    events: accountEvents.map((what) => ({
      at,
      what,
      ...(what === 'signedIn' ? { means: 'passkey' as const } : {}),
    })),
  };
  const enrol = {
    ...place,
    further: false,
    passkey: { options, name: accountEnrolWords(site).passkey.proposed(1) },
  };
  const totp = { secret, uri: `otpauth://totp/Kocasinan:${email}?secret=${secret}&issuer=Kocasinan` };
  return {
    'account-sign-in': accountSignInPage({ ...place, email: undefined, errors: [] }),
    'account-sign-in-errors': accountSignInPage({
      ...place,
      email,
      errors: [wrong('password', 'password.missing')],
    }),
    'account-second-factor': secondFactorPage({
      ...place,
      hasTotp: true,
      hasRecoveryCodes: true,
      passkey: options,
      errors: [wrong('totpCode', 'totpCode.invalid')],
    }),
    'account-passkey': passkeySignInPage({ ...place, options, errors: [] }),
    'account-sign-up': signUpPage({ ...place, email: undefined, errors: [] }),
    'account-confirm': confirmSignUpPage({ ...place, values: { email }, errors: [] }),
    'account-confirm-errors': confirmSignUpPage({
      ...place,
      values: { email, name: person.name },
      errors: [wrong('newPassword', 'newPassword.guessable')],
    }),
    'account-reset': resetPage({ ...place, email: undefined, errors: [] }),
    'account-reset-code': resetCodePage({ ...place, email, errors: [] }),
    'account-problem': accountProblemPage({
      ...place,
      problem: problemOf({ code: 'lastFactor' }, memberProblemsIn(site.language)),
      formToken,
    }),
    'account-enrol': enrolPage({ ...enrol, totp, errors: [] }),
    'account-enrol-errors': enrolPage({ ...enrol, totp, errors: [wrong('totpCode', 'totpCode.missing')] }),
    'account-enrol-further': enrolPage({ ...enrol, further: true, errors: [] }),
    'account-codes': recoveryCodesPage({
      site,
      at,
      codes: Array.from({ length: 10 }, (_, n) => `K7RT-A3MH-L4E9-2YU${n}`),
      onward: donus,
    }),
    'account-profile': profilePage(profile),
    'account-profile-old': profilePage({ ...profile, mayChange: false, done: 'parola' }),
    'account-profile-errors': profilePage({
      ...profile,
      wrong: {
        part: 'details',
        errors: [wrong('serviceAddress', 'serviceAddress.missing')],
        values: { serviceAddress: '', phone: '12' },
      },
    }),
    'account-contact': contactPage({ ...inside, email, errors: [] }),
    'account-link': linkPage({ ...inside, account, identity: linked }),
    'account-link-first': linkPage({ ...inside, account, identity: undefined }),
    'account-none': noAccountPage(inside),
    'account-closed': closedPage({ site }),
    'account-new-password': newPasswordPage({
      ...place,
      factors: { hasTotp: true, hasRecoveryCodes: true, passkey: options },
      errors: [],
    }),
  };
}
