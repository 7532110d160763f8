import { formatDay, formatMoment } from '../words/dates.ts';
import { kindOfRequest } from '../words/kind.ts';
import { letterFrameWords } from '../words/letter-frame.ts';
import { termInWords } from '../words/term.ts';
import { type About, languageOf } from './about.ts';
import type { Block } from './message.ts';

/** The request as its receipt and its reply name it. */
export function requestFacts(about: About): Block {
  const { request, authority } = about;
  const language = languageOf(about);
  const { labels } = letterFrameWords({ language });
  return {
    kind: 'facts',
    rows: [
      [labels.reference, request.reference],
      [labels.kind, kindOfRequest(request, authority, language)],
      [labels.received, formatMoment(request.receivedAt, language)],
      [labels.dueOn, formatDay(request.dueOn, language)],
      [labels.term, termInWords(request, language)],
    ],
  };
}
