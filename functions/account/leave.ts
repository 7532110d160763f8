import { mustBeFresh } from '../../shared/domain/account/signed-in.ts';
import { closeAccount, endSessions } from '../../shared/domain/account/standing.ts';
import { citizenCookie } from '../../shared/http/citizen.ts';
import { dropCookie } from '../../shared/http/cookies.ts';
import { liveSessionsOf } from '../../shared/http/live-sessions.ts';
import { closedPage } from '../pages/account-closed-page.tsx';
import { accountLinksOf } from '../pages/account-links.ts';
import { textField } from '../pages/fields.ts';
import { siteOf } from '../pages/site-of.ts';
import { accountProfileWords } from '../pages/words/account-profile.ts';
import { seeOther, shown } from './answers.ts';
import { changeAccount } from './change.ts';
import { inside, refusedInside, toProfile } from './inside.ts';
import { profile } from './profile.ts';

/** Ends one of her other sessions, all of them, or every one with this; whoever sits at her open browser does not. */
export const endSome = inside(async (deps, call, member) => {
  const fresh = mustBeFresh(member.account, member.acting);
  if (!fresh.ok) return refusedInside(call, member, fresh.failure);
  const chosen = textField(call.form, 'session');
  if (chosen !== 'all') {
    const live = await liveSessionsOf(deps.sessions, member.session, call.at);
    const others = live.filter(({ id }) => id !== member.session.id);
    const ended = others.filter(({ id }) => chosen === 'others' || id === chosen);
    await Promise.all(ended.map((each) => deps.sessions.end(each, call.at)));
    return toProfile(call, 'oturumlar');
  }
  const changed = await changeAccount(deps, call, member.account.id, (account) =>
    endSessions(account, member.acting),
  );
  if (!changed.ok) return refusedInside(call, member, changed.failure);
  return seeOther(accountLinksOf(call, 'hesap').signIn, [dropCookie(citizenCookie)]);
});

/** Closes the account for good, once she has typed that she wants it. */
export const close = inside(async (deps, call, member) => {
  const typed = textField(call.form, 'confirmation') ?? '';
  const { word, notTyped } = accountProfileWords(call).closing;
  if (typed.trim().toLocaleUpperCase(call.language) !== word) {
    const message = notTyped(word);
    const errors = [{ field: 'confirmation', code: 'confirmation.missing', message }];
    return profile(deps, call, member, 422, { part: 'close', errors });
  }
  const changed = await changeAccount(deps, call, member.account.id, (account) =>
    closeAccount(account, member.acting),
  );
  if (!changed.ok) return refusedInside(call, member, changed.failure);
  return shown(200, closedPage({ site: siteOf(call) }), [dropCookie(citizenCookie)]);
});
