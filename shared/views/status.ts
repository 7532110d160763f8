import type { Authority } from '../authorities/authority.ts';
import type { Standing } from '../contracts/staff-views.ts';
import type { LetterView, StatusView } from '../contracts/views.ts';
import type { Instant, Language, LocalDate } from '../contracts/vocabulary.ts';
import { actsOpenTo } from '../domain/acts.ts';
import { newPurposes } from '../domain/notice.ts';
import type { LetterRecord } from '../domain/ports.ts';
import { isOpen, needsOfficer, owesThirdParties, type Request } from '../domain/request.ts';
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
import { statusTexts } from '../words/tr/labels.ts';
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

/** What an officer's command answers: where the request stands and what comes next. */
export function standingOf(request: Request): Standing {
  return {
    reference: request.reference,
    version: request.version,
    status: request.status,
    statusText: statusTexts[request.status],
    next: officerNext(request),
  };
}

/** The officer's next step, one sentence. */
export function officerNext(request: Request): string {
  switch (request.status) {
    case 'received':
      if (isFeeNoticeFailed(request.clock)) return noticeFailedNext(request);
      return `Bir görevliye verin ve en geç ${formatDay(request.dueOn)} günü cevaplayın.`;
    case 'inReview':
      if (isFeeNoticeFailed(request.clock)) return noticeFailedNext(request);
      return `En geç ${formatDay(request.dueOn)} günü cevaplayın.`;
    case 'missingInfo':
      return `Başvurandan bilgi bekleniyor ama süre işliyor: en geç ${formatDay(request.dueOn)} günü cevaplayın.`;
    case 'feePending':
      return `Ödeme bekleniyor; son gün ${formatDay(request.dueOn)}. Ödeme gelince kaydedin; gelmezse başvuru kendiliğinden sona erer.`;
    case 'withdrawn':
      return 'Başvuru sona erdi; yapılacak bir iş yok.';
    case 'deemedWithdrawn':
      return 'Başvuru sona erdi. Ücretin süresinde ödendiği sonradan anlaşılırsa ödemeyi kaydedin.';
    case 'answered':
      if (request.dispatch)
        return 'Tebliğ tarihini öğrenince kaydedin; gönderi geri gelirse iadesini kaydedin.';
      if (request.reply.way === 'email')
        return 'Cevap e-postayla gönderiliyor; teslim bilgisi kendiliğinden işlenecek. İki gün içinde işlenmezse cevabı postayla gönderin ya da elden verin.';
      return request.reply.way === 'post'
        ? 'Cevap yazısını yazdırın, taahhütlü postaya verin ve gönderi numarasını kaydedin.'
        : 'Cevap yazısını yazdırın, kimlik kontrolüyle elden verin ve teslim gününü kaydedin.';
    case 'delivered':
      return owesThirdParties(request)
        ? 'Cevap ulaştı; düzeltme ya da silmeyi verilerin aktarıldığı kişilere bildirin ve kaydedin (6698 m.11/1-f).'
        : 'Yapılacak bir iş kalmadı.';
    case 'undelivered':
      if (request.dispatch)
        return 'Gönderi iade geldi: adresi kontrol edip cevabı yeniden postaya verin ve gönderi numarasını kaydedin ya da kimlik kontrolüyle elden verin.';
      return 'E-posta geri döndü: cevap yazısını yazdırıp taahhütlü postaya verin ve gönderi numarasını kaydedin.';
  }
}

const noticeFailedNext = ({ dueOn }: Request) =>
  `Ücret bildirimi başvurana ulaşmadı, süre durmadı: bildirimi taahhütlü postayla yeniden gönderip kaydedin ya da en geç ${formatDay(dueOn)} günü cevaplayın.`;
