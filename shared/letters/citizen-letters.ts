import type { Personal } from '../contracts/personal.ts';
import type { Instant } from '../contracts/vocabulary.ts';
import type { ReplyText } from '../domain/decide/decision.ts';
import type { Replied, Request } from '../domain/request.ts';
import { deadlineSumOf } from '../views/deadline-sum.ts';
import { formatDay, formatMoment } from '../words/dates.ts';
import { kindOfRequest } from '../words/kind.ts';
import { termInWords } from '../words/term.ts';
import { outcomeSentences } from '../words/tr/labels.ts';
import { type About, closingOf, followLink, greetingOf, unconfirmedGreeting } from './about.ts';
import { replySections } from './decision-words.ts';
import { type Block, type Message, paragraph } from './message.ts';
import { applicantFacts, controllerFacts } from './reply-facts.ts';

function factsOf({ request, authority }: About): Block {
  return {
    kind: 'facts',
    rows: [
      ['Başvuru numarası', request.reference],
      ['Tür', kindOfRequest(request, authority)],
      ['Geliş', formatMoment(request.receivedAt)],
      ['Cevap için son gün', formatDay(request.dueOn)],
      ['Dayanak', termInWords(request)],
    ],
  };
}

/** For whoever gets a code that she did not ask for. */
const unaskedCode = {
  confirm:
    'Bu başvuruyu siz yapmadıysanız bu iletiyi dikkate almayın. Kod yazılmadıkça bu adrese başvurunun içeriği gönderilmez; yalnız bir kez hatırlatma gelebilir.',
  follow:
    'Bu kodu siz istemediyseniz bu iletiyi dikkate almayın; kod yazılmadıkça başvurunuzun durumu kimseye gösterilmez.',
} as const;

/** The six digits; nothing of what she wrote goes to an address that nobody confirmed. */
export function codeMessage(
  about: About,
  purpose: 'confirm' | 'follow',
  code: string,
  expiresAt: Instant,
): Message {
  const { request, authority } = about;
  return {
    subject: `${code} kodunuz – başvuru ${request.reference}`,
    preview: `Kod ${formatMoment(expiresAt)} vaktine kadar geçerli.`,
    greeting: unconfirmedGreeting,
    blocks: [
      paragraph(
        purpose === 'confirm'
          ? `${authority.shortName} başvuru sayfasında bu e-posta adresi yazıldı. Adresin size ait olduğunu onaylamak için sayfaya şu kodu yazın:`
          : `${authority.shortName} başvuru sayfasında başvurunuzun durumunu görmek için şu kodu yazın:`,
      ),
      { kind: 'code', text: code },
      paragraph(
        `Kod ${formatMoment(expiresAt)} vaktine kadar ve bir kez geçerlidir. Kodu kimseyle paylaşmayın; kurum sizden telefonla kod istemez.`,
      ),
      {
        kind: 'facts',
        rows: [
          ['Başvuru numarası', request.reference],
          ['Cevap için son gün', formatDay(request.dueOn)],
        ],
      },
      paragraph(unaskedCode[purpose]),
    ],
    closing: closingOf(authority),
  };
}

/** The receipt (alındı), to the confirmed address. */
export function receiptMessage(about: About, personal: Personal): Message {
  const { request, authority } = about;
  return {
    subject: `Alındı belgesi – başvuru ${request.reference}`,
    preview: `Cevap için son gün ${formatDay(request.dueOn)}.`,
    greeting: greetingOf(personal),
    blocks: [
      paragraph('Başvurunuz alındı ve e-posta adresiniz onaylandı. Bu ileti alındı belgenizdir; saklayın.'),
      factsOf(about),
      ...rolledNote(request),
      ...sumBlocks(request),
      paragraph(
        'Durumu, başvuru numaranız ve takip kodunuzla ya da bu adrese isteyeceğiniz yeni bir kodla görebilirsiniz:',
      ),
      followLink(about),
    ],
    closing: closingOf(authority),
  };
}

/** How the last day was counted, so that she can count along. */
function sumBlocks(request: Request): Block[] {
  const sum = deadlineSumOf(request);
  if (!sum) return [];
  return [
    paragraph(
      `Son gün nasıl sayıldı? Geliş: ${sum.arrival}; bu gün sayılmaz. Dayanak: ${sum.rules.join('; ')}. Tatil çizelgesi ${sum.calendar.version} (SHA-256 ${sum.calendar.sha256}).`,
    ),
    {
      kind: 'table',
      head: ['Gün', 'Sayı', 'Niçin'],
      rows: sum.days.map(({ day, number, why }) => ({
        cells: [formatDay(day), number === null ? '–' : String(number), why],
      })),
    },
  ];
}

