import { needsOfficer } from '../domain/request.ts';
import { formatDay } from '../words/dates.ts';
import { dueLettersWords } from '../words/due-letters.ts';
import { kindOfRequest } from '../words/kind.ts';
import { letterFrameWords } from '../words/letter-frame.ts';
import { type About, deskLink } from './about.ts';
import { type Message, paragraph } from './message.ts';
import { type Office, unitName } from './office.ts';

/**
 * To whoever has the request in hand, from a colleague by way of the system. It says nothing of the applicant.
 *
 * @returns undefined when nothing is left to do, or nobody has it any more
 */
export function assigneeRemindedMessage(about: About & Office): Message | undefined {
  const { request, authority, siteUrl, language } = about;
  const { assignee, assigneeName = assignee } = request;
  if (!needsOfficer(request) || assigneeName === undefined) return undefined;
  const { assigneeReminded: w, table } = dueLettersWords(about);
  const frame = letterFrameWords(about);
  const unit = unitName(about, request.department);
  const kind = kindOfRequest(request, authority, language);
  const day = formatDay(request.dueOn, language);
  return {
    language,
    subject: w.subject(day, request.reference),
    preview: `${unit}, ${kind}`,
    greeting: w.greeting(assigneeName),
    blocks: [
      paragraph(w.asked),
      {
        kind: 'facts',
        rows: [
          [frame.labels.reference, request.reference],
          [frame.labels.kind, kind],
          [frame.labels.unit, unit],
          [table.head.dueOn, day],
        ],
      },
      { kind: 'link', text: frame.open, href: deskLink(siteUrl, request.reference) },
    ],
    closing: authority.name,
  };
}
