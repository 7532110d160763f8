import { ok, type Result, refuse } from '../../shared/contracts/failures.ts';
import { sentencesIn } from '../../shared/contracts/messages/in-language.ts';
import type { StatusView } from '../../shared/contracts/views.ts';
import type { Decision, Moment } from '../../shared/domain/decide/decision.ts';
import type { ChallengeStore, Commit, Loaded } from '../../shared/domain/ports.ts';
import { type TicketProof, ticketProof } from '../../shared/domain/ticket.ts';
import type { Calendar } from '../../shared/domain/time/calendar.ts';
import { worded } from '../../shared/http/input.ts';
import { type FollowCall, type FollowDependencies, statusOf } from './handler.ts';

export type WriteDependencies = FollowDependencies & {
  readonly challenges: ChallengeStore;
  readonly commit: Commit;
  readonly calendar: Calendar;
  /** 128 random bits, hex. */
  readonly nonce: () => string;
};
export type Ticketed = FollowCall & { readonly ticket: string };
/** What is decided on, and what was proved about it. */
export type Proved = { readonly loaded: Loaded; readonly proof: TicketProof };

/** Somebody else may decide in between; the decision is then taken anew on what stands now. */
const commitTries = 3;

/**
 * Decides on the request that a ticket names, and answers how it stands then. A decision that was taken before is none,
 * so whatever is sent twice does no harm.
 */
export async function decided(
  deps: WriteDependencies,
  call: Ticketed,
  decide: (
    proved: Proved,
    moment: Moment,
  ) => Result<Decision | undefined> | Promise<Result<Decision | undefined>>,
): Promise<Result<StatusView>> {
  const { authority, reference, ticket, at } = call;
  const name = { authority: authority.id, reference };
  const secrets = await deps.secrets();
  const proof = ticketProof(secrets, name, ticket, at);
  if (!proof) return refuse('ticketNotAccepted');
  for (let left = commitTries; left > 0; left--) {
    const loaded = await deps.find(name, true);
    if (!loaded) return refuse('ticketNotAccepted');
    const decision = await decide({ loaded, proof }, { at, calendar: deps.calendar });
    if (!decision.ok) return worded(decision, sentencesIn(call.language));
    if (!decision.value) return ok(statusOf(loaded.request, call, secrets, proof));
    const committed = await deps.commit(loaded, decision.value);
    if (committed.ok) return ok(statusOf(committed.value, call, secrets, proof));
  }
  return refuse('changedMeanwhile');
}
