import type { Instant, LocalDate } from '../contracts/vocabulary.ts';
import { basicsById } from './law/basics.ts';
import type { LawBasics, Span, Window } from './law/row.types.ts';
import { isReplied, owesReply, type Request } from './request.ts';
import { arrivalOf } from './time/clock.ts';
import { addDays, addMonths, dayOf } from './time/days.ts';
import type { Facts } from './trail.ts';

/** A way further that stands open to the applicant, or will. */
export type OpenWindow = {
  readonly window: Window;
  readonly lastDay: LocalDate;
  /** False when the day is the earliest that it can be, because the day of service is not known yet. */
  readonly certain: boolean;
};

/**
 * Until when the applicant can go further: against the reply, or against the silence of an institution that is late
 * (Board decision 2019/9; Law 4982 m.13; İYUK m.7 and m.10).
 *
 * @param at now; silence counts only once the last day is over
 */
export function windowsOf(request: Request, at: Instant): OpenWindow[] {
  const law = basicsById(request.law);
  const applies = situationOf(request, dayOf(at));
  return law.windows
    .filter(({ after }) => applies.has(after))
    .flatMap((window) => {
      const opening = openingOf(window, law, request);
      if (!opening) return [];
      const plain = plus(opening.day, window.lasts);
      const limit = window.atMost && plus(arrivalOf(request.clock), window.atMost);
      const limited = limit !== undefined && limit <= plain;
      return [{ window, lastDay: limited ? limit : plain, certain: opening.certain || limited }];
    });
}

/**
 * The ways further as an audit entry keeps them with the request: `boardAfterReply 2026-06-20`, `…?` while the day is the
 * earliest that it can be. What was true on the day stays readable when rows change.
 */
export function windowFacts(request: Request, at: Instant): Facts {
  const windows = windowsOf(request, at).map(
    ({ window, lastDay, certain }) => `${window.id} ${lastDay}${certain ? '' : '?'}`,
  );
  return windows.length > 0 ? { windows: windows.join(', ') } : {};
}

/** True when the law takes the silence for a refusal by now; nobody is silent who waits for a fee. */
export function isDeemedRefused(request: Request, at: Instant): boolean {
  const day = deemedRefusedOn(basicsById(request.law), request);
  return day !== undefined && owesReply(request) && dayOf(at) > day;
}

const hasEnded = ({ status }: Request) => status === 'withdrawn' || status === 'deemedWithdrawn';

/** A reply that came too late leaves the applicant what silence gives her; one in time closes that way. */
function situationOf(request: Request, today: LocalDate): ReadonlySet<Window['after']> {
  if (hasEnded(request)) return new Set();
  const progressed = request.history.some(({ action }) => action === 'progressed');
  if (isReplied(request))
    return new Set(dayOf(request.reply.at) > request.dueOn ? ['reply', 'silence'] : ['reply']);
  if (today > request.dueOn && owesReply(request))
    return new Set(progressed ? ['silence', 'progress'] : ['silence']);
  return new Set(progressed ? ['progress'] : []);
}

function openingOf(
  { opens }: Window,
  law: LawBasics,
  request: Request,
): { readonly day: LocalDate; readonly certain: boolean } | undefined {
  if (opens === 'received') return { day: arrivalOf(request.clock), certain: true };
  if (opens === 'deemedRefused') {
    const day = deemedRefusedOn(law, request);
    return day === undefined ? undefined : { day, certain: true };
  }
  if (!isReplied(request)) return undefined;
  return request.status === 'delivered'
    ? { day: request.deliveredOn, certain: true }
    : { day: dayOf(request.reply.at), certain: false };
}

/** The end of the law's silence, but not before the last day of a term that was extended or stood for a fee. */
function deemedRefusedOn({ deemedRefusal }: LawBasics, { clock, dueOn }: Request): LocalDate | undefined {
  if (!deemedRefusal) return undefined;
  const silent = plus(arrivalOf(clock), deemedRefusal.after);
  return silent < dueOn ? dueOn : silent;
}

/** The day of the event is not counted (İYUK m.8/1). A span of working days opens no window in any row. */
function plus(day: LocalDate, { amount, unit }: Span): LocalDate {
  return unit === 'month' ? addMonths(day, amount) : addDays(day, amount);
}
