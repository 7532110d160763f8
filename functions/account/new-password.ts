import { newPasswordInput } from '../../shared/contracts/account.ts';
import { type Failure, type FieldError, ok, type Result, refuse } from '../../shared/contracts/failures.ts';
import { trMember } from '../../shared/contracts/messages/tr-member.ts';
import { type Account, hasSecondFactor } from '../../shared/domain/account/account.ts';
import { finishReset } from '../../shared/domain/account/password.ts';
import { belongsTo, type ResetStep, stepIdOf } from '../../shared/domain/account/step.ts';
import type { PageAnswer } from '../../shared/http/call.ts';
import { citizenCookie } from '../../shared/http/citizen.ts';
import { dropCookie } from '../../shared/http/cookies.ts';
import { passkeyHeaders } from '../../shared/http/headers.ts';
import { errorOf, parse } from '../../shared/http/input.ts';
import { newPasswordPage } from '../pages/account-new-password-page.tsx';
import { accountSignInPage } from '../pages/account-sign-in-page.tsx';
import { siteOf } from '../pages/site-of.ts';
import { donusOf, refused, refusedAt, shown } from './answers.ts';
import { changeAccount } from './change.ts';
import type { AccountDependencies, MemberCall } from './dependencies.ts';
import { factorGiven, fieldOfFactor, type Given, shownFactor } from './factor.ts';
import { countedFactor, factorsOf, tellOfGuessing } from './second-factor.ts';
import { stepCookie, stepTokenOf } from './step-cookie.ts';

type Opened = { readonly token: string; readonly account: Account };

/** A new password, once the mailed code was right. */
export async function showNewPassword(deps: AccountDependencies, call: MemberCall): Promise<PageAnswer> {
  const opened = await openedOf(deps, call);
  return opened ? passwordForm(deps, call, opened, 200, []) : refused(call, { code: 'stepEnded' });
}

/** Sets it, with the second factor where the account has one. Every session of hers is over. */
export async function takeNewPassword(deps: AccountDependencies, call: MemberCall): Promise<PageAnswer> {
  const opened = await openedOf(deps, call);
  if (!opened) return refused(call, { code: 'stepEnded' });
  const typed = await judged(deps, call, opened.account);
  if (!typed.ok) return passwordForm(deps, call, opened, 422, typed.failure.errors ?? []);
  const { given, newPassword } = typed.value;
  const { authority, at } = call;
  const step = await deps.steps.spendTry(authority.id, stepIdOf(opened.token), 'newPassword', at);
  if (!step) return refused(call, { code: 'stepEnded' });
  const counted = given ? await countedFactor(deps, call, given.kind, step) : ok(undefined);
  if (!counted.ok) return notAccepted(deps, call, opened, step, given, counted.failure);

  const passwordHash = await deps.passwords.hash(newPassword);
  const changed = await changeAccount(
    deps,
    { authority: authority.id, id: step.account },
    async (account) => {
      const factor = given && (await shownFactor(deps, call, given, opened.token, account));
      return finishReset(account, step, factor, passwordHash, at);
    },
  );
  if (!changed.ok) {
    if (changed.failure.code === 'secondFactorNotAccepted') await tellOfGuessing(deps, call, step);
    return notAccepted(deps, call, opened, step, given, changed.failure);
  }
  const body = accountSignInPage({ site: siteOf(call), donus: donusOf(call), errors: [], banner: renewed });
  return shown(200, body, [dropCookie(stepCookie), dropCookie(citizenCookie)]);
}

const renewed = 'Parolanız yenilendi ve açık oturumlarınız kapatıldı. Yeni parolanızla giriş yapın.';

/** What was typed, all mistakes at once: password, and the factor where one is needed. */
async function judged(
  deps: AccountDependencies,
  { form, authority }: MemberCall,
  account: Account,
): Promise<Result<{ readonly given: Given | undefined; readonly newPassword: string }>> {
  const input = parse(newPasswordInput, { newPassword: form.newPassword }, trMember);
  const given = hasSecondFactor(account) ? factorGiven(form) : ok(undefined);
  const fault = input.ok && (await deps.passwords.fault(input.value.newPassword, account.person, authority));
  const errors: readonly FieldError[] = [
    ...(input.ok ? [] : (input.failure.errors ?? [])),
    ...(fault ? [errorOf('newPassword', fault, trMember)] : []),
    ...(given.ok ? [] : (given.failure.errors ?? [])),
  ];
  if (!input.ok || !given.ok || fault) return refuse('inputInvalid', errors);
  return ok({ given: given.value, newPassword: input.value.newPassword });
}

async function openedOf(deps: AccountDependencies, call: MemberCall): Promise<Opened | undefined> {
  const { authority, at } = call;
  const token = stepTokenOf(call);
  const step = token && (await deps.steps.find(authority.id, stepIdOf(token), 'newPassword', at));
  const account = step && (await deps.find(authority.id, step.account));
  return token && account && belongsTo(step, account) ? { token, account } : undefined;
}

async function notAccepted(
  deps: AccountDependencies,
  call: MemberCall,
  opened: Opened,
  step: ResetStep,
  given: Given | undefined,
  failure: Failure,
): Promise<PageAnswer> {
  const { code } = failure;
  const goesOn = code === 'secondFactorNotAccepted' || code === 'tooManyTries';
  if (!goesOn || !given) return refused(call, failure);
  if (step.triesLeft < 1) return refused(call, { code: 'stepEnded' });
  return refusedAt(fieldOfFactor[given.kind], failure, (...again) =>
    passwordForm(deps, call, opened, ...again),
  );
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
