import { ok, type Result, refuse } from '../../contracts/failures.ts';
import type { Instant } from '../../contracts/vocabulary.ts';
import { type Account, hasSecondFactor, mostPasskeys, type Passkey, type Totp } from './account.ts';
import { type AccountEvent, advance, type Change, notice } from './change.ts';
import { enrolStep } from './sign-up.ts';
import { type Acting, mustBeFresh, type SignInMeans, signedIn } from './signed-in.ts';
import { belongsTo, type EnrolStep } from './step.ts';

/** A member asks for a further factor. */
export function beginEnrolment(account: Account, acting: Acting, token: string): Result<EnrolStep> {
  const fresh = mustBeFresh(account, acting);
  return fresh.ok ? ok(enrolStep(account, 'both', token, acting.at)) : fresh;
}

export type Enrolled = {
  readonly at: Instant;
  /** Keyed hashes of ten new recovery codes: taken when this is the first factor, and then shown to her. */
  readonly recovery: readonly string[];
};

/** @param totp the secret of the step and the time step of the code she typed; undefined when that was wrong */
export function addTotp(
  account: Account,
  step: EnrolStep,
  totp: Pick<Totp, 'secret' | 'lastStep'> | undefined,
  enrolled: Enrolled,
): Result<Change> {
  if (!mayEnrol(account, step)) return refuse('stepEnded');
  if (account.totp) return refuse('factorAlreadyAdded');
  if (!totp) return refuse('secondFactorNotAccepted');
  const added = { ...account, totp: { ...totp, addedAt: enrolled.at } };
  return ok(withFactor(account, added, step, enrolled, 'totpAdded', 'passwordAndTotp'));
}

/** @param passkey as its registration verified; undefined when it did not */
export function addPasskey(
  account: Account,
  step: EnrolStep,
  passkey: Omit<Passkey, 'addedAt'> | undefined,
  enrolled: Enrolled,
): Result<Change> {
  if (!mayEnrol(account, step)) return refuse('stepEnded');
  if (!passkey) return refuse('secondFactorNotAccepted');
  if (account.passkeys.some(({ id }) => id === passkey.id)) return refuse('factorAlreadyAdded');
  if (account.passkeys.length >= mostPasskeys) return refuse('tooManyPasskeys');
  const added = { ...account, passkeys: [...account.passkeys, { ...passkey, addedAt: enrolled.at }] };
  return ok(withFactor(account, added, step, enrolled, 'passkeyAdded', 'passwordAndPasskey'));
}

/** A step that saw the password alone is over once the account has a factor: it could add a stranger's. */
const mayEnrol = (account: Account, step: EnrolStep) =>
  belongsTo(step, account) && (step.proved === 'both' || !hasSecondFactor(account));

function withFactor(
  before: Account,
  added: Account,
  step: EnrolStep,
  { at, recovery }: Enrolled,
  event: AccountEvent,
  means: SignInMeans,
): Change {
  const letters = [notice(before, 'factorAdded')];
  if (hasSecondFactor(before)) return advance(added, at, [event], { letters, uses: step });
  return advance({ ...added, recoveryCodes: recovery }, at, [event], {
    letters,
    uses: step,
    // The password was shown in the step before.
    signsIn: signedIn(added, means),
  });
}

/** @param which `totp`, or a passkey's credential id */
export function removeFactor(
  account: Account,
  which: { readonly kind: 'totp' } | { readonly kind: 'passkey'; readonly id: string },
  acting: Acting,
): Result<Change> {
  const fresh = mustBeFresh(account, acting);
  if (!fresh.ok) return fresh;
  const { totp, ...rest } = account;
  const after: Account =
    which.kind === 'totp'
      ? rest
      : { ...account, passkeys: account.passkeys.filter(({ id }) => id !== which.id) };
  const removed =
    which.kind === 'totp' ? totp !== undefined : after.passkeys.length < account.passkeys.length;
  if (!removed) return refuse('factorNotFound');
  // A member is whoever has two factors; who wants neither closes the account.
  if (!hasSecondFactor(after)) return refuse('lastFactor');
  const event = which.kind === 'totp' ? 'totpRemoved' : 'passkeyRemoved';
  return ok(advance(after, acting.at, [event], { letters: [notice(account, 'factorRemoved')] }));
}

/** The old codes are worth nothing any more. @param recovery keyed hashes of ten new codes */
export function newRecoveryCodes(
  account: Account,
  recovery: readonly string[],
  acting: Acting,
): Result<Change> {
  const fresh = mustBeFresh(account, acting);
  if (!fresh.ok) return fresh;
  return ok(
    advance({ ...account, recoveryCodes: recovery }, acting.at, ['recoveryCodesRenewed'], {
      letters: [notice(account, 'recoveryCodesRenewed')],
    }),
  );
}
