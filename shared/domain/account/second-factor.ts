import { ok, type Result, refuse } from '../../contracts/failures.ts';
import type { Instant } from '../../contracts/vocabulary.ts';
import type { MemberMail } from '../member-letter.ts';
import type { Account } from './account.ts';
import { type AccountEvent, notice } from './change.ts';

/** A second factor as it was shown, with what its cryptography says; whether it counts is judged here. */
export type Shown =
  /** `step` is the time step whose code was typed; undefined when it is none of those that are taken now. */
  | { readonly kind: 'totp'; readonly step: number | undefined }
  /** `counter` is undefined when the assertion did not verify. */
  | { readonly kind: 'passkey'; readonly id: string; readonly counter: number | undefined }
  /** Keyed hash of the code. */
  | { readonly kind: 'recoveryCode'; readonly key: string };

/** The account after a factor was used: nothing that was shown once is accepted again. */
export type Accepted = {
  readonly account: Account;
  readonly events: readonly AccountEvent[];
  readonly letters: readonly MemberMail[];
};

export function acceptFactor(account: Account, shown: Shown, at: Instant): Result<Accepted> {
  const after = used(account, shown, at);
  if (!after) return refuse('secondFactorNotAccepted');
  if (shown.kind !== 'recoveryCode') return ok({ account: after, events: [], letters: [] });
  return ok({
    account: after,
    events: ['recoveryCodeUsed'],
    letters: [notice(account, 'recoveryCodeUsed')],
  });
}

function used(account: Account, shown: Shown, at: Instant): Account | undefined {
  switch (shown.kind) {
    case 'totp': {
      const { totp } = account;
      if (!totp || shown.step === undefined || shown.step <= totp.lastStep) return undefined;
      return { ...account, totp: { ...totp, lastStep: shown.step } };
    }
    case 'passkey': {
      const { counter } = shown;
      const held = account.passkeys.find(({ id }) => id === shown.id);
      if (!held || counter === undefined || !counterGrew(held.counter, counter)) return undefined;
      const touched = { ...held, counter, lastUsedAt: at };
      return { ...account, passkeys: account.passkeys.map((each) => (each === held ? touched : each)) };
    }
    case 'recoveryCode': {
      const left = account.recoveryCodes.filter((key) => key !== shown.key);
      return left.length < account.recoveryCodes.length ? { ...account, recoveryCodes: left } : undefined;
    }
  }
}

/** WebAuthn section 6.1.1: a counter that does not grow is that of a copy, unless the authenticator never counts. */
function counterGrew(before: number, now: number): boolean {
  return now > before || (before === 0 && now === 0);
}
