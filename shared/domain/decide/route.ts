import { ok, type Result } from '../../contracts/failures.ts';
import { owesReply, type Request, withoutStatus } from '../request.ts';
import { advance, type Decision } from './decision.ts';
import { notNow } from './not-now.ts';
import type { OfficerContext } from './officer.ts';

/** Gives the request to another unit of the institution; its clock runs on and nobody is in charge of it yet. */
export function route(
  request: Request,
  { department, reason }: { department: string; reason: string },
  context: OfficerContext,
): Result<Decision | undefined> {
  if (!owesReply(request)) return notNow(request);
  if (department === request.department) return ok(undefined);
  const { assignee: _a, assigneeName: _n, assigneeMailbox: _m, ...kept } = withoutStatus(request);
  return ok(
    advance(
      { ...kept, status: 'received', department },
      context,
      {
        action: 'routed',
        actor: context.officer,
        facts: { from: request.department, to: department },
        payload: { reason },
      },
      { words: { note: `Yönlendirme nedeni: ${reason}` } },
    ),
  );
}
