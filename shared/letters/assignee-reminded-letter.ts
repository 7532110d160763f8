import { needsOfficer } from '../domain/request.ts';
import { formatDay } from '../words/dates.ts';
import { kindOfRequest } from '../words/kind.ts';
import { type About, deskLink } from './about.ts';
import { unitName } from './digest-letter.ts';
import { type Message, paragraph } from './message.ts';

/**
 * To whoever has the request in hand, from a colleague by way of the system. It says nothing of the applicant.
 *
 * @returns undefined when nothing is left to do, or nobody has it any more
 */
export function assigneeRemindedMessage({ request, authority, siteUrl }: About): Message | undefined {
  const { assignee, assigneeName = assignee } = request;
  if (!needsOfficer(request) || assigneeName === undefined) return undefined;
  return {
    language: 'tr',
    subject: `Başvuru sizi bekliyor: son gün ${formatDay(request.dueOn)} – ${request.reference}`,
    preview: `${unitName(authority, request.department)}, ${kindOfRequest(request, authority)}`,
    greeting: `${assigneeName} için hatırlatma`,
    blocks: [
      paragraph('Bir çalışma arkadaşınız, üzerinizdeki bu başvuruyla ilgilenmenizi istedi.'),
      {
        kind: 'facts',
        rows: [
          ['Başvuru numarası', request.reference],
          ['Tür', kindOfRequest(request, authority)],
          ['Birim', unitName(authority, request.department)],
          ['Son gün', formatDay(request.dueOn)],
        ],
      },
      { kind: 'link', text: 'Başvuruyu aç', href: deskLink(siteUrl, request.reference) },
    ],
    closing: authority.name,
  };
}
