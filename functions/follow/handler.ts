import type { Authority } from '../../shared/authorities/authority.ts';
import { ok, type Result, refuse } from '../../shared/contracts/failures.ts';
import type { StatusView } from '../../shared/contracts/views.ts';
import type { Instant } from '../../shared/contracts/vocabulary.ts';
import { codeOf, sameCode } from '../../shared/domain/challenge.ts';
import { followUpCodeFor, mayBeFollowUpCode } from '../../shared/domain/intake.ts';
import type { ChallengeStore, FindRequest, Secrets } from '../../shared/domain/ports.ts';
import { statusViewOf } from '../../shared/views/status.ts';

export type FollowDependencies = {
  readonly find: FindRequest;
  readonly challenges: Pick<ChallengeStore, 'spendTry' | 'use'>;
  readonly secrets: () => Promise<Secrets>;
};
export type FollowCall = { readonly authority: Authority; readonly reference: string; readonly at: Instant };

/** The status for whoever holds the follow-up code of the receipt: one read, and none for a code that is wrong. */
export async function statusByFollowUpCode(
  deps: FollowDependencies,
  { authority, reference, at }: FollowCall,
  followUpCode: string,
): Promise<Result<StatusView>> {
  const secrets = await deps.secrets();
  if (!mayBeFollowUpCode(secrets, reference, followUpCode)) return refuse('followUpNotAccepted');
  const loaded = await deps.find({ authority: authority.id, reference }, false);
  const right = followUpCodeFor(secrets, reference, loaded?.kept.intakeKey ?? '');
  const same = sameCode(followUpCode, right);
  return loaded && same ? ok(statusViewOf(loaded.request, authority, at)) : refuse('followUpNotAccepted');
}

/** The status for whoever reads the confirmed mailbox: a code of one use, a try spent before it is compared. */
export async function statusByMailedCode(
  deps: FollowDependencies,
  { authority, reference, at }: FollowCall,
  code: string,
): Promise<Result<StatusView>> {
  const name = { authority: authority.id, reference };
  const challenge = await deps.challenges.spendTry(name, 'follow', at);
  const { code: secret } = await deps.secrets();
  if (!challenge || !sameCode(code, codeOf(reference, 'follow', challenge.nonce, secret)))
    return refuse('codeNotAccepted');
  if (!(await deps.challenges.use(name, challenge, at))) return refuse('codeNotAccepted');
  const loaded = await deps.find(name, false);
  return loaded ? ok(statusViewOf(loaded.request, authority, at)) : refuse('codeNotAccepted');
}
