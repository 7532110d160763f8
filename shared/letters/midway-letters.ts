import type { Personal } from '../contracts/personal.ts';
import { basicsById } from '../domain/law/basics.ts';
import { groundOf } from '../domain/law/ground.ts';
import { formatDay } from '../words/dates.ts';
import { kindOfRequest } from '../words/kind.ts';
import { formatKurus } from '../words/money.ts';
import { type About, closingOf, followLink, greetingOf } from './about.ts';
import { type Block, type Message, paragraph } from './message.ts';

const facts = ({ request, authority }: About, ...more: [string, string][]): Block => ({
  kind: 'facts',
  rows: [['Başvuru numarası', request.reference], ['Tür', kindOfRequest(request, authority)], ...more],
});

/** Asks for what is missing, and says that the clock runs on. */
export function infoAskedMessage(about: About, personal: Personal, ask: string): Message {
  const { request, authority } = about;
  return {
    subject: `Başvurunuz için ek bilgi gerekiyor – ${request.reference}`,
    preview: 'Başvurunuzu sonuçlandırmak için sizden bilgi istiyoruz.',
    greeting: greetingOf(personal),
    blocks: [
      paragraph('Başvurunuzu inceleyen birim sizden şu bilgiyi istiyor:'),
      paragraph(ask),
      facts(about, ['Cevap için son gün', formatDay(request.dueOn)]),
      paragraph(basicsById(request.law).askingForMore.inWords),
      paragraph('Bilgiyi başvuru takip sayfasında yazabilirsiniz:'),
      followLink(about),
    ],
    closing: closingOf(authority),
  };
}

/** How far the matter is (Law 3071 m.7); the result comes later. */
export function progressMessage(about: About, personal: Personal, text: string): Message {
  const { request, authority } = about;
  return {
    subject: `Başvurunuzun durumu – ${request.reference}`,
    preview: 'İşlem sürüyor; sonuç ayrıca bildirilecek.',
    greeting: greetingOf(personal),
    blocks: [
      paragraph('Başvurunuzla ilgili işlem sürüyor. Bugünkü durum:'),
      paragraph(text),
      facts(about, ['Cevap için son gün', formatDay(request.dueOn)]),
      paragraph('Bu ileti kesin cevap değildir; sonuç size ayrıca bildirilecek (3071 sayılı Kanun m.7).'),
      followLink(about),
    ],
    closing: closingOf(authority),
  };
}

/** The longer term, its ground and the reasons (Law 4982 m.11). */
export function extendedMessage(about: About, personal: Personal, reasons: string): Message {
  const { request, authority } = about;
  const { extension } = basicsById(request.law);
  const event = request.clock.findLast(({ kind }) => kind === 'extended');
  const ground = event?.kind === 'extended' ? groundOf(extension?.grounds ?? [], event.ground) : undefined;
  return {
    subject: `Cevap süresi uzatıldı – ${request.reference}`,
    preview: `Yeni son gün ${formatDay(request.dueOn)}.`,
    greeting: greetingOf(personal),
    blocks: [
      paragraph(
        `Başvurunuza ${extension?.inWords ?? ''} cevap verilecek (${extension?.article ?? ''}). Süre bir kez uzatılabilir.`,
      ),
      facts(about, ['Yeni son gün', formatDay(request.dueOn)]),
      ...(ground ? [paragraph(`Dayanak: ${ground.inWords} (${ground.article})`)] : []),
      paragraph(`Gerekçe: ${reasons}`),
      followLink(about),
    ],
    closing: closingOf(authority),
  };
}

/** What access costs, and until when to pay (Law 4982 m.10). */
export function feeMessage(about: About, personal: Personal, explanation: string): Message {
  const { request, authority } = about;
  const { fee } = basicsById(request.law);
  const kurus = request.status === 'feePending' ? request.feeKurus : 0;
  return {
    subject: `Başvurunuz için ücret bildirimi – ${request.reference}`,
    preview: `Ödeme için son gün ${formatDay(request.dueOn)}.`,
    greeting: greetingOf(personal),
    blocks: [
      paragraph('İstediğiniz bilgiye erişim için aşağıdaki ücretin ödenmesi gerekiyor:'),
      facts(about, ['Ücret', formatKurus(kurus)], ['Ödeme için son gün', formatDay(request.dueOn)]),
      paragraph(explanation),
      paragraph(
        `${fee?.inWords ?? ''} Ödeme belgenizi kuruma ulaştırdığınızda süre yeniden işlemeye başlar.`,
      ),
      followLink(about),
    ],
    closing: closingOf(authority),
  };
}

/** Nobody paid: the law takes the request for withdrawn. */
export function lapsedMessage(about: About, personal: Personal): Message {
  const { request, authority } = about;
  return {
    subject: `Başvurunuz işlemden kaldırıldı – ${request.reference}`,
    preview: 'Ücret süresinde ödenmediği için isteğinizden vazgeçmiş sayıldınız.',
    greeting: greetingOf(personal),
    blocks: [
      paragraph(
        `Bildirilen ücret ${formatDay(request.dueOn)} gününe kadar ödenmediği için isteğinizden vazgeçmiş sayıldınız (${basicsById(request.law).fee?.notice?.article ?? ''}). Dilerseniz yeniden başvurabilirsiniz.`,
      ),
      facts(about),
      followLink(about),
    ],
    closing: closingOf(authority),
  };
}

/** A revised privacy notice; what is new in it is asked anew, not assumed. */
export function noticeMessage(about: About, personal: Personal, asksAnew: boolean): Message {
  const { request, authority, siteUrl } = about;
  return {
    subject: `Aydınlatma metni yenilendi – ${request.reference}`,
    preview: 'Verilerinizin nasıl kullanıldığını anlatan metin yenilendi.',
    greeting: greetingOf(personal),
    blocks: [
      paragraph(
        `Başvurunuz sürerken ${authority.shortName} aydınlatma metnini yeniledi. Yeni metni buradan okuyabilirsiniz:`,
      ),
      { kind: 'link', text: 'Aydınlatma metni', href: `${siteUrl}/aydinlatma-metni` },
      ...(asksAnew
        ? [
            paragraph(
              'Metinde yeni bir kullanım amacı var. Siz yeni metni okuduğunuzu takip sayfasında işaretlemedikçe verileriniz bu yeni amaçla kullanılmaz.',
            ),
          ]
        : [paragraph('Kullanım amaçları değişmedi; yapmanız gereken bir şey yok.')]),
      facts(about),
      followLink(about),
    ],
    closing: closingOf(authority),
  };
}
