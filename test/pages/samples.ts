import { edevletPage } from '../../functions/pages/edevlet-page.tsx';
import {
  codePage,
  confirmedPage,
  deadlinePage,
  followPage,
  formPage,
  morePage,
  noticePage,
  problemPage,
  receiptPage,
  replyLetterPage,
  type Site,
  startPage,
  statusPage,
  stylesheet,
  submittedPage,
  type Values,
} from '../../functions/pages/index.ts';
import { linksOf } from '../../functions/pages/site.ts';
import { kocasinan } from '../../shared/authorities/kocasinan.ts';
import type { FieldError } from '../../shared/contracts/failures.ts';
import { type MessageKey, trOfficer as tr } from '../../shared/contracts/messages/tr-officer.ts';
import type { Personal } from '../../shared/contracts/personal.ts';
import type { Receipt, StatusView } from '../../shared/contracts/views.ts';
import { problemOf } from '../../shared/http/problem.ts';
import type { ReplySection } from '../../shared/letters/decision-words.ts';
import { deadlineSumOf } from '../../shared/views/deadline-sum.ts';
import { standing } from '../shared/domain/samples.ts';
import { accountPagesOf } from './account-samples.ts';
import { citizenPagesOf } from './citizen-samples.ts';
import { deskPagesOf } from './desk-samples.ts';

export const noticeHash = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
export const idempotencyKey = '7a1d5b1e-6f0b-4b39-9f53-2a7d4e1c9b60';

export const site: Site = {
  authority: { ...kocasinan, telephone: '0352 222 70 00', kep: 'kocasinanbelediyesi@hs01.kep.tr' },
  base: '/kocasinan',
  language: 'tr',
  css: `/kocasinan/assets/${stylesheet(kocasinan).name}`,
};

export const receipt: Receipt = {
  reference: 'K7RTA-3MHL4',
  authority: { id: 'kocasinan', name: 'Kocasinan Belediye Başkanlığı' },
  regime: 'kvkk',
  kind: 'KVKK başvurusu',
  status: 'received',
  assurance: 'unconfirmed',
  receivedAt: '2026-04-27T08:41:12.000Z',
  arrival: { channel: 'system', text: 'Bu sistem üzerinden', on: '2026-04-27' },
  dueOn: '2026-05-27',
  rolledDueOn: '2026-06-01',
  term: '30 gün (6698 sayılı Kanun, madde 13)',
  missing: [],
  followUpCode: 'K7RT-A3MH-L4E9-2YUF-8K6R-T3AM-HL4Y-9E2U',
  confirmation: 'codeSent',
  next: [
    'Başvurunuz KVKK İrtibat Birimine iletildi.',
    'Cevap en geç 27 Mayıs 2026 Çarşamba günü verilir.',
    'Bu süre içinde cevap alamazsanız Kişisel Verileri Koruma Kuruluna şikâyette bulunabilirsiniz.',
  ],
};

export const status: StatusView = {
  reference: receipt.reference,
  kind: receipt.kind,
  status: 'inReview',
  statusText: 'İnceleniyor',
  receivedAt: receipt.receivedAt,
  dueOn: receipt.dueOn,
  rolledDueOn: receipt.rolledDueOn,
  daysLeft: 12,
  term: receipt.term,
  missing: [],
  windows: [],
  canSendMore: true,
  ticket: 'bilet-1',
  newPurposes: [],
  noticeShown: true,
  arrival: 'Bu sistem üzerinden, 27 Nisan 2026 Pazartesi',
  history: [
    { at: '2026-04-27T08:41:12.000Z', text: 'Başvurunuz alındı.' },
    { at: '2026-04-28T06:15:00.000Z', text: 'Başvurunuz incelenmeye başlandı.' },
  ],
  next: 'Başvurunuzu KVKK İrtibat Birimi inceliyor; sizden beklenen bir şey yok.',
};

export const personal: Personal = {
  name: 'Gülşah Iraz',
  surname: 'Çığırtkanoğlu',
  serviceAddress: 'Zümrüt Mah. Ğazi İlkokulu Sok. No: 12/3\nKocasinan / Kayseri',
  email: 'gulsah@ornek.example',
  phone: '+905321234567',
  nationalId: '10000000146',
  subject: 'Abonelik kayıtlarımdaki adresimin düzeltilmesi',
  details: 'Abonelik kayıtlarımda eski adresim duruyor.',
};

