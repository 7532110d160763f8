import type { Returned } from '../domain/letter.ts';
import { isOpen, type Request } from '../domain/request.ts';
import { formatDay } from '../words/dates.ts';
import { kindOfRequest } from '../words/kind.ts';
import { type About, deskLink } from './about.ts';
import { unitName } from './digest-letter.ts';
import { type Message, paragraph } from './message.ts';

const names: Readonly<Record<Returned, string>> = {
  reply: 'cevap',
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
          [
            request.status === 'feePending' ? 'Ödeme için son gün' : 'Cevap için son gün',
            formatDay(request.dueOn),
          ],
        ],
      },
      paragraph(letter === 'reply' ? replyAnotherWay : noticeAnotherWay),
      paragraph(whatRunsOn(request)),
      { kind: 'link', text: 'Başvuruyu aç', href: deskLink(siteUrl, request.reference) },
    ],
    closing: authority.name,
  };
}

const replyAnotherWay =
  'Yapılacak: cevabı tebligat adresine taahhütlü postayla gönderip gönderi numarasını kaydedin ya da kimliğiyle gelen başvurana elden verip teslimi kaydedin.';

const noticeAnotherWay =
  'Yapılacak: bildirimi tebligat adresine taahhütlü postayla gönderin, gönderi numarasını başvuruya not edin. Başvuranın adresi artık onaylı sayılmaz; yeniden onaylamadıkça bu adrese bildirim ve cevap gönderilmez.';

function whatRunsOn({ status }: Request): string {
  if (status === 'undelivered') return 'Bu yapılıncaya kadar başvuru birimin günlük hatırlatmasında kalır.';
  return status === 'feePending'
    ? 'Ödeme süresi işliyor: başvurana başka yoldan bildirilmezse, haberi olmadan isteğinden vazgeçmiş sayılır.'
    : 'Cevap süresi bu arada işlemeye devam eder.';
}

const isStillOwed = (request: Request, letter: Returned) =>
  letter === 'reply' ? request.status === 'undelivered' : isOpen(request);

/** Only a reply is given up for a full mailbox too; any other letter that is told of failed for good. */
const reasonOf = (request: Request) =>
  request.status === 'undelivered' && !request.failure.startsWith('Permanent')
    ? 'alıcı sunucu iletiyi bütün denemelerde geri çevirdi.'
    : 'adres yok ya da alıcı sunucu iletiyi kalıcı olarak geri çevirdi.';
