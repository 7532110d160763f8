import type { Authority } from '../authorities/authority.ts';
import type { LetterView, StatusView } from '../contracts/views.ts';
import type { Instant, Language, LocalDate } from '../contracts/vocabulary.ts';
import { actsOpenTo } from '../domain/acts.ts';
import { newPurposes } from '../domain/notice.ts';
import type { LetterRecord } from '../domain/ports.ts';
import { isOpen, needsOfficer, type Request } from '../domain/request.ts';
import { isFeeNoticeFailed } from '../domain/time/clock.ts';
import { dayOf, daysBetween } from '../domain/time/days.ts';
import { isDeemedRefused } from '../domain/windows.ts';
import { formatDay } from '../words/dates.ts';
import { kindOfRequest } from '../words/kind.ts';
import { labelsIn } from '../words/labels.ts';
import { lawIn } from '../words/law.ts';
import { formatKurus } from '../words/money.ts';
import { statusWords } from '../words/status.ts';
import { termInWords } from '../words/term.ts';
import { arrivalInWords, deadlineSumOf } from './deadline-sum.ts';
import { missingInWords } from './missing.ts';
import { windowViewsOf } from './windows.ts';

/** Whole days left to the last day, on the Istanbul calendar; null when the institution owes nothing more. */
export function daysLeftOf(request: Request, at: Instant): number | null {
  return needsOfficer(request) ? daysBetween(dayOf(at), request.dueOn) : null;
}

type Asked = {
  readonly authority: Authority;
  readonly at: Instant;
  readonly language: Language;
  /** Lets her write about the request; '' where she may not. */
  readonly ticket: string;
};

/** The status as shown to whoever holds the follow-up code: no name, no words of the request or of the reply. */
export function statusViewOf(request: Request, { authority, at, language, ticket }: Asked): StatusView {
  const sum = deadlineSumOf(request, language);
  const w = statusWords({ language });
  return {
    reference: request.reference,
    kind: kindOfRequest(request, authority, language),
    status: request.status,
    statusText: labelsIn(language).statusTexts[request.status],
    receivedAt: request.receivedAt,
    arrival: arrivalInWords(request, language),
    dueOn: request.dueOn,
    rolledDueOn: request.rolledDueOn,
    daysLeft: daysLeftOf(request, at),
    term: termInWords(request, language),
    ...(sum ? { sum } : {}),
    missing: missingInWords(request, language),
    windows: windowViewsOf(request, at, language),
    acts: ticket === '' ? [] : [...actsOpenTo(request, at)],
    replyBy: request.replyBy,
    contactBy: request.contact === 'none' ? 'none' : (request.contactBy ?? 'email'),
    newContactAwaitsCode: isOpen(request) && request.newContact !== undefined,
    objections: [...request.objections],
    ticket,
    noticeShown: request.notice.version !== '',
    newPurposes: isOpen(request) && ticket !== '' ? [...newPurposes(request, authority)] : [],
    history: request.history.flatMap(({ at: moment, action }) => {
      const text = w.history[action];
      return text ? [{ at: moment, text }] : [];
    }),
    next: citizenNext(request, at, language),
  };
}

function citizenNext(request: Request, at: Instant, language: Language): string {
  const w = statusWords({ language }).next;
  const day = (on: LocalDate) => formatDay(on, language);
  switch (request.status) {
    case 'received':
    case 'inReview':
    case 'missingInfo':
      return daysBetween(dayOf(at), request.dueOn) < 0
        ? lateNext(request, at, language)
        : openNext(request, language);
    case 'feePending':
      return w.pay(formatKurus(request.feeKurus, language), day(request.dueOn));
    case 'withdrawn':
    case 'deemedWithdrawn':
      return w[request.status];
    case 'answered':
      return request.dispatch
        ? w.posted(day(request.dispatch.on), request.dispatch.registeredMailNumber)
        : w.answered[request.reply.way];
    case 'delivered':
      return w.delivered(day(request.deliveredOn));
    case 'undelivered':
      return request.dispatch ? w.cameBackByPost : w.cameBackByMail;
  }
}

/** What the law says once the institution stayed silent. */
function lateNext(request: Request, at: Instant, language: Language): string {
  const w = statusWords({ language }).next;
  const dueOn = formatDay(request.dueOn, language);
  const { remedy } = lawIn(request.law, language);
  return isDeemedRefused(request, at)
    ? w.lateAndRefused(dueOn, remedy.inWords)
    : w.late(dueOn, remedy.inWords);
}

/** Whoever waits for a mail to an address that she did not confirm has something to do. */
function openNext(request: Request, language: Language): string {
  const w = statusWords({ language }).next;
  const dueOn = formatDay(request.dueOn, language);
  if (request.status === 'missingInfo') return w.asked(lawIn(request.law, language).askingForMore.inWords);
  if (isFeeNoticeFailed(request.clock)) return w.noticeFailed(dueOn);
  if (request.replyBy !== 'email' || request.contact === 'confirmed') return w.nothing(dueOn);
  const failed = request.history.some(({ action }) => action === 'contactFailed');
  return failed ? w.addressFails(dueOn) : w.confirm(dueOn);
}

/** The letters about a request that went, or are to go, to its applicant; those to its unit are none of hers. */
export function letterViewsOf(
  { contactBy }: Pick<Request, 'contactBy'>,
  letters: readonly LetterRecord[],
  language: Language,
): LetterView[] {
  const w = statusWords({ language });
  return letters
    .flatMap(({ kind, state, sentAt }) => {
      const text = w.letters[kind];
      if (text === undefined) return [];
      const by = contactBy ?? ('email' as const);
      return [{ kind, text, by, state, stateText: w.letterStates[state], ...(sentAt ? { sentAt } : {}) }];
    })
    .sort((a, b) => ((a.sentAt ?? '9') < (b.sentAt ?? '9') ? -1 : 1));
}
