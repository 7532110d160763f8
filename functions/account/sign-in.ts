import { signInInput } from '../../shared/contracts/account.ts';
import { memberSentencesIn } from '../../shared/contracts/messages/member-in-language.ts';
import { accountMailboxKeyOf } from '../../shared/domain/account/account.ts';
import { beginSignIn } from '../../shared/domain/account/sign-in.ts';
import type { EnrolStep, SignInStep } from '../../shared/domain/account/step.ts';
import type { PageAnswer } from '../../shared/http/call.ts';
import { setCookie } from '../../shared/http/cookies.ts';
import { parse } from '../../shared/http/input.ts';
import { accountLinksOf } from '../pages/account-links.ts';
import { accountSignInPage } from '../pages/account-sign-in-page.tsx';
import { textField } from '../pages/fields.ts';
import { donusOf, formOf, refusedAt, seeOther } from './answers.ts';
import type { AccountDependencies, MemberCall } from './dependencies.ts';
import { newStepToken, stepCookie } from './step-cookie.ts';

export const showSignIn = async (_: AccountDependencies, call: MemberCall): Promise<PageAnswer> =>
  signInForm(call)(200, []);

/**
 * Takes mailbox and password. Which of the two was wrong, or whether the mailbox has an account, shows in nothing: a
 * password is compared in every case. A right one opens the second step, or, where there is none yet, its setting up.
 */
export async function takeSignIn(deps: AccountDependencies, call: MemberCall): Promise<PageAnswer> {
  const { authority, at, form } = call;
  const typed = { email: textField(form, 'email'), password: form.password };
  const input = parse(signInInput, typed, memberSentencesIn(call.language));
  if (!input.ok) return signInForm(call)(422, input.failure.errors ?? []);
  const { email, password } = input.value;
  const mailboxKey = accountMailboxKeyOf(await deps.secrets(), authority.id, email ?? '');
  const counted = await deps.limits(call)('signIn', mailboxKey);
  if (!counted.ok) return refusedAt(call, 'signIn', counted.failure, signInForm(call));
  const account = await deps.findByMailbox(authority.id, mailboxKey);
  const right = await deps.passwords.isRight(account?.passwordHash, password);
  const token = newStepToken(deps);
  const begun = beginSignIn(account, right, token, at);
  if (!begun.ok) return refusedAt(call, 'email', begun.failure, signInForm(call));
  await deps.steps.begin(
    await withNewHash(deps, begun.value, { token, password, held: account?.passwordHash }),
  );
  const links = accountLinksOf(call, donusOf(call));
  const next = begun.value.purpose === 'enrol' ? links.enrol : links.secondFactor;
  return seeOther(next, [setCookie(stepCookie, token)]);
}

type Typed = {
  readonly token: string;
  readonly password: string;
  /** The hash that the password was right for. */
  readonly held: string | undefined;
};

/**
 * A password is known only now, and written only once the second factor was shown: in between a hash with today's
 * parameters waits in the step, readable with the browser's secret alone.
 */
async function withNewHash(
  { passwords, sealForBrowser }: Pick<AccountDependencies, 'passwords' | 'sealForBrowser'>,
  step: SignInStep | EnrolStep,
  { token, password, held }: Typed,
): Promise<SignInStep | EnrolStep> {
  if (step.purpose !== 'signIn' || held === undefined || !passwords.isOld(held)) return step;
  const sealed = sealForBrowser(token, rehashedPlace(step), await passwords.hash(password));
  return { ...step, rehashed: Buffer.from(sealed).toString('base64') };
}

/** The new hash that a step brings along; undefined where the old one is as good as today's. */
export const newHashOf = (
  { openForBrowser }: Pick<AccountDependencies, 'openForBrowser'>,
  step: SignInStep,
  token: string,
): string | undefined =>
  step.rehashed === undefined
    ? undefined
    : openForBrowser(token, rehashedPlace(step), Buffer.from(step.rehashed, 'base64'));

const rehashedPlace = ({ authority, id }: SignInStep) => `${authority}#${id}#rehashed`;

const signInForm = (call: MemberCall) => formOf(call, accountSignInPage);
