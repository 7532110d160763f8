import { type FieldError, ok, refuse } from '../../shared/contracts/failures.ts';
import type { Account } from '../../shared/domain/account/account.ts';
import { finishSignIn, wrongSecondFactor } from '../../shared/domain/account/sign-in.ts';
import {
  passkeyChallengeOf,
  type ResetStep,
  type SignInStep,
  stepIdOf,
} from '../../shared/domain/account/step.ts';
import type { PageAnswer } from '../../shared/http/call.ts';
import { passkeyHeaders } from '../../shared/http/headers.ts';
import { secondFactorPage } from '../pages/account-second-factor-page.tsx';
import { linksOf } from '../pages/site.ts';
import { siteOf } from '../pages/site-of.ts';
import { donusOf, refused, seeOther } from './answers.ts';
import { changeAccount, openSession } from './change.ts';
import type { AccountDependencies, MemberCall } from './dependencies.ts';
import { factorGiven, factorRefused, type Given, passkeysAt, shownFactor } from './factor.ts';
import { openedStep } from './opened-step.ts';
import { newHashOf } from './sign-in.ts';
import { stepTokenOf } from './step-cookie.ts';

/** The second step of a login whose password was right. */
export const showSecondFactor = (deps: AccountDependencies, call: MemberCall): Promise<PageAnswer> =>
  factorForm(deps, call, 200, []);

/**
 * Takes the second factor. A try is spent before anything is compared; the codes of the program count against the
 * account besides, while passkey and recovery codes, which nobody guesses, stay usable.
 */
export async function takeSecondFactor(deps: AccountDependencies, call: MemberCall): Promise<PageAnswer> {
  const { authority, at } = call;
  const form = (status: number, errors: readonly FieldError[]) => factorForm(deps, call, status, errors);
  const given = factorGiven(call);
  if (!given.ok) return form(422, given.failure.errors ?? []);
  const token = stepTokenOf(call);
  const step = token && (await deps.steps.spendTry(authority.id, stepIdOf(token), 'signIn', at));
  if (!step) return refused(call, { code: 'stepEnded' });
  const counted = await countedFactor(deps, call, given.value.kind, step);
  if (!counted.ok) return factorRefused(call, step, given.value.kind, counted.failure, form);

  const rehashed = newHashOf(deps, step, token);
  const finish = { at, ...(rehashed === undefined ? {} : { rehashed }) };
  const changed = await changeAccount(deps, call, step.account, async (account) =>
    finishSignIn(account, step, await shownFactor(deps, call, given.value, token, account), finish),
  );
  if (!changed.ok) {
    if (changed.failure.code === 'secondFactorNotAccepted') await tellOfGuessing(deps, call, step);
    return factorRefused(call, step, given.value.kind, changed.failure, form);
  }
  return seeOther(
    linksOf(call).back(donusOf(call) ?? 'basvurularim'),
    await openSession(deps, call, changed.value),
  );
}

/** Codes of six digits can be guessed at, so they are counted on the account; the other factors cannot. */
export const countedFactor = async (
  deps: Pick<AccountDependencies, 'limits'>,
  call: MemberCall,
  kind: Given['kind'],
  step: { readonly account: string },
) => (kind === 'totp' ? deps.limits(call)('secondFactor', step.account) : ok(undefined));

/** Once the tries of a step are over, the owner is told. */
export async function tellOfGuessing(
  deps: AccountDependencies,
  call: MemberCall,
  step: SignInStep | ResetStep,
): Promise<void> {
  if (step.triesLeft > 0) return;
  const told = await changeAccount(deps, call, step.account, (account) => {
    const change = wrongSecondFactor(account, step, call.at);
    return change ? ok(change) : refuse('stepEnded');
  });
  if (!told.ok && told.failure.code !== 'stepEnded')
    throw new Error(`Her owner could not be told: ${told.failure.code}`);
}

async function factorForm(
  deps: AccountDependencies,
  call: MemberCall,
  status: number,
  errors: readonly FieldError[],
): Promise<PageAnswer> {
  const opened = await openedStep(deps, call, 'signIn');
  if (!opened) return refused(call, { code: 'stepEnded' });
  const { token, account } = opened;
  const body = secondFactorPage({
    site: siteOf(call),
    donus: donusOf(call),
    ...(await factorsOf(deps, call, token, account)),
    errors,
  });
  return { status, body, headers: passkeyHeaders };
}

/** What an account can be shown as its second factor; only behind the password or the mailed code. */
export async function factorsOf(
  deps: Pick<AccountDependencies, 'passkeysOf' | 'publicUrl'>,
  call: MemberCall,
  token: string,
  account: Account,
) {
  return {
    hasTotp: account.totp !== undefined,
    hasRecoveryCodes: account.recoveryCodes.length > 0,
    ...(account.passkeys.length > 0
      ? { passkey: await passkeysAt(deps, call).toSign(passkeyChallengeOf(token), account) }
      : {}),
  };
}
