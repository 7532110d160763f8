import { mailedCodeInput } from '../../shared/contracts/account.ts';
import { ok, type Result, refuse } from '../../shared/contracts/failures.ts';
import { memberSentencesIn } from '../../shared/contracts/messages/member-in-language.ts';
import { openReset, requestReset } from '../../shared/domain/account/password.ts';
import { judgeCode, type ResetStep, stepIdOf } from '../../shared/domain/account/step.ts';
import type { PageAnswer } from '../../shared/http/call.ts';
import { setCookie } from '../../shared/http/cookies.ts';
import { parse } from '../../shared/http/input.ts';
import { accountLinksOf } from '../pages/account-links.ts';
import { resetCodePage, resetPage } from '../pages/account-reset-page.tsx';
import { textField } from '../pages/fields.ts';
import { donusOf, formOf, refusedAt, seeOther } from './answers.ts';
import type { AccountDependencies, MemberCall } from './dependencies.ts';
import { mailboxOf, takeMailbox } from './mailbox.ts';
import { newStepToken, stepCookie, stepTokenOf } from './step-cookie.ts';

export const showReset = async (_: AccountDependencies, call: MemberCall): Promise<PageAnswer> =>
  mailboxForm(call)(200, []);

/** Mails a code where the mailbox has an account; the answer is the same where it has none. */
export const takeReset = (deps: AccountDependencies, call: MemberCall): Promise<PageAnswer> =>
  takeMailbox(deps, call, {
    counts: 'reset',
    begins: requestReset,
    mailboxForm: mailboxForm(call),
    codeForm: codeForm(call),
  });

/** Takes the mailed code; the step that follows sets the password. */
export async function takeResetCode(deps: AccountDependencies, call: MemberCall): Promise<PageAnswer> {
  const typed = { email: textField(call.form, 'email'), code: call.form.code };
  const input = parse(mailedCodeInput, typed, memberSentencesIn(call.language));
  if (!input.ok) return codeForm(call)(422, input.failure.errors ?? []);
  const next = newStepToken(deps);
  const opened = await open(deps, call, { email: input.value.email ?? '', code: input.value.code, next });
  if (!opened.ok) return refusedAt(call, 'code', { code: 'codeNotAccepted' }, codeForm(call));
  return seeOther(accountLinksOf(call, donusOf(call)).newPassword, [setCookie(stepCookie, next)]);
}

async function open(
  deps: AccountDependencies,
  call: MemberCall,
  { email, code, next }: { readonly email: string; readonly code: string; readonly next: string },
): Promise<Result<ResetStep>> {
  const { authority, at } = call;
  const token = stepTokenOf(call);
  const step = token && (await deps.steps.spendTry(authority.id, stepIdOf(token), 'reset', at));
  if (!step) return refuse('stepEnded');
  const { mailboxKey } = await mailboxOf(deps, call, email);
  const judged = judgeCode(step, { code, mailboxKey }, (await deps.secrets()).code);
  if (!judged.ok) return judged;
  // Without an account the code was mailed to nobody; whoever guessed it is where she was.
  const account = step.account === undefined ? undefined : await deps.find(authority.id, step.account);
  if (!account) return refuse('codeNotAccepted');
  const opened = openReset(account, step, next, at);
  if (!opened.ok) return opened;
  return (await deps.steps.passOn(step, opened.value, at)) ? ok(opened.value) : refuse('stepEnded');
}

const mailboxForm = (call: MemberCall) => formOf(call, resetPage);
const codeForm = (call: MemberCall) => formOf(call, resetCodePage);
