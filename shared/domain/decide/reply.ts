import type { ReplyCommand } from '../../contracts/commands.ts';
import { ok, type Result, refuse } from '../../contracts/failures.ts';
import type { LocalDate, ReplyWay } from '../../contracts/vocabulary.ts';
import { lawById } from '../law/rows.ts';
import type { Letter } from '../letter.ts';
import {
  type Answered,
  type Common,
  identityEstablished,
  isOpen,
  type Replied,
  type Request,
  type WayReason,
} from '../request.ts';
import { dayOf } from '../time/days.ts';
import { allows } from '../transitions.ts';
import { advance, type Decision } from './decision.ts';
import type { OfficerContext } from './officer.ts';

/**
 * The way a reply travels: as the applicant asked, but by mail only to a confirmed address, and personal data only
 * to an established identity; otherwise by registered post to the address for service.
 */
export function wayOf(
  request: Common,
  containsPersonalData: boolean,
): { way: ReplyWay; wayReason: WayReason } {
  if (request.replyBy !== 'email') return { way: request.replyBy, wayReason: 'asked' };
  if (request.contact !== 'confirmed') return { way: 'post', wayReason: 'contactNotConfirmed' };
  if (containsPersonalData && !identityEstablished(request))
    return { way: 'post', wayReason: 'identityNotEstablished' };
  return { way: 'email', wayReason: 'asked' };
}

/** Answers the request (Law 6698 m.13/3, Law 3071 m.7, Law 4982 m.12). A refusal carries its reasons. */
export function reply(
  request: Request,
  command: ReplyCommand,
  { at, officer }: OfficerContext,
): Result<Decision> {
  if (!isOpen(request)) return refuse('requestAlreadyAnswered');
  if (command.outcome !== 'accepted' && !command.reasons) return refuse('reasonsMissing');
  const containsPersonalData = command.containsPersonalData || lawById(request.law).replyIsPersonal;
  const way = wayOf(request, containsPersonalData);
  const answered: Answered = {
    ...request,
    status: 'answered',
    reply: { at, by: officer, outcome: command.outcome, containsPersonalData, ...way },
  };
  const letters: Letter[] = way.way === 'email' ? [{ key: 'reply', kind: 'reply' }] : [];
  const words = command.reasons
    ? { explanation: command.explanation, reasons: command.reasons }
    : { explanation: command.explanation };
  return ok(
    advance(
      answered,
      {
        action: 'replied',
        at,
        actor: officer,
        facts: { outcome: command.outcome, way: way.way, wayReason: way.wayReason },
        payload: words,
      },
      { letters, words: { replyText: words } },
    ),
  );
}

/** Records that the printed reply was posted, with its registered-mail number; the applicant is told when she can be. */
export function dispatch(
  request: Request,
  sent: { registeredMailNumber: string; dispatchedOn: LocalDate },
  { at, officer }: OfficerContext,
): Result<Decision> {
  const replied = repliedOnPaper(request, 'dispatched', sent.dispatchedOn, dayOf(at));
  if (!replied.ok) return replied;
  const { registeredMailNumber, dispatchedOn: on } = sent;
  const answered: Answered = {
    ...common(replied.value),
    status: 'answered',
    dispatch: { registeredMailNumber, on },
  };
  const letters: Letter[] =
    request.contact === 'confirmed' ? [{ key: `posted-${request.version + 1}`, kind: 'posted' }] : [];
  const facts = { registeredMailNumber, on };
  return ok(
    advance(answered, { action: 'dispatched', at, actor: officer, facts, payload: null }, { letters }),
  );
}

/** Records the day on which the reply was served: by post against the registered number, or handed over. */
export function deliver(
  request: Request,
  served: { method: 'registeredPost' | 'handedOver'; deliveredOn: LocalDate },
  { at, officer }: OfficerContext,
): Result<Decision> {
  const replied = repliedOnPaper(request, 'delivered', served.deliveredOn, dayOf(at));
  if (!replied.ok) return replied;
  if (served.method === 'registeredPost' && replied.value.dispatch === undefined)
    return refuse('replyNotDispatched');
  const { deliveredOn, method } = served;
  return ok(
    advance(
      { ...common(replied.value), status: 'delivered', deliveredOn },
      { action: 'delivered', at, actor: officer, facts: { method, deliveredOn }, payload: null },
    ),
  );
}

function repliedOnPaper(
  request: Request,
  action: 'dispatched' | 'delivered',
  on: LocalDate,
  today: LocalDate,
): Result<Replied> {
  if (isOpen(request)) return refuse('requestNotAnswered');
  const onPaper = request.reply.way !== 'email' || cameBack(request);
  if (!onPaper || !allows(request.status, action)) return refuse('replyNotByPost');
  if (on > today) return refuse('dateInFuture');
  if (on < dayOf(request.reply.at)) return refuse('dateBeforeReply');
  return ok(request);
}

/** What stays when the status changes: not the day of delivery, not the failure. */
function common(request: Replied) {
  const { status: _s, ...rest } = request;
  if ('deliveredOn' in rest) {
    const { deliveredOn: _d, ...kept } = rest;
    return kept;
  }
  if ('failure' in rest) {
    const { failure: _f, ...kept } = rest;
    return kept;
  }
  return rest;
}

/** The mail provider says that the reply arrived. @returns undefined when that is known or no longer matters */
export function replyArrived(request: Request, at: string, reported: string): Decision | undefined {
  if (request.status !== 'answered' || request.reply.way !== 'email' || cameBack(request)) return undefined;
  const deliveredOn = dayOf(reported);
  return advance(
    { ...common(request), status: 'delivered', deliveredOn },
    { action: 'delivered', at, actor: 'system', facts: { method: 'email', deliveredOn }, payload: null },
  );
}

/** The mail provider says that the reply came back for good. @returns undefined when that is known or no longer matters */
export function replyBounced(request: Request, at: string, failure: string): Decision | undefined {
  if (isOpen(request) || request.reply.way !== 'email' || cameBack(request)) return undefined;
  return advance(
    { ...common(request), status: 'undelivered', failure },
    { action: 'bounced', at, actor: 'system', facts: { failure }, payload: null },
  );
}

/** A reply is mailed once and so comes back once; from then on it travels on paper, whatever the provider still reports. */
const cameBack = (request: Replied) => request.history.some(({ action }) => action === 'bounced');
