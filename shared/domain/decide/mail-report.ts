import type { Instant } from '../../contracts/vocabulary.ts';
import { type Delivered, isReplied, type Request, withoutOutcome } from '../request.ts';
import { dayOf } from '../time/days.ts';
import { allows } from '../transitions.ts';
import { windowFacts } from '../windows.ts';
import { cameBackLetters } from './came-back.ts';
import { advance, type Decision, type Moment } from './decision.ts';

/** The mail provider says that the reply arrived. @returns undefined when that is known or no longer matters */
export function replyArrived(request: Request, moment: Moment, reported: Instant): Decision | undefined {
  if (request.status !== 'answered' || request.reply.way !== 'email') return undefined;
  const deliveredOn = dayOf(reported);
  const delivered: Delivered = { ...withoutOutcome(request), status: 'delivered', deliveredOn };
  return advance(delivered, moment, {
    action: 'delivered',
    actor: 'system',
    facts: { method: 'email', deliveredOn, ...windowFacts(delivered, moment.at) },
    payload: null,
  });
}

/** The mail provider says that the reply came back for good. @returns undefined when that is known or no longer matters */
export function replyBounced(request: Request, moment: Moment, failure: string): Decision | undefined {
  if (!isReplied(request) || !allows(request.status, 'bounced') || request.reply.way !== 'email')
    return undefined;
  return advance(
    { ...withoutOutcome(request), status: 'undelivered', failure },
    moment,
    { action: 'bounced', actor: 'system', facts: { failure }, payload: null },
    { letters: cameBackLetters(request, 'reply') },
  );
}
