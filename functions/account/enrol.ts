import { newPasskeyInput, totpInput } from '../../shared/contracts/account.ts';
import type { Failure, FieldError, Result } from '../../shared/contracts/failures.ts';
import { memberSentencesIn } from '../../shared/contracts/messages/member-in-language.ts';
import { type Account, hasSecondFactor } from '../../shared/domain/account/account.ts';
import type { Change } from '../../shared/domain/account/change.ts';
import { addPasskey, addTotp, beginEnrolment, type Enrolled } from '../../shared/domain/account/factors.ts';
import {
  type EnrolStep,
  passkeyChallengeOf,
  stepIdOf,
  totpSecretOf,
} from '../../shared/domain/account/step.ts';
import type { PageAnswer } from '../../shared/http/call.ts';
import { dropCookie, setCookie } from '../../shared/http/cookies.ts';
import { passkeyHeaders } from '../../shared/http/headers.ts';
import { parse } from '../../shared/http/input.ts';
import { maskEmail, maskName } from '../../shared/views/mask.ts';
import { enrolPage } from '../pages/account-enrol-page.tsx';
import { accountLinksOf } from '../pages/account-links.ts';
import { textField } from '../pages/fields.ts';
import { siteOf } from '../pages/site-of.ts';
import { accountEnrolWords } from '../pages/words/account-enrol.ts';
import { donusOf, problemFor, refused, seeOther } from './answers.ts';
import { changeAccount, openSession } from './change.ts';
import type { AccountDependencies, MemberCall } from './dependencies.ts';
import { passkeysAt } from './factor.ts';
import { inside, refusedInside, toProfile } from './inside.ts';
import { openedStep } from './opened-step.ts';
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
  const input = parse(
    totpInput,
    { totpCode: textField(call.form, 'totpCode') },
    memberSentencesIn(call.language),
  );
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
  const input = parse(newPasskeyInput, typed, memberSentencesIn(call.language));
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
  const { account: id } = step;
  const { codes, keys: recovery } = await newCodes(deps, { authority: authority.id, id });
  const changed = await changeAccount(deps, call, id, (account) =>
    decide(account, step, token, { at, recovery }),
  );
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
  const { status, code } = problemFor(call, failure);
  const { totp, passkey } = accountEnrolWords(call);
  const message = (field === 'totpCode' ? totp : passkey).notAdded;
  return enrolForm(deps, call, status, [{ field, code, message }]);
}

async function enrolForm(
  deps: AccountDependencies,
  call: MemberCall,
  status: number,
  errors: readonly FieldError[],
): Promise<PageAnswer> {
  const opened = await openedStep(deps, call, 'enrol');
  if (!opened) return refused(call, { code: 'stepEnded' });
  const { token, account } = opened;
  const secret = deps.totp.secret(totpSecretOf(token));
  const seen = asFarAsShown(account);
  const body = enrolPage({
    site: siteOf(call),
    donus: donusOf(call),
    further: hasSecondFactor(account),
    ...(account.totp
      ? {}
      : { totp: { secret, uri: deps.totp.uri(secret, call.authority.shortName, seen.person.email) } }),
    passkey: {
      options: await passkeysAt(deps, call).toAdd(seen, passkeyChallengeOf(token)),
      name:
        textField(call.form, 'passkeyName') ??
        accountEnrolWords(call).passkey.proposed(account.passkeys.length + 1),
    },
    errors,
  });
  return { status, body, headers: passkeyHeaders };
}

/** Before a second factor stands, a password is all that was shown: name and mailbox are not told for that. */
function asFarAsShown(account: Account): Account {
  if (hasSecondFactor(account)) return account;
  const { name, surname, email } = account.person;
  const masked = { name: maskName(name), surname: maskName(surname), email: maskEmail(email) };
  return { ...account, person: { ...account.person, ...masked } };
}
