import type { Instant, LocalDate } from '../contracts/vocabulary.ts';
import { basicsById } from './law/basics.ts';
import {
  isOpen,
  isReplied,
  needsOfficer,
  owesReply,
  owesThirdParties,
  type Request,
  type Wake,
} from './request.ts';
import { type Calendar, isClosedDay } from './time/calendar.ts';
import { addDays, dayOf, daysBetween, momentOf, plusMs } from './time/days.ts';
import { openDayBefore, openDayFrom } from './time/open-days.ts';

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
 * and once it has left, for as long as nobody knows that it arrived. While the applicant has to pay nobody is
 * reminded; the day after her last one the request lapses.
 *
 * Nobody is reminded on a day on which offices are closed, but for a last day that falls on one: an early reminder
 * comes on the working day before, a daily one with the next.
 *
 * @returns undefined when nothing is left to do
 */
export function nextWake(request: Request, after: Instant, calendar: Calendar): Wake | undefined {
  const wakes = [nudge(request), lapse(request, after), digest(request, after, calendar)].filter(
    (w): w is Wake => w !== undefined && w.at > after,
  );
  return wakes.sort((a, b) => (a.at < b.at ? -1 : 1))[0];
}

/**
 * Whether the unit may be reminded of the request on the day: always while offices are open; while they are closed of
 * nothing but a last day that is this very one. What falls due there after a missed run waits for the next open day.
 */
export function mayRemindOn(day: LocalDate, request: Request, calendar: Calendar): boolean {
  return !isClosedDay(day, calendar) || (owesReply(request) && request.dueOn === day);
}

/** So that a reminder which is due but not yet sent is found again. */
export function justBefore(at: Instant): Instant {
  return plusMs(at, -1);
}

function nudge(request: Request): Wake | undefined {
  if (!isOpen(request) || request.contact !== 'unconfirmed' || request.nudged) return undefined;
  return { at: plusMs(request.receivedAt, nudgeAfterMs), reason: 'nudge' };
}

/** The morning after her last day; the next one when that is past, as after a letter that was recorded late. */
function lapse(request: Request, after: Instant): Wake | undefined {
  if (request.status !== 'feePending') return undefined;
  const first = addDays(request.dueOn, 1);
  const today = dayOf(after);
  const at = [first, today, addDays(today, 1)]
    .filter((day) => day >= first)
    .map((day) => momentOf(day, digestHour))
    .find((morning) => morning > after);
  return at ? { at, reason: 'lapse' } : undefined;
}

function digest(request: Request, after: Instant, calendar: Calendar): Wake | undefined {
  const rhythm = rhythmOf(request);
  if (!rhythm) return undefined;
  const days = [
    ...earlyDays(request).map((day) => openDayBefore(day, calendar)),
    ...(owesReply(request) ? [request.dueOn] : []),
    ...daysAround(rhythm, dayOf(after), calendar),
  ];
  const next = days
    .map((day) => momentOf(day, digestHour))
    .filter((at) => at > after)
    .sort()[0];
  return next ? { at: next, reason: 'digest' } : undefined;
}

function earlyDays(request: Request): LocalDate[] {
  if (!owesReply(request)) return [];
  const law = basicsById(request.law);
  const left = request.status === 'missingInfo' ? law.reminderDaysLeftWhileAsked : law.reminderDaysLeft;
  // The unit is never told later than its supervisor; the last day itself is not an early one.
  const escalated = law.escalationDaysLeft.filter((days) => days > 0);
  return [...left, ...escalated].map((days) => addDays(request.dueOn, -days));
}

type Rhythm = { readonly from: LocalDate; readonly everyDays: number };

/** From which day on the unit is reminded, and how often; undefined when it owes nothing. */
function rhythmOf(request: Request): Rhythm | undefined {
  if (owesReply(request)) return { from: request.dueOn, everyDays: 1 };
  if (!isReplied(request)) return undefined;
  if (request.status === 'delivered')
    return owesThirdParties(request) ? { from: dayOf(request.reply.at), everyDays: 1 } : undefined;
  if (needsOfficer(request)) return { from: dayOf(request.reply.at), everyDays: 1 };
  if (request.dispatch)
    return { from: addDays(request.dispatch.on, askPostAfterDays), everyDays: askPostEveryDays };
  return { from: addDays(dayOf(request.reply.at), askMailAfterDays), everyDays: 1 };
}

/** The rhythm's last day up to `today` and its first one after it, each on the first open day from it on. */
function daysAround({ from, everyDays }: Rhythm, today: LocalDate, calendar: Calendar): LocalDate[] {
  const past = Math.max(0, Math.floor(daysBetween(from, today) / everyDays));
  return [past - 1, past, past + 1]
    .filter((n) => n >= 0)
    .map((n) => openDayFrom(addDays(from, n * everyDays), calendar));
}
