import { edevletKeyOf } from '../../shared/domain/account/account.ts';
import { linkEdevlet, type StateIdentity } from '../../shared/domain/account/standing.ts';
import { linkPage } from '../pages/account-link-page.tsx';
import { linksOf } from '../pages/site.ts';
import { siteOf } from '../pages/site-of.ts';
import { seeOther, shown } from './answers.ts';
import { changeAccount, openSession } from './change.ts';
import { inside, type Member, refusedInside, toProfile } from './inside.ts';

/** What the link would change: her own name and number, and what the State says. Without its word it is asked for first. */
export const showLink = inside(async (_, call, member) => {
  if (!call.authority.signIn.includes('edevlet'))
    return refusedInside(call, member, { code: 'eDevletNotOffered' });
  const identity = stateIdentityOf(member);
  const { account, formToken } = member;
  return shown(200, linkPage({ site: siteOf(call), formToken, account, identity }));
});

/** Links the account to the person whom the State named in this session. */
export const takeLink = inside(async (deps, call, member) => {
  const identity = stateIdentityOf(member);
  if (!identity) return seeOther(linksOf(call).back('baglama'));
  const key = edevletKeyOf(await deps.secrets(), call.authority.id, identity.nationalId);
  const changed = await changeAccount(deps, call, member.account.id, (account) =>
    linkEdevlet(account, identity, key, member.acting),
  );
  if (!changed.ok) return refusedInside(call, member, changed.failure);
  return toProfile(call, 'baglandi', await openSession(deps, call, changed.value));
});

/** Only a session of the State's own word says who she is; what a member typed herself does not. */
function stateIdentityOf({ applicant }: Member): StateIdentity | undefined {
  const { level, nationalId, name, surname } = applicant;
  return level === 'edevlet' && nationalId !== undefined ? { nationalId, name, surname } : undefined;
}
