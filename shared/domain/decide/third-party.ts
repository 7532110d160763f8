import { ok, type Result, refuse } from '../../contracts/failures.ts';
import type { LocalDate } from '../../contracts/vocabulary.ts';
import { isReplied, type Request } from '../request.ts';
import { dayOf } from '../time/days.ts';
import { advance, type Decision } from './decision.ts';
import type { OfficerContext } from './officer.ts';

/**
 * Records that somebody who holds the data was told of its correction or erasure (Law 6698 m.11/1-f). The request stays
 * with its officer until everybody was.
 */
export function tellThirdParty(
  request: Request,
  { id, toldOn, evidence }: { id: string; toldOn: LocalDate; evidence: string },
  context: OfficerContext,
): Result<Decision> {
  if (!isReplied(request)) return refuse('requestNotAnswered');
  const parties = request.reply.thirdParties ?? [];
  const party = parties.find((each) => each.id === id);
  if (!party) return refuse('inputInvalid', [{ field: 'id', code: 'thirdParty.unknown', message: '' }]);
  if (party.toldOn) return refuse('thirdPartyAlreadyTold');
  if (toldOn > dayOf(context.at)) return refuse('dateInFuture');
  if (toldOn < dayOf(request.reply.at)) return refuse('dateBeforeReply');
  const thirdParties = parties.map((each) => (each.id === id ? { ...each, toldOn } : each));
  return ok(
    advance(
      { ...request, reply: { ...request.reply, thirdParties } },
      context,
      { action: 'thirdPartyTold', actor: context.officer, facts: { id, toldOn }, payload: { evidence } },
      { words: { note: `Üçüncü kişiye bildirim (${id}): ${evidence}` } },
    ),
  );
}
