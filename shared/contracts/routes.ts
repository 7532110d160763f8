import type * as z from 'zod';
import { idempotencyKey } from './codes.ts';
import * as commands from './commands.ts';
import type { FunctionName } from './environment.ts';
import type { FailureCode } from './failures.ts';
import { submission } from './submission.ts';
import * as views from './views.ts';

/**
 * The one table of routes. It feeds the parsing at the edge, `/openapi.json`, the routes in CDK (and so the
 * runner) and the tests. Every route exists twice: as it stands (authority by host) and under `/{authority}`.
 */
type Common = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly function: FunctionName;
  readonly summary: string;
};
/** A page or an asset for people; says its own refusals in HTML. */
export type PageRoute = Common & { readonly kind: 'page' };
/** A JSON call; every refusal is `application/problem+json`. */
export type ApiRoute = Common & {
  readonly kind: 'api';
  readonly caller: 'anyone' | 'officer';
  readonly headers?: Readonly<Record<string, z.ZodType>>;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  /** Bytes of the body, when more than the usual limit is needed. */
  readonly largestBody?: number;
  readonly success:
    | { readonly status: 200 | 201 | 202; readonly body: z.ZodType }
    | { readonly status: 200; readonly html: true };
  readonly refusals: readonly FailureCode[];
};
export type Route = PageRoute | ApiRoute;

const page = <const M extends 'GET' | 'POST', const F extends FunctionName>(
  method: M,
  path: string,
  fn: F,
  summary: string,
) => ({ kind: 'page', method, path, function: fn, summary }) as const;

const officerCommand = <B extends z.ZodType>(
  verb: string,
  summary: string,
  body: B,
  refusals: readonly FailureCode[],
) =>
  ({
    kind: 'api',
    caller: 'officer',
    method: 'POST',
    path: `/staff/requests/{reference}/${verb}`,
    function: 'staff',
    summary,
    body,
    success: { status: 200, body: views.standing },
    refusals: ['requestNotFound', 'changedMeanwhile', ...refusals],
  }) as const;

const notOpen = ['requestAlreadyAnswered', 'requestEnded', 'feeAwaited'] as const;
const notTold = ['applicantNotTold', 'dateInFuture', 'dateBeforeArrival'] as const;

