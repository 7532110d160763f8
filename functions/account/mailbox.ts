import { accountMailboxKeyOf } from '../../shared/domain/account/account.ts';
import type { Mailbox, Mailed, NewCode } from '../../shared/domain/account/sign-up.ts';
import { setCookie } from '../../shared/http/cookies.ts';
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
  decide: (account: Awaited<ReturnType<AccountDependencies['findByMailbox']>>, code: NewCode) => Mailed,
): Promise<readonly string[]> {
  const token = newStepToken(deps);
  const account = await deps.findByMailbox(mailbox.authority, mailbox.mailboxKey);
  const { step, mail } = decide(account, { token, nonce: deps.random(16).toString('hex'), at: call.at });
  const mayMail = await deps.limits(call)('memberMail', mailbox.mailboxKey);
  await deps.steps.begin(step, mayMail.ok ? mail : undefined);
  return [setCookie(stepCookie, token)];
}
