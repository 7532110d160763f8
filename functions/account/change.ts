import { ok, type Result, refuse } from '../../shared/contracts/failures.ts';
import type { Instant } from '../../shared/contracts/vocabulary.ts';
import type { Account } from '../../shared/domain/account/account.ts';
import { type Change, mailIn } from '../../shared/domain/account/change.ts';
import { citizenOwnerOf } from '../../shared/domain/citizen-session.ts';
import { browserFamilyOf } from '../../shared/http/browser-family.ts';
import { citizenCookie } from '../../shared/http/citizen.ts';
import { dropCookie, setCookie } from '../../shared/http/cookies.ts';
import type { AccountDependencies, MemberCall } from './dependencies.ts';
import { newStepToken, stepCookie } from './step-cookie.ts';

/** Somebody else may change the account between reading and writing; so often it is decided afresh. */
const mostTries = 3;

export type Changed = {
  readonly change: Change;
  /** How often all her sessions had been ended when it was decided. */
  readonly generation: number;
};
type Decide = (account: Account) => Result<Change> | Promise<Result<Change>>;

/**
 * Reads the account, decides and writes. Her sessions' standing is read before the account: whatever ends them
 * afterwards also ends the session that begins with this change.
 *
 * @returns `stepEnded` when there is no such account (any more)
 */
export async function changeAccount(
  deps: Pick<AccountDependencies, 'sessions' | 'find' | 'commit' | 'secrets'>,
  call: Pick<MemberCall, 'authority' | 'language'>,
  id: string,
  decide: Decide,
): Promise<Result<Changed>> {
  const authority = call.authority.id;
  const owner = citizenOwnerOf(await deps.secrets(), authority, { account: id });
  for (let n = 0; n < mostTries; n++) {
    const { generation } = await deps.sessions.standingOf(authority, owner);
    const account = await deps.find(authority, id);
    if (!account) return refuse('stepEnded');
    const decided = await decide(account);
    if (!decided.ok) return decided;
    const letters = decided.value.letters.map((mail) => mailIn(call.language, mail));
    const change = { ...decided.value, letters };
    const written = await deps.commit(account, change);
    if (written.ok) return ok({ change, generation: generation + (change.endsSessions ? 1 : 0) });
    if (written.failure.code !== 'changedMeanwhile') return written;
  }
  return refuse('unavailable');
}

/**
 * Begins the session that a change leads to, and ends the one that the browser came with: whoever planted that cookie
 * holds nothing.
 *
 * @param loggedInAt of the session whose place it takes, where nothing was shown anew: it is no fresher then
 * @returns whole `Set-Cookie` lines; none when the change signs nobody in
 */
export async function openSession(
  deps: Pick<AccountDependencies, 'citizen' | 'sessions' | 'beginSession' | 'random'>,
  call: MemberCall,
  { change, generation }: Changed,
  loggedInAt?: Instant,
): Promise<readonly string[]> {
  const { signsIn } = change;
  if (!signsIn) return [];
  const { authority, at, asked } = call;
  const before = await deps.citizen(call);
  if (before) await deps.sessions.end(before.session, at);
  const token = newStepToken(deps);
  const browser = browserFamilyOf(asked.userAgent);
  const begins = { authority: authority.id, token, at, generation, browser };
  await deps.beginSession(signsIn.applicant, loggedInAt === undefined ? begins : { ...begins, loggedInAt });
  return [setCookie(citizenCookie, token), dropCookie(stepCookie)];
}