/** A request about which all that a status page can say is said at once. */
const sum = deadlineSumOf(standing.feePending);
export const eventful: StatusView = {
  ...status,
  status: 'feePending',
  statusText: 'Ücret bekleniyor',
  daysLeft: null,
  ...(sum ? { sum } : {}),
  missing: ['tebligata esas adres (Başvuru Tebliği m.5/2-c)'],
  windows: [
    {
      forum: 'board',
      inWords: 'cevabın öğrenilmesinden başlayarak 30 gün içinde Kurula şikâyet',
      article: '6698 sayılı Kanun m.14/1',
      lastDay: '2026-06-20',
      certain: false,
    },
  ],
  newPurposes: ['satisfactionSurvey'],
};

export const sections: readonly ReplySection[] = [
  { heading: 'Karar', paragraphs: ['Başvurunuz kısmen kabul edildi.'] },
  {
    heading: 'Açıklama',
    paragraphs: [
      'Abonelik kayıtlarınızdaki adres 4 Mayıs 2026 günü düzeltilmiştir.\n\nEski faturalar değiştirilmemiştir.',
    ],
  },
  {
    heading: 'Gerekçe',
    paragraphs: ['Eski faturalar, Vergi Usul Kanunu’nun 253. maddesi gereği düzenlendikleri gibi saklanır.'],
  },
  {
    heading: 'Başvurabileceğiniz yollar',
    paragraphs: [
      'Bu cevabı yetersiz bulursanız, öğrendiğiniz günden başlayarak 30 gün ve her hâlde başvuru gününden başlayarak 60 gün içinde Kişisel Verileri Koruma Kuruluna şikâyette bulunabilirsiniz.',
    ],
  },
];

export const error = (field: string, key: MessageKey): FieldError => ({ field, code: key, message: tr[key] });

export const kvkkErrors = [
  error('noticeRead', 'notice.unread'),
  error('nationalId', 'nationalId.checksum'),
  error('rights', 'rights.invalid'),
  error('passportNumber', 'passportNumber.missing'),
  error('serviceAddress', 'serviceAddress.missing'),
  error('email', 'replyBy.emailMissing'),
  error('relation', 'relation.missing'),
  error('authorityDocument', 'authorityDocument.missing'),
];

export const kvkkValues: Values = {
  name: 'Gülşah Iraz',
  surname: 'Çığırtkanoğlu',
  nationalId: '10000000145',
  nationality: 'Azerbaycan',
  phone: '0532 123 45 67',
  subject: 'Abonelik kayıtlarımdaki adresimin düzeltilmesi',
  details: 'Abonelik kayıtlarımda eski adresim duruyor.',
  replyBy: 'email',
  representation: 'principal',
  representedName: 'Defne Çığırtkanoğlu',
  rights: ['b', 'ç', 'ğ'],
};

const form = { site, values: {}, errors: [], idempotencyKey, noticeHash };

