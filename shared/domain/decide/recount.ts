import { ok, type Result, refuse } from '../../contracts/failures.ts';
import type { LocalDate } from '../../contracts/vocabulary.ts';
import { isOpen, type Request } from '../request.ts';
import type { Calendar } from '../time/calendar.ts';
import { recountedWith } from './count.ts';
import { advance, type Decision, type Moment } from './decision.ts';
import { notNow } from './not-now.ts';
import type { OfficerContext } from './officer.ts';

/** An open request whose last day is another one by a changed holiday table. */
export type MovedDay = { readonly before: LocalDate; readonly after: LocalDate };

/** @returns undefined when nothing moves, or when the table cannot tell */
export function movedBy(request: Request, calendar: Calendar): MovedDay | undefined {
  if (!isOpen(request) || request.calendarHash === calendar.hash) return undefined;
  const count = recountedWith(request, [], calendar);
  if (!count || count.dueOn === request.dueOn) return undefined;
  return { before: request.dueOn, after: count.dueOn };
}

/**
 * The table changed and the last day comes earlier: it is taken over at once, for the earlier day is the safe one. A later
 * one is never taken over by itself. While the applicant has to pay the day is hers, and nobody shortens it.
 *
 * @returns undefined when the day does not come earlier
 */
export function takeEarlierDay(request: Request, moment: Moment): Decision | undefined {
  const moved = movedBy(request, moment.calendar);
  if (!moved || moved.after > moved.before || request.status === 'feePending') return undefined;
  return recounted(request, moment, 'system', '');
}

/** An officer takes over a later day by her own decision, with the reason; she names the day she means. */
export function takeLaterDay(
  request: Request,
  { dueOn, reason }: { dueOn: LocalDate; reason: string },
  context: OfficerContext,
): Result<Decision> {
  if (!isOpen(request)) return notNow(request);
  const moved = movedBy(request, context.calendar);
  if (moved?.after !== dueOn || moved.after < moved.before) return refuse('dayNotMoved');
  const decision = recounted(request, context, context.officer, reason);
  return decision ? ok({ ...decision, words: { note: `Yeni son gün: ${reason}` } }) : refuse('dayNotMoved');
}

function recounted(request: Request, moment: Moment, actor: string, reason: string): Decision | undefined {
  const count = recountedWith(request, [], moment.calendar);
  if (!count) return undefined;
  const facts = {
    before: request.dueOn,
    dueOn: count.dueOn,
    calendarBefore: request.calendarHash,
    calendar: count.calendarHash,
  };
  return advance({ ...request, ...count }, moment, {
    action: 'recounted',
    actor,
    facts,
    payload: { reason },
  });
}
