import type { Language } from '../contracts/vocabulary.ts';
import type { ReplyText } from '../domain/decide/decision.ts';
import type { Replied } from '../domain/request.ts';
import { windowsOf } from '../domain/windows.ts';
import { articleIn } from '../words/article.ts';
import { formatDay } from '../words/dates.ts';
import { groundInWords } from '../words/ground.ts';
import { labelsIn } from '../words/labels.ts';
import { lawIn, windowIn } from '../words/law.ts';
import { formatKurus } from '../words/money.ts';
import { replyLettersWords } from '../words/reply-letters.ts';
import { asWritten, type Paragraph } from './message.ts';

/** One part of a reply under its heading; the same in the mail and on paper. */
export type ReplySection = { readonly heading: string; readonly paragraphs: readonly Paragraph[] };

/**
 * What a reply says, in the order in which people read it: the decision, right by right where there are rights, its
 * ground and reasons, what it costs, and the ways further with their last days (Başvuru Tebliği m.6/4; Law 3071 m.7;
 * Law 4982 m.12; Anayasa m.40/2). What the officer wrote stays as she wrote it.
 */
export function replySections(request: Replied, text: ReplyText, language: Language = 'tr'): ReplySection[] {
  const { headings } = replyLettersWords({ language });
  const ground = groundInWords(request, request.reply.ground, language);
  return [
    ...section(headings.decision, told([decisionSentence(request, language)])),
    ...section(headings.perRight, perRight(request, text, language)),
    ...section(headings.explanation, [asWritten(text.explanation)]),
    ...section(headings.ground, told(ground ? [ground] : [])),
    ...section(headings.reasons, text.reasons ? [asWritten(text.reasons)] : []),
    ...section(headings.thirdParties, told(thirdParties(text, language))),
    ...section(headings.fee, told(feeWords(request, language))),
    ...section(headings.document, told(documentWords(request, language))),
    ...section(headings.remedies, told(remedies(request, language))),
  ];
}

const told = (texts: readonly string[]): Paragraph[] => texts.map((text) => ({ text }));

const section = (heading: string, paragraphs: readonly Paragraph[]): ReplySection[] =>
  paragraphs.length > 0 ? [{ heading, paragraphs }] : [];

function decisionSentence({ reply, law }: Replied, language: Language): string {
  const sentence = labelsIn(language).outcomeSentences[reply.outcome];
  if (reply.outcome !== 'forwarded' || !reply.forwardedTo) return sentence;
  const article = lawIn(law, language).forwarding?.article ?? '';
  return `${sentence} ${replyLettersWords({ language }).forwardedTo(reply.forwardedTo, article)}`;
}

function perRight(
  request: Replied,
  { perRight: reasonsOf = [] }: ReplyText,
  language: Language,
): Paragraph[] {
  const w = replyLettersWords({ language });
  const { rightReferences, rightLabels } = labelsIn(language);
  return (request.reply.perRight ?? []).flatMap(({ right, outcome, ground }) => {
    const reasons = reasonsOf.find((each) => each.right === right)?.reasons;
    const decision = [
      `${rightReferences[right]} (${rightLabels[right]})`,
      outcome === 'accepted' ? w.rightAccepted : w.rightRefused,
      groundInWords(request, ground, language),
      reasons && w.reasonsFollow,
    ];
    return [{ text: decision.filter(Boolean).join(' ') }, ...(reasons ? [asWritten(reasons)] : [])];
  });
}

function thirdParties({ thirdParties: all = [] }: ReplyText, language: Language): string[] {
  if (all.length === 0) return [];
  const names = all.map(({ name }) => name).join(', ');
  return [replyLettersWords({ language }).toldTo(names, articleIn(language, '6698 sayılı Kanun m.11/1-f'))];
}

function feeWords({ reply, law }: Replied, language: Language): string[] {
  if (!reply.feeKurus) return [];
  const { fee } = lawIn(law, language);
  const sum = formatKurus(reply.feeKurus, language);
  return [`${replyLettersWords({ language }).charged(sum, fee?.article ?? '')} ${fee?.inWords ?? ''}`];
}

function documentWords({ reply: { document } }: Replied, language: Language): string[] {
  if (!document) return [];
  const w = replyLettersWords({ language });
  const name = w.documentIs(document.number, formatDay(document.date, language));
  return [document.sha256 ? `${name} ${w.documentSigned}` : name];
}

/** The remedy in the law's words, and the day it ends on, or the earliest on which it can end. */
function remedies(request: Replied, language: Language): string[] {
  const w = replyLettersWords({ language });
  const days = windowsOf(request, request.reply.at).map(({ window, lastDay, certain }) =>
    (certain ? w.lastDay : w.earliestLastDay)(
      formatDay(lastDay, language),
      windowIn(request, window, language).inWords,
    ),
  );
  return [lawIn(request.law, language).remedy.inWords, ...days];
}