function rolledNote(request: Request): Block[] {
  if (request.rolledDueOn === request.dueOn) return [];
  return [
    paragraph(
      `Son gün resmî tatile ya da hafta sonuna rastlıyor; izleyen ilk iş günü ${formatDay(request.rolledDueOn)}. Kurum, ${formatDay(request.dueOn)} gününü esas alır.`,
    ),
  ];
}

/** The one reminder to confirm the address. */
export function nudgeMessage(about: About): Message {
  const { request, authority, siteUrl } = about;
  return {
    subject: `E-posta adresinizi onaylayın – başvuru ${request.reference}`,
    preview: 'Onaylanmayan adrese alındı belgesi ve cevap gönderilmez.',
    greeting: unconfirmedGreeting,
    blocks: [
      paragraph(
        'Bu adresle yapılan başvuru geçerlidir ve süresi işlemektedir; ama adres henüz onaylanmadı. Onaylanmayan adrese alındı belgesi ve cevap gönderilmez.',
      ),
      {
        kind: 'facts',
        rows: [
          ['Başvuru numarası', request.reference],
          ['Cevap için son gün', formatDay(request.dueOn)],
        ],
      },
      paragraph('Onaylamak için sayfayı açın, başvuru numaranızı yazın ve yeni kod isteyin:'),
      { kind: 'link', text: 'E-posta adresimi onayla', href: `${siteUrl}/onay` },
      paragraph(
        'Bu başvuruyu siz yapmadıysanız bu iletiyi dikkate almayın; başka hatırlatma gönderilmeyecek.',
      ),
    ],
    closing: closingOf(authority),
  };
}

/** The reasoned reply, to a confirmed address only (Law 6698 m.13/3; Tebliğ m.6/4; Law 3071 m.7; Law 4982 m.12). */
export function replyMessage(
  about: About & { request: Replied },
  personal: Personal,
  text: ReplyText,
): Message {
  const { request, authority } = about;
  return {
    subject:
      request.reply.outcome === 'forwarded'
        ? `Başvurunuz yetkili kuruma gönderildi – ${request.reference}`
        : `Başvurunuzun cevabı – ${request.reference}`,
    preview: outcomeSentences[request.reply.outcome],
    greeting: greetingOf(personal),
    blocks: [
      factsOf(about),
      { kind: 'facts', rows: applicantFacts(personal) },
      ...replySections(request, text).map((section) => ({ kind: 'section' as const, ...section })),
      { kind: 'facts', rows: controllerFacts(authority) },
    ],
    closing: closingOf(authority),
  };
}

/** Tells that the reply waits at the desk; says nothing of it. */
export function readyMessage(about: About): Message {
  const { request, authority } = about;
  return {
    subject: `Cevabınız hazır – başvuru ${request.reference}`,
    preview: 'Cevabınızı kimliğinizle kurumdan elden alabilirsiniz.',
    greeting: unconfirmedGreeting,
    blocks: [
      paragraph('Başvurunuz cevaplandı. Cevabınız hazır; kimliğinizle gelip kurumdan elden alabilirsiniz.'),
      {
        kind: 'facts',
        rows: [
          ['Başvuru numarası', request.reference],
          ['Cevap için son gün', formatDay(request.dueOn)],
          ['Adres', authority.address],
        ],
      },
      followLink(about),
    ],
    closing: closingOf(authority),
  };
}

/** Tells that the reply was posted; says nothing of it. */
export function postedMessage(about: About & { request: Replied }): Message {
  const { request, authority } = about;
  const rows: [string, string][] = [
    ['Başvuru numarası', request.reference],
    ['Cevap için son gün', formatDay(request.dueOn)],
  ];
  if (request.dispatch) {
    rows.push(['Gönderi numarası', request.dispatch.registeredMailNumber]);
    rows.push(['Postaya veriliş', formatDay(request.dispatch.on)]);
  }
  return {
    subject: `Cevabınız postaya verildi – başvuru ${request.reference}`,
    preview: 'Cevap taahhütlü postayla tebligat adresinize geliyor.',
    greeting: 'Sayın ilgili,',
    blocks: [
      paragraph('Başvurunuz cevaplandı. Cevap, tebligat adresinize taahhütlü postayla gönderildi.'),
      { kind: 'facts', rows },
      followLink(about),
    ],
    closing: closingOf(authority),
  };
}
