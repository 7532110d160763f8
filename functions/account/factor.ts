import { passkeyInput, recoveryInput, totpInput } from '../../shared/contracts/account.ts';
import { type Failure, ok, type Result } from '../../shared/contracts/failures.ts';
import { memberSentencesIn } from '../../shared/contracts/messages/member-in-language.ts';
import type { Account } from '../../shared/domain/account/account.ts';
import { recoveryKeyOf } from '../../shared/domain/account/recovery.ts';
import type { Shown } from '../../shared/domain/account/second-factor.ts';
import { passkeyChallengeOf, type ResetStep, type SignInStep } from '../../shared/domain/account/step.ts';
import type { PageAnswer } from '../../shared/http/call.ts';
import { parse } from '../../shared/http/input.ts';
import { ownAddress } from '../../shared/http/own-address.ts';
import { textField } from '../pages/fields.ts';
import { refused, refusedAt, type ShowAgain } from './answers.ts';
import type { AccountDependencies, MemberCall, PasskeysOfHost } from './dependencies.ts';

/** A second factor as a form brings it. */
export type Given =
  | { readonly kind: 'totp'; readonly code: string }
  | { readonly kind: 'recoveryCode'; readonly code: string }
  | { readonly kind: 'passkey'; readonly answer: unknown };

/** The factor that was filled in; where nothing was, the code of the program is missing. */
export function factorGiven({ form, language }: Pick<MemberCall, 'form' | 'language'>): Result<Given> {
  const sentences = memberSentencesIn(language);
  const passkey = textField(form, 'passkey');
  if (passkey !== undefined) {
    const judged = parse(passkeyInput, { passkey }, sentences);
    return judged.ok ? ok({ kind: 'passkey', answer: judged.value.passkey }) : judged;
  }
  const recoveryCode = textField(form, 'recoveryCode');
  if (recoveryCode !== undefined) {
    const judged = parse(recoveryInput, { recoveryCode }, sentences);
    return judged.ok ? ok({ kind: 'recoveryCode', code: judged.value.recoveryCode }) : judged;
  }
  const judged = parse(totpInput, { totpCode: textField(form, 'totpCode') }, sentences);
  return judged.ok ? ok({ kind: 'totp', code: judged.value.totpCode }) : judged;
}

/** The field of a form at which a factor's refusal is said. */
const fieldOfFactor = { totp: 'totpCode', recoveryCode: 'recoveryCode', passkey: 'passkey' } as const;

/**
 * A refusal at the field of the factor, as long as the step goes on.
 *
 * @param step whose try was spent
 */
export async function factorRefused(
  call: MemberCall,
  { triesLeft }: Pick<SignInStep | ResetStep, 'triesLeft'>,
  kind: Given['kind'] | undefined,
  failure: Failure,
  form: ShowAgain,
): Promise<PageAnswer> {
  const goesOn = failure.code === 'secondFactorNotAccepted' || failure.code === 'tooManyTries';
  if (!goesOn || !kind) return refused(call, failure);
  if (triesLeft < 1) return refused(call, { code: 'stepEnded' });
  return refusedAt(call, fieldOfFactor[kind], failure, form);
}

/** Passkeys belong to the host at which the page was opened. */
export function passkeysAt(
  { passkeysOf, publicUrl }: Pick<AccountDependencies, 'passkeysOf' | 'publicUrl'>,
  { authority, asked }: Pick<MemberCall, 'authority' | 'asked'>,
): PasskeysOfHost {
  const { origin } = ownAddress(publicUrl, asked.host, authority);
  const { origin: exact, hostname: host } = new URL(origin);
  return passkeysOf({ host, origin: exact, name: authority.name });
}

/** What a factor's cryptography says of it. @param token of the step in which it was shown */
export async function shownFactor(
  deps: Pick<AccountDependencies, 'passkeysOf' | 'publicUrl' | 'secrets' | 'totp'>,
  call: Pick<MemberCall, 'authority' | 'asked' | 'at'>,
  given: Given,
  token: string,
  account: Account,
): Promise<Shown> {
  switch (given.kind) {
    case 'totp': {
      const { totp } = account;
      return { kind: 'totp', step: totp && deps.totp.stepOf(totp.secret, given.code, call.at) };
    }
    case 'recoveryCode':
      return { kind: 'recoveryCode', key: recoveryKeyOf(await deps.secrets(), account, given.code) };
    case 'passkey':
      return passkeysAt(deps, call).shown(given.answer, passkeyChallengeOf(token), account);
  }
}
