import type { Authority } from '../../shared/authorities/authority.ts';
import type { TrustLimits } from '../../shared/domain/officer-session.ts';
import type { PageAnswer, PageCall } from '../../shared/http/call.ts';
import { setCookie } from '../../shared/http/cookies.ts';
import { languageField } from '../../shared/http/language.ts';
import { writeAttempt } from '../../shared/http/login-attempt.ts';
import { ownAddress } from '../../shared/http/own-address.ts';
import { type Aim, attemptCookie, desk, proofsOf, wayBack } from './attempt.ts';
import type { Issuer } from './issuer.ts';

export type WayDependencies = {
  readonly issuer: Issuer;
  readonly trust: TrustLimits;
  /** 256 random bits, base64url. */
  readonly newSecret: () => string;
  /** The deployment's own address, without a slash at its end. */
  readonly publicUrl: string;
};

/**
 * Where the desk of an authority stands for whoever calls by this host: at the root of a host of its own, otherwise
 * under its name. All authorities of a deployment share one way back, so that a new one needs no word with the provider.
 */
export function deskOf(
  { publicUrl }: Pick<WayDependencies, 'publicUrl'>,
  host: string,
  authority: Authority,
) {
  const { origin, base } = ownAddress(publicUrl, host, authority);
  return { base, desk: `${origin}${desk}`, callback: `${origin}${desk}/donus` };
}

/** Sends the browser to the provider. It keeps the attempt; nothing is stored for a login that nobody ends. */
export async function leadToIssuer(
  deps: WayDependencies,
  { authority, asked, at }: Pick<PageCall, 'authority' | 'asked' | 'at'>,
  { aim, back }: { readonly aim: Aim; readonly back: string },
): Promise<PageAnswer> {
  const attempt = { authority: authority.id, begunAt: at, secret: deps.newSecret(), aim, returnTo: back };
  const { callback } = deskOf(deps, asked.host, authority);
  const wanted = { maxAge: deps.trust.loginMs / 1000, fresh: aim === 'fresh' };
  return seeOther(await deps.issuer.authorizationUrl(callback, proofsOf(attempt), wanted), [
    setCookie(attemptCookie, writeAttempt(attempt)),
  ]);
}

/** A page with what was asked of it, to come back to; a choice of language is kept by then. */
export function backTo(page: string, { asked }: Pick<PageCall, 'asked'>): string {
  const { [languageField]: _, ...chosen } = asked.query;
  const query = new URLSearchParams(chosen).toString();
  return wayBack(query === '' ? page : `${page}?${query}`);
}

export const seeOther = (location: string, cookies: readonly string[] = []): PageAnswer => ({
  status: 303,
  body: '',
  headers: { location },
  cookies,
});
