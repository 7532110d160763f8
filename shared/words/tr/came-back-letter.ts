import type { Returned } from '../../domain/letter.ts';

/** To a unit: what its applicant was written came back. */
export const cameBackLetter = {
  names: {
    reply: 'cevap',
    ready: 'cevabın hazır olduğu bilgisi',
    posted: 'cevabın postaya verildiği bilgisi',
    infoAsked: 'bilgi isteği',
    progressed: 'ara cevap',
    extended: 'süre uzatma bildirimi',
    feeNotified: 'ücret bildirimi',
  } satisfies Readonly<Record<Returned, string>>,
  subject: (letter: string, reference: string) => `E-posta ulaşmadı: ${letter} – ${reference}`,
  preview: 'Başvuran bu bildirimi almadı; başka yoldan ulaştırılacak.',
  greeting: (unit: string) => `${unit} için ulaştırma sorunu bildirimi`,
  /** @param why one of `reasons` */
  what: (letter: string, why: string) =>
    `Aşağıdaki başvuruda başvurana gönderilen e-posta (${letter}) geri geldi: ${why} Başvuran bu bildirimi almamıştır.`,
  reasons: {
    everyTry: 'alıcı sunucu iletiyi bütün denemelerde geri çevirdi.',
    forGood: 'adres yok ya da alıcı sunucu iletiyi kalıcı olarak geri çevirdi.',
  },
  undelivered: 'Ulaşmayan',
  replyAnotherWay:
    'Yapılacak: cevabı tebligat adresine taahhütlü postayla gönderip gönderi numarasını kaydedin ya da kimliğiyle gelen başvurana elden verip teslimi kaydedin.',
  noticeAnotherWay:
    'Yapılacak: bildirimi tebligat adresine taahhütlü postayla gönderin, gönderi numarasını başvuruya not edin. Başvuranın adresi artık onaylı sayılmaz; yeniden onaylamadıkça bu adrese bildirim ve cevap gönderilmez.',
  feeAnotherWay:
    'Yapılacak: ücreti yeniden bildirin (bildirimi tebligat adresine taahhütlü postayla gönderip gönderi numarasıyla kaydedin) ya da başvuruyu son günden önce cevaplayın.',
  readyAnotherWay:
    'Yapılacak: cevabın hazır olduğunu başvurana telefonla bildirin ya da cevabı tebligat adresine taahhütlü postayla gönderip gönderi numarasını kaydedin.',
  postedAlready:
    'Cevap postada; yalnız bunu haber veren ileti ulaşmadı. Gönderi iade gelirse başvurana e-posta dışında bir yolla ulaşın.',
  onTheList: 'Bu yapılıncaya kadar başvuru birimin günlük hatırlatmasında kalır.',
  feeNeverStood: (article: string) =>
    `Ücret bildirimi başvurana ulaşmadığı için ödeme süresi başlamadı ve cevap süresi durmadı (${article}).`,
  termRuns: 'Cevap süresi bu arada işlemeye devam eder.',
};
