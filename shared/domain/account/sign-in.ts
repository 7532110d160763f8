import { ok, type Result, refuse } from '../../contracts/failures.ts';
import type { Instant } from '../../contracts/vocabulary.ts';
import { type Account, hasSecondFactor } from './account.ts';
import { advance, type Change, notice } from './change.ts';
import { acceptFactor, type Shown } from './second-factor.ts';
import { enrolStep } from './sign-up.ts';
import { type SignInMeans, signedIn } from './signed-in.ts';
import {
  begin,
  belongsTo,
  boundTo,
  type EnrolStep,
  type PasskeyStep,
  type ResetStep,
  type SignInStep,
} from './step.ts';

/**
 * Mailbox and password were typed. A right password opens a step and never a session; an unknown mailbox is refused
 * as a wrong password is.
 *
 * @param passwordRight what comparing said, which is done with a stand-in where there is no account
 */
export function beginSignIn(
  account: Account | undefined,
  passwordRight: boolean,
  token: string,
  at: Instant,
): Result<SignInStep | EnrolStep> {
  if (!account || !passwordRight) return refuse('signInNotAccepted');
  if (!hasSecondFactor(account)) return ok(enrolStep(account, 'password', token, at));
  return ok({ ...begin('signIn', token, account.authority, at), ...boundTo(account) });
}

/** Whoever signs in by passkey alone names nobody first. */
export const beginPasskeySignIn = (authority: string, token: string, at: Instant): PasskeyStep =>
  begin('passkey', token, authority, at);

const meansOf = {
  totp: 'passwordAndTotp',
  recoveryCode: 'passwordAndRecoveryCode',
  passkey: 'passwordAndPasskey',
} as const satisfies Readonly<Record<Shown['kind'], SignInMeans>>;

type Finish = {
  readonly at: Instant;
  /** The password's new hash, where its parameters were raised since it was set. */
  readonly rehashed?: string;
};

/** The second factor after a right password, of a step whose try was spent before: she is signed in. */
export function finishSignIn(
  account: Account,
  step: SignInStep,
  shown: Shown,
  { at, rehashed }: Finish,
): Result<Change> {
  if (!belongsTo(step, account)) return refuse('stepEnded');
  const accepted = acceptFactor(account, shown, at);
  if (!accepted.ok) return accepted;
  const after = { ...accepted.value.account, ...(rehashed === undefined ? {} : { passwordHash: rehashed }) };
  return ok(
    advance(after, at, ['signedIn', ...accepted.value.events], {
      letters: accepted.value.letters,
      uses: step,
      signsIn: signedIn(after, meansOf[shown.kind]),
    }),
  );
}

/**
 * A passkey alone: the authenticator held the key and verified its owner (user verification is demanded), which is two
 * factors in one device (NIST SP 800-63B-4 section 3.2).
 */
export function finishPasskeySignIn(
  account: Account | undefined,
  step: PasskeyStep,
  shown: Extract<Shown, { kind: 'passkey' }>,
  at: Instant,
): Result<Change> {
  if (!account || step.authority !== account.authority) return refuse('secondFactorNotAccepted');
  const accepted = acceptFactor(account, shown, at);
  if (!accepted.ok) return accepted;
  return ok(
    advance(accepted.value.account, at, ['signedIn'], {
      uses: step,
      signsIn: signedIn(accepted.value.account, 'passkey'),
    }),
  );
}

/**
 * A second factor was wrong. Once the tries of a step are over its owner hears of it: whoever came so far has her
 * password, or reads her mail. @returns undefined while there are tries left
 */
export function wrongSecondFactor(
  account: Account,
  step: SignInStep | ResetStep,
  at: Instant,
): Change | undefined {
  if (step.triesLeft > 0 || !belongsTo(step, account)) return undefined;
  return advance(account, at, ['secondFactorGuessed'], {
    letters: [notice(account, 'secondFactorGuessed')],
    uses: step,
  });
}
