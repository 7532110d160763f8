import type { Personal } from '../contracts/personal.ts';
import { deadlineSumOf } from '../views/deadline-sum.ts';
import { formatDay } from '../words/dates.ts';
import { letterFrameWords } from '../words/letter-frame.ts';
import { receiptLetterWords } from '../words/receipt-letter.ts';
import { type About, closingOf, followLink, greetingOf, languageOf } from './about.ts';
import { type Block, type Message, paragraph } from './message.ts';
import { requestFacts } from './request-facts.ts';

/** The receipt (alındı), to the confirmed address. */
export function receiptMessage(about: About, personal: Personal): Message {
  const { request, authority } = about;
  const language = languageOf(about);
  const w = receiptLetterWords({ language });
  return {
    language,
    subject: w.subject(request.reference),
    preview: w.preview(formatDay(request.dueOn, language)),
    greeting: greetingOf(personal, language),
    blocks: [
      paragraph(w.taken),
      requestFacts(about),
      ...rolledNote(about),
      ...sumBlocks(about),
      ...letterFrameWords({ language }).lawDecides.map(paragraph),
      paragraph(w.toFollow),
      followLink(about),
    ],
    closing: closingOf(authority),
  };
}

/** How the last day was counted, so that she can count along. */
function sumBlocks(about: About): Block[] {
  const language = languageOf(about);
  const w = receiptLetterWords({ language });
  const sum = deadlineSumOf(about.request, language);
  if (!sum) return [];
  const table = `${sum.calendar.version} (SHA-256 ${sum.calendar.sha256})`;
  return [
    paragraph(w.sum(sum.arrival, sum.rules.join('; '), table)),
    {
      kind: 'table',
      head: w.sumHead,
      rows: sum.days.map(({ day, number, why }) => ({
        cells: [formatDay(day, language), number === null ? '–' : String(number), why],
      })),
    },
  ];
}

function rolledNote(about: About): Block[] {
  const { dueOn, rolledDueOn } = about.request;
  if (rolledDueOn === dueOn) return [];
  const language = languageOf(about);
  const w = receiptLetterWords({ language });
  return [paragraph(w.rolled(formatDay(rolledDueOn, language), formatDay(dueOn, language)))];
}
