import type { Authority } from '../../authorities/authority.ts';
import { type FailureCode, ok, type Result, refuse } from '../../contracts/failures.ts';
import type { LocalDate } from '../../contracts/vocabulary.ts';
import { identityEstablished } from '../identification.ts';
import type { Letter } from '../letter.ts';
import {
  type Answered,
  type Delivered,
  isReplied,
  type Replied,
  type Reply,
  type Request,
  withoutOutcome,
} from '../request.ts';
import { dayOf } from '../time/days.ts';
import { allows } from '../transitions.ts';
import { windowFacts } from '../windows.ts';
import { advance, type Decision } from './decision.ts';
import type { OfficerContext } from './officer.ts';

/**
 * Records that the printed reply was posted, with its registered-mail number; the applicant is told of each number
 * when she can be. A reply that was mailed goes on paper from here on.
 *
 * @returns undefined when this very posting stands recorded
 */
export function dispatch(
  request: Request,
  sent: { registeredMailNumber: string; dispatchedOn: LocalDate },
  context: OfficerContext,
): Result<Decision | undefined> {
  const replied = repliedBy(request, 'dispatched', sent.dispatchedOn, dayOf(context.at));
  if (!replied.ok) return replied;
  const { registeredMailNumber, dispatchedOn: on } = sent;
  const before = replied.value.dispatch;
  const sameNumber = before?.registeredMailNumber === registeredMailNumber;
  if (request.status === 'answered' && sameNumber && before.on === on) return ok(undefined);
  const answered: Answered = {
    ...withoutOutcome(replied.value),
    status: 'answered',
    reply: onPaper(replied.value.reply, 'post'),
    dispatch: { registeredMailNumber, on },
  };
  const tell = request.contact === 'confirmed' && !sameNumber;
  const letters: Letter[] = tell ? [{ key: postedKey(request, registeredMailNumber), kind: 'posted' }] : [];
  const facts = { registeredMailNumber, on };
  return ok(
    advance(
      answered,
      context,
      { action: 'dispatched', actor: context.officer, facts, payload: null },
      { letters },
    ),
  );
}

/** Names the number; a later posting is counted too, for a number may be corrected and corrected back. */
function postedKey({ history }: Request, registeredMailNumber: string): string {
  const before = history.filter(({ action }) => action === 'dispatched').length;
  return before === 0 ? `posted-${registeredMailNumber}` : `posted-${registeredMailNumber}-${before + 1}`;
}

/** What a request's failure says when its registered letter came back. */
export const returnedByPost = 'iade';

/** Records that the registered letter came back; it can be posted again or handed over. */
export function recordReturn(
  request: Request,
  { returnedOn }: { returnedOn: LocalDate },
  context: OfficerContext,
): Result<Decision> {
  const replied = repliedBy(request, 'returned', returnedOn, dayOf(context.at));
  if (!replied.ok) return replied;
  const { dispatch: sent } = replied.value;
  if (!sent) return refuse('replyNotDispatched');
  if (returnedOn < sent.on) return refuse('dateBeforeDispatch');
  const facts = { registeredMailNumber: sent.registeredMailNumber, returnedOn };
  return ok(
    advance({ ...withoutOutcome(replied.value), status: 'undelivered', failure: returnedByPost }, context, {
      action: 'returned',
      actor: context.officer,
      facts,
      payload: null,
    }),
  );
}

/**
 * Records the day on which the reply was served: by post against the registered number, or handed over, personal data
 * only to an established identity.
 */
export function deliver(
  request: Request,
  served: { method: 'registeredPost' | 'handedOver'; deliveredOn: LocalDate },
  context: OfficerContext,
): Result<Decision> {
  const replied = repliedBy(request, 'delivered', served.deliveredOn, dayOf(context.at));
  if (!replied.ok) return replied;
  const { deliveredOn, method } = served;
  const refusal =
    method === 'handedOver'
      ? handOverRefusal(replied.value, context.authority)
      : postRefusal(replied.value, served);
  if (refusal) return refuse(refusal);
  const { reply: given } = replied.value;
  const carried = method === 'handedOver' ? onPaper(given, 'inPerson') : given;
  const delivered: Delivered = {
    ...withoutOutcome(replied.value),
    status: 'delivered',
    reply: carried,
    deliveredOn,
  };
  return ok(
    advance(delivered, context, {
      action: 'delivered',
      actor: context.officer,
      facts: { method, deliveredOn, ...windowFacts(delivered, context.at) },
      payload: null,
    }),
  );
}

function handOverRefusal(request: Replied, authority: Authority): FailureCode | undefined {
  const known = !request.reply.containsPersonalData || identityEstablished(request, authority);
  return known ? undefined : 'identityNotEstablished';
}

function postRefusal(request: Replied, { deliveredOn }: { deliveredOn: LocalDate }): FailureCode | undefined {
  if (request.status !== 'answered' || !request.dispatch) return 'replyNotDispatched';
  return deliveredOn < request.dispatch.on ? 'dateBeforeDispatch' : undefined;
}

function repliedBy(
  request: Request,
  action: 'dispatched' | 'returned' | 'delivered',
  on: LocalDate,
  today: LocalDate,
): Result<Replied> {
  if (!isReplied(request)) return refuse('requestNotAnswered');
  if (request.status === 'delivered') return refuse('replyAlreadyDelivered');
  if (!allows(request.status, action)) return refuse('replyNotDispatched');
  if (on > today) return refuse('dateInFuture');
  if (on < dayOf(request.reply.at)) return refuse('dateBeforeReply');
  return ok(request);
}

/** A mailed reply whose arrival nobody knows of goes on paper; what the provider still reports of it is past. */
function onPaper(reply: Reply, way: 'post' | 'inPerson'): Reply {
  return reply.way === 'email' ? { ...reply, way, wayReason: 'mailNotDelivered' } : reply;
}
