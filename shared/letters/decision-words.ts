import type { ReplyText } from '../domain/decide/decision.ts';
import { basicsById } from '../domain/law/basics.ts';
import type { Replied } from '../domain/request.ts';
import { windowsOf } from '../domain/windows.ts';
import { formatDay } from '../words/dates.ts';
import { groundInWords } from '../words/ground.ts';
import { formatKurus } from '../words/money.ts';
import { outcomeSentences, rightLabels, rightReferences } from '../words/tr/labels.ts';

/** One part of a reply under its heading; the same in the mail and on paper. */
export type ReplySection = { readonly heading: string; readonly paragraphs: readonly string[] };

/**
 * What a reply says, in the order in which people read it: the decision, right by right where there are rights, its
 * ground and reasons, what it costs, and the ways further with their last days (Başvuru Tebliği m.6/4; Law 3071 m.7;
 * Law 4982 m.12; Anayasa m.40/2).
 */
export function replySections(request: Replied, text: ReplyText): ReplySection[] {
  const { reply } = request;
  const ground = groundInWords(request, reply.ground);
  return [
    { heading: 'Karar', paragraphs: [decisionSentence(request)] },
    ...section('Haklara göre karar', perRight(request, text)),
    { heading: 'Açıklama', paragraphs: [text.explanation] },
    ...section('Hukuki dayanak', ground ? [ground] : []),
    ...section('Gerekçe', text.reasons ? [text.reasons] : []),
    ...section('Bildirim yapılan üçüncü kişiler', thirdParties(text)),
    ...section('Ücret', feeWords(request)),
    ...section('Resmî belge', documentWords(request)),
    { heading: 'Başvurabileceğiniz yollar', paragraphs: remedies(request) },
  ];
}

const section = (heading: string, paragraphs: readonly string[]): ReplySection[] =>
  paragraphs.length > 0 ? [{ heading, paragraphs }] : [];

function decisionSentence({ reply, law }: Replied): string {
  const sentence = outcomeSentences[reply.outcome];
  if (reply.outcome !== 'forwarded' || !reply.forwardedTo) return sentence;
  return `${sentence} Gönderilen kurum: ${reply.forwardedTo} (${basicsById(law).forwarding?.article ?? ''}).`;
}

function perRight(request: Replied, { perRight: reasonsOf = [] }: ReplyText): string[] {
  return (request.reply.perRight ?? []).map(({ right, outcome, ground }) => {
    const reasons = reasonsOf.find((each) => each.right === right)?.reasons;
    return [
      `${rightReferences[right]} (${rightLabels[right]}) ${outcome === 'accepted' ? 'Kabul edildi.' : 'Reddedildi.'}`,
      groundInWords(request, ground),
      reasons && `Gerekçe: ${reasons}`,
    ]
      .filter(Boolean)
      .join(' ');
  });
}

function thirdParties({ thirdParties: all = [] }: ReplyText): string[] {
  if (all.length === 0) return [];
  return [`Bu karar şu kişilere bildirilecek: ${all.map(({ name }) => name).join(', ')} (6698 m.11/1-f).`];
}

function feeWords({ reply, law }: Replied): string[] {
  if (!reply.feeKurus) return [];
  const { fee } = basicsById(law);
  return [
    `Bu cevap için ${formatKurus(reply.feeKurus)} ücret alınır (${fee?.article ?? ''}). ${fee?.inWords ?? ''}`,
  ];
}

function documentWords({ reply: { document } }: Replied): string[] {
  if (!document) return [];
  const signed = document.sha256 ? ' Elektronik imzalı belge ektedir.' : '';
  return [`Sayı ${document.number}, tarih ${formatDay(document.date)}.${signed}`];
}

/** The remedy in the law's words, and the day it ends on, or the earliest on which it can end. */
function remedies(request: Replied): string[] {
  const days = windowsOf(request, request.reply.at).map(({ window, lastDay, certain }) =>
    certain
      ? `Son gün ${formatDay(lastDay)}: ${window.inWords}.`
      : `En erken ${formatDay(lastDay)} günü dolar (cevabın size ulaştığı güne göre uzar): ${window.inWords}.`,
  );
  return [basicsById(request.law).remedy.inWords, ...days];
}
