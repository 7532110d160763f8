import type { Authority } from '../../shared/authorities/authority.ts';
import { ok, type Result, refuse } from '../../shared/contracts/failures.ts';
import type { StatusView } from '../../shared/contracts/views.ts';
import type { Instant, Language } from '../../shared/contracts/vocabulary.ts';
import { codeOf, sameCode } from '../../shared/domain/challenge.ts';
import { followUpCodeFor, mayBeFollowUpCode } from '../../shared/domain/intake.ts';
import type { ChallengeStore, FindRequest, Secrets } from '../../shared/domain/ports.ts';
import type { Request } from '../../shared/domain/request.ts';
import { type TicketProof, ticketFor } from '../../shared/domain/ticket.ts';
import type { Spend } from '../../shared/http/limits.ts';
import { statusViewOf } from '../../shared/views/status.ts';

export type FollowDependencies = {
  readonly find: FindRequest;
  readonly challenges: Pick<ChallengeStore, 'spendTry' | 'use'>;
  readonly secrets: () => Promise<Secrets>;
  readonly spend: Spend;
};
export type FollowCall = {
  readonly authority: Authority;
  readonly reference: string;
  readonly at: Instant;
  /** What she reads. */
  readonly language: Language;
};

/**
 * The status for whoever holds the follow-up code of the receipt: one read, and none for a code that is wrong. Wrong
 * ones alone are counted, so that no number of them, from wherever, keeps out who holds the right one.
 */
export async function statusByFollowUpCode(
  deps: FollowDependencies,
  call: FollowCall,
  followUpCode: string,
): Promise<Result<StatusView>> {
  const { authority, reference } = call;
  const secrets = await deps.secrets();
  if (!mayBeFollowUpCode(secrets, reference, followUpCode)) {
    const within = await deps.spend('attempt');
    return within.ok ? refuse('followUpNotAccepted') : within;
  }
  const loaded = await deps.find({ authority: authority.id, reference }, false);
  const right = followUpCodeFor(secrets, reference, loaded?.kept.intakeKey ?? '');
  const same = sameCode(followUpCode, right);
  return loaded && same ? ok(statusOf(loaded.request, call, secrets)) : refuse('followUpNotAccepted');
}

/** The status for whoever reads the confirmed mailbox: a code of one use, a try spent before it is compared. */
export async function statusByMailedCode(
  deps: FollowDependencies,
  call: FollowCall,
  code: string,
): Promise<Result<StatusView>> {
  const { authority, reference, at } = call;
  const name = { authority: authority.id, reference };
  const within = await deps.spend('attempt');
  if (!within.ok) return within;
  const challenge = await deps.challenges.spendTry(name, 'follow', at);
  const secrets = await deps.secrets();
  if (!challenge || !sameCode(code, codeOf(reference, 'follow', challenge.nonce, secrets.code)))
    return refuse('codeNotAccepted');
  if (!(await deps.challenges.use(name, challenge, at))) return refuse('codeNotAccepted');
  const loaded = await deps.find(name, false);
  return loaded ? ok(statusOf(loaded.request, call, secrets)) : refuse('codeNotAccepted');
}

/** What the page shows, with a ticket for its own forms that proves what she proved. */
export function statusOf(
  request: Request,
  { authority, at, language }: FollowCall,
  secrets: Secrets,
  proof: TicketProof = 'code',
): StatusView {
  const ticket = ticketFor(secrets, request, at, proof);
  return statusViewOf(request, { authority, at, language, ticket });
}
