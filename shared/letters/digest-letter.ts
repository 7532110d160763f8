import type { Digest, DigestRow } from '../domain/letter.ts';
import { formatDay } from '../words/dates.ts';
import { dueLettersWords } from '../words/due-letters.ts';
import { dueTable, isOwed, isWaitedFor } from './due-table.ts';
import { type Message, paragraph } from './message.ts';
import { type Office, unitName } from './office.ts';

/** The one mail that a unit gets on a day; no personal data, only references, kinds and days. */
export function digestMessage(digest: Digest, office: Office): Message {
  const { authority, language } = office;
  const w = dueLettersWords(office).digest;
  const unit = unitName(office, digest.department);
  const day = formatDay(digest.day, language);
  return {
    language,
    subject: subjectOf(digest.rows, office),
    preview: `${unit}, ${day}`,
    greeting: w.greeting(unit),
    blocks: [paragraph(w.listed(day)), ...dueTable(digest.rows, office)],
    closing: authority.name,
  };
}

/** A subject of more parts is cut by the mailbox; the most urgent stand first. */
const subjectParts = 3;
const works = ['anotherWay', 'posting', 'handingOver', 'thirdParties'] as const;

function subjectOf(rows: readonly DigestRow[], office: Office): string {
  const { digest, counts } = dueLettersWords(office);
  const owed = rows.filter(isOwed);
  const count = (of: (row: DigestRow) => boolean) => rows.filter(of).length;
  const parts = [
    [owed.filter(({ daysLeft }) => daysLeft < 0).length, counts.overdue] as const,
    [owed.filter(({ daysLeft }) => daysLeft === 0).length, counts.dueToday] as const,
    ...works.map(
      (work) => [count(({ unfinished = [] }) => unfinished.includes(work)), counts.unfinished[work]] as const,
    ),
    [count(isWaitedFor), counts.waitedFor] as const,
  ]
    .filter(([number]) => number > 0)
    .map(([number, inWords]) => inWords(number))
    .slice(0, subjectParts);
  return parts.length > 0 ? digest.subject(parts.join(', ')) : digest.nearing(rows.length);
}
