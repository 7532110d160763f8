import type { Authority } from '../authorities/authority.ts';
import type { Digest, DigestRow } from '../domain/letter.ts';
import { kindOfRequest } from '../words/kind.ts';
import { formatDay, statusTexts } from '../words/labels.ts';
import { type Message, paragraph } from './message.ts';

/** `3 gün gecikti`, `bugün son gün`, `2 gün kaldı` */
export function daysLeftInWords(daysLeft: number): string {
  if (daysLeft < 0) return `${-daysLeft} gün gecikti`;
  return daysLeft === 0 ? 'bugün son gün' : `${daysLeft} gün kaldı`;
}

/** A longer mail is not read, and its bytes have to fit beside it in the store. */
const shownLines = 200;

/** The one mail that a unit gets on a day; no personal data, only references, kinds and days. */
export function digestMessage(digest: Digest, authority: Authority, siteUrl: string): Message {
  const unit = authority.departments.find((d) => d.id === digest.department)?.name ?? digest.department;
  const waiting = digest.rows.filter(isWaitedFor).length;
  const overdue = digest.rows.filter((row) => row.daysLeft < 0).length - waiting;
  const today = digest.rows.filter((row) => row.daysLeft === 0).length;
  return {
    subject: subjectOf(digest.rows.length, { overdue, today, waiting }),
    preview: `${unit}, ${formatDay(digest.day)}`,
    greeting: `${unit} için süre hatırlatması`,
    blocks: [
      paragraph(
        `${formatDay(digest.day)} itibarıyla birimin ilgilenmesi gereken başvurular, en acilinden başlayarak:`,
      ),
      {
        kind: 'table',
        head: ['Kalan süre', 'Son gün', 'Başvuru', 'Tür', 'Durum'],
        rows: digest.rows.slice(0, shownLines).map((row) => ({
          cells: cellsOf(row, authority),
          href: `${siteUrl}/staff/requests/${row.reference}`,
        })),
      },
      ...(digest.rows.length > shownLines
        ? [
            paragraph(
              `Listede en acil ${shownLines} başvuru var; ${digest.rows.length - shownLines} başvuru daha bekliyor. Tamamını başvuru listenizde görürsünüz.`,
            ),
          ]
        : []),
      paragraph(
        'Son gün, başvurunun gelişinden sonraki günden sayılır ve tatil nedeniyle uzatılmamış hâlidir; güvenli olan bu gündür.',
      ),
    ],
    closing: authority.name,
  };
}

function subjectOf(
  all: number,
  { overdue, today, waiting }: { overdue: number; today: number; waiting: number },
): string {
  const parts = [
    overdue > 0 ? `${overdue} başvuru gecikti` : '',
    today > 0 ? `${today} başvurunun bugün son günü` : '',
    waiting > 0 ? `${waiting} cevabın ulaştığı bilinmiyor` : '',
  ].filter(Boolean);
  return parts.length > 0 ? `${parts.join(', ')} – süre hatırlatması` : `${all} başvurunun süresi yaklaşıyor`;
}

/** Answered, past its last day: the unit is asked what became of the reply, and not told that the answer is late. */
const isWaitedFor = (row: DigestRow) => row.status === 'answered' && row.daysLeft < 0;

function cellsOf(row: DigestRow, authority: Authority): string[] {
  return [
    isWaitedFor(row) ? 'cevabın ulaştığı bilinmiyor' : daysLeftInWords(row.daysLeft),
    formatDay(row.dueOn),
    row.reference,
    kindOfRequest(row, authority),
    statusTexts[row.status],
  ];
}
