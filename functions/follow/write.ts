import { ok, type Result, refuse } from '../../shared/contracts/failures.ts';
import type { StatusView } from '../../shared/contracts/views.ts';
import { giveMore } from '../../shared/domain/decide/ask.ts';
import type { Decision, Moment } from '../../shared/domain/decide/decision.ts';
import { readNotice } from '../../shared/domain/decide/notice.ts';
import { noticeHash } from '../../shared/domain/notice.ts';
import type { Commit } from '../../shared/domain/ports.ts';
import type { Request } from '../../shared/domain/request.ts';
import { isGoodTicket } from '../../shared/domain/ticket.ts';
import type { Calendar } from '../../shared/domain/time/calendar.ts';
import { type FollowCall, type FollowDependencies, statusOf } from './handler.ts';

export type WriteDependencies = FollowDependencies & {
  readonly commit: Commit;
  readonly calendar: Calendar;
};
type Ticketed = FollowCall & { readonly ticket: string };

/** Takes what the applicant adds to her request, asked for or not. */
export function sendMore(deps: WriteDependencies, call: Ticketed, text: string): Promise<Result<StatusView>> {
  return decided(deps, call, (request, moment) => giveMore(request, { text }, moment, 'applicant'));
}

/** Records that she read the renewed privacy notice: today's, and no other. */
export function recordNoticeReading(
  deps: WriteDependencies,
  call: Ticketed,
  read: { noticeVersion: string; noticeHash: string },
): Promise<Result<StatusView>> {
  const { notice } = call.authority;
  if (read.noticeVersion !== notice.version || read.noticeHash !== noticeHash(notice))
    return Promise.resolve(refuse('noticeOutdated'));
  return decided(deps, call, (request, moment) => readNotice(request, call.authority, moment));
}

/** Somebody else may decide in between; the decision is then taken anew on what stands now. */
const commitTries = 3;

async function decided(
  deps: WriteDependencies,
  call: Ticketed,
  decide: (request: Request, moment: Moment) => Result<Decision | undefined>,
): Promise<Result<StatusView>> {
  const { authority, reference, ticket, at } = call;
  const name = { authority: authority.id, reference };
  const secrets = await deps.secrets();
  if (!isGoodTicket(secrets, name, ticket, at)) return refuse('ticketNotAccepted');
  for (let left = commitTries; left > 0; left--) {
    const loaded = await deps.find(name, true);
    if (!loaded) return refuse('ticketNotAccepted');
    const decision = decide(loaded.request, { at, calendar: deps.calendar });
    if (!decision.ok) return decision;
    if (!decision.value) return ok(statusOf(loaded.request, call, secrets));
    const committed = await deps.commit(loaded, decision.value);
    if (committed.ok) return ok(statusOf(committed.value, call, secrets));
  }
  return refuse('changedMeanwhile');
}
