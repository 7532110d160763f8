import { ok, type Result, refuse } from '../../contracts/failures.ts';
import type { LocalDate } from '../../contracts/vocabulary.ts';
import type { Letter } from '../letter.ts';
import { isOpen, isReplied, type Request, withoutStatus } from '../request.ts';
import { arrivalOf } from '../time/clock.ts';
import { dayOf } from '../time/days.ts';
import { advance, type Decision, type Moment } from './decision.ts';
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

/**
 * She takes her request back herself. That she did, on a page that said what it means, is its evidence; a confirmed
 * address gets it in writing.
 *
 * @returns undefined when she did so before
 */
export function withdrawOwn(request: Request, moment: Moment): Result<Decision | undefined> {
  if (request.status === 'withdrawn') return ok(undefined);
  if (!isOpen(request)) return isReplied(request) ? refuse('requestAlreadyAnswered') : refuse('requestEnded');
  const withdrawnOn = dayOf(moment.at);
  const letters: readonly Letter[] =
    request.contact === 'confirmed' ? [{ key: 'withdrawn', kind: 'withdrawn' }] : [];
  return ok(
    advance(
      { ...withoutStatus(request), status: 'withdrawn', endedOn: withdrawnOn },
      moment,
      {
        action: 'withdrawn',
        actor: 'applicant',
        facts: { withdrawnOn, evidence: 'applicant, through the system' },
        payload: null,
      },
      { letters },
    ),
  );
}
