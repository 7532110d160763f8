import type { Returned } from '../domain/letter.ts';
import { owesReply, type Request } from '../domain/request.ts';
import { formatDay } from '../words/dates.ts';
import { kindOfRequest } from '../words/kind.ts';
import { type About, deskLink } from './about.ts';
import { unitName } from './digest-letter.ts';
import { type Message, paragraph } from './message.ts';

const names: Readonly<Record<Returned, string>> = {
  reply: 'cevap',
  ready: 'cevabın hazır olduğu bilgisi',
  posted: 'cevabın postaya verildiği bilgisi',
  infoAsked: 'bilgi isteği',
  progressed: 'ara cevap',
  extended: 'süre uzatma bildirimi',
  feeNotified: 'ücret bildirimi',
};

/**
 * To the unit: what the applicant was written came back. It says nothing of her and nothing of what was written.
 *
 * @returns undefined when the reply went another way meanwhile, or the request has ended
 */
export function cameBackMessage(about: About, letter: Returned): Message | undefined {
  const { request, authority, siteUrl } = about;
  if (!isStillOwed(request, letter)) return undefined;
  const unit = unitName(authority, request.department);
  return {
    language: 'tr',
    subject: `E-posta ulaşmadı: ${names[letter]} – ${request.reference}`,
    preview: 'Başvuran bu bildirimi almadı; başka yoldan ulaştırılacak.',
    greeting: `${unit} için ulaştırma sorunu bildirimi`,
    blocks: [
      paragraph(
        `Aşağıdaki başvuruda başvurana gönderilen e-posta (${names[letter]}) geri geldi: ${reasonOf(request)} Başvuran bu bildirimi almamıştır.`,
      ),
      {
        kind: 'facts',
        rows: [
          ['Başvuru numarası', request.reference],
          ['Tür', kindOfRequest(request, authority)],
          ['Ulaşmayan', names[letter]],
          ['Cevap için son gün', formatDay(request.dueOn)],
        ],
      },
      ...whatToDo(letter).map(paragraph),
      { kind: 'link', text: 'Başvuruyu aç', href: deskLink(siteUrl, request.reference) },
    ],
    closing: authority.name,
  };
}

const replyAnotherWay =
  'Yapılacak: cevabı tebligat adresine taahhütlü postayla gönderip gönderi numarasını kaydedin ya da kimliğiyle gelen başvurana elden verip teslimi kaydedin.';

const noticeAnotherWay =
  'Yapılacak: bildirimi tebligat adresine taahhütlü postayla gönderin, gönderi numarasını başvuruya not edin. Başvuranın adresi artık onaylı sayılmaz; yeniden onaylamadıkça bu adrese bildirim ve cevap gönderilmez.';

const feeAnotherWay =
  'Yapılacak: ücreti yeniden bildirin (bildirimi tebligat adresine taahhütlü postayla gönderip gönderi numarasıyla kaydedin) ya da başvuruyu son günden önce cevaplayın.';

const readyAnotherWay =
  'Yapılacak: cevabın hazır olduğunu başvurana telefonla bildirin ya da cevabı tebligat adresine taahhütlü postayla gönderip gönderi numarasını kaydedin.';

const postedAlready =
  'Cevap postada; yalnız bunu haber veren ileti ulaşmadı. Gönderi iade gelirse başvurana e-posta dışında bir yolla ulaşın.';

const onTheList = 'Bu yapılıncaya kadar başvuru birimin günlük hatırlatmasında kalır.';

function whatToDo(letter: Returned): readonly string[] {
  switch (letter) {
    case 'reply':
      return [replyAnotherWay, onTheList];
    case 'ready':
      return [readyAnotherWay, onTheList];
    case 'posted':
      return [postedAlready];
    case 'feeNotified':
      return [
        'Ücret bildirimi başvurana ulaşmadığı için ödeme süresi başlamadı ve cevap süresi durmadı (Bilgi Edinme Yönetmeliği m.22).',
        feeAnotherWay,
      ];
    default:
      return [noticeAnotherWay, 'Cevap süresi bu arada işlemeye devam eder.'];
  }
}

function isStillOwed(request: Request, letter: Returned): boolean {
  if (letter === 'reply') return request.status === 'undelivered';
  if (letter === 'ready') return request.status === 'answered' && request.dispatch === undefined;
  return letter === 'posted' ? request.status === 'answered' : owesReply(request);
}

/** Only a reply is given up for a full mailbox too; any other letter that is told of failed for good. */
const reasonOf = (request: Request) =>
  request.status === 'undelivered' && !request.failure.startsWith('Permanent')
    ? 'alıcı sunucu iletiyi bütün denemelerde geri çevirdi.'
    : 'adres yok ya da alıcı sunucu iletiyi kalıcı olarak geri çevirdi.';
