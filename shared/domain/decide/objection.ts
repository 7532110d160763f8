import { ok, type Result, refuse } from '../../contracts/failures.ts';
import type { Forum, LocalDate } from '../../contracts/vocabulary.ts';
import { forumsOpenTo } from '../acts.ts';
import { owesReply, type Request } from '../request.ts';
import { arrivalOf } from '../time/clock.ts';
import { dayOf } from '../time/days.ts';
import { allows } from '../transitions.ts';
import { advance, type Decision, type Moment } from './decision.ts';
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

/**
 * She says herself that she went further, to a place that the law gives her by now. The institution is told nothing by
 * it that decides anything: the other body asks for the file.
 *
 * @returns undefined when this very step stands recorded
 */
export function recordOwnObjection(
  request: Request,
  { forum, on, fileNumber }: { forum: Forum; on: LocalDate; fileNumber?: string | undefined },
  moment: Moment,
): Result<Decision | undefined> {
  const open: readonly Forum[] = allows(request.status, 'objected') ? forumsOpenTo(request, moment.at) : [];
  if (open.length === 0) return refuse('actNotOpen');
  const wrong = open.includes(forum) ? wrongDay(request, on, moment) : (['forum', 'forum.notOpen'] as const);
  if (wrong) return refuse('inputInvalid', [{ field: wrong[0], code: wrong[1], message: '' }]);
  if (request.objections.some((each) => each.forum === forum && each.on === on)) return ok(undefined);
  const facts = { forum, on, ...(fileNumber ? { fileNumber } : {}) };
  return ok(
    advance({ ...request, objections: [...request.objections, facts] }, moment, {
      action: 'objected',
      actor: 'applicant',
      facts,
      payload: null,
    }),
  );
}

function wrongDay(request: Request, on: LocalDate, { at }: Moment): readonly ['on', string] | undefined {
  if (on > dayOf(at)) return ['on', 'on.future'];
  const tooEarly = owesReply(request) ? on <= request.dueOn : on < arrivalOf(request.clock);
  return tooEarly ? ['on', 'on.tooEarly'] : undefined;
}
