import type { Authority } from '../authorities/authority.ts';
import type { Digest, DigestRow } from '../domain/letter.ts';
import { kindOfRequest } from '../views/kind.ts';
import { type Message, paragraph } from './message.ts';
import { formatDay, statusTexts } from './words.ts';

/** `3 gün gecikti`, `bugün son gün`, `2 gün kaldı` */
export function daysLeftInWords(daysLeft: number): string {
  if (daysLeft < 0) return `${-daysLeft} gün gecikti`;
  return daysLeft === 0 ? 'bugün son gün' : `${daysLeft} gün kaldı`;
}

/** The one mail that a unit gets on a day; no personal data, only references, kinds and days. */
export function digestMessage(digest: Digest, authority: Authority, siteUrl: string): Message {
  const unit = authority.departments.find((d) => d.id === digest.department)?.name ?? digest.department;
  const overdue = digest.rows.filter((row) => row.daysLeft < 0).length;
  const today = digest.rows.filter((row) => row.daysLeft === 0).length;
  return {
    subject: subjectOf(digest.rows.length, overdue, today),
    preview: `${unit}, ${formatDay(digest.day)}`,
    greeting: `${unit} için süre hatırlatması`,
    blocks: [
      paragraph(
        `${formatDay(digest.day)} itibarıyla birimin ilgilenmesi gereken başvurular, en acilinden başlayarak:`,
      ),
      {
        kind: 'table',
        head: ['Kalan süre', 'Son gün', 'Başvuru', 'Tür', 'Durum'],
        rows: digest.rows.map((row) => ({
          cells: cellsOf(row, authority),
          href: `${siteUrl}/staff/requests/${row.reference}`,
        })),
      },
      paragraph(
        'Son gün, başvurunun gelişinden sonraki günden sayılır ve tatil nedeniyle uzatılmamış hâlidir; güvenli olan bu gündür.',
      ),
    ],
    closing: authority.name,
  };
}

function subjectOf(all: number, overdue: number, today: number): string {
  const parts = [
    overdue > 0 ? `${overdue} başvuru gecikti` : '',
    today > 0 ? `${today} başvurunun bugün son günü` : '',
  ].filter(Boolean);
  return parts.length > 0 ? `${parts.join(', ')} – süre hatırlatması` : `${all} başvurunun süresi yaklaşıyor`;
}

function cellsOf(row: DigestRow, authority: Authority): string[] {
  return [
    daysLeftInWords(row.daysLeft),
    formatDay(row.dueOn),
    row.reference,
    kindOfRequest(row, authority),
    statusTexts[row.status],
  ];
}
