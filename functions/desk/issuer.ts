import * as oidc from 'openid-client';
import { ok, type Result, refuse } from '../../shared/contracts/failures.ts';
import type { Instant } from '../../shared/contracts/vocabulary.ts';
import { isServiceId } from '../../shared/domain/access.ts';
import type { SignedIn } from '../../shared/domain/officer-session.ts';
import {
  entitlementsOf,
  hasSecondFactor,
  type OfficerIssuer,
  type VerifyOfficer,
} from '../../shared/http/officer.ts';
import type { Proofs } from './attempt.ts';

/** The institution's OpenID provider, as far as signing in and out needs it. Rejects while it cannot be reached. */
export type Issuer = {
  /** Where the browser goes to sign in. */
  readonly authorizationUrl: (redirectUri: string, proofs: Proofs, wanted: Wanted) => Promise<string>;
  /** Who came back; refuses whatever the provider's answer does not prove. */
  readonly identify: (callback: URL, proofs: Proofs) => Promise<Result<SignedIn>>;
  /** Where the browser goes to end its stay at the provider; undefined when the provider offers no such address. */
  readonly endSessionUrl: (backTo: string) => Promise<string | undefined>;
};

/** How long ago she may have shown who she is, in seconds; `fresh`: she shows it now, whatever the issuer knows. */
export type Wanted = { readonly maxAge: number; readonly fresh: boolean };

const timeoutSeconds = 3;
const loopback = /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?(\/|$)/;
const unreachable = new Set(['OAUTH_TIMEOUT', 'OAUTH_ABORT']);

/**
 * A public client with PKCE: there is no secret to keep. The provider's description is fetched at the first login and
 * kept; its tokens are verified, read and let go.
 */
export function openIdIssuer(settings: OfficerIssuer, verify: VerifyOfficer): Issuer {
  let known: Promise<oidc.Configuration> | undefined;
  const configuration = () => {
    known ??= discover(settings).catch((error) => {
      known = undefined;
      throw error;
    });
    return known;
  };
  return {
    async authorizationUrl(redirectUri, { state, nonce, verifier }, { maxAge, fresh }) {
      const url = oidc.buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirectUri,
        scope: ['openid profile', settings.OIDC_REQUIRED_SCOPE].filter(Boolean).join(' '),
        state,
        nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        max_age: String(maxAge),
        // Some issuers know no `max_age`, and some without it do not say when.
        ...(fresh ? { prompt: 'login' } : {}),
        ...(settings.OIDC_REQUIRED_ACR ? { acr_values: settings.OIDC_REQUIRED_ACR } : {}),
      });
      return url.href;
    },

    async identify(callback, { state, nonce, verifier }) {
      try {
        const tokens = await oidc.authorizationCodeGrant(await configuration(), callback, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        });
        const claims = tokens.claims();
        return claims
          ? await signedInBy(claims, tokens.access_token, settings, verify)
          : refuse('signInRefused');
      } catch (error) {
        if (isOutage(error)) throw error;
        return refuse('signInRefused');
      }
    },

    async endSessionUrl(backTo) {
      const config = await configuration();
      if (config.serverMetadata().end_session_endpoint === undefined) return undefined;
      // Cognito calls the way back by a name of its own.
      return oidc.buildEndSessionUrl(config, { post_logout_redirect_uri: backTo, logout_uri: backTo }).href;
    },
  };
}

function discover({ OIDC_ISSUER, OIDC_AUDIENCE }: OfficerIssuer): Promise<oidc.Configuration> {
  return oidc.discovery(new URL(OIDC_ISSUER), OIDC_AUDIENCE, undefined, oidc.None(), {
    timeout: timeoutSeconds,
    execute: [
      oidc.enableNonRepudiationChecks,
      ...(loopback.test(OIDC_ISSUER) ? [oidc.allowInsecureRequests] : []),
    ],
  });
}

/** Groups stand in the access token with some providers, in the ID token with others. */
async function signedInBy(
  claims: oidc.IDToken,
  accessToken: string,
  { OIDC_GROUPS_CLAIM, OIDC_REQUIRED_ACR }: OfficerIssuer,
  verify: VerifyOfficer,
): Promise<Result<SignedIn>> {
  if (isServiceId(claims.sub)) return refuse('signInRefused');
  const access = await verify(`Bearer ${accessToken}`);
  const officer = access.ok && access.value.id === claims.sub ? access.value : undefined;
  if (!officer && !hasSecondFactor(claims, OIDC_REQUIRED_ACR)) return refuse('secondFactorMissing');
  const username =
    officer?.username ?? textOf(claims['cognito:username']) ?? textOf(claims.preferred_username);
  const entitlements = officer?.entitlements.length
    ? officer.entitlements
    : entitlementsOf(claims[OIDC_GROUPS_CLAIM]);
  const { acr, amr, auth_time } = claims;
  return ok({
    officer: { id: claims.sub, ...(username === undefined ? {} : { username }), entitlements },
    ...(typeof acr === 'string' ? { acr } : {}),
    ...(Array.isArray(amr) ? { amr: amr.map(String) } : {}),
    ...(typeof auth_time === 'number'
      ? { authenticatedAt: new Date(auth_time * 1000).toISOString() as Instant }
      : {}),
  });
}

const textOf = (claim: unknown): string | undefined =>
  typeof claim === 'string' && claim !== '' ? claim : undefined;

/** A provider that does not answer, or answers with a fault of its own, has said nothing about the login. */
function isOutage(error: unknown): boolean {
  if (error instanceof oidc.AuthorizationResponseError || error instanceof oidc.ResponseBodyError)
    return false;
  if (!(error instanceof oidc.ClientError)) return true;
  const { cause, code } = error;
  return unreachable.has(code ?? '') || (cause instanceof Response && cause.status >= 500);
}
