import { ok, type Result, refuse } from '../../shared/contracts/failures.ts';
import type { CodePurpose, Instant } from '../../shared/contracts/vocabulary.ts';
import { codeOf, issueChallenge, sameCode } from '../../shared/domain/challenge.ts';
import { confirmContact } from '../../shared/domain/decide/citizen.ts';
import { codeLetter } from '../../shared/domain/decide/code-letter.ts';
import type { ChallengeStore, Commit, FindRequest, RequestName, Secrets } from '../../shared/domain/ports.ts';
import type { Calendar } from '../../shared/domain/time/calendar.ts';
import { dayOf } from '../../shared/domain/time/days.ts';
import type { Spend } from '../../shared/http/limits.ts';

export type VerifyDependencies = {
  readonly find: FindRequest;
  readonly challenges: ChallengeStore;
  readonly commit: Commit;
  readonly secrets: () => Promise<Secrets>;
  readonly calendar: Calendar;
  readonly spend: Spend;
  /** 128 random bits, hex. */
  readonly nonce: () => string;
};

/** The contact state in which a code of a purpose makes sense. */
const contactFor = { confirm: 'unconfirmed', follow: 'confirmed' } as const;

/**
 * Mails a new code when there is somebody to mail it to; says the same whether or not there is, and when the mailbox
 * has had enough of them. Only too many calls from one address are told, before anything is looked up.
 */
export async function sendCode(
  deps: VerifyDependencies,
  name: RequestName,
  purpose: CodePurpose,
  at: Instant,
): Promise<Result<void>> {
  const [within, loaded, before] = await Promise.all([
    deps.spend('codeRequest'),
    deps.find(name, true),
    deps.challenges.find(name, purpose),
  ]);
  if (!within.ok) return within;
  if (!loaded || loaded.request.contact !== contactFor[purpose]) return ok(undefined);
  const challenge = issueChallenge(purpose, deps.nonce(), at, dayOf(at), before);
  if (challenge && (await deps.spend('mailbox', loaded.kept.mailboxKey ?? name.reference)).ok)
    await deps.challenges.put(name, challenge, codeLetter(challenge), before);
  return ok(undefined);
}

/** Judges the typed code and confirms the mailbox. A try, and the address's, is spent before anything is compared. */
export async function confirmEmail(
  deps: VerifyDependencies,
  name: RequestName,
  code: string,
  at: Instant,
): Promise<Result<void>> {
  const within = await deps.spend('attempt');
  if (!within.ok) return within;
  const challenge = await deps.challenges.spendTry(name, 'confirm', at);
  const { code: secret } = await deps.secrets();
  if (!challenge || !sameCode(code, codeOf(name.reference, 'confirm', challenge.nonce, secret)))
    return refuse('codeNotAccepted');
  for (let left = commitTries; left > 0; left--) {
    const loaded = await deps.find(name, true);
    if (!loaded) return refuse('codeNotAccepted');
    const decided = confirmContact(loaded.request, challenge.nonce, { at, calendar: deps.calendar });
    if (!decided.ok) return refuse('codeNotAccepted');
    const committed = await deps.commit(loaded, decided.value);
    if (committed.ok) return ok(undefined);
  }
  return refuse('changedMeanwhile');
}

/** Somebody else may decide in between; after so many times it is told. */
const commitTries = 3;
