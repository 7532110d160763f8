import { newPasskeyInput, totpInput } from '../../shared/contracts/account.ts';
import { type Failure, type FieldError, type Result, refuse } from '../../shared/contracts/failures.ts';
import { trMember } from '../../shared/contracts/messages/tr-member.ts';
import type { Account } from '../../shared/domain/account/account.ts';
import type { Change } from '../../shared/domain/account/change.ts';
import { addPasskey, addTotp, beginEnrolment, type Enrolled } from '../../shared/domain/account/factors.ts';
import {
  belongsTo,
  type EnrolStep,
  passkeyChallengeOf,
  stepIdOf,
  totpSecretOf,
} from '../../shared/domain/account/step.ts';
import type { PageAnswer } from '../../shared/http/call.ts';
import { dropCookie, setCookie } from '../../shared/http/cookies.ts';
import { passkeyHeaders } from '../../shared/http/headers.ts';
import { parse } from '../../shared/http/input.ts';
import { memberProblems } from '../../shared/http/member-problems.ts';
import { problemOf } from '../../shared/http/problem.ts';
import { enrolPage } from '../pages/account-enrol-page.tsx';
import { accountLinksOf } from '../pages/account-links.ts';
import { textField } from '../pages/fields.ts';
import { siteOf } from '../pages/site-of.ts';
import { donusOf, refused, seeOther } from './answers.ts';
import { changeAccount, openSession } from './change.ts';
import type { AccountDependencies, MemberCall } from './dependencies.ts';
import { passkeysAt } from './factor.ts';
import { inside, refusedInside, toProfile } from './inside.ts';
import { newCodes, shownCodes } from './recovery.ts';
import { newStepToken, stepCookie, stepTokenOf } from './step-cookie.ts';

/** A member begins to add a further factor; who has none yet comes here from the login or from the sign-up. */
export const beginFurther = inside(async (deps, call, member) => {
  const token = newStepToken(deps);
  const begun = beginEnrolment(member.account, member.acting, token);
  if (!begun.ok) return refusedInside(call, member, begun.failure);
  await deps.steps.begin(begun.value);
  return seeOther(accountLinksOf(call, 'hesap').enrol, [setCookie(stepCookie, token)]);
});

/** What can be added, and how. */
export const showEnrol = (deps: AccountDependencies, call: MemberCall): Promise<PageAnswer> =>
  enrolForm(deps, call, 200, []);

/** Takes a code of the program that was just set up. */
export async function enrolTotp(deps: AccountDependencies, call: MemberCall): Promise<PageAnswer> {
  const input = parse(totpInput, { totpCode: textField(call.form, 'totpCode') }, trMember);
  if (!input.ok) return enrolForm(deps, call, 422, input.failure.errors ?? []);
  return enrol(deps, call, 'totpCode', async (account, step, token, enrolled) => {
    const secret = deps.totp.secret(totpSecretOf(token));
    const lastStep = deps.totp.stepOf(secret, input.value.totpCode, call.at);
    return addTotp(account, step, lastStep === undefined ? undefined : { secret, lastStep }, enrolled);
  });
}

/** Takes the passkey that the browser has just made. */
export async function enrolPasskey(deps: AccountDependencies, call: MemberCall): Promise<PageAnswer> {
  const typed = { passkey: textField(call.form, 'passkey'), passkeyName: call.form.passkeyName };
  const input = parse(newPasskeyInput, typed, trMember);
  if (!input.ok) return enrolForm(deps, call, 422, input.failure.errors ?? []);
  const { passkey, passkeyName: name } = input.value;
  return enrol(deps, call, 'passkeyName', async (account, step, token, enrolled) => {
    const verified = await passkeysAt(deps, call).added(passkey, passkeyChallengeOf(token));
    return addPasskey(account, step, verified && { ...verified, name }, enrolled);
  });
}

type Decide = (
  account: Account,
  step: EnrolStep,
  token: string,
  enrolled: Enrolled,
) => Promise<Result<Change>>;

async function enrol(
  deps: AccountDependencies,
  call: MemberCall,
  field: 'totpCode' | 'passkeyName',
  decide: Decide,
): Promise<PageAnswer> {
  const { authority, at } = call;
  const token = stepTokenOf(call);
  const step = token && (await deps.steps.spendTry(authority.id, stepIdOf(token), 'enrol', at));
  if (!token || !step) return refused(call, { code: 'stepEnded' });
  const of = { authority: authority.id, id: step.account };
  const { codes, keys: recovery } = await newCodes(deps, of);
  const changed = await changeAccount(deps, of, (account) => decide(account, step, token, { at, recovery }));
  if (!changed.ok) return notAdded(deps, call, step, field, changed.failure);
  const { signsIn } = changed.value.change;
  if (!signsIn) return toProfile(call, 'eklendi', [dropCookie(stepCookie)]);
  const cookies = await openSession(deps, call, changed.value);
  return shownCodes(call, codes, donusOf(call) ?? 'basvurularim', cookies);
}

/** A code or passkey that was wrong is said at its field, as long as the step goes on. */
function notAdded(
  deps: AccountDependencies,
  call: MemberCall,
  step: EnrolStep,
  field: 'totpCode' | 'passkeyName',
  failure: Failure,
): Promise<PageAnswer> | PageAnswer {
  if (failure.code !== 'secondFactorNotAccepted') return refused(call, failure);
  if (step.triesLeft < 1) return refused(call, { code: 'stepEnded' });
  const { status, code } = problemOf(failure, memberProblems);
  return enrolForm(deps, call, status, [{ field, code, message: notAddedWords[field] }]);
}

const notAddedWords = {
  totpCode:
    'Kod tutmadı. Uygulamanın gösterdiği sonraki kodu yazın; yine tutmazsa telefonunuzun saatini otomatik ayara alın.',
  passkeyName: 'Geçiş anahtarı doğrulanamadı. Yeniden deneyin ya da doğrulama uygulaması ekleyin.',
} as const;

async function enrolForm(
  deps: AccountDependencies,
  call: MemberCall,
  status: number,
  errors: readonly FieldError[],
): Promise<PageAnswer> {
  const opened = await openedStep(deps, call);
  if (!opened.ok) return refused(call, opened.failure);
  const { token, account } = opened.value;
  const secret = deps.totp.secret(totpSecretOf(token));
  const body = enrolPage({
    site: siteOf(call),
    donus: donusOf(call),
    further: account.totp !== undefined || account.passkeys.length > 0,
    ...(account.totp
      ? {}
      : { totp: { secret, uri: deps.totp.uri(secret, call.authority.shortName, account.person.email) } }),
    passkey: {
      options: await passkeysAt(deps, call).toAdd(account, passkeyChallengeOf(token)),
      name: textField(call.form, 'passkeyName') ?? `Geçiş anahtarı ${account.passkeys.length + 1}`,
    },
    errors,
  });
  return { status, body, headers: passkeyHeaders };
}

async function openedStep(
  deps: AccountDependencies,
  call: MemberCall,
): Promise<Result<{ readonly token: string; readonly account: Account }>> {
  const { authority, at } = call;
  const token = stepTokenOf(call);
  const step = token && (await deps.steps.find(authority.id, stepIdOf(token), 'enrol', at));
  const account = step && (await deps.find(authority.id, step.account));
  if (!token || !account || !belongsTo(step, account)) return refuse('stepEnded');
  return { ok: true, value: { token, account } };
}
