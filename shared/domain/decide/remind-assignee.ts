import { ok, type Result, refuse } from '../../contracts/failures.ts';
import { needsOfficer, type Request } from '../request.ts';
import { dayOf } from '../time/days.ts';
import { allows } from '../transitions.ts';
import { advance, type Decision } from './decision.ts';
import { notNow } from './not-now.ts';
import type { OfficerContext } from './officer.ts';

/**
 * A colleague asks whoever has the request in hand to see to it: a mail to her, or to her unit where her own mailbox is
 * not known. Once a day at most, whoever asks: the digest comes besides.
 */
export function remindAssignee(request: Request, context: OfficerContext): Result<Decision> {
  if (!needsOfficer(request)) return notNow(request);
  if (request.assignee === undefined || !allows(request.status, 'assigneeReminded'))
    return refuse('nobodyAssigned');
  const today = dayOf(context.at);
  const isReminded = request.history.some(
    ({ action, at }) => action === 'assigneeReminded' && dayOf(at) === today,
  );
  if (isReminded) return refuse('alreadyReminded');
  return ok(
    advance(
      request,
      context,
      { action: 'assigneeReminded', actor: context.officer, facts: {}, payload: null },
      { letters: [{ key: `assigneeReminded-${today}`, kind: 'assigneeReminded' }] },
    ),
  );
}
