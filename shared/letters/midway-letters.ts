import { shortNameIn } from '../authorities/names.ts';
import type { Personal } from '../contracts/personal.ts';
import { formatDay } from '../words/dates.ts';
import { kindOfRequest } from '../words/kind.ts';
import { lawIn } from '../words/law.ts';
import { letterFrameWords } from '../words/letter-frame.ts';
import { midwayLettersWords } from '../words/midway-letters.ts';
import { formatKurus } from '../words/money.ts';
import { type About, closingOf, followLink, greetingOf, languageOf } from './about.ts';
import { asWritten, type Block, type Message, paragraph, quoted } from './message.ts';

/** What every one of these letters is made with. */
const saidIn = (about: About) => {
  const language = languageOf(about);
  const { labels, lawDecides, officerQuoted } = letterFrameWords({ language });
  return {
    language,
    labels,
    w: midwayLettersWords({ language }),
    law: lawIn(about.request.law, language),
    dueOn: formatDay(about.request.dueOn, language),
    lawDecides: lawDecides.map(paragraph),
    officerQuoted: officerQuoted.map(paragraph),
  };
};

function facts(about: About, ...more: [string, string][]): Block {
  const { request, authority } = about;
  const language = languageOf(about);
  const { labels } = letterFrameWords({ language });
  return {
    kind: 'facts',
    rows: [
      [labels.reference, request.reference],
      [labels.kind, kindOfRequest(request, authority, language)],
      ...more,
    ],
  };
}

/** Asks for what is missing, and says that the clock runs on. */
export function infoAskedMessage(about: About, personal: Personal, ask: string): Message {
  const { language, labels, w, law, dueOn, officerQuoted } = saidIn(about);
  return {
    language,
    subject: w.infoAskedSubject(about.request.reference),
    preview: w.infoAskedPreview,
    greeting: greetingOf(personal, language),
    blocks: [
      paragraph(w.infoAsked),
      quoted(ask),
      facts(about, [labels.dueOn, dueOn]),
      paragraph(law.askingForMore.inWords),
      ...officerQuoted,
      paragraph(w.toAnswer),
      followLink(about),
    ],
    closing: closingOf(about.authority),
  };
}

/** How far the matter is (Law 3071 m.7); the result comes later. */
export function progressMessage(about: About, personal: Personal, text: string): Message {
  const { language, labels, w, law, dueOn, officerQuoted } = saidIn(about);
  return {
    language,
    subject: w.progressSubject(about.request.reference),
    preview: w.progressPreview,
    greeting: greetingOf(personal, language),
    blocks: [
      paragraph(w.progress),
      quoted(text),
      facts(about, [labels.dueOn, dueOn]),
      paragraph(w.notFinal(law.progressReply?.article ?? '')),
      ...officerQuoted,
      followLink(about),
    ],
    closing: closingOf(about.authority),
  };
}

/** The longer term, its ground and the reasons (Law 4982 m.11). */
export function extendedMessage(about: About, personal: Personal, reasons: string): Message {
  const { language, labels, w, law, dueOn, officerQuoted } = saidIn(about);
  const event = about.request.clock.findLast(({ kind }) => kind === 'extended');
  const ground =
    event?.kind === 'extended' ? law.extension?.grounds.find(({ id }) => id === event.ground) : undefined;
  return {
    language,
    subject: w.extendedSubject(about.request.reference),
    preview: w.extendedPreview(dueOn),
    greeting: greetingOf(personal, language),
    blocks: [
      paragraph(w.extended(law.extension?.inWords ?? '', law.extension?.article ?? '')),
      facts(about, [labels.newDueOn, dueOn]),
      ...(ground ? [paragraph(w.ground(ground.inWords, ground.article))] : []),
      { kind: 'section', heading: w.reasons, paragraphs: [asWritten(reasons)] },
      ...officerQuoted,
      followLink(about),
    ],
    closing: closingOf(about.authority),
  };
}

/** What access costs, and until when to pay (Law 4982 m.10). */
export function feeMessage(about: About, personal: Personal, explanation: string): Message {
  const { request, authority } = about;
  const { language, labels, w, law, dueOn, officerQuoted } = saidIn(about);
  const kurus = request.status === 'feePending' ? request.feeKurus : 0;
  return {
    language,
    subject: w.feeSubject(request.reference),
    preview: w.feePreview(dueOn),
    greeting: greetingOf(personal, language),
    blocks: [
      paragraph(w.fee),
      facts(about, [labels.fee, formatKurus(kurus, language)], [labels.payBy, dueOn]),
      quoted(explanation),
      paragraph(`${law.fee?.inWords ?? ''} ${w.paying}`),
      ...officerQuoted,
      followLink(about),
    ],
    closing: closingOf(authority),
  };
}

/** Nobody paid: the law takes the request for withdrawn. */
export function lapsedMessage(about: About, personal: Personal): Message {
  const { language, w, law, dueOn, lawDecides } = saidIn(about);
  return {
    language,
    subject: w.lapsedSubject(about.request.reference),
    preview: w.lapsedPreview,
    greeting: greetingOf(personal, language),
    blocks: [
      paragraph(w.lapsed(dueOn, law.fee?.notice?.article ?? '')),
      facts(about),
      ...lawDecides,
      followLink(about),
    ],
    closing: closingOf(about.authority),
  };
}

/** A revised privacy notice; what is new in it is asked anew, not assumed. */
export function noticeMessage(about: About, personal: Personal, asksAnew: boolean): Message {
  const { request, authority, siteUrl } = about;
  const { language, w } = saidIn(about);
  return {
    language,
    subject: w.noticeSubject(request.reference),
    preview: w.noticePreview,
    greeting: greetingOf(personal, language),
    blocks: [
      paragraph(w.noticeRenewed(shortNameIn(language, authority))),
      { kind: 'link', text: w.noticeLink, href: `${siteUrl}/aydinlatma-metni` },
      paragraph(asksAnew ? w.newPurpose : w.samePurposes),
      facts(about),
      followLink(about),
    ],
    closing: closingOf(authority),
  };
}
