import type { Authority } from '../authorities/authority.ts';
import type { DigestRow, Unfinished } from '../domain/letter.ts';
import { formatDay } from '../words/dates.ts';
import { kindOfRequest } from '../words/kind.ts';
import { statusTexts } from '../words/tr/labels.ts';
import { deskLink } from './about.ts';
import { type Block, paragraph } from './message.ts';

/** `3 gün gecikti`, `bugün son gün`, `2 gün kaldı` */
export function daysLeftInWords(daysLeft: number): string {
  if (daysLeft < 0) return `${-daysLeft} gün gecikti`;
  return daysLeft === 0 ? 'bugün son gün' : `${daysLeft} gün kaldı`;
}

/** True while the answer itself is owed. */
export const isOwed = ({ status }: DigestRow) =>
  status === 'received' || status === 'inReview' || status === 'missingInfo';

/** Answered, and all is done that the unit can do: it is only not known yet that the reply arrived. */
export const isWaitedFor = (row: DigestRow) => !isOwed(row) && (row.unfinished ?? []).length === 0;

const unfinishedInWords: Readonly<Record<Unfinished, string>> = {
  posting: 'cevap postaya verilecek',
  handingOver: 'cevap elden teslim edilecek',
  anotherWay: 'cevap geri geldi, başka yoldan gönderilecek',
  thirdParties: 'üçüncü kişilere bildirilecek',
};

/** A longer mail is not read, and its bytes have to fit beside it in the store. */
export const shownLines = 200;

/** The listed requests as a table, with a word of those that did not fit. */
export function dueTable(rows: readonly DigestRow[], authority: Authority, siteUrl: string): Block[] {
  const hidden = rows.length - shownLines;
  return [
    {
      kind: 'table',
      head: ['Kalan süre ya da iş', 'Son gün', 'Başvuru', 'Tür', 'Durum'],
      rows: rows.slice(0, shownLines).map((row) => ({
        cells: cellsOf(row, authority),
        href: deskLink(siteUrl, row.reference),
      })),
    },
    ...(hidden > 0
      ? [
          paragraph(
            `Listede en acil ${shownLines} başvuru var; ${hidden} başvuru daha bekliyor. Tamamını başvuru listenizde görürsünüz.`,
          ),
        ]
      : []),
    paragraph(
      'Son gün, başvurunun gelişinden sonraki günden sayılır ve tatil nedeniyle uzatılmamış hâlidir; güvenli olan bu gündür.',
    ),
  ];
}

function cellsOf(row: DigestRow, authority: Authority): string[] {
  return [
    whatIsLeft(row),
    formatDay(row.dueOn),
    row.reference,
    kindOfRequest(row, authority),
    statusTexts[row.status],
  ];
}

function whatIsLeft(row: DigestRow): string {
  if (isOwed(row)) return daysLeftInWords(row.daysLeft);
  if (isWaitedFor(row)) return 'cevabın ulaştığı bilinmiyor';
  return (row.unfinished ?? []).map((work) => unfinishedInWords[work]).join('; ');
}
