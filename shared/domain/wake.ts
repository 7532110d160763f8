import type { Instant } from '../contracts/vocabulary.ts';
import { lawById } from './law/rows.ts';
import { isOpen, needsOfficer, type Request, type Wake } from './request.ts';
import { addDays, dayOf, momentOf, plusMs } from './time/days.ts';

/** The hour in Istanbul at which a day's digest is due. */
export const digestHour = 8;
/** How long an address may stay unconfirmed before its one nudge. */
export const nudgeAfterMs = 24 * 3_600_000;

/**
 * The first moment after `after` at which somebody has to be reminded: the unconfirmed citizen once, the unit on
 * the law row's days, on the last day and daily after it; daily too while a reply waits to be posted or came back.
 *
 * @returns undefined when nobody owes anything
 */
export function nextWake(request: Request, after: Instant): Wake | undefined {
  const wakes = [nudge(request), digest(request, after)].filter(
    (w): w is Wake => w !== undefined && w.at > after,
  );
  return wakes.sort((a, b) => (a.at < b.at ? -1 : 1))[0];
}

/** So that a reminder which is due but not yet sent is found again. */
export function justBefore(at: Instant): Instant {
  return plusMs(at, -1);
}

function nudge(request: Request): Wake | undefined {
  if (!isOpen(request) || request.contact !== 'unconfirmed' || request.nudged) return undefined;
  return { at: plusMs(request.receivedAt, nudgeAfterMs), reason: 'nudge' };
}

function digest(request: Request, after: Instant): Wake | undefined {
  if (!needsOfficer(request)) return undefined;
  const daily = isOpen(request) ? request.dueOn : dayOf(after);
  const early = isOpen(request) ? lawById(request.law).reminderDaysLeft : [];
  const candidates = [...early.map((left) => addDays(request.dueOn, -left)), daily].map((d) =>
    momentOf(d, digestHour),
  );
  const next = candidates.filter((at) => at > after).sort()[0];
  if (next) return { at: next, reason: 'digest' };
  const tomorrow = momentOf(addDays(dayOf(after), 1), digestHour);
  const today = momentOf(dayOf(after), digestHour);
  return { at: today > after ? today : tomorrow, reason: 'digest' };
}
