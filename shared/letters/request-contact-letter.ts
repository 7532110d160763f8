import { shortNameIn } from '../authorities/names.ts';
import type { Instant } from '../contracts/vocabulary.ts';
import { formatHour, formatMoment } from '../words/dates.ts';
import { letterFrameWords } from '../words/letter-frame.ts';
import { ownActsWords } from '../words/own-acts.ts';
import { type About, closingOf, languageOf, unknownGreeting } from './about.ts';
import { type Block, type Message, paragraph } from './message.ts';

/** To a mailbox that nobody confirmed yet: the code, and nothing of who wrote or what about. */
export function contactCodeMessage(about: About, code: string, expiresAt: Instant): Message {
  const language = languageOf(about);
  const w = ownActsWords({ language });
  const frame = letterFrameWords({ language });
  const until = formatMoment(expiresAt, language);
  return {
    language,
    subject: w.codeSubject(about.request.reference),
    preview: w.codePreview(until),
    greeting: unknownGreeting(language),
    blocks: [
      paragraph(w.code),
      { kind: 'code', text: code },
      paragraph(frame.keepCode(until)),
      facts(about, []),
      paragraph(w.codeNotYou),
    ],
    closing: closingOf(about.authority),
  };
}

/** To the mailbox that was left: who reads there has to hear of it, and the new address is not told. */
export function contactMovedMessage(about: About): Message {
  const language = languageOf(about);
  const w = ownActsWords({ language });
  const moved = about.request.history.findLast(({ action }) => action === 'contactChanged');
  return {
    language,
    subject: w.movedSubject(about.request.reference),
    preview: w.movedPreview,
    greeting: unknownGreeting(language),
    blocks: [
      paragraph(w.moved),
      facts(about, moved ? [[w.moment, formatMoment(moved.at, language)]] : []),
      paragraph(w.movedNotYou),
    ],
    closing: closingOf(about.authority),
  };
}

function facts(about: About, more: readonly (readonly [string, string])[]): Block {
  const { labels } = letterFrameWords({ language: languageOf(about) });
  return { kind: 'facts', rows: [[labels.reference, about.request.reference], ...more] };
}

export function contactCodeSms(about: About, code: string, expiresAt: Instant): string {
  const language = languageOf(about);
  const { sms } = ownActsWords({ language });
  return `${shortNameIn(language, about.authority)}: ${sms.code(code, formatHour(expiresAt, language), about.request.reference)}`;
}

export const contactMovedSms = (about: About): string =>
  `${shortNameIn(languageOf(about), about.authority)}: ${ownActsWords({ language: languageOf(about) }).sms.moved(about.request.reference)}`;
