import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose';
import * as z from 'zod';
import { authorities } from '../authorities/registry.ts';
import { ok, type Result, refuse } from '../contracts/failures.ts';
import { role } from '../contracts/vocabulary.ts';
import { type Entitlement, isServiceId, type Officer } from '../domain/access.ts';
import { clientOf, isClientToken, type Listed, scopesOf, serviceOf } from './service-client.ts';

export type { Entitlement, Officer } from '../domain/access.ts';
export type VerifyOfficer = (authorization: string | undefined) => Promise<Result<Officer>>;

const discovery = z.object({ issuer: z.string(), jwks_uri: z.url() });
const fetchTimeoutMs = 3_000;

/** What the functions are told about the issuer. */
export type OfficerIssuer = {
  readonly OIDC_ISSUER: string;
  readonly OIDC_AUDIENCE: string;
  readonly OIDC_GROUPS_CLAIM: string;
  /** What a person's token must name in `acr` or `amr`; '' or absent where the issuer lets nobody in without. */
  readonly OIDC_REQUIRED_ACR?: string;
  /**
   * The scope by which a person lets a client act for her here. '' or absent: none has it, and only the officers' own
   * client, the one that the audience names, acts for them.
   */
  readonly OIDC_REQUIRED_SCOPE?: string;
};

/**
 * Verifies a bearer token: signature by the issuer's published keys, issuer, audience (or Cognito's `client_id`),
 * times; of a person also that she let this client act for her here, and the second factor, where one is demanded.
 * The keys are fetched on the first token and cached.
 *
 * @param now milliseconds, the clock that token times are judged by
 * @param institutions those whose service clients are let in
 */
export function officerVerifier(
  environment: OfficerIssuer,
  now: () => number,
  institutions: readonly Listed[] = authorities,
): VerifyOfficer {
  const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience, OIDC_GROUPS_CLAIM: groupsClaim } = environment;
  let keySet: Promise<ReturnType<typeof createRemoteJWKSet>> | undefined;
  const keysOf = () => {
    keySet ??= discover(issuer).catch((error) => {
      keySet = undefined;
      throw error;
    });
    return keySet;
  };
  return async (authorization) => {
    const token = /^Bearer ([A-Za-z0-9._~+/-]+=*)$/i.exec(authorization ?? '')?.[1];
    if (!token) return refuse('tokenMissing');
    const keys = await keysOf();
    try {
      const { payload, protectedHeader } = await jwtVerify(token, keys, {
        issuer,
        algorithms: ['RS256', 'PS256', 'ES256'],
        requiredClaims: ['sub', 'exp'],
        currentDate: new Date(now()),
      });
      if (!isAccessToken(payload, protectedHeader.typ)) return refuse('tokenInvalid');
      const service = serviceOf(payload, institutions);
      if (service)
        return isFor(payload, audience, service.clientId) ? service.officer : refuse('tokenInvalid');
      const isOurs = isFor(payload, audience) && !isClientToken(payload);
      if (!isOurs || isServiceId(String(payload.sub))) return refuse('tokenInvalid');
      if (!isDelegated(payload, environment)) return refuse('scopeMissing');
      if (!hasSecondFactor(payload, environment.OIDC_REQUIRED_ACR)) return refuse('secondFactorMissing');
      const username = usernameOf(payload);
      return ok({
        id: String(payload.sub),
        ...(username ? { username } : {}),
        entitlements: entitlementsOf(payload[groupsClaim]),
      });
    } catch (error) {
      if (error instanceof errors.JWTExpired) return refuse('tokenExpired');
      // The issuer's keys could not be had: that is no word about the token.
      if (!(error instanceof errors.JOSEError) || keyFaults.has(error.code)) throw error;
      return refuse('tokenInvalid');
    }
  };
}

/** Cognito's access tokens say `username`, Keycloak's and Entra's `preferred_username`. */
function usernameOf({ username, preferred_username }: JWTPayload): string | undefined {
  return [username, preferred_username].find((name) => typeof name === 'string' && name !== '') as
    | string
    | undefined;
}

async function discover(issuer: string) {
  const answer = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
    signal: AbortSignal.timeout(fetchTimeoutMs),
  });
  if (!answer.ok) throw new Error(`The OpenID issuer answered ${answer.status}`);
  const { issuer: named, jwks_uri } = discovery.parse(await answer.json());
  // RFC 8414 section 3.3: a description in another's name is nobody's.
  if (named !== issuer)
    throw new Error('The OpenID issuer describes itself by another name than the setting');
  return createRemoteJWKSet(new URL(jwks_uri), { timeoutDuration: fetchTimeoutMs });
}

const keyFaults = new Set(['ERR_JOSE_GENERIC', 'ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID']);

/**
 * An id token proves a login to somebody else. An access token is known by RFC 9068's type, by a scope, which no id
 * token carries (Entra, ADFS), or by Cognito's and Keycloak's own marks.
 */
function isAccessToken({ token_use, typ, scope, scp }: JWTPayload, type: string | undefined): boolean {
  if (token_use === 'id' || typ === 'ID') return false;
  const marked = type?.toLowerCase().replace(/^application\//, '') === 'at+jwt';
  return marked || token_use === 'access' || typ === 'Bearer' || scope !== undefined || scp !== undefined;
}

/** Cognito names no audience: there the client counts, the officers' or, of a service, its own. */
function isFor({ aud, client_id }: JWTPayload, audience: string, client = audience): boolean {
  return aud === undefined ? client_id === client : [aud].flat().includes(audience);
}

/** Whether she let the client that holds the token act for her here. */
function isDelegated(payload: JWTPayload, { OIDC_AUDIENCE, OIDC_REQUIRED_SCOPE }: OfficerIssuer): boolean {
  return OIDC_REQUIRED_SCOPE
    ? scopesOf(payload).includes(OIDC_REQUIRED_SCOPE)
    : clientOf(payload) === OIDC_AUDIENCE;
}

/** Whether an issuer's claims name the class (`acr`) or a means (`amr`) of authentication that is demanded. */
export function hasSecondFactor({ acr, amr }: JWTPayload, required: string | undefined): boolean {
  return !required || acr === required || (Array.isArray(amr) && amr.includes(required));
}

export function entitlementsOf(groups: unknown): Entitlement[] {
  if (!Array.isArray(groups)) return [];
  return groups.flatMap((group) => {
    const [authority, department, roleName, ...rest] = String(group).split(':');
    const known = role.safeParse(roleName);
    return authority && department && known.success && rest.length === 0
      ? [{ authority, department, role: known.data }]
      : [];
  });
}
