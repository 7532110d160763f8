import type { MovedRow, StaffLetterOf, TableName } from '../domain/staff-letter.ts';
import { daysBetween } from '../domain/time/days.ts';
import { calendarLettersWords } from '../words/calendar-letters.ts';
import { formatDay } from '../words/dates.ts';
import { kindOfRequest } from '../words/kind.ts';
import { deskLink } from './about.ts';
import { type Block, type Message, paragraph } from './message.ts';
import { type Office, unitName } from './office.ts';

const tableFile = 'shared/domain/time/holidays.ts';

/** To the operator: the holiday table ends, or has ended. */
export function calendarEndsMessage(
  { day, lastDay, version }: StaffLetterOf<'calendarEnds'>,
  office: Office,
): Message {
  const { authority, language } = office;
  const { greeting, ends: w } = calendarLettersWords(office);
  const left = daysBetween(day, lastDay);
  const ended = left < 0;
  const until = formatDay(lastDay, language);
  return {
    language,
    subject: ended ? w.endedSubject(day.slice(0, 4)) : w.subject(left),
    preview: w.preview(until, version),
    greeting,
    blocks: [
      paragraph(ended ? w.ended(version, until) : w.what(version, until)),
      paragraph(w.toDo(tableFile, Number(lastDay.slice(0, 4)) + 1)),
      paragraph(w.unaffected),
    ],
    closing: authority.name,
  };
}

const inWords = ({ version, hash }: TableName) => `${version} (SHA-256 ${hash.slice(0, 16)}…)`;

/** To the operator: every open request whose last day a changed holiday table moves, and what becomes of it. */
export function daysMovedMessage(
  { before, after, part, rows }: StaffLetterOf<'daysMoved'>,
  office: Office,
): Message {
  const { authority, language } = office;
  const { greeting, moved: w } = calendarLettersWords(office);
  const subject = subjectOf(rows, office);
  return {
    language,
    subject: part > 1 ? w.part(subject, part) : subject,
    preview: w.preview(before.version, after.version),
    greeting,
    blocks: [
      paragraph(w.what(inWords(before), inWords(after))),
      ...(rows.length === 0 ? [paragraph(w.nothingToDo)] : [paragraph(w.rule), movedTable(rows, office)]),
    ],
    closing: authority.name,
  };
}

function movedTable(rows: readonly MovedRow[], office: Office): Block {
  const { authority, siteUrl, language } = office;
  const w = calendarLettersWords(office).moved;
  return {
    kind: 'table',
    head: w.head,
    rows: rows.map((row) => ({
      cells: [
        row.reference,
        unitName(office, row.department),
        kindOfRequest(row, authority, language),
        formatDay(row.before, language),
        formatDay(row.after, language),
        w.becomes[row.becomes],
      ],
      href: deskLink(siteUrl, row.reference),
    })),
  };
}

function subjectOf(rows: readonly MovedRow[], office: Office): string {
  const w = calendarLettersWords(office).moved;
  const taken = rows.filter(({ becomes }) => becomes === 'taken').length;
  const waiting = rows.filter(({ becomes }) => becomes === 'officerDecides').length;
  if (rows.length > 0 && taken + waiting === 0) return w.stays;
  const parts = [taken > 0 ? w.taken(taken) : '', waiting > 0 ? w.officerDecides(waiting) : ''].filter(
    Boolean,
  );
  return parts.length > 0 ? w.changed(parts.join(', ')) : w.none;
}
