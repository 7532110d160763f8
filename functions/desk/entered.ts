import { isStale, type OfficerSession, type Vouched } from '../../shared/domain/officer-session.ts';
import { formTokenOf, renewed, type SessionLimits, type SessionStore } from '../../shared/domain/session.ts';
import type { PageAnswer, PageCall } from '../../shared/http/call.ts';
import { hasFormToken } from '../../shared/http/csrf.ts';
import type { Enter, Entered } from '../../shared/http/session.ts';
import type { SignedInAs } from '../pages/desk-layout.tsx';
import { backTo, leadToIssuer, type WayDependencies } from './issuer-way.ts';
import { refused, refusedInside } from './refused.ts';

export type EnteredDependencies = WayDependencies & {
  readonly enter: Enter<Vouched>;
  readonly sessions: SessionStore<Vouched>;
  readonly limits: SessionLimits;
};
export type Show = (session: OfficerSession, signedIn: SignedInAs) => Promise<PageAnswer>;

export const signedInAs = ({ session: { who }, token }: Entered<Vouched>): SignedInAs => ({
  name: who.officer.username ?? who.officer.id,
  formToken: formTokenOf(token),
});

/**
 * Shows a page to whoever has a session, which lasts on from here. Where the issuer's word on her is too old, the page
 * comes by way of the issuer. Only pages prolong a session, so no role is older than that age and the idle time.
 *
 * @param page its address after the authority's, `/gorevli…`
 */
export async function entered(
  deps: EnteredDependencies,
  call: PageCall,
  page: string,
  show: Show,
): Promise<PageAnswer> {
  const came = await deps.enter(call);
  const back = backTo(page, call);
  if (!came.ok) return refused(call, came.failure, back);
  const { session } = came.value;
  if (isStale(session.who, deps.trust, call.at)) return leadToIssuer(deps, call, { aim: 'word', back });
  const renewal = renewed(session, deps.limits, call.at);
  if (renewal) await deps.sessions.renew(session, renewal);
  return show(session, signedInAs(came.value));
}

/** Takes a form from whoever has a session, when it comes from a page of that very session. */
export async function enteredByForm(
  { enter }: Pick<EnteredDependencies, 'enter'>,
  call: PageCall,
  take: Show,
): Promise<PageAnswer> {
  const came = await enter(call);
  if (!came.ok) return refused(call, came.failure);
  const signedIn = signedInAs(came.value);
  if (!hasFormToken(call.form, came.value.token))
    return refusedInside(call, signedIn, { code: 'notFromOwnPage' });
  return take(came.value.session, signedIn);
}