export const routes = {
  startPage: page('GET', '/', 'site', 'Kurumun e-Belediye başvuru sayfası'),
  noticePage: page('GET', '/aydinlatma-metni', 'site', 'Aydınlatma metni'),
  asset: page('GET', '/assets/{file}', 'site', 'Biçem, yazı tipi ve betik dosyaları'),
  notice: {
    kind: 'api',
    caller: 'anyone',
    method: 'GET',
    path: '/privacy-notice',
    function: 'site',
    summary: 'Aydınlatma metni: sürümü, SHA-256 özeti ve metni (başvuruda geri gönderilir)',
    success: { status: 200, body: views.privacyNotice },
    refusals: [],
  },
  openapi: page('GET', '/openapi.json', 'site', 'Bu API’nin OpenAPI belgesi'),
  health: page('GET', '/healthz', 'site', 'Çalışıyor mu?'),

  formPage: page('GET', '/basvuru/{form}', 'submit', 'Başvuru formu'),
  submitForm: page('POST', '/basvuru/{form}', 'submit', 'Formu gönder'),
  submit: {
    kind: 'api',
    caller: 'anyone',
    method: 'POST',
    path: '/requests',
    function: 'submit',
    summary: 'Başvuru yap',
    headers: { 'idempotency-key': idempotencyKey },
    body: submission,
    success: { status: 201, body: views.receipt },
    refusals: ['noticeOutdated', 'regimeNotOffered', 'idempotencyKeyReused', 'calendarMissing'],
  },

  confirmPage: page('GET', '/onay', 'verify', 'E-posta onay kodunu yazma sayfası'),
  confirmForm: page('POST', '/onay', 'verify', 'E-posta onay kodunu gönder'),
  newCodeForm: page('POST', '/onay/yeni-kod', 'verify', 'Yeni onay kodu iste'),
  followCodeForm: page('POST', '/takip/kod', 'verify', 'Takip için onaylı e-postaya kod iste'),
  requestCode: {
    kind: 'api',
    caller: 'anyone',
    method: 'POST',
    path: '/requests/{reference}/codes',
    function: 'verify',
    summary: 'E-postaya yeni kod iste',
    body: commands.codeRequest,
    success: { status: 202, body: views.codeSent },
    refusals: [],
  },
  confirm: {
    kind: 'api',
    caller: 'anyone',
    method: 'POST',
    path: '/requests/{reference}/confirmation',
    function: 'verify',
    summary: 'E-posta adresini koduyla onayla',
    body: commands.confirmation,
    success: { status: 200, body: views.codeSent },
    refusals: ['codeNotAccepted', 'changedMeanwhile'],
  },

  followPage: page('GET', '/takip', 'follow', 'Başvuru takip sayfası'),
  followForm: page('POST', '/takip', 'follow', 'Başvurunun durumunu göster'),
  readStatus: {
    kind: 'api',
    caller: 'anyone',
    method: 'POST',
    path: '/requests/{reference}/status',
    function: 'follow',
    summary: 'Başvurunun durumunu oku (takip kodu ya da e-postaya gelen kodla)',
    body: commands.statusQuery,
    success: { status: 200, body: views.statusView },
    refusals: ['followUpNotAccepted', 'codeNotAccepted'],
  },

  queue: {
    kind: 'api',
    caller: 'officer',
    method: 'GET',
    path: '/staff/requests',
    function: 'staff',
    summary: 'Birimin başvuruları, son güne göre',
    query: commands.queueQuery,
    success: { status: 200, body: views.queuePage },
    refusals: [],
  },
  read: {
    kind: 'api',
    caller: 'officer',
    method: 'GET',
    path: '/staff/requests/{reference}',
    function: 'staff',
    summary: 'Bir başvuruyu oku',
    success: { status: 200, body: views.dossier },
    refusals: ['requestNotFound'],
  },
  assign: officerCommand('assignment', 'Başvuruyu bir görevliye ver', commands.assignment, notOpen),
  route: officerCommand('routing', 'Başvuruyu başka bir birime yönlendir', commands.routing, notOpen),
  note: officerCommand('notes', 'Başvuruya not ekle', commands.note, []),
  checkIdentity: officerCommand('identity-check', 'Kimlik kontrolünü kaydet', commands.identityCheck, [
    'replyAlreadyDelivered',
    'requestEnded',
  ]),
  askForMore: officerCommand('info-request', 'Başvurandan ek bilgi iste', commands.infoRequest, [
    ...notOpen,
    ...notTold,
  ]),
  takeMore: officerCommand(
    'information',
    'Başvuranın verdiği ek bilgiyi kaydet',
    commands.completion,
    notOpen,
  ),
  reportProgress: officerCommand('progress', 'Ara cevap ver (3071 m.7)', commands.progressReport, [
    ...notOpen,
    ...notTold,
    'progressNotInLaw',
  ]),
  extend: officerCommand('extension', 'Süreyi uzat (4982 m.11)', commands.extension, [
    ...notOpen,
    ...notTold,
    'extensionNotInLaw',
    'extensionTooLate',
    'alreadyExtended',
    'calendarMissing',
  ]),
  notifyFee: officerCommand('fee-notice', 'Ücret bildir (4982 m.10)', commands.feeNotice, [
    ...notOpen,
    ...notTold,
    'feeStopsNothing',
    'feeAlreadyNotified',
    'termAlreadyOver',
    'calendarMissing',
  ]),
  recordPayment: officerCommand('payment', 'Ödemeyi kaydet', commands.payment, [
    'noFeeAwaited',
    'paidTooLate',
    'dateInFuture',
    'dateBeforeArrival',
    'calendarMissing',
  ]),
  withdraw: officerCommand('withdrawal', 'Vazgeçmeyi kaydet', commands.withdrawal, [
    ...notOpen,
    'dateInFuture',
    'dateBeforeArrival',
  ]),
  takeLaterDay: officerCommand(
    'later-day',
    'Değişen tatil çizelgesinin verdiği son günü al',
    commands.laterDay,
    [...notOpen, 'dayNotMoved'],
  ),
  reply: {
    ...officerCommand('reply', 'Başvuruyu cevapla', commands.reply, [
      ...notOpen,
      'replyIncomplete',
      'forwardingNotInLaw',
      'examinationOwed',
    ]),
    /** A signed PDF comes with it. */
    largestBody: 400_000,
  },
  tellThirdParty: officerCommand(
    'third-parties',
    'Düzeltme ya da silmenin üçüncü kişiye bildirildiğini kaydet',
    commands.thirdPartyNotice,
    ['requestNotAnswered', 'thirdPartyAlreadyTold', 'dateInFuture', 'dateBeforeReply'],
  ),
  recordObjection: officerCommand('objections', 'Şikâyet, itiraz ya da davayı kaydet', commands.objection, [
    'requestNotAnswered',
    'dateInFuture',
    'dateBeforeArrival',
  ]),
  deadlinePage: {
    kind: 'api',
    caller: 'officer',
    method: 'GET',
    path: '/staff/requests/{reference}/deadline',
    function: 'staff',
    summary: 'Son günün nasıl sayıldığını gün gün göster',
    success: { status: 200, html: true },
    refusals: ['requestNotFound'],
  },
  replyLetter: {
    kind: 'api',
    caller: 'officer',
    method: 'GET',
    path: '/staff/requests/{reference}/reply-letter',
    function: 'staff',
    summary: 'Postaya verilecek cevap yazısını yazdır',
    success: { status: 200, html: true },
    refusals: ['requestNotFound', 'requestNotAnswered'],
  },
  dispatch: officerCommand('dispatch', 'Cevabın postaya verildiğini kaydet', commands.dispatch, [
    'requestNotAnswered',
    'replyAlreadyDelivered',
    'dateInFuture',
    'dateBeforeReply',
  ]),
  recordReturn: officerCommand('return', 'Taahhütlü gönderinin iade geldiğini kaydet', commands.mailReturn, [
    'requestNotAnswered',
    'replyAlreadyDelivered',
    'replyNotDispatched',
    'dateInFuture',
    'dateBeforeReply',
    'dateBeforeDispatch',
  ]),
  deliver: officerCommand('delivery', 'Cevabın teslim edildiği günü kaydet', commands.delivery, [
    'requestNotAnswered',
    'replyAlreadyDelivered',
    'replyNotDispatched',
    'identityNotEstablished',
    'dateInFuture',
    'dateBeforeReply',
    'dateBeforeDispatch',
  ]),
} as const satisfies Readonly<Record<string, Route>>;

export type RouteId = keyof typeof routes;
