import { newRecoveryCodes } from '../../shared/domain/account/factors.ts';
import { recoveryBytes, recoveryCodesFrom, recoveryKeyOf } from '../../shared/domain/account/recovery.ts';
import type { PageAnswer } from '../../shared/http/call.ts';
import { recoveryCodesPage } from '../pages/account-recovery-codes-page.tsx';
import type { ReturnName } from '../pages/site.ts';
import { siteOf } from '../pages/site-of.ts';
import { shown } from './answers.ts';
import { changeAccount } from './change.ts';
import type { AccountDependencies, MemberCall } from './dependencies.ts';
import { inside, refusedInside } from './inside.ts';

/** Ten new codes, and the keyed hashes that are kept of them. */
export async function newCodes(
  deps: Pick<AccountDependencies, 'random' | 'secrets'>,
  account: { readonly authority: string; readonly id: string },
) {
  const codes = recoveryCodesFrom(deps.random(recoveryBytes));
  const secrets = await deps.secrets();
  return { codes, keys: codes.map((code) => recoveryKeyOf(secrets, account, code)) };
}

/** Shown this once, and stored nowhere. */
export const shownCodes = (
  call: MemberCall,
  codes: readonly string[],
  onward: ReturnName,
  cookies: readonly string[] = [],
): PageAnswer => shown(200, recoveryCodesPage({ site: siteOf(call), at: call.at, codes, onward }), cookies);

/** The old codes are worth nothing any more. */
export const renewCodes = inside(async (deps, call, member) => {
  const { codes, keys } = await newCodes(deps, member.account);
  const changed = await changeAccount(deps, call, member.account.id, (account) =>
    newRecoveryCodes(account, keys, member.acting),
  );
  return changed.ok ? shownCodes(call, codes, 'hesap') : refusedInside(call, member, changed.failure);
});
