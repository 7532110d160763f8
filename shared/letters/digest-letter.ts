import type { Authority } from '../authorities/authority.ts';
import type { Digest, DigestRow, Unfinished } from '../domain/letter.ts';
import { formatDay } from '../words/dates.ts';
import { dueTable, isOwed, isWaitedFor } from './due-table.ts';
import { type Message, paragraph } from './message.ts';

export const unitName = (authority: Authority, department: string): string =>
  authority.departments.find(({ id }) => id === department)?.name ?? department;

/** The one mail that a unit gets on a day; no personal data, only references, kinds and days. */
export function digestMessage(digest: Digest, authority: Authority, siteUrl: string): Message {
  const unit = unitName(authority, digest.department);
  return {
    language: 'tr',
    subject: subjectOf(digest.rows),
    preview: `${unit}, ${formatDay(digest.day)}`,
    greeting: `${unit} için süre hatırlatması`,
    blocks: [
      paragraph(
        `${formatDay(digest.day)} itibarıyla birimin ilgilenmesi gereken başvurular, en acilinden başlayarak:`,
      ),
      ...dueTable(digest.rows, authority, siteUrl),
    ],
    closing: authority.name,
  };
}

/** A subject of more parts is cut by the mailbox; the most urgent stand first. */
const subjectParts = 3;

function subjectOf(rows: readonly DigestRow[]): string {
  const owed = rows.filter(isOwed);
  const withWork = (work: Unfinished) => (row: DigestRow) => (row.unfinished ?? []).includes(work);
  const count = (of: (row: DigestRow) => boolean) => rows.filter(of).length;
  const parts = (
    [
      [owed.filter(({ daysLeft }) => daysLeft < 0).length, 'başvuru gecikti'],
      [owed.filter(({ daysLeft }) => daysLeft === 0).length, 'başvurunun bugün son günü'],
      [count(withWork('anotherWay')), 'cevap geri geldi'],
      [count(withWork('posting')), 'cevap postaya verilecek'],
      [count(withWork('handingOver')), 'cevap elden teslim edilecek'],
      [count(withWork('thirdParties')), 'başvuruda üçüncü kişilere bildirim bekliyor'],
      [count(isWaitedFor), 'cevabın ulaştığı bilinmiyor'],
    ] as const
  )
    .filter(([number]) => number > 0)
    .map(([number, words]) => `${number} ${words}`)
    .slice(0, subjectParts);
  return parts.length > 0
    ? `${parts.join(', ')} – süre hatırlatması`
    : `${rows.length} başvurunun süresi yaklaşıyor`;
}
