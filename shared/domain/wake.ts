import type { Instant, LocalDate } from '../contracts/vocabulary.ts';
import { lawById } from './law/rows.ts';
import { isOpen, needsOfficer, type Request, type Wake } from './request.ts';
import { addDays, dayOf, daysBetween, momentOf, plusMs } from './time/days.ts';

/** The hour in Istanbul at which a day's digest is due. */
export const digestHour = 8;
/** How long an address may stay unconfirmed before its one nudge. */
export const nudgeAfterMs = 24 * 3_600_000;
/** The mail provider says within hours what became of a reply; after so many days it will say nothing any more. */
export const askMailAfterDays = 2;
/** How long a registered letter may travel, wait at the post office included, before the unit looks it up… */
export const askPostAfterDays = 15;
/** …and looks again. */
export const askPostEveryDays = 7;

/**
 * The first moment after `after` at which somebody has to be reminded: the unconfirmed citizen once, the unit on
 * the law row's days, on the last day and daily after it; daily too while a reply waits to be posted or came back,
 * and once it has left, for as long as nobody knows that it arrived.
 *
 * @returns undefined when the reply was delivered
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
  const rhythm = rhythmOf(request);
  if (!rhythm) return undefined;
  const early = isOpen(request) ? lawById(request.law).reminderDaysLeft : [];
  const days = [...early.map((left) => addDays(request.dueOn, -left)), ...daysAround(rhythm, dayOf(after))];
  const next = days
    .map((day) => momentOf(day, digestHour))
    .filter((at) => at > after)
    .sort()[0];
  return next ? { at: next, reason: 'digest' } : undefined;
}

type Rhythm = { readonly from: LocalDate; readonly everyDays: number };

/** From which day on the unit is reminded, and how often; undefined once the reply was delivered. */
function rhythmOf(request: Request): Rhythm | undefined {
  if (isOpen(request)) return { from: request.dueOn, everyDays: 1 };
  if (request.status === 'delivered') return undefined;
  if (needsOfficer(request)) return { from: dayOf(request.reply.at), everyDays: 1 };
  if (request.dispatch)
    return { from: addDays(request.dispatch.on, askPostAfterDays), everyDays: askPostEveryDays };
  return { from: addDays(dayOf(request.reply.at), askMailAfterDays), everyDays: 1 };
}

/** The rhythm's last day up to `today` and its first one after it; its very first while that lies ahead. */
function daysAround({ from, everyDays }: Rhythm, today: LocalDate): LocalDate[] {
  const past = Math.max(0, Math.floor(daysBetween(from, today) / everyDays));
  return [past, past + 1].map((n) => addDays(from, n * everyDays));
}
