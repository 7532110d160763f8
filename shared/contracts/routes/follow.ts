import type * as z from 'zod';
import * as commands from '../applicant-commands.ts';
import type { FailureCode } from '../failures.ts';
import * as views from '../views.ts';
import { largestText, page, type Route } from './route.ts';

/** A call about a request with the ticket of its status answer. */
const ticketedCall = <B extends z.ZodType>(
  verb: string,
  summary: string,
  body: B,
  refusals: readonly FailureCode[],
) =>
  ({
    kind: 'api',
    caller: 'anyone',
    method: 'POST',
    path: `/requests/{reference}/${verb}`,
    function: 'follow',
    summary: `${summary} (durum cevabındaki biletle)`,
    body,
    success: { status: 200, body: views.statusView },
    refusals: ['ticketNotAccepted', ...refusals],
  }) as const;

const notOpen = ['requestAlreadyAnswered', 'requestEnded'] as const;

/** The routes that the function `follow` answers. */
export const followRoutes = {
  followPage: page('GET', '/takip', 'follow', 'Başvuru takip sayfası'),
  followForm: page('POST', '/takip', 'follow', 'Başvurunun durumunu göster'),
  readStatus: {
    kind: 'api',
    caller: 'anyone',
    method: 'POST',
    path: '/requests/{reference}/status',
    function: 'follow',
    summary: 'Başvurunun durumunu oku (takip kodu ya da e-postaya ya da telefona gelen kodla)',
    body: commands.statusQuery,
    success: { status: 200, body: views.statusView },
    refusals: ['followUpNotAccepted', 'codeNotAccepted', 'tooManyTries'],
  },
  moreForm: {
    ...page('POST', '/takip/bilgi', 'follow', 'Başvuruya ek bilgi gönder'),
    largestBody: largestText,
  },
  noticeForm: page('POST', '/takip/aydinlatma', 'follow', 'Yenilenen aydınlatma metnini okuduğunu bildir'),
  documentsForm: page('POST', '/takip/belge', 'follow', 'Yüklenen belgeleri başvuruya ekle'),
  lettersPage: page('POST', '/takip/iletiler', 'follow', 'Başvuru için gönderilen iletileri göster'),
  withdrawForm: page(
    'POST',
    '/takip/vazgecme',
    'follow',
    'Başvurudan vazgeç (önce ne demek olduğunu gösterir)',
  ),
  objectionForm: page(
    'POST',
    '/takip/itiraz',
    'follow',
    'Şikâyet, itiraz ya da dava yoluna gidildiğini bildir',
  ),
  contactForm: page('POST', '/takip/iletisim', 'follow', 'Cevap yolunu ya da iletişim adresini değiştir'),
  replyWayForm: page('POST', '/takip/cevap-yolu', 'follow', 'Cevap yolunu değiştir'),
  newContactForm: page('POST', '/takip/yeni-adres', 'follow', 'Yeni iletişim adresine kod iste'),
  newContactCodeForm: page(
    'POST',
    '/takip/yeni-adres/onay',
    'follow',
    'Yeni iletişim adresini koduyla onayla',
  ),
  ratingForm: {
    ...page('POST', '/takip/degerlendirme', 'follow', 'Başvurunun ele alınışını değerlendir'),
    largestBody: largestText,
  },
  sendMore: {
    kind: 'api',
    caller: 'anyone',
    method: 'POST',
    path: '/requests/{reference}/information',
    function: 'follow',
    summary: 'Başvuruya ek bilgi gönder (durum cevabındaki biletle)',
    body: commands.moreFromApplicant,
    success: { status: 200, body: views.statusView },
    refusals: [
      'ticketNotAccepted',
      'requestAlreadyAnswered',
      'requestEnded',
      'feeAwaited',
      'changedMeanwhile',
    ],
  },
  readNotice: {
    kind: 'api',
    caller: 'anyone',
    method: 'POST',
    path: '/requests/{reference}/notice-reading',
    function: 'follow',
    summary: 'Yenilenen aydınlatma metninin okunduğunu kaydet (durum cevabındaki biletle)',
    body: commands.noticeReading,
    success: { status: 200, body: views.statusView },
    refusals: ['ticketNotAccepted', 'noticeOutdated', 'changedMeanwhile'],
  },
  readLetters: {
    ...ticketedCall('letters', 'Başvuru için gönderilen iletileri listele', commands.ticketed, []),
    success: { status: 200, body: views.letterList },
  },
  withdrawOwn: ticketedCall('withdrawal', 'Başvurudan vazgeç', commands.ticketed, [
    'requestAlreadyAnswered',
    'requestEnded',
    'changedMeanwhile',
  ]),
  objectOwn: ticketedCall(
    'objections',
    'Şikâyet, itiraz ya da dava yoluna gidildiğini bildir',
    commands.ownObjection,
    ['actNotOpen', 'changedMeanwhile'],
  ),
  chooseReplyWay: ticketedCall('reply-way', 'Cevap yolunu değiştir', commands.replyWayChoice, [
    ...notOpen,
    'changedMeanwhile',
  ]),
  askForContact: ticketedCall(
    'contact',
    'Yeni iletişim adresi yaz: oraya onay kodu gönderilir',
    commands.newContact,
    [...notOpen, 'ownLoginNeeded', 'tooManyTries', 'changedMeanwhile'],
  ),
  takeContact: ticketedCall(
    'contact-confirmation',
    'Yeni iletişim adresini koduyla onayla',
    commands.newContactCode,
    [...notOpen, 'codeNotAccepted', 'tooManyTries', 'changedMeanwhile'],
  ),
  rate: ticketedCall('rating', 'Başvurunun ele alınışını değerlendir', commands.rating, [
    'actNotOpen',
    'changedMeanwhile',
  ]),
} as const satisfies Readonly<Record<string, Route>>;
