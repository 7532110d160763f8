import { ok, type Result, refuse } from '../../contracts/failures.ts';
import type { LocalDate } from '../../contracts/vocabulary.ts';
import { isOpen, type Request, withoutStatus } from '../request.ts';
import { arrivalOf } from '../time/clock.ts';
import { dayOf } from '../time/days.ts';
import { advance, type Decision } from './decision.ts';
import { notNow } from './not-now.ts';
import type { OfficerContext } from './officer.ts';

/** Records that the applicant took her request back, with the evidence of her own statement. */
export function withdraw(
  request: Request,
  { withdrawnOn, evidence }: { withdrawnOn: LocalDate; evidence: string },
  context: OfficerContext,
): Result<Decision> {
  if (!isOpen(request)) return notNow(request);
  if (withdrawnOn > dayOf(context.at)) return refuse('dateInFuture');
  if (withdrawnOn < arrivalOf(request.clock)) return refuse('dateBeforeArrival');
  return ok(
    advance(
      { ...withoutStatus(request), status: 'withdrawn', endedOn: withdrawnOn },
      context,
      { action: 'withdrawn', actor: context.officer, facts: { withdrawnOn }, payload: { evidence } },
      { words: { note: `Vazgeçme beyanı: ${evidence}` } },
    ),
  );
}