/** Every page in every state that looks different. */
export const pages: Readonly<Record<string, string>> = {
  start: startPage({ site }),
  ...deskPagesOf(site),
  ...accountPagesOf(site),
  ...citizenPagesOf(site, { receipt, status, form: { ...form, form: 'kvkk' } }),
  notice: noticePage({ site, noticeHash }),
  'form-kvkk': formPage({ ...form, form: 'kvkk' }),
  'form-kvkk-errors': formPage({ ...form, form: 'kvkk', values: kvkkValues, errors: kvkkErrors }),
  'form-dilekce': formPage({ ...form, form: 'dilekce' }),
  'form-dilekce-errors': formPage({
    ...form,
    form: 'dilekce',
    values: { petitionType: 'complaint', category: 'park', noticeRead: 'true' },
    errors: [
      error('category', 'category.missing'),
      error('petitionType', 'petitionType.missing'),
      error('name', 'name.missing'),
    ],
    banner: tr['notice.outdated'],
  }),
  'form-bilgi-edinme': formPage({ ...form, form: 'bilgi-edinme' }),
  submitted: submittedPage({ site, receipt, sentTo: 'g•••••@ornek.example' }),
  'submitted-incomplete': submittedPage({
    site,
    receipt: { ...receipt, missing: ['yazılı başvuruda imza (Başvuru Tebliği m.5/2-a)'] },
  }),
  'staff-receipt': receiptPage({
    authority: site.authority,
    receipt: {
      ...receipt,
      arrival: { channel: 'post', text: 'Postayla, yazılı', on: '2026-04-24' },
      missing: ['yazılı başvuruda imza (Başvuru Tebliği m.5/2-a)'],
    },
    law: '6698 sayılı Kişisel Verilerin Korunması Kanunu',
    served: true,
    evidence: ['Taahhütlü gönderi numarası'],
    followUrl: 'https://ebelediye.kocasinan.example/kocasinan/takip',
    css: site.css,
  }),
  'submitted-wrong-code': submittedPage({ site, receipt, codeError: tr['code.invalid'] }),
  'submitted-no-email': submittedPage({ site, receipt: { ...receipt, confirmation: 'notNeeded' } }),
  'code-confirm': codePage({ site, purpose: 'confirm', errors: [] }),
  'code-confirm-errors': codePage({
    site,
    purpose: 'confirm',
    reference: 'YANLIŞ',
    errors: [error('code', 'code.missing'), error('reference', 'reference.invalid')],
  }),
  'code-follow': codePage({
    site,
    purpose: 'follow',
    reference: receipt.reference,
    errors: [],
    banner: 'Yeni kod gönderildi.',
  }),
  confirmed: confirmedPage({ site, reference: receipt.reference }),
  follow: followPage({ site, values: {}, errors: [] }),
  'follow-errors': followPage({
    site,
    values: { reference: 'ABC', followUpCode: 'K7RT' },
    errors: [error('followUpCode', 'followUpCode.invalid'), error('reference', 'reference.invalid')],
  }),
  'follow-code-errors': followPage({
    site,
    values: { reference: 'ABC' },
    errors: [error('reference', 'reference.invalid')],
    sent: 'codeRequest',
  }),
  status: statusPage({ site, status }),
  'status-eventful': statusPage({ site, status: eventful, banner: 'Ek bilginiz kuruma iletildi.' }),
  'status-paper': statusPage({
    site,
    status: { ...eventful, noticeShown: false, arrival: 'Noter aracılığıyla, 24 Nisan 2026 Cuma' },
  }),
  'more-errors': morePage({
    site,
    reference: receipt.reference,
    ticket: 'bilet-1',
    text: 'Sicil numaram <38>',
    errors: [error('text', 'text.tooLong')],
  }),
  'staff-deadline': deadlinePage({ site, reference: receipt.reference, kind: receipt.kind, sum }),
  'status-overdue': statusPage({ site, status: { ...status, daysLeft: -3, rolledDueOn: status.dueOn } }),
  'problem-404': problemPage({
    site,
    problem: {
      type: 'about:blank',
      title: 'Sayfa bulunamadı',
      status: 404,
      detail: 'Bu adreste bir sayfa yok.',
      code: 'routeUnknown',
    },
  }),
  'problem-500': problemPage({
    site,
    problem: {
      type: 'about:blank',
      title: 'Şu anda işleminizi yapamıyoruz',
      status: 503,
      detail: 'Bizden kaynaklanan bir sorun var.',
      code: 'unavailable',
    },
  }),
  'edevlet-asked-first': edevletPage({ site, returnTo: linksOf(site).back('kvkk') }),
  'edevlet-unavailable': edevletPage({
    site,
    returnTo: linksOf(site).start,
    problem: problemOf({ code: 'eDevletUnavailable' }),
  }),
  'edevlet-cancelled': edevletPage({
    site,
    returnTo: linksOf(site).back('kvkk'),
    problem: problemOf({ code: 'eDevletCancelled' }),
  }),
  'reply-letter': replyLetterPage({
    authority: site.authority,
    request: {
      reference: receipt.reference,
      kind: receipt.kind,
      receivedAt: receipt.receivedAt,
      law: '6698 sayılı Kişisel Verilerin Korunması Kanunu, madde 13',
    },
    personal,
    sections,
    document: { number: 'E-12345678-622.01-9876', date: '2026-05-05' },
    css: site.css,
  }),
};
