import type { Returned } from '../domain/letter.ts';
import { owesReply, type Request } from '../domain/request.ts';
import { articleIn } from '../words/article.ts';
import { cameBackLetterWords } from '../words/came-back-letter.ts';
import { formatDay } from '../words/dates.ts';
import { kindOfRequest } from '../words/kind.ts';
import { letterFrameWords } from '../words/letter-frame.ts';
import { type About, deskLink } from './about.ts';
import { type Message, paragraph } from './message.ts';
import { type Office, unitName } from './office.ts';

/**
 * To the unit: what the applicant was written came back. It says nothing of her and nothing of what was written.
 *
 * @returns undefined when the reply went another way meanwhile, or the request has ended
 */
export function cameBackMessage(about: About & Office, letter: Returned): Message | undefined {
  const { request, authority, siteUrl, language } = about;
  if (!isStillOwed(request, letter)) return undefined;
  const w = cameBackLetterWords(about);
  const { labels, open } = letterFrameWords(about);
  const name = w.names[letter];
  return {
    language,
    subject: w.subject(name, request.reference),
    preview: w.preview,
    greeting: w.greeting(unitName(about, request.department)),
    blocks: [
      paragraph(w.what(name, w.reasons[reasonOf(request)])),
      {
        kind: 'facts',
        rows: [
          [labels.reference, request.reference],
          [labels.kind, kindOfRequest(request, authority, language)],
          [w.undelivered, name],
          [labels.dueOn, formatDay(request.dueOn, language)],
        ],
      },
      ...whatToDo(letter, about).map(paragraph),
      { kind: 'link', text: open, href: deskLink(siteUrl, request.reference) },
    ],
    closing: authority.name,
  };
}

function whatToDo(letter: Returned, { language }: Office): readonly string[] {
  const w = cameBackLetterWords({ language });
  switch (letter) {
    case 'reply':
      return [w.replyAnotherWay, w.onTheList];
    case 'ready':
      return [w.readyAnotherWay, w.onTheList];
    case 'posted':
      return [w.postedAlready];
    case 'feeNotified':
      return [w.feeNeverStood(articleIn(language, 'Bilgi Edinme Yönetmeliği m.22')), w.feeAnotherWay];
    default:
      return [w.noticeAnotherWay, w.termRuns];
  }
}

function isStillOwed(request: Request, letter: Returned): boolean {
  if (letter === 'reply') return request.status === 'undelivered';
  if (letter === 'ready') return request.status === 'answered' && request.dispatch === undefined;
  return letter === 'posted' ? request.status === 'answered' : owesReply(request);
}

/** Only a reply is given up for a full mailbox too; any other letter that is told of failed for good. */
const reasonOf = (request: Request) =>
  request.status === 'undelivered' && !request.failure.startsWith('Permanent') ? 'everyTry' : 'forGood';
