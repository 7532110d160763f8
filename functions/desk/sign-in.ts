import type { Authority } from '../../shared/authorities/authority.ts';
import { authorityById } from '../../shared/authorities/registry.ts';
import type { FailureCode } from '../../shared/contracts/failures.ts';
import type { Secrets } from '../../shared/domain/ports.ts';
import {
  newSession,
  type SessionLimits,
  type SessionStore,
  sessionIdOf,
  sessionOwnerOf,
} from '../../shared/domain/session.ts';
import type { PageAnswer, PageCall } from '../../shared/http/call.ts';
import { cookieOf, dropCookie, setCookie } from '../../shared/http/cookies.ts';
import { hasFormToken } from '../../shared/http/csrf.ts';
import { type Enter, sessionCookie } from '../../shared/http/session.ts';
import { deskSignedOutPage } from '../pages/desk-signed-out-page.tsx';
import { siteOf } from '../pages/site-of.ts';
import {
  attemptCookie,
  attemptIdOf,
  comesBackTo,
  expiryOf,
  proofsOf,
  readAttempt,
  writeAttempt,
} from './attempt.ts';
import type { Issuer } from './issuer.ts';
import { refused } from './refused.ts';

export type SignInDependencies = {
  readonly issuer: Issuer;
  readonly sessions: SessionStore;
  readonly secrets: () => Promise<Secrets>;
  readonly enter: Enter;
  readonly limits: SessionLimits;
  /** 256 random bits, base64url. */
  readonly newSecret: () => string;
  /** The deployment's own address, without a slash at its end. */
  readonly publicUrl: string;
};

/**
 * Where the desk of an authority stands for whoever calls by this host: at the root of a host of its own, otherwise
 * under its name. All authorities of a deployment share one way back, so that a new one needs no word with the provider.
 */
function deskOf({ publicUrl }: SignInDependencies, host: string, authority: Authority) {
  const name = host.split(':')[0]?.toLowerCase() ?? '';
  const own = authority.hosts.includes(name);
  const desk = `${own ? `https://${name}` : publicUrl}/gorevli`;
  return { base: own ? '' : `/${authority.id}`, desk, callback: `${desk}/donus` };
}

/** Sends the browser to the provider. It keeps the attempt; nothing is stored for a login that nobody ends. */
export async function startSignIn(deps: SignInDependencies, call: PageCall): Promise<PageAnswer> {
  const attempt = { authority: call.authority.id, begunAt: call.at, secret: deps.newSecret() };
  const { callback } = deskOf(deps, call.asked.host, call.authority);
  return seeOther(await deps.issuer.authorizationUrl(callback, proofsOf(attempt)), [
    setCookie(attemptCookie, writeAttempt(attempt)),
  ]);
}

/**
 * Takes the browser back from the provider: the state must be that of the attempt in its cookie, each attempt counts
 * once, and a session begins under a secret that nobody knew before.
 */
export async function finishSignIn(deps: SignInDependencies, call: PageCall): Promise<PageAnswer> {
  const { asked, at } = call;
  const attempt = readAttempt(cookieOf(asked.cookies, attemptCookie));
  const authority = attempt && authorityById(attempt.authority);
  if (!attempt || !authority || !comesBackTo(attempt, asked.query.state, at))
    return notSignedIn(call, 'signInRefused');
  const { base, callback } = deskOf(deps, asked.host, authority);
  const there = { authority, base };
  if (!(await deps.sessions.claimLogin(authority.id, attemptIdOf(attempt), expiryOf(attempt))))
    return notSignedIn(there, 'signInRefused');
  const came = new URL(`${callback}?${new URLSearchParams(asked.query)}`);
  const identified = await deps.issuer.identify(came, proofsOf(attempt));
  if (!identified.ok) return notSignedIn(there, identified.failure.code);

  const { officer, ...assured } = identified.value;
  const entitlements = officer.entitlements.filter((each) => each.authority === authority.id);
  if (entitlements.length === 0) return notSignedIn(there, 'officerNotEntitled');
  const owner = sessionOwnerOf(await deps.secrets(), authority.id, officer.id);
  const generation = await deps.sessions.generationOf(authority.id, owner);
  const token = deps.newSecret();
  const begins = { authority: authority.id, owner, generation };
  const signedIn = { ...assured, officer: { ...officer, entitlements } };
  await deps.sessions.add(newSession(token, signedIn, begins, deps.limits, at));
  const before = cookieOf(asked.cookies, sessionCookie);
  if (before !== undefined) await deps.sessions.end({ authority: authority.id, id: sessionIdOf(before) }, at);
  return seeOther(`${base}/gorevli`, [setCookie(sessionCookie, token), dropCookie(attemptCookie)]);
}

/** Ends every session of the officer in this institution, then leads to the provider's own way out. */
export async function signOut(deps: SignInDependencies, call: PageCall): Promise<PageAnswer> {
  const entered = await deps.enter(call);
  // A session that is over does not say whose others to end, so she is not told that they were.
  if (!entered.ok) return refused(call, entered.failure);
  const { session, token } = entered.value;
  if (!hasFormToken(call.form, token)) return refused(call, { code: 'notFromOwnPage' });
  await deps.sessions.endAll(session);
  const { desk } = deskOf(deps, call.asked.host, call.authority);
  // Her sessions here are over, whether the provider can be asked or not.
  const onward = await deps.issuer.endSessionUrl(desk).catch(() => undefined);
  return {
    status: 200,
    body: deskSignedOutPage({ site: siteOf(call), ...(onward === undefined ? {} : { onward }) }),
    cookies: [dropCookie(sessionCookie)],
    // Not a redirect: `form-action` holds for those too, and lets a form of ours lead to no other site.
    ...(onward === undefined ? {} : { headers: { refresh: `0;url=${onward}` } }),
  };
}

const notSignedIn = (call: Pick<PageCall, 'authority' | 'base'>, code: FailureCode): PageAnswer => ({
  ...refused(call, { code }),
  cookies: [dropCookie(attemptCookie)],
});

const seeOther = (location: string, cookies: readonly string[]): PageAnswer => ({
  status: 303,
  body: '',
  headers: { location },
  cookies,
});
