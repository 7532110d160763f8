import type { StaffLetterOf } from '../domain/staff-letter.ts';
import { formatDay } from '../words/dates.ts';
import { dueLettersWords } from '../words/due-letters.ts';
import { dueTable } from './due-table.ts';
import { type Message, paragraph } from './message.ts';
import { type Office, unitName } from './office.ts';

/** To whoever is above the unit: what is about to be late or is; the unit has its own mail of the day. */
export function escalationMessage(letter: StaffLetterOf<'escalation'>, office: Office): Message {
  const { authority, language } = office;
  const { escalation: w, counts } = dueLettersWords(office);
  const unit = unitName(office, letter.department);
  const day = formatDay(letter.day, language);
  const overdue = letter.rows.filter(({ daysLeft }) => daysLeft < 0).length;
  const soon = letter.rows.length - overdue;
  const parts = [overdue > 0 ? counts.overdue(overdue) : '', soon > 0 ? counts.dueSoon(soon) : ''].filter(
    Boolean,
  );
  return {
    language,
    subject: w.subject(unit, parts.join(', ')),
    preview: w.preview(day),
    greeting: w.greeting(unit),
    blocks: [paragraph(w.listed(day)), ...dueTable(letter.rows, office), paragraph(w.untilAnswered)],
    closing: authority.name,
  };
}
