import type { Personal } from '../contracts/personal.ts';
import type { ReplyText } from '../domain/decide/decision.ts';
import type { Replied } from '../domain/request.ts';
import { formatDay } from '../words/dates.ts';
import { labelsIn } from '../words/labels.ts';
import { letterFrameWords } from '../words/letter-frame.ts';
import { replyLettersWords } from '../words/reply-letters.ts';
import { type About, closingOf, followLink, greetingOf, languageOf, unknownGreeting } from './about.ts';
import { replySections } from './decision-words.ts';
import { type Message, paragraph } from './message.ts';
import { applicantFacts, controllerFacts } from './reply-facts.ts';
import { requestFacts } from './request-facts.ts';

/** The reasoned reply, to a confirmed address only (Law 6698 m.13/3; Tebliğ m.6/4; Law 3071 m.7; Law 4982 m.12). */
export function replyMessage(
  about: About & { request: Replied },
  personal: Personal,
  text: ReplyText,
): Message {
  const { request, authority } = about;
  const language = languageOf(about);
  const w = replyLettersWords({ language });
  const { outcome } = request.reply;
  return {
    language,
    subject: (outcome === 'forwarded' ? w.forwardedSubject : w.subject)(request.reference),
    preview: labelsIn(language).outcomeSentences[outcome],
    greeting: greetingOf(personal, language),
    blocks: [
      requestFacts(about),
      { kind: 'facts', rows: applicantFacts(personal, language) },
      ...w.aboutTranslation.map(paragraph),
      ...replySections(request, text, language).map((section) => ({ kind: 'section' as const, ...section })),
      { kind: 'facts', rows: controllerFacts(authority, language) },
    ],
    closing: closingOf(authority),
  };
}

/** Tells that the reply waits at the desk; says nothing of it. */
export function readyMessage(about: About): Message {
  const { request, authority } = about;
  const language = languageOf(about);
  const w = replyLettersWords({ language });
  const { labels } = letterFrameWords({ language });
  return {
    language,
    subject: w.readySubject(request.reference),
    preview: w.readyPreview,
    greeting: unknownGreeting(language),
    blocks: [
      paragraph(w.ready),
      {
        kind: 'facts',
        rows: [
          [labels.reference, request.reference],
          [labels.dueOn, formatDay(request.dueOn, language)],
          [labels.address, authority.address],
        ],
      },
      followLink(about),
    ],
    closing: closingOf(authority),
  };
}

/** Tells that the reply was posted; says nothing of it. */
export function postedMessage(about: About & { request: Replied }): Message {
  const { request, authority } = about;
  const language = languageOf(about);
  const w = replyLettersWords({ language });
  const { labels } = letterFrameWords({ language });
  const rows: [string, string][] = [
    [labels.reference, request.reference],
    [labels.dueOn, formatDay(request.dueOn, language)],
  ];
  if (request.dispatch) {
    rows.push([labels.mailNumber, request.dispatch.registeredMailNumber]);
    rows.push([labels.postedOn, formatDay(request.dispatch.on, language)]);
  }
  return {
    language,
    subject: w.postedSubject(request.reference),
    preview: w.postedPreview,
    greeting: unknownGreeting(language),
    blocks: [paragraph(w.posted), { kind: 'facts', rows }, followLink(about)],
    closing: closingOf(authority),
  };
}
