import type { Language } from '../contracts/vocabulary.ts';
import type { DigestRow } from '../domain/letter.ts';
import { formatDay } from '../words/dates.ts';
import { dueLettersWords } from '../words/due-letters.ts';
import { kindOfRequest } from '../words/kind.ts';
import { deskLink } from './about.ts';
import { type Block, paragraph } from './message.ts';
import type { Office } from './office.ts';

/** `3 gün gecikti`, `bugün son gün`, `2 gün kaldı` */
export function daysLeftInWords(daysLeft: number, language: Language): string {
  const w = dueLettersWords({ language }).table;
  if (daysLeft < 0) return w.daysOver(-daysLeft);
  return daysLeft === 0 ? w.dueToday : w.daysLeft(daysLeft);
}

/** True while the answer itself is owed. */
export const isOwed = ({ status }: DigestRow) =>
  status === 'received' || status === 'inReview' || status === 'missingInfo';

/** Answered, and all is done that the unit can do: it is only not known yet that the reply arrived. */
export const isWaitedFor = (row: DigestRow) => !isOwed(row) && (row.unfinished ?? []).length === 0;

/** A longer mail is not read, and its bytes have to fit beside it in the store. */
export const shownLines = 200;

const columns = ['left', 'dueOn', 'reference', 'kind', 'status'] as const;

/** The listed requests as a table, with a word of those that did not fit. */
export function dueTable(rows: readonly DigestRow[], office: Office): Block[] {
  const w = dueLettersWords(office).table;
  const hidden = rows.length - shownLines;
  return [
    {
      kind: 'table',
      head: columns.map((column) => w.head[column]),
      linked: columns.indexOf('reference'),
      rows: rows.slice(0, shownLines).map((row) => {
        const cells = cellsOf(row, office);
        return {
          cells: columns.map((column) => cells[column]),
          href: deskLink(office.siteUrl, row.reference),
        };
      }),
    },
    ...(hidden > 0 ? [paragraph(w.hidden(shownLines, hidden))] : []),
    paragraph(w.counted),
  ];
}

function cellsOf(row: DigestRow, office: Office): Readonly<Record<(typeof columns)[number], string>> {
  const { authority, language } = office;
  return {
    left: whatIsLeft(row, language),
    dueOn: formatDay(row.dueOn, language),
    reference: row.reference,
    kind: kindOfRequest(row, authority, language),
    status: dueLettersWords(office).table.statuses[row.status],
  };
}

function whatIsLeft(row: DigestRow, language: Language): string {
  const w = dueLettersWords({ language }).table;
  if (isOwed(row)) return daysLeftInWords(row.daysLeft, language);
  if (isWaitedFor(row)) return w.waitedFor;
  return (row.unfinished ?? []).map((work) => w.unfinished[work]).join('; ');
}
