import { type ActCase, actForms } from '../../functions/pages/desk-act-forms.ts';
import { deskActPage } from '../../functions/pages/desk-act-page.tsx';
import { deskKeptPage } from '../../functions/pages/desk-kept-page.tsx';
import { deskRegisterPage, deskRegisterStartPage } from '../../functions/pages/desk-register-page.tsx';
import { deskRegisteredPage } from '../../functions/pages/desk-registered-page.tsx';
import { deskReplyPage } from '../../functions/pages/desk-reply-page.tsx';
import { deskReplyPreviewPage } from '../../functions/pages/desk-reply-preview-page.tsx';
import type { Site } from '../../functions/pages/site.ts';
import { kocasinan } from '../../shared/authorities/kocasinan.ts';
import { deskSentencesIn } from '../../shared/contracts/messages/officer-in-language.ts';
import type { Language, Regime } from '../../shared/contracts/vocabulary.ts';
import { lawRows } from '../../shared/domain/law/rows.ts';
import type { OfficerAct } from '../../shared/domain/officer-acts.ts';
import { isReplied, type Replied, type Request } from '../../shared/domain/request.ts';
import { dayOf } from '../../shared/domain/time/days.ts';
import { turkishHolidays } from '../../shared/domain/time/holidays.ts';
import { errorOf } from '../../shared/http/input.ts';
import { receiptOf } from '../../shared/views/receipt.ts';
import { afterHours, received, standing } from '../shared/domain/samples.ts';
import { signedIn } from './desk-list-samples.ts';

const soon = afterHours(24 * 3);
/** What people typed, and what is said of it, for whoever reads. */
const saidIn = {
  tr: {
    party: 'Örnek Bankası A.Ş.',
    subject: 'Kaldırım onarımı',
    long: 'Kaldırım taşları yerinden oynadığı için yaşlılar düşüyor. '.repeat(20),
    extended: 'Süre uzatıldı: son gün 8 Haziran 2026',
    again: 'Yeniden giriş yaptınız.',
    noReasons: 'Cevapta şu eksik: kararın gerekçesi.',
    noGround: 'Bu dayanak kullanılamaz.',
    saved: 'Taslağınız kaydedildi.',
  },
  en: {
    party: 'Example Bank plc',
    subject: 'Repair of a pavement',
    long: 'The paving stones have come loose, and old people fall over them. '.repeat(20),
    extended: 'Term extended: last day 8 June 2026',
    again: 'You signed in again.',
    noReasons: 'The reply lacks this: the reasons for the decision.',
    noGround: 'This ground cannot be used.',
    saved: 'Your draft was saved.',
  },
};

const caseOf = (request: Request, language: Language): ActCase => ({
  request,
  language,
  authority: kocasinan,
  calendar: turkishHolidays,
  today: dayOf(soon),
  self: { id: 'memur-7', name: 'mehmet.kaya' },
  colleagues: [
    { id: 'memur-7', name: 'mehmet.kaya' },
    { id: 'memur-9', name: 'zeynep.aydin' },
  ],
  thirdParties: [{ id: '1', name: saidIn[language].party }],
});

/** A request to which each act can be done. */
const requests: Readonly<Record<Exclude<OfficerAct, 'reply'>, Request>> = {
  assign: standing.received,
  route: standing.received,
  note: standing.received,
  checkIdentity: standing.received,
  askForMore: standing.received,
  takeMore: { ...standing.received, missing: ['name', 'identity', 'signature', 'authorityDocument'] },
  reportProgress: standing.routed,
  extend: standing.information,
  notifyFee: standing.information,
  recordPayment: standing.feePending,
  takeLaterDay: standing.received,
  withdraw: standing.received,
  dispatch: standing.answeredByPost,
  recordReturn: standing.posted,
  deliver: standing.posted,
  tellThirdParty: standing.answeredWithThirdParties,
  recordObjection: standing.refused,
};
const acts = Object.keys(requests) as (keyof typeof requests)[];

const replied = (request: Request): Replied => {
  if (!isReplied(request)) throw new Error('The sample was not answered');
  return request;
};
const channelOf = (regime: Regime, way: string) => {
  const row = lawRows.find((law) => law.regime === regime)?.channels.find(({ channel }) => channel === way);
  if (!row) throw new Error(`The law knows no way ${way}`);
  return { regime, row };
};

