import { newPasswordInput } from '../../shared/contracts/account.ts';
import { type FieldError, ok, type Result, refuse } from '../../shared/contracts/failures.ts';
import { memberSentencesIn } from '../../shared/contracts/messages/member-in-language.ts';
import { type Account, hasSecondFactor } from '../../shared/domain/account/account.ts';
import { finishReset } from '../../shared/domain/account/password.ts';
import { stepIdOf } from '../../shared/domain/account/step.ts';
import type { PageAnswer } from '../../shared/http/call.ts';
import { citizenCookie } from '../../shared/http/citizen.ts';
import { dropCookie } from '../../shared/http/cookies.ts';
import { passkeyHeaders } from '../../shared/http/headers.ts';
import { errorOf, parse } from '../../shared/http/input.ts';
import { newPasswordPage } from '../pages/account-new-password-page.tsx';
import { accountSignInPage } from '../pages/account-sign-in-page.tsx';
import { siteOf } from '../pages/site-of.ts';
import { accountSignUpWords } from '../pages/words/account-sign-up.ts';
import { donusOf, refused, shown } from './answers.ts';
import { changeAccount } from './change.ts';
import type { AccountDependencies, MemberCall } from './dependencies.ts';
import { factorGiven, factorRefused, type Given, shownFactor } from './factor.ts';
import { type Opened, openedStep } from './opened-step.ts';
import { countedFactor, factorsOf, tellOfGuessing } from './second-factor.ts';
import { stepCookie } from './step-cookie.ts';

/** A new password, once the mailed code was right. */
export async function showNewPassword(deps: AccountDependencies, call: MemberCall): Promise<PageAnswer> {
  const opened = await openedStep(deps, call, 'newPassword');
  return opened ? passwordForm(deps, call, opened, 200, []) : refused(call, { code: 'stepEnded' });
}

/** Sets it, with the second factor where the account has one. Every session of hers is over. */
export async function takeNewPassword(deps: AccountDependencies, call: MemberCall): Promise<PageAnswer> {
  const opened = await openedStep(deps, call, 'newPassword');
  if (!opened) return refused(call, { code: 'stepEnded' });
  const form = (status: number, errors: readonly FieldError[]) =>
    passwordForm(deps, call, opened, status, errors);
  const typed = await judged(deps, call, opened.account);
  if (!typed.ok) return form(422, typed.failure.errors ?? []);
  const { given, newPassword } = typed.value;
  const { authority, at } = call;
  const step = await deps.steps.spendTry(authority.id, stepIdOf(opened.token), 'newPassword', at);
  if (!step) return refused(call, { code: 'stepEnded' });
  const counted = given ? await countedFactor(deps, call, given.kind, step) : ok(undefined);
  if (!counted.ok) return factorRefused(call, step, given?.kind, counted.failure, form);

  const passwordHash = await deps.passwords.hash(newPassword);
  const changed = await changeAccount(deps, call, step.account, async (account) => {
    const factor = given && (await shownFactor(deps, call, given, opened.token, account));
    return finishReset(account, step, factor, passwordHash, at);
  });
  if (!changed.ok) {
    if (changed.failure.code === 'secondFactorNotAccepted') await tellOfGuessing(deps, call, step);
    return factorRefused(call, step, given?.kind, changed.failure, form);
  }
  const banner = accountSignUpWords(call).newPassword.done;
  const body = accountSignInPage({ site: siteOf(call), donus: donusOf(call), errors: [], banner });
  return shown(200, body, [dropCookie(stepCookie), dropCookie(citizenCookie)]);
}

/** What was typed, all mistakes at once: password, and the factor where one is needed. */
async function judged(
  deps: AccountDependencies,
  call: MemberCall,
  account: Account,
): Promise<Result<{ readonly given: Given | undefined; readonly newPassword: string }>> {
  const sentences = memberSentencesIn(call.language);
  const input = parse(newPasswordInput, { newPassword: call.form.newPassword }, sentences);
  const given = hasSecondFactor(account) ? factorGiven(call) : ok(undefined);
  const fault =
    input.ok && (await deps.passwords.fault(input.value.newPassword, account.person, call.authority));
  const errors: readonly FieldError[] = [
    ...(input.ok ? [] : (input.failure.errors ?? [])),
    ...(fault ? [errorOf('newPassword', fault, sentences)] : []),
    ...(given.ok ? [] : (given.failure.errors ?? [])),
  ];
  if (!input.ok || !given.ok || fault) return refuse('inputInvalid', errors);
  return ok({ given: given.value, newPassword: input.value.newPassword });
}

async function passwordForm(
  deps: AccountDependencies,
  call: MemberCall,
  { token, account }: Opened,
  status: number,
  errors: readonly FieldError[],
): Promise<PageAnswer> {
  const factors = hasSecondFactor(account) ? await factorsOf(deps, call, token, account) : undefined;
  const body = newPasswordPage({ site: siteOf(call), donus: donusOf(call), factors, errors });
  return { status, body, headers: passkeyHeaders };
}
