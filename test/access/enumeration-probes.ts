/** Each public route that takes a reference, and the ways to name one there without its secret. */
import { kocasinan } from '../../shared/authorities/kocasinan.ts';
import { followUpCodeOf } from '../../shared/contracts/codes.ts';
import { noticeHash } from '../../shared/domain/notice.ts';

export type Asked = { readonly path: string; readonly json?: object; readonly form?: Record<string, string> };
type Probe = (reference: string) => Asked;

const code = '000000';
const followUpCode = followUpCodeOf(42n);
const ticket = `${Date.now() + 600_000}-code-${'0'.repeat(64)}`;
const asSession = `${Date.now() + 600_000}-session-${'0'.repeat(64)}`;
const sent = { gonderildi: 'evet' };
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
    form('/takip', { ticket }),
    form('/takip', { ticket: asSession, dil: 'en' }),
    (reference) => form('/takip', { ticket: other.ticket })(reference),
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
  searchForm: [form('/gorevli/ara', {})],
  bulkPreview: [form('/gorevli/toplu', {})],
  bulkRun: [form('/gorevli/toplu/uygula', {})],
  attachMoreForm: [
    form('/takip/belgeler', { ticket }),
    (reference) => form('/takip/belgeler', { ticket: other.ticket })(reference),
    form('/takip/belgeler', {}),
  ],
  documentsForm: [form('/takip/belge', { ticket }), form('/takip/belge', {})],
  lettersPage: [
    form('/takip/iletiler', { ticket }),
    (reference) => form('/takip/iletiler', { ticket: other.ticket })(reference),
  ],
  withdrawForm: [
    form('/takip/vazgecme', { ticket }),
    form('/takip/vazgecme', { ticket: asSession, ...sent }),
    (reference) => form('/takip/vazgecme', { ticket: other.ticket, ...sent })(reference),
  ],
  objectionForm: [
    form('/takip/itiraz', { ticket }),
    form('/takip/itiraz', { ticket, ...sent, forum: 'board', on: '4 5 2026' }),
    form('/takip/itiraz', { ticket, ...sent, forum: 'x' }),
  ],
  contactForm: [form('/takip/iletisim', { ticket }), form('/takip/iletisim', { ticket: asSession })],
  replyWayForm: [
    form('/takip/cevap-yolu', { ticket, ...sent, replyBy: 'post' }),
    form('/takip/cevap-yolu', { ticket, ...sent }),
  ],
  newContactForm: [
    form('/takip/yeni-adres', { ticket, ...sent, email: 'x@ornek.com' }),
    form('/takip/yeni-adres', { ticket: asSession, ...sent, email: 'x@ornek.com' }),
    form('/takip/yeni-adres', { ticket, ...sent, email: 'x' }),
  ],
  newContactCodeForm: [
    form('/takip/yeni-adres/onay', { ticket, ...sent, code }),
    form('/takip/yeni-adres/onay', { ticket, ...sent, code: 'x' }),
  ],
  ratingForm: [
    form('/takip/degerlendirme', { ticket, ...sent, score: '5' }),
    form('/takip/degerlendirme', { ticket, ...sent }),
  ],
  readLetters: [
    json('letters', { ticket }),
    (reference) => json('letters', { ticket: other.ticket })(reference),
  ],
  withdrawOwn: [
    json('withdrawal', { ticket }),
    json('withdrawal', { ticket: asSession }),
    (reference) => json('withdrawal', { ticket: other.ticket })(reference),
  ],
  objectOwn: [
    json('objections', { ticket, forum: 'board', on: '2026-05-04' }),
    json('objections', { ticket }),
  ],
  chooseReplyWay: [json('reply-way', { ticket, replyBy: 'post' }), json('reply-way', { ticket })],
  askForContact: [json('contact', { ticket, email: 'x@ornek.com' }), json('contact', { ticket })],
  takeContact: [
    json('contact-confirmation', { ticket, code }),
    json('contact-confirmation', { ticket, code: 'x' }),
  ],
  rate: [json('rating', { ticket, score: 5 }), json('rating', { ticket })],
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
  openDocument: [(reference) => ({ path: `/gorevli/basvuru/${reference}/belge`, form: { id: 'x' } })],
  actPage: [(reference) => ({ path: `/gorevli/basvuru/${reference}/islem/not` })],
  takeAct: [(reference) => ({ path: `/gorevli/basvuru/${reference}/islem/not`, form: { note: 'x' } })],
  replyPage: [(reference) => ({ path: `/gorevli/basvuru/${reference}/cevap` })],
  composeReply: [(reference) => ({ path: `/gorevli/basvuru/${reference}/cevap`, form: { step: 'send' } })],
  replyPreview: [(reference) => ({ path: `/gorevli/basvuru/${reference}/cevap/onizleme` })],
  minePageOne: [(reference) => ({ path: `/basvurularim/${reference}` })],
  replyDocument: [(reference) => ({ path: `/basvurularim/${reference}/cevap` })],
};

/** Public routes that take something, and why it names no request. */
export const nameNone: Readonly<Record<string, string>> = {
  asset: 'a file that the function carries',
  earlierNoticePage: 'a version of the notice',
  changeFilters: 'filters of the caller',
  formPage: 'which form',
  stepPage: 'which form, and the draft of the caller’s browser',
  keepStep: 'the draft of the caller’s browser',
  savePage: 'which form, and the draft of the caller’s browser',
  saveForm: 'the draft of the caller’s browser; whose mailbox it is, it does not ask',
  confirmSave: 'the draft of the caller’s browser, and the code that was mailed for it',
  resumeForm: 'a kept form, by whoever has its code',
  attachPage: 'which form, and the basket of the caller’s browser',
  attachForm: 'the basket of the caller’s browser',
  submitForm: 'a new request',
  submit: 'a new request',
  signOut: 'the session of the caller',
  leave: 'the session of the caller',
  endOwnSessions: 'sessions of the caller',
  takeRegistration: 'a new request, by an officer',
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
