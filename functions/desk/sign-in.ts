import { authorityById } from '../../shared/authorities/registry.ts';
import { type Failure, ok, type Result, refuse } from '../../shared/contracts/failures.ts';
import type { RememberColleague } from '../../shared/domain/colleague.ts';
import {
  type LockStore,
  namesOf,
  type SignedIn,
  showedHerself,
  type Vouched,
} from '../../shared/domain/officer-session.ts';
import {
  isLive,
  newSession,
  renewed,
  type Session,
  type SessionLimits,
  type SessionStore,
  sessionIdOf,
} from '../../shared/domain/session.ts';
import { browserFamilyOf } from '../../shared/http/browser-family.ts';
import type { PageAnswer, PageCall, PagePlace } from '../../shared/http/call.ts';
import { cookieOf, dropCookie, setCookie } from '../../shared/http/cookies.ts';
import { attemptIdOf, comesBackTo, expiryOf } from '../../shared/http/login-attempt.ts';
import { type Enter, sessionCookie } from '../../shared/http/session.ts';
import { deskSignInPage } from '../pages/desk-sign-in-page.tsx';
import { deskSignedOutPage } from '../pages/desk-signed-out-page.tsx';
import { officeOf } from '../pages/site-of.ts';
import { type Attempt, attemptCookie, proofsOf, readDeskAttempt, wayBack } from './attempt.ts';
import { enteredByForm } from './entered.ts';
import { deskOf, leadToIssuer, seeOther, type WayDependencies } from './issuer-way.ts';
import { refused, wayInOf } from './refused.ts';

export type SignInDependencies = WayDependencies & {
  readonly sessions: SessionStore<Vouched>;
  readonly locks: LockStore;
  /** Keyed hash of an officer's id or name in an institution. */
  readonly ownerOf: (authority: string, name: string) => Promise<string>;
  /** Whoever signed in can be given requests by name. */
  readonly rememberColleague: RememberColleague;
  readonly enter: Enter<Vouched>;
  readonly limits: SessionLimits;
};

/** What a browser says of a step that was taken on our pages, or by typing the address. */
const ownSteps = new Set([undefined, 'same-origin', 'none']);

/** Off to the provider; but no other site begins a login here, since whoever is known there would be in unasked. */
export async function startSignIn(deps: SignInDependencies, call: PageCall): Promise<PageAnswer> {
  const { sonra, yeniden } = call.asked.query;
  const way = { aim: yeniden === '1' ? 'fresh' : 'login', back: wayBack(sonra) } as const;
  if (!ownSteps.has(call.asked.fetchSite))
    return { status: 200, body: deskSignInPage({ ...way, ...wayInOf(call, way.back) }) };
  return leadToIssuer(deps, call, way);
}

/**
 * Takes the browser back from the provider: the state must be that of the attempt in its cookie, each attempt counts
 * once, and a session begins under a secret that nobody knew before, or goes on with what the provider says today.
 * Whom the provider no longer vouches for has no session left in this browser.
 */
