import { ok, type Result, refuse } from '../../contracts/failures.ts';
import type { Forum, LocalDate } from '../../contracts/vocabulary.ts';
import { owesReply, type Request } from '../request.ts';
import { arrivalOf } from '../time/clock.ts';
import { dayOf } from '../time/days.ts';
import { allows } from '../transitions.ts';
import { advance, type Decision } from './decision.ts';
import type { OfficerContext } from './officer.ts';

/**
 * Records that the applicant went further: to the Board, the review board, a court, or back to the institution. Against
 * silence she can once the last day is over (Law 6698 m.14; Law 4982 m.13; İYUK m.10).
 */
export function recordObjection(
  request: Request,
  { forum, on, fileNumber }: { forum: Forum; on: LocalDate; fileNumber?: string | undefined },
  context: OfficerContext,
): Result<Decision> {
  if (!allows(request.status, 'objected')) return refuse('requestNotAnswered');
  if (owesReply(request) && on <= request.dueOn) return refuse('requestNotAnswered');
  if (on > dayOf(context.at)) return refuse('dateInFuture');
  if (on < arrivalOf(request.clock)) return refuse('dateBeforeArrival');
  const facts = { forum, on, ...(fileNumber ? { fileNumber } : {}) };
  return ok(
    advance({ ...request, objections: [...request.objections, facts] }, context, {
      action: 'objected',
      actor: context.officer,
      facts,
      payload: null,
    }),
  );
}
