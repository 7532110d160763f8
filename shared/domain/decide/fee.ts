import { ok, type Result, refuse } from '../../contracts/failures.ts';
import type { LocalDate } from '../../contracts/vocabulary.ts';
import { basicsById } from '../law/basics.ts';
import {
  backToWork,
  type FeePending,
  isReplied,
  owesReply,
  type Request,
  withoutStatus,
} from '../request.ts';
import { arrivalOf, isStopped } from '../time/clock.ts';
import { dayOf } from '../time/days.ts';
import { allows } from '../transitions.ts';
import { recountedWith } from './count.ts';
import { advance, type Decision, type Moment } from './decision.ts';
import { notNow } from './not-now.ts';
import type { OfficerContext } from './officer.ts';
import { type ToldByPost, tell } from './telling.ts';

/**
 * Tells the applicant what the reply costs; from the next day on the clock stands until she pays, where the law's row
 * says so (Law 4982 m.10, m.11). Only while the term still runs, and once.
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
  if (request.clock.some(({ kind }) => kind === 'feeNotified')) return refuse('feeAlreadyNotified');
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
  return advance(
    { ...withoutStatus(request), status: 'deemedWithdrawn', endedOn: today },
    moment,
    { action: 'lapsed', actor: 'system', facts: { payBy: request.dueOn, told: tells }, payload: null },
    { letters: tells ? [{ key: 'lapsed', kind: 'lapsed' }] : [] },
  );
}
