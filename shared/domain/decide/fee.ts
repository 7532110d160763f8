import { ok, type Result, refuse } from '../../contracts/failures.ts';
import type { Instant, LetterState, LocalDate } from '../../contracts/vocabulary.ts';
import { basicsById } from '../law/basics.ts';
import {
  backToWork,
  type FeePending,
  isReplied,
  owesReply,
  type Request,
  withoutStatus,
} from '../request.ts';
import { arrivalOf, isFeeNotified, isStopped } from '../time/clock.ts';
import { dayOf } from '../time/days.ts';
import { allows } from '../transitions.ts';
import { cameBackLetters } from './came-back.ts';
import { hasMovedSince, lostAddress } from './citizen.ts';
import { recountedWith } from './count.ts';
import { advance, type Decision, type Moment } from './decision.ts';
import { notNow } from './not-now.ts';
import type { OfficerContext } from './officer.ts';
import { type ToldByPost, tell } from './telling.ts';

/**
 * Tells the applicant what the reply costs; from the next day on the clock stands until she pays, where the law's row
 * says so (Law 4982 m.10, m.11). Only while the term still runs, and once; again when the notice did not reach her.
 *
 * @param feeKurus 100 kuruş are one lira
 */
export function notifyFee(
  request: Request,
  { feeKurus, explanation, ...post }: { feeKurus: number; explanation: string } & ToldByPost,
  context: OfficerContext,
): Result<Decision> {
  if (!owesReply(request)) return notNow(request);
  if (!basicsById(request.law).fee?.notice) return refuse('feeStopsNothing');
  if (isFeeNotified(request.clock)) return refuse('feeAlreadyNotified');
  const told = tell(request, 'feeNotified', post, context);
  if (!told.ok) return told;
  const { on, letters, facts } = told.value;
  if (on > request.dueOn) return refuse('termAlreadyOver');
  const count = recountedWith(request, [{ kind: 'feeNotified', on }], context.calendar);
  if (!count) return refuse('calendarMissing');
  const waiting: FeePending = { ...withoutStatus(request), ...count, status: 'feePending', feeKurus };
  return ok(
    advance(
      waiting,
      context,
      {
        action: 'feeNotified',
        actor: context.officer,
        facts: {
          ...facts,
          feeKurus,
          before: request.dueOn,
          payBy: count.dueOn,
          calendar: count.calendarHash,
        },
        payload: { explanation },
      },
      { letters, words: { message: explanation } },
    ),
  );
}

/**
 * Records the payment: the clock runs from the next day on. Later than her last day it is a new request; a payment in time
 * that the institution learns of late takes the lapse back.
 */
export function recordPayment(
  request: Request,
  { paidOn, paymentNumber }: { paidOn: LocalDate; paymentNumber: string },
  context: OfficerContext,
): Result<Decision> {
  if (!allows(request.status, 'feePaid') || isReplied(request)) return refuse('noFeeAwaited');
  const since = request.clock.findLast(({ kind }) => kind === 'feeNotified')?.on ?? arrivalOf(request.clock);
  if (paidOn > dayOf(context.at)) return refuse('dateInFuture');
  if (paidOn < since) return refuse('dateBeforeArrival');
  if (paidOn > request.dueOn) return refuse('paidTooLate');
  const count = recountedWith(request, [{ kind: 'feePaid', on: paidOn }], context.calendar);
  if (!count) return refuse('calendarMissing');
  return ok(
    advance({ ...backToWork(request), ...count }, context, {
      action: 'feePaid',
      actor: context.officer,
      facts: { paidOn, payBy: request.dueOn, dueOn: count.dueOn, calendar: count.calendarHash },
      payload: { paymentNumber },
    }),
  );
}

/**
 * Nobody paid in time: the request is taken for withdrawn, and the applicant is told when she can be.
 *
 * @returns undefined while there is time, or when it no longer matters
 */
export function lapse(request: Request, moment: Moment): Decision | undefined {
  if (request.status !== 'feePending' || !isStopped(request.clock)) return undefined;
  const today = dayOf(moment.at);
  if (today <= request.dueOn) return undefined;
  const tells = request.contact === 'confirmed';
  // One that was taken back can come again.
  const again = request.history.some(({ action }) => action === 'lapsed');
  const key = again ? `lapsed-${request.version + 1}` : 'lapsed';
  return advance(
    { ...withoutStatus(request), status: 'deemedWithdrawn', endedOn: today },
    moment,
    { action: 'lapsed', actor: 'system', facts: { payBy: request.dueOn, told: tells }, payload: null },
    { letters: tells ? [{ key, kind: 'lapsed' }] : [] },
  );
}

/** The key of the letter that brought the newest fee notice, where it went by mail. */
export const feeNoticeKey = ({ history }: Pick<Request, 'history'>): string =>
  `feeNotified-${history.findLastIndex(({ action }) => action === 'feeNotified') + 1}`;

/**
 * The fee notice provably did not reach her. Her time to pay runs from the notice's reaching her (Bilgi Edinme
 * Yönetmeliği m.22), so it never began and nothing may lapse; nor did the institution's own term stand. The request is
 * the unit's again, which hears of it at once and has to tell her another way, or to answer.
 *
 * @param letter key of the letter that failed: an old notice's failure takes nothing from a newer one
 * @param failure what the provider said of it, or the state in which the letter was left
 * @param sentAt when the letter was sent: what went to an address that she has left tells nothing of today's
 * @returns undefined when she paid, or when it is not the notice that the clock stands for
 * @throws when the holiday table no longer covers the term
 */
export function feeNoticeFailed(
  request: Request,
  moment: Moment,
  failure: string,
  letter: string,
  sentAt: Instant = moment.at,
): Decision | undefined {
  if (request.status !== 'feePending' && request.status !== 'deemedWithdrawn') return undefined;
  // A telephone is only told that the notice comes by post.
  if (!isStopped(request.clock) || request.contactBy === 'sms' || letter !== feeNoticeKey(request))
    return undefined;
  const event = { kind: 'feeNoticeFailed' as const, on: dayOf(moment.at) };
  const count = recountedWith(request, [event], moment.calendar);
  if (!count) throw new Error('The holiday table does not cover a term that it covered before');
  const address =
    failure.startsWith('Permanent') && !hasMovedSince(request, sentAt) ? lostAddress(request) : {};
  return advance(
    { ...backToWork(request), ...count, ...address },
    moment,
    {
      action: 'feeNoticeFailed',
      actor: 'system',
      facts: { failure, before: request.dueOn, dueOn: count.dueOn, calendar: count.calendarHash },
      payload: null,
    },
    { letters: cameBackLetters(request, 'feeNotified') },
  );
}

/** States of a mailed notice in which the provider had it: she was told as far as anybody can know. */
const leftTheHouse: ReadonlySet<LetterState> = new Set(['sent', 'delivered', 'complained']);

/**
 * What the end of her time to pay brings: the lapse, or the word that the notice never reached her, where its letter
 * was not sent, was given up, or came back.
 *
 * @param notice state of the letter that brought the notice; undefined when it went on paper
 * @returns undefined while there is time, or when it no longer matters
 */
export function endOfTimeToPay(
  request: Request,
  moment: Moment,
  notice: LetterState | undefined,
): Decision | undefined {
  const ended = lapse(request, moment);
  if (!ended || notice === undefined || leftTheHouse.has(notice)) return ended;
  return feeNoticeFailed(request, moment, notice, feeNoticeKey(request)) ?? ended;
}
