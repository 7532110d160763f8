import { passkeyInput } from '../../shared/contracts/account.ts';
import { type Failure, type FieldError, type Result, refuse } from '../../shared/contracts/failures.ts';
import { memberSentencesIn } from '../../shared/contracts/messages/member-in-language.ts';
import { beginPasskeySignIn, finishPasskeySignIn } from '../../shared/domain/account/sign-in.ts';
import { passkeyChallengeOf, stepIdOf } from '../../shared/domain/account/step.ts';
import type { PageAnswer } from '../../shared/http/call.ts';
import { setCookie } from '../../shared/http/cookies.ts';
import { passkeyHeaders } from '../../shared/http/headers.ts';
import { parse } from '../../shared/http/input.ts';
import { passkeySignInPage } from '../pages/account-passkey-page.tsx';
import { textField } from '../pages/fields.ts';
import { linksOf } from '../pages/site.ts';
import { siteOf } from '../pages/site-of.ts';
import { accountSignInWords } from '../pages/words/account-sign-in.ts';
import { donusOf, problemFor, refused, seeOther } from './answers.ts';
import { type Changed, changeAccount, openSession } from './change.ts';
import type { AccountDependencies, MemberCall } from './dependencies.ts';
import { passkeysAt } from './factor.ts';
import { newStepToken, stepCookie, stepTokenOf } from './step-cookie.ts';

/** As signing up makes them; what an authenticator says besides is nobody's. */
const isAccountId = (text: string | undefined): text is string => /^[\w-]{22}$/.test(text ?? '');

/** Signs in by a passkey alone. Without an answer of an authenticator it begins the step in which one is asked for. */
export async function passkeySignIn(deps: AccountDependencies, call: MemberCall): Promise<PageAnswer> {
  const passkey = textField(call.form, 'passkey');
  if (passkey === undefined) return begin(deps, call);
  const token = stepTokenOf(call);
  const input = parse(passkeyInput, { passkey }, memberSentencesIn(call.language));
  if (!token) return refused(call, { code: 'stepEnded' });
  if (!input.ok) return passkeyForm(deps, call, 422, token, input.failure.errors ?? []);
  const changed = await finish(deps, call, token, input.value.passkey);
  if (!changed.ok) return notAccepted(deps, call, token, changed.failure);
  const to = linksOf(call).back(donusOf(call) ?? 'basvurularim');
  return seeOther(to, await openSession(deps, call, changed.value));
}

async function begin(deps: AccountDependencies, call: MemberCall): Promise<PageAnswer> {
  const counted = await deps.limits(call)('signIn');
  if (!counted.ok) return refused(call, counted.failure);
  const token = newStepToken(deps);
  await deps.steps.begin(beginPasskeySignIn(call.authority.id, token, call.at));
  const page = await passkeyForm(deps, call, 200, token, []);
  return { ...page, cookies: [setCookie(stepCookie, token)] };
}

async function finish(
  deps: AccountDependencies,
  call: MemberCall,
  token: string,
  answer: unknown,
): Promise<Result<Changed>> {
  const { authority, at } = call;
  const step = await deps.steps.spendTry(authority.id, stepIdOf(token), 'passkey', at);
  if (!step) return refuse('stepEnded');
  const id = deps.passkeyOwnerOf(answer);
  if (!isAccountId(id)) return refuse('secondFactorNotAccepted');
  const changed = await changeAccount(deps, call, id, async (account) => {
    const shown = await passkeysAt(deps, call).shown(answer, passkeyChallengeOf(token), account);
    return finishPasskeySignIn(account, step, shown, at);
  });
  // An account that is not there is refused as a passkey that is not its own.
  if (!changed.ok && changed.failure.code === 'stepEnded') return refuse('secondFactorNotAccepted');
  return changed;
}

async function notAccepted(
  deps: AccountDependencies,
  call: MemberCall,
  token: string,
  failure: Failure,
): Promise<PageAnswer> {
  if (failure.code !== 'secondFactorNotAccepted') return refused(call, failure);
  const { status, code } = problemFor(call, failure);
  const message = accountSignInWords(call).passkeyAlone.notAccepted;
  return passkeyForm(deps, call, status, token, [{ field: 'passkey', code, message }]);
}

async function passkeyForm(
  deps: AccountDependencies,
  call: MemberCall,
  status: number,
  token: string,
  errors: readonly FieldError[],
): Promise<PageAnswer> {
  const options = await passkeysAt(deps, call).toSign(passkeyChallengeOf(token));
  const body = passkeySignInPage({ site: siteOf(call), donus: donusOf(call), options, errors });
  return { status, body, headers: passkeyHeaders };
}
