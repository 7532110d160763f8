import type { Failure } from '../../shared/contracts/failures.ts';
import type { Account } from '../../shared/domain/account/account.ts';
import type { Acting } from '../../shared/domain/account/signed-in.ts';
import { formTokenOf } from '../../shared/domain/session.ts';
import type { PageAnswer } from '../../shared/http/call.ts';
import type { SignedInCitizen } from '../../shared/http/citizen.ts';
import { hasFormToken } from '../../shared/http/csrf.ts';
import { formHeaders } from '../../shared/http/headers.ts';
import { accountLinksOf } from '../pages/account-links.ts';
import { noAccountPage } from '../pages/account-none-page.tsx';
import { accountProblemPage } from '../pages/account-problem-page.tsx';
import type { Done } from '../pages/account-profile-page.tsx';
import { linksOf } from '../pages/site.ts';
import { siteOf } from '../pages/site-of.ts';
import { problemFor, refused, seeOther, shown } from './answers.ts';
import type { AccountDependencies, MemberCall, MemberHandler } from './dependencies.ts';

/** A signed-in member at her own account, as it stood when she asked. */
export type Member = SignedInCitizen & {
  readonly account: Account;
  readonly acting: Acting;
  readonly formToken: string;
};
type MemberAction = (deps: AccountDependencies, call: MemberCall, member: Member) => Promise<PageAnswer>;

/**
 * Lets a member in to her own account: the session names it, no address does. A form has to carry the session's token.
 * Whoever came by e-Devlet alone has no account here, and is told so.
 */
export const inside =
  (handle: MemberAction): MemberHandler =>
  async (deps, call) => {
    const { authority, at, asked } = call;
    const citizen = await deps.citizen(call);
    if (!citizen)
      return asked.method === 'GET'
        ? seeOther(accountLinksOf(call, 'hesap').signIn)
        : refused(call, { code: 'memberSessionEnded' });
    const formToken = formTokenOf(citizen.token);
    if (asked.method !== 'GET' && !hasFormToken(call.form, citizen.token))
      return refused(call, { code: 'notFromOwnPage' });
    const { account: id } = citizen.session.who;
    if (id === undefined) return shown(200, noAccountPage({ site: siteOf(call), formToken }));
    const account = await deps.find(authority.id, id);
    if (!account) return refused(call, { code: 'memberSessionEnded' });
    return handle(deps, call, { ...citizen, account, acting: { session: citizen.session, at }, formToken });
  };

/** What was done is said on the profile once; the address names it by a fixed word. */
export const toProfile = (call: MemberCall, done: Done, cookies: readonly string[] = []): PageAnswer =>
  seeOther(`${linksOf(call).account}?yapilan=${done}`, cookies);

/** A refusal to a member whose session goes on; signing in again leads back here. */
export function refusedInside(call: MemberCall, { formToken }: Member, failure: Failure): PageAnswer {
  const problem = problemFor(call, failure);
  const body = accountProblemPage({ site: siteOf(call), problem, donus: 'hesap', formToken });
  return { status: problem.status, body, headers: formHeaders };
}
