import type { FieldError } from '../../shared/contracts/failures.ts';
import { mustBeFresh } from '../../shared/domain/account/signed-in.ts';
import type { PageAnswer } from '../../shared/http/call.ts';
import { liveSessionsOf } from '../../shared/http/live-sessions.ts';
import { profilePage } from '../pages/account-profile-page.tsx';
import type { FieldPart } from '../pages/account-profile-section.ts';
import { siteOf } from '../pages/site-of.ts';
import { shown } from './answers.ts';
import type { AccountDependencies, MemberCall } from './dependencies.ts';
import { inside, type Member } from './inside.ts';

/** Her account, and everything that she can change of it. */
export const showProfile = inside((deps, call, member) => profile(deps, call, member, 200));

/** What was wrong, and in which part of the page. */
export type Wrong = { readonly part: FieldPart; readonly errors: readonly FieldError[] };

/** The profile, with what was typed wrong in one of its parts. */
export async function profile(
  deps: Pick<AccountDependencies, 'sessions' | 'readEvents'>,
  call: MemberCall,
  { account, acting, session, formToken }: Member,
  status: number,
  wrong?: Wrong,
): Promise<PageAnswer> {
  const [sessions, events] = await Promise.all([
    liveSessionsOf(deps.sessions, session, call.at),
    deps.readEvents(account.authority, account.id),
  ]);
  const body = profilePage({
    site: siteOf(call),
    formToken,
    account,
    mayChange: mustBeFresh(account, acting).ok,
    sessions: sessions.map(({ id, startedAt, usedAt, browser }) => ({
      id,
      startedAt,
      usedAt,
      browser,
      isThis: id === session.id,
    })),
    events: events.toReversed(),
    done: call.asked.query.yapilan,
    ...(wrong ? { wrong: { ...wrong, values: call.form } } : {}),
  });
  return shown(status, body);
}