export async function finishSignIn(deps: SignInDependencies, call: PageCall): Promise<PageAnswer> {
  const { asked, at } = call;
  const attempt = readDeskAttempt(cookieOf(asked.cookies, attemptCookie));
  const authority = attempt && authorityById(attempt.authority);
  if (!attempt || !authority || !comesBackTo(attempt, asked.query.state, at))
    return notSignedIn(call, { code: 'signInRefused' });
  const { base, callback } = deskOf(deps, asked.host, authority);
  const there = { authority, base, language: call.language };
  if (!(await deps.sessions.claimLogin(authority.id, attemptIdOf(attempt), expiryOf(attempt))))
    return notSignedIn(there, { code: 'signInRefused' });
  const came = new URL(`${callback}?${new URLSearchParams(asked.query)}`);
  const identified = await deps.issuer.identify(came, proofsOf(attempt));
  const held = cookieOf(asked.cookies, sessionCookie);
  const endHeld = async () => {
    if (held !== undefined) await deps.sessions.end({ authority: authority.id, id: sessionIdOf(held) }, at);
  };
  if (identified.ok && !showedHerself(identified.value, deps.trust.loginMs, at) && attempt.aim !== 'fresh')
    return leadToIssuer(deps, { ...call, authority }, { aim: 'fresh', back: attempt.returnTo });
  const admitted = identified.ok ? await admit(deps, attempt, identified.value, at) : identified;
  if (!admitted.ok) {
    await endHeld();
    return notSignedIn(there, admitted.failure);
  }
  const { who, begins } = admitted.value;
  await deps.rememberColleague(authority.id, who.officer, at);
  const goesOn = attempt.aim === 'word' && held !== undefined && (await goOn(deps, held, admitted.value, at));
  if (goesOn) return seeOther(`${base}${attempt.returnTo}`, [dropCookie(attemptCookie)]);
  const token = deps.newSecret();
  const browser = browserFamilyOf(asked.userAgent);
  const session = newSession(token, who, { ...begins, ...(browser ? { browser } : {}) }, deps.limits, at);
  await deps.sessions.add(session);
  await endHeld();
  return seeOther(`${base}${attempt.returnTo}`, [setCookie(sessionCookie, token), dropCookie(attemptCookie)]);
}

type Admitted = {
  readonly who: Vouched;
  readonly begins: Pick<Session<Vouched>, 'authority' | 'owner' | 'generation'>;
};

/** Whoever has a role here today, is not locked out, and showed who she is lately enough. */
async function admit(
  { locks, ownerOf, trust }: SignInDependencies,
  { authority }: Attempt,
  { officer, ...assured }: SignedIn,
  at: PageCall['at'],
): Promise<Result<Admitted>> {
  if (!showedHerself({ officer, ...assured }, trust.loginMs, at)) return refuse('signInRefused');
  const entitlements = officer.entitlements.filter((each) => each.authority === authority);
  if (entitlements.length === 0) return refuse('officerNotEntitled');
  const [owner = '', name] = await Promise.all(namesOf(officer).map((each) => ownerOf(authority, each)));
  const { generation, lockedAt } = await locks.tie(authority, name === undefined ? [owner] : [owner, name]);
  if (lockedAt !== undefined) return refuse('lockedOut');
  const who = { ...assured, officer: { ...officer, entitlements }, vouchedAt: at };
  return ok({ who, begins: { authority, owner, generation } });
}

/** Puts today's roles into a session that is hers. A login that she has shown herself at since begins a new one. */
async function goOn(
  { sessions, limits }: SignInDependencies,
  token: string,
  { who, begins }: Admitted,
  at: PageCall['at'],
): Promise<boolean> {
  const found = await sessions.find(begins.authority, sessionIdOf(token));
  if (!found || !isLive(found.session, found.standing, at)) return false;
  const { session } = found;
  if (session.owner !== begins.owner || session.who.authenticatedAt !== who.authenticatedAt) return false;
  await sessions.replace(session, who);
  const renewal = renewed(session, limits, at);
  if (renewal) await sessions.renew(session, renewal);
  return true;
}

/** Ends every session of the officer in this institution, then leads to the provider's own way out. */
export function signOut(deps: SignInDependencies, call: PageCall): Promise<PageAnswer> {
  // A session that is over does not say whose others to end, so she is not told that they were.
  return enteredByForm(deps, call, async (session) => {
    await deps.sessions.endAll(session);
    const { desk } = deskOf(deps, call.asked.host, call.authority);
    // Her sessions here are over, whether the provider can be asked or not.
    const onward = await deps.issuer.endSessionUrl(desk).catch(() => undefined);
    return {
      status: 200,
      body: deskSignedOutPage({ site: officeOf(call), ...(onward === undefined ? {} : { onward }) }),
      cookies: [dropCookie(sessionCookie)],
      // Not a redirect: `form-action` holds for those too, and lets a form of ours lead to no other site.
      ...(onward === undefined ? {} : { headers: { refresh: `0;url=${onward}` } }),
    };
  });
}

const notSignedIn = (call: PagePlace, failure: Failure): PageAnswer => ({
  ...refused(call, failure),
  cookies: [dropCookie(attemptCookie)],
});