/** The pages on which an officer does something to one request, each in the ways that it can look. */
export function deskActPagesOf(site: Site): Readonly<Record<string, string>> {
  const { language } = site;
  const page = { site, signedIn };
  const said = saidIn[language];
  const { long } = said;
  const sentences = deskSentencesIn(language);
  const actPage = (act: (typeof acts)[number], more: Partial<Parameters<typeof deskActPage>[0]> = {}) => {
    const of = caseOf(requests[act], language);
    const values = actForms[act].first?.(of) ?? {};
    return deskActPage({ ...page, act, of, values, version: of.request.version, writing: [], ...more });
  };
  const wroteIn = (hers: Language) => ({ subject: saidIn[hers].subject, details: saidIn[hers].long });
  const composer = (request: Request) => ({
    ...page,
    request,
    personal: wroteIn(request.language === undefined ? 'tr' : language),
    writing: [],
    otherDrafts: [],
    values: {},
  });
  const letter = 'Sayın Ayşe Öztürk,\n\nKarar\nBaşvurunuz kabul edilmiştir.\n';
  const preview = { ...page, version: 3, text: letter, values: { explanation: long }, writing: [] };
  return {
    ...Object.fromEntries(acts.map((act) => [`desk-act-${act}`, actPage(act)])),
    'desk-act-mistake': actPage('extend', {
      values: { reasons: long },
      errors: ['ground', 'postedOn'].map((field) => errorOf(field, `${field}.missing`, sentences)),
    }),
    'desk-act-changed': actPage('note', {
      values: { note: long },
      writing: ['zeynep.aydin'],
      since: [{ sequence: 2, at: soon, who: 'zeynep.aydin', inWords: said.extended }],
    }),
    'desk-act-again': actPage('note', { values: { note: 'x' }, banner: said.again }),
    'desk-kept': deskKeptPage({
      site,
      action: '/kocasinan/gorevli/basvuru/K7RTA-3MHL4/islem/not',
      back: '/gorevli/basvuru/K7RTA-3MHL4/islem/not',
      values: { note: long, version: '2', rights: ['a', 'b'] },
    }),
    'desk-reply': deskReplyPage({
      ...composer(standing.information),
      otherDrafts: [{ officer: 'memur-9', name: 'zeynep.aydin', savedAt: soon }],
    }),
    'desk-reply-petition': deskReplyPage({
      ...composer({ ...received('petition'), language: 'en' }),
      values: { outcome: 'refused', explanation: long },
      errors: [{ field: 'reasons', code: 'reply.reasons', message: said.noReasons }],
    }),
    'desk-reply-rights': deskReplyPage({
      ...composer(standing.received),
      banner: said.saved,
      errors: [{ field: 'perRight.ç.ground', code: 'ground.unknown', message: said.noGround }],
    }),
    'desk-reply-preview-mail': deskReplyPreviewPage({
      ...preview,
      request: replied(standing.answeredByEmail),
      mail: { subject: 'Başvurunuzun cevabı', to: 'ayse.ozturk@ornek.com' },
    }),
    'desk-reply-preview-paper': deskReplyPreviewPage({
      ...preview,
      request: replied(standing.refused),
      writing: ['zeynep.aydin'],
    }),
    'desk-register-start': deskRegisterStartPage(page),
    'desk-register': deskRegisterPage({
      ...page,
      arrival: channelOf('petition', 'post'),
      idempotencyKey: '0123456789abcdef',
      values: { replyBy: 'post' },
    }),
    'desk-register-mistake': deskRegisterPage({
      ...page,
      arrival: channelOf('kvkk', 'kep'),
      idempotencyKey: '0123456789abcdef',
      values: { details: long, rights: ['a', 'ç'] },
      errors: [errorOf('evidence.kepId', 'evidence.kepId.missing', sentences)],
    }),
    'desk-registered': deskRegisteredPage({
      ...page,
      receipt: receiptOf(standing.information, kocasinan, 'A'.repeat(32), language),
    }),
  };
}
