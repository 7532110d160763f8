import { mailboxInput } from '../../shared/contracts/account.ts';
import { memberSentencesIn } from '../../shared/contracts/messages/member-in-language.ts';
import { type Account, accountMailboxKeyOf } from '../../shared/domain/account/account.ts';
import { mailIn } from '../../shared/domain/account/change.ts';
import type { Mailbox, Mailed, NewCode } from '../../shared/domain/account/sign-up.ts';
import type { PageAnswer } from '../../shared/http/call.ts';
import { setCookie } from '../../shared/http/cookies.ts';
import { parse } from '../../shared/http/input.ts';
import { textField } from '../pages/fields.ts';
import { refusedAt, type ShowForm } from './answers.ts';
import type { AccountDependencies, MemberCall } from './dependencies.ts';
import { newStepToken, stepCookie } from './step-cookie.ts';

export async function mailboxOf(
  { secrets }: Pick<AccountDependencies, 'secrets'>,
  { authority }: Pick<MemberCall, 'authority'>,
  email: string,
): Promise<Mailbox> {
  return {
    authority: authority.id,
    email,
    mailboxKey: accountMailboxKeyOf(await secrets(), authority.id, email),
  };
}

/**
 * Begins a step whose code is mailed. A mailbox that got its mails of this hour or day gets none, and whoever asked is
 * not told: the answer says nothing of a mailbox.
 *
 * @param decide what begins, once it is known whose account the mailbox has
 * @returns whole `Set-Cookie` lines
 */
export async function beginMailStep(
  deps: AccountDependencies,
  call: MemberCall,
  mailbox: Mailbox,
  decide: (account: Account | undefined, code: NewCode) => Mailed,
): Promise<readonly string[]> {
  const token = newStepToken(deps);
  const account = await deps.findByMailbox(mailbox.authority, mailbox.mailboxKey);
  const { step, mail } = decide(account, { token, nonce: deps.random(16).toString('hex'), at: call.at });
  const mayMail = await deps.limits(call)('memberMail', mailbox.mailboxKey);
  await deps.steps.begin(step, mayMail.ok ? mailIn(call.language, mail) : undefined);
  return [setCookie(stepCookie, token)];
}

type Begins = {
  /** The limit by which calls of one address are counted. */
  readonly counts: 'signUp' | 'reset';
  /** What begins, and the letter that goes with it; there is one whether or not the mailbox has an account. */
  readonly begins: (mailbox: Mailbox, account: Account | undefined, code: NewCode) => Mailed;
  readonly mailboxForm: ShowForm;
  readonly codeForm: ShowForm;
};

/** Takes a mailbox, mails to it and asks for the code; the answer is the same whether or not it has an account. */
export async function takeMailbox(
  deps: AccountDependencies,
  call: MemberCall,
  { counts, begins, mailboxForm, codeForm }: Begins,
): Promise<PageAnswer> {
  const typed = { email: textField(call.form, 'email') };
  const input = parse(mailboxInput, typed, memberSentencesIn(call.language));
  if (!input.ok) return mailboxForm(422, input.failure.errors ?? []);
  const counted = await deps.limits(call)(counts);
  if (!counted.ok) return refusedAt(call, 'email', counted.failure, mailboxForm);
  const mailbox = await mailboxOf(deps, call, input.value.email ?? '');
  const cookies = await beginMailStep(deps, call, mailbox, (account, code) => begins(mailbox, account, code));
  return codeForm(200, [], cookies);
}
