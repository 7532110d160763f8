import type * as z from 'zod';
import { idempotencyKey } from '../codes.ts';
import * as commands from '../commands.ts';
import type { FailureCode } from '../failures.ts';
import * as feeds from '../feeds.ts';
import { addressRegistration, registration } from '../registration.ts';
import * as staffViews from '../staff-views.ts';
import * as views from '../views.ts';
import type { Route } from './route.ts';

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
    success: { status: 200, body: staffViews.standing },
    refusals: ['requestNotFound', 'changedMeanwhile', ...refusals],
  }) as const;

const notOpen = ['requestAlreadyAnswered', 'requestEnded', 'feeAwaited'] as const;
const notTold = ['applicantNotTold', 'dateInFuture', 'dateBeforeArrival'] as const;

/** The routes that the function `staff` answers. */
export const staffRoutes = {
  queue: {
    kind: 'api',
    caller: 'officer',
    method: 'GET',
    path: '/staff/requests',
    function: 'staff',
    summary: 'Birimin başvuruları, son güne göre',
    query: commands.queueQuery,
    success: { status: 200, body: staffViews.queuePage },
    refusals: [],
  },
  register: {
    kind: 'api',
    caller: 'officer',
    method: 'POST',
    path: '/staff/requests',
    function: 'staff',
    summary: 'Başka bir yolla gelen başvuruyu kaydet (elden, noter, KEP, e-imza, posta, telefon)',
    headers: { 'idempotency-key': idempotencyKey },
    body: registration,
    success: { status: 201, body: views.receipt },
    refusals: [
      'channelNotInLaw',
      'dateInFuture',
      'regimeNotOffered',
      'idempotencyKeyReused',
      'calendarMissing',
    ],
  },
  registerAddress: {
    kind: 'api',
    caller: 'officer',
    method: 'POST',
    path: '/staff/registered-addresses',
    function: 'staff',
    summary: 'Kurumda bir kişi için kayıtlı e-posta adresini deftere yaz (Başvuru Tebliği m.5/1)',
    body: addressRegistration,
    success: { status: 201, body: views.addressEntry },
    refusals: [],
  },
  receiptPage: {
    kind: 'api',
    caller: 'officer',
    method: 'GET',
    path: '/staff/requests/{reference}/receipt',
    function: 'staff',
    summary: 'Kaydedilen başvurunun elden verilecek alındı belgesini yazdır',
    success: { status: 200, html: true },
    refusals: ['requestNotFound', 'receiptNotForStaff'],
  },
  read: {
    kind: 'api',
    caller: 'officer',
    method: 'GET',
    path: '/staff/requests/{reference}',
    function: 'staff',
    summary: 'Bir başvuruyu oku',
    success: { status: 200, body: staffViews.dossier },
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
  openFeed: {
    kind: 'api',
    caller: 'officer',
    method: 'POST',
    path: '/staff/calendar-feeds',
    function: 'staff',
    summary: 'Son günlerin takvimi için gizli adres al (adres yalnız bu cevapta durur)',
    body: feeds.feedOrder,
    success: { status: 201, body: feeds.feedOpened },
    refusals: [],
  },
  listFeeds: {
    kind: 'api',
    caller: 'officer',
    method: 'GET',
    path: '/staff/calendar-feeds',
    function: 'staff',
    summary: 'Açık takvim adreslerini listele (yönetici: bir görevlininkileri)',
    query: feeds.feedQuery,
    success: { status: 200, body: feeds.feedList },
    refusals: [],
  },
  revokeFeed: {
    kind: 'api',
    caller: 'officer',
    method: 'POST',
    path: '/staff/calendar-feeds/{id}/revocation',
    function: 'staff',
    summary: 'Takvim adresini iptal et',
    success: { status: 200, body: feeds.feedRevoked },
    refusals: ['feedNotFound'],
  },
} as const satisfies Readonly<Record<string, Route>>;
