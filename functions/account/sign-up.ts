import { type SignUpInput, signUpInput } from '../../shared/contracts/account.ts';
import { ok, type Result, refuse } from '../../shared/contracts/failures.ts';
import { memberSentencesIn } from '../../shared/contracts/messages/member-in-language.ts';
import type { Person } from '../../shared/domain/account/account.ts';
import { confirmSignUp, startSignUp } from '../../shared/domain/account/sign-up.ts';
import { judgeCode, stepIdOf } from '../../shared/domain/account/step.ts';
import type { PageAnswer } from '../../shared/http/call.ts';
import { setCookie } from '../../shared/http/cookies.ts';
import { errorOf, parse } from '../../shared/http/input.ts';
import { accountLinksOf } from '../pages/account-links.ts';
import { confirmSignUpPage, signUpPage } from '../pages/account-sign-up-page.tsx';
import { donusOf, formOf, refused, refusedAt, seeOther } from './answers.ts';
import type { AccountDependencies, MemberCall } from './dependencies.ts';
import { mailboxOf, takeMailbox } from './mailbox.ts';
import { newStepToken, stepCookie, stepTokenOf } from './step-cookie.ts';

export const showSignUp = async (_: AccountDependencies, call: MemberCall): Promise<PageAnswer> =>
  mailboxForm(call)(200, []);

/** Mails a code, or the word that the mailbox has an account; the answer is the same. */
export const takeSignUp = (deps: AccountDependencies, call: MemberCall): Promise<PageAnswer> =>
  takeMailbox(deps, call, {
    counts: 'signUp',
    begins: (mailbox, account, code) => startSignUp(mailbox, account !== undefined, code),
    mailboxForm: mailboxForm(call),
    codeForm: personForm(call),
  });

/** Takes the code with the password and the person, and opens the account. What is next is its second factor. */
export async function confirm(deps: AccountDependencies, call: MemberCall): Promise<PageAnswer> {
  const { donus: _, ...fields } = call.form;
  const sentences = memberSentencesIn(call.language);
  const input = parse(signUpInput, fields, sentences);
  if (!input.ok) return personForm(call)(422, input.failure.errors ?? []);
  const token = stepTokenOf(call);
  const open = token && (await deps.steps.find(call.authority.id, stepIdOf(token), 'signUp', call.at));
  if (!open) return codeRefused(call);
  const { code, newPassword, ...given } = input.value;
  const person = personOf(given);
  const fault = await deps.passwords.fault(newPassword, person, call.authority);
  if (fault) return personForm(call)(422, [errorOf('newPassword', fault, sentences)]);
  const created = await create(deps, call, token, { person, code, newPassword });
  if (!created.ok)
    return created.failure.code === 'unavailable' ? refused(call, created.failure) : codeRefused(call);
  return seeOther(accountLinksOf(call, donusOf(call)).enrol, [setCookie(stepCookie, created.value)]);
}

/** @returns the token of the step in which a second factor is added */
async function create(
  deps: AccountDependencies,
  call: MemberCall,
  token: string,
  typed: { readonly person: Person; readonly code: string; readonly newPassword: string },
): Promise<Result<string>> {
  const { authority, at } = call;
  const step = await deps.steps.spendTry(authority.id, stepIdOf(token), 'signUp', at);
  if (!step) return refuse('codeNotAccepted');
  const { mailboxKey } = await mailboxOf(deps, call, typed.person.email);
  const judged = judgeCode(step, { code: typed.code, mailboxKey }, (await deps.secrets()).code);
  if (!judged.ok) return judged;
  const enrolToken = newStepToken(deps);
  const id = deps.random(16).toString('base64url');
  const passwordHash = await deps.passwords.hash(typed.newPassword);
  const written = await deps.create(confirmSignUp(step, typed.person, { id, passwordHash, enrolToken }, at));
  if (written.ok) return ok(enrolToken);
  return written.failure.code === 'changedMeanwhile' ? refuse('unavailable') : written;
}

function personOf({ email = '', ...given }: Omit<SignUpInput, 'code' | 'newPassword'>): Person {
  const known = Object.entries(given).filter(([, value]) => value !== undefined);
  return { ...(Object.fromEntries(known) as Omit<Person, 'email'>), email };
}

/** Whether the code was wrong, its tries are over or it never was any good: the words are the same. */
const codeRefused = (call: MemberCall): Promise<PageAnswer> =>
  refusedAt(call, 'code', { code: 'codeNotAccepted' }, personForm(call));

const mailboxForm = (call: MemberCall) => formOf(call, signUpPage);
const personForm = (call: MemberCall) =>
  formOf(call, (props) => confirmSignUpPage({ ...props, values: call.form }));
