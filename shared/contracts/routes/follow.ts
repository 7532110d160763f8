import * as commands from '../applicant-commands.ts';
import * as views from '../views.ts';
import { page, type Route } from './route.ts';

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
  moreForm: page('POST', '/takip/bilgi', 'follow', 'Başvuruya ek bilgi gönder'),
  noticeForm: page('POST', '/takip/aydinlatma', 'follow', 'Yenilenen aydınlatma metnini okuduğunu bildir'),
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
} as const satisfies Readonly<Record<string, Route>>;
