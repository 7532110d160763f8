import { edevletPage } from '../../functions/pages/edevlet-page.tsx';
import {
  codePage,
  confirmedPage,
  deadlinePage,
  followPage,
  noticePage,
  problemPage,
  receiptPage,
  replyLetterPage,
  type Site,
  startPage,
  statusPage,
  stylesheet,
  submittedPage,
} from '../../functions/pages/index.ts';
import { linksOf } from '../../functions/pages/site.ts';
import { codesWords } from '../../functions/pages/words/codes.ts';
import { kocasinan } from '../../shared/authorities/kocasinan.ts';
import type { FieldError } from '../../shared/contracts/failures.ts';
import { sentencesIn } from '../../shared/contracts/messages/in-language.ts';
import { type MessageKey, trOfficer as tr } from '../../shared/contracts/messages/tr-officer.ts';
import type { Personal } from '../../shared/contracts/personal.ts';
import type { Receipt, StatusView } from '../../shared/contracts/views.ts';
import type { Language } from '../../shared/contracts/vocabulary.ts';
import { problemOf, problemsIn } from '../../shared/http/problem.ts';
import type { ReplySection } from '../../shared/letters/decision-words.ts';
import { deadlineSumOf } from '../../shared/views/deadline-sum.ts';
import { standing } from '../shared/domain/samples.ts';
import { accountPagesOf } from './account-samples.ts';
import { actPagesOf } from './act-samples.ts';
import { attachPagesOf, deskAttachmentPagesOf } from './attach-samples.ts';
import { citizenPagesOf } from './citizen-samples.ts';
import { deskPagesOf } from './desk-samples.ts';
import * as english from './english-samples.ts';
import {
  checkSample,
  formPagesOf,
  idempotencyKey,
  noticeHash,
  petitionValues,
  stepSample,
} from './form-samples.ts';
import { overviewPagesOf } from './overview-samples.ts';

export { idempotencyKey, noticeHash };

export const site: Site = {
  authority: { ...kocasinan, telephone: '0352 222 70 00', kep: 'kocasinanbelediyesi@hs01.kep.tr' },
  base: '/kocasinan',
  language: 'tr',
  here: '/kocasinan/ornek',
  css: `/kocasinan/assets/${stylesheet(kocasinan).name}`,
};

const siteIn = (language: Language): Site => ({ ...site, language });

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
  acts: ['addInformation', 'addDocument', 'confirmContact', 'changeContact', 'withdraw'],
  replyBy: 'email',
  contactBy: 'email',
  newContactAwaitsCode: false,
  objections: [],
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
      how: 'Şikâyetinizi yazılı olarak yapın.',
    },
  ],
  newPurposes: ['satisfactionSurvey'],
  newContactAwaitsCode: true,
  objections: [{ forum: 'board', on: '2026-06-02', fileNumber: '2026/1453' }],
};

export const sections: readonly ReplySection[] = [
  { heading: 'Karar', paragraphs: [{ text: 'Başvurunuz kısmen kabul edildi.' }] },
  {
    heading: 'Açıklama',
    paragraphs: [
      {
        text: 'Abonelik kayıtlarınızdaki adres 4 Mayıs 2026 günü düzeltilmiştir.\n\nEski faturalar değiştirilmemiştir.',
      },
    ],
  },
  {
    heading: 'Gerekçe',
    paragraphs: [
      { text: 'Eski faturalar, Vergi Usul Kanunu’nun 253. maddesi gereği düzenlendikleri gibi saklanır.' },
    ],
  },
  {
    heading: 'Başvurabileceğiniz yollar',
    paragraphs: [
      {
        text: 'Bu cevabı yetersiz bulursanız, öğrendiğiniz günden başlayarak 30 gün ve her hâlde başvuru gününden başlayarak 60 gün içinde Kişisel Verileri Koruma Kuruluna şikâyette bulunabilirsiniz.',
      },
    ],
  },
];

export const error = (field: string, key: MessageKey): FieldError => ({ field, code: key, message: tr[key] });

const missing = ['yazılı başvuruda imza (Başvuru Tebliği m.5/2-a)'];
const onPaper = 'Noter aracılığıyla, 24 Nisan 2026 Cuma';
const shownIn = { tr: { receipt, status, eventful, missing, onPaper }, en: english } as const;

/** What somebody types who never lifts her finger: no place to break a line at. */
const endless = 'kesintisiz'.repeat(20);
const longValues = {
  ...petitionValues,
  name: endless,
  subject: endless,
  details: endless,
  email: `${endless}@ornek.example`,
};

/** Every citizen's page in every state that looks different. */
export function pagesIn(language: Language): Readonly<Record<string, string>> {
  const site = siteIn(language);
  const { receipt, status, eventful, missing, onPaper } = shownIn[language];
  const tr = sentencesIn(language);
  const error = (field: string, key: keyof typeof tr): FieldError => ({ field, code: key, message: tr[key] });
  return {
    start: startPage({ site, today: '2026-11-23' }),
    ...accountPagesOf(site),
    ...actPagesOf(site, status),
    ...citizenPagesOf(site, { receipt, status }),
    ...formPagesOf(site),
    'check-long': checkSample(site, 'dilekce', { values: longValues }),
    'form-dilekce-iletisim-long': stepSample(site, 'dilekce', 'iletisim', {
      values: longValues,
      judged: true,
    }),
    ...attachPagesOf(site),
    notice: noticePage({ site, notice: site.authority.notice, noticeHash }),
    submitted: submittedPage({ site, receipt, sentTo: 'g•••••@ornek.example' }),
    'submitted-incomplete': submittedPage({
      site,
      receipt: { ...receipt, missing },
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
      banner: codesWords(site).sent,
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
      status: { ...eventful, noticeShown: false, arrival: onPaper },
    }),
    'status-overdue': statusPage({ site, status: { ...status, daysLeft: -3, rolledDueOn: status.dueOn } }),
    'problem-404': problemPage({
      site,
      problem: problemOf({ code: 'routeUnknown' }, problemsIn(language)),
    }),
    'problem-500': problemPage({
      site,
      problem: problemOf({ code: 'unavailable' }, problemsIn(language)),
    }),
    'edevlet-asked-first': edevletPage({ site, returnTo: linksOf(site).back('kvkk') }),
    'edevlet-unavailable': edevletPage({
      site,
      returnTo: linksOf(site).start,
      problem: problemOf({ code: 'eDevletUnavailable' }, problemsIn(language)),
    }),
    'edevlet-cancelled': edevletPage({
      site,
      returnTo: linksOf(site).back('kvkk'),
      problem: problemOf({ code: 'eDevletCancelled' }, problemsIn(language)),
    }),
  };
}

/** Every officer's page, likewise. */
const officersPagesOf = (site: Site): Readonly<Record<string, string>> => ({
  ...deskPagesOf(site),
  ...overviewPagesOf(site),
  ...deskAttachmentPagesOf(site),
});

/** All of them for English readers; every name begins with `en-`. */
export const englishPages: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({ ...pagesIn('en'), ...officersPagesOf(siteIn('en')) }).map(([name, html]) => [
    `en-${name}`,
    html,
  ]),
);

/** The same in Turkish, and what officers print. */
export const pages: Readonly<Record<string, string>> = {
  ...pagesIn('tr'),
  ...officersPagesOf(site),
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
  'staff-deadline': deadlinePage({ site, reference: receipt.reference, kind: receipt.kind, sum }),
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
