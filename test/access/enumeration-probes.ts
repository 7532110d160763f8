/** Each public route that takes a reference, and the ways to name one there without its secret. */
import { kocasinan } from '../../shared/authorities/kocasinan.ts';
import { followUpCodeOf } from '../../shared/contracts/codes.ts';
import { noticeHash } from '../../shared/domain/notice.ts';

export type Asked = { readonly path: string; readonly json?: object; readonly form?: Record<string, string> };
type Probe = (reference: string) => Asked;

const code = '000000';
const followUpCode = followUpCodeOf(42n);
const ticket = `${Date.now() + 600_000}-${'0'.repeat(64)}`;
const notice = { noticeVersion: kocasinan.notice.version, noticeHash: noticeHash(kocasinan.notice) };
export const json =
  (verb: string, body: object): Probe =>
  (reference) => ({ path: `/requests/${reference}/${verb}`, json: body });
const form =
  (path: string, fields: Record<string, string>): Probe =>
  (reference) => ({ path, form: { reference, ...fields } });
/** What opens another request, which is none of these. */
export const other = { followUpCode: '', ticket: '' };
const page =
  (path: string): Probe =>
  (reference) => ({ path: `${path}?reference=${reference}` });

/** Every way to name a request without its secret: with a wrong one, with none, with one that is not well formed. */
export const probes: Readonly<Record<string, readonly Probe[]>> = {
  followPage: [page('/takip')],
  followForm: [
    form('/takip', { followUpCode }),
    form('/takip', { code }),
    (reference) => form('/takip', { followUpCode: other.followUpCode })(reference),
    form('/takip', { followUpCode: 'x' }),
    form('/takip', {}),
  ],
  readStatus: [
    (reference) => json('status', { followUpCode: other.followUpCode })(reference),
    json('status', { followUpCode }),
    json('status', { code }),
    json('status', {}),
  ],
  moreForm: [
    form('/takip/bilgi', { ticket, text: 'Ek bilgi' }),
    (reference) => form('/takip/bilgi', { ticket: other.ticket, text: 'Ek bilgi' })(reference),
    form('/takip/bilgi', { ticket: '', text: 'Ek bilgi' }),
    form('/takip/bilgi', { ticket, text: '' }),
  ],
  noticeForm: [form('/takip/aydinlatma', { ticket, ...notice }), form('/takip/aydinlatma', { ticket })],
  sendMore: [
    (reference) => json('information', { ticket: other.ticket, text: 'Ek bilgi' })(reference),
    json('information', { ticket, text: 'Ek bilgi' }),
    json('information', {}),
  ],
  readNotice: [
    json('notice-reading', { ticket, ...notice }),
    json('notice-reading', { ticket, ...notice, noticeVersion: 'eski' }),
  ],
  confirmPage: [page('/onay')],
  confirmForm: [form('/onay', { code }), form('/onay', { code: 'x' })],
  newCodeForm: [form('/onay/yeni-kod', {})],
  followCodeForm: [form('/takip/kod', {})],
  requestCode: [
    json('codes', { purpose: 'confirm' }),
    json('codes', { purpose: 'follow' }),
    json('codes', { purpose: 'x' }),
  ],
  confirm: [json('confirmation', { code }), json('confirmation', { code: 'x' })],
  dossierPage: [(reference) => ({ path: `/gorevli/basvuru/${reference}` })],
  minePageOne: [(reference) => ({ path: `/basvurularim/${reference}` })],
};

/** Public routes that take something, and why it names no request. */
export const nameNone: Readonly<Record<string, string>> = {
  asset: 'a file that the function carries',
  formPage: 'which form',
  submitForm: 'a new request',
  submit: 'a new request',
  signOut: 'the session of the caller',
  leave: 'the session of the caller',
  endOwnSessions: 'sessions of the caller',
  lockOfficers: 'an officer, by whoever looks after the system',
  memberSignInForm: 'a mailbox and a password',
  secondFactorForm: 'a step of the caller’s browser',
  passkeySignIn: 'an account, by whoever holds its passkey',
  signUpForm: 'a mailbox',
  confirmSignUp: 'a mailbox and the code that it was sent',
  resetForm: 'a mailbox',
  resetCodeForm: 'a mailbox and the code that it was sent',
  newPasswordForm: 'a step of the caller’s browser',
  enrolTotp: 'a step of the caller’s browser',
  enrolPasskey: 'a step of the caller’s browser',
  addFactor: 'the account of the caller',
  removeFactor: 'the account of the caller',
  changePassword: 'the account of the caller',
  changeDetails: 'the account of the caller',
  changeContact: 'the account of the caller',
  confirmContact: 'the account of the caller',
  renewRecoveryCodes: 'the account of the caller',
  endMemberSessions: 'the account of the caller',
  linkEdevlet: 'the account of the caller',
  closeAccount: 'the account of the caller',
  calendarFeed: 'a secret address, below',
};

type MailboxProbe = (email: string) => Asked;
const atMailbox =
  (path: string, fields: Record<string, string> = {}): MailboxProbe =>
  (email) => ({ path, form: { email, ...fields } });
const newPassword = 'turuncu zürafa bahçesi 41';
const typedPerson = { name: 'Gülşah', surname: 'Çığ', nationalId: '10000000146', serviceAddress: 'Kayseri' };

/** Every way to name a mailbox: whether it has an account shows in none. */
export const mailboxProbes: Readonly<Record<string, readonly MailboxProbe[]>> = {
  memberSignInForm: [
    atMailbox('/hesap/giris', { password: 'yanlış parola' }),
    atMailbox('/hesap/giris', { password: newPassword, donus: 'kvkk' }),
    atMailbox('/hesap/giris', { password: '' }),
  ],
  signUpForm: [atMailbox('/hesap/yeni'), atMailbox('/hesap/yeni', { donus: 'kvkk' })],
  confirmSignUp: [
    atMailbox('/hesap/yeni/onay', { code, newPassword, ...typedPerson }),
    atMailbox('/hesap/yeni/onay', { code: 'x' }),
  ],
  resetForm: [atMailbox('/hesap/parola-sifirla'), atMailbox('/hesap/parola-sifirla', { donus: 'kvkk' })],
  resetCodeForm: [
    atMailbox('/hesap/parola-sifirla/kod', { code }),
    atMailbox('/hesap/parola-sifirla/kod', { code: 'x' }),
  ],
};
/** The form before, whose answer gives the browser the step that this one goes on with. */
export const opensAt: Readonly<Record<string, MailboxProbe>> = {
  confirmSignUp: atMailbox('/hesap/yeni'),
  resetCodeForm: atMailbox('/hesap/parola-sifirla'),
};
