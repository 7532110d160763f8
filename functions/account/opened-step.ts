import type { Account } from '../../shared/domain/account/account.ts';
import { belongsTo, stepIdOf } from '../../shared/domain/account/step.ts';
import type { AccountDependencies, MemberCall } from './dependencies.ts';
import { stepTokenOf } from './step-cookie.ts';

export type Opened = { readonly token: string; readonly account: Account };

/** What the browser is in the middle of, without spending a try; undefined once the step or the account has ended. */
export async function openedStep(
  { steps, find }: Pick<AccountDependencies, 'steps' | 'find'>,
  call: MemberCall,
  purpose: 'signIn' | 'enrol' | 'newPassword',
): Promise<Opened | undefined> {
  const { authority, at } = call;
  const token = stepTokenOf(call);
  const step = token && (await steps.find(authority.id, stepIdOf(token), purpose, at));
  const account = step && (await find(authority.id, step.account));
  return token && account && belongsTo(step, account) ? { token, account } : undefined;
}
