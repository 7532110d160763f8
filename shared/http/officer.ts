import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose';
import * as z from 'zod';
import { ok, type Result, refuse } from '../contracts/failures.ts';
import { type Role, role } from '../contracts/vocabulary.ts';

/** One entitlement from a group `<authority>:<department>:<role>`; department `*` = every one. */
export type Entitlement = { readonly authority: string; readonly department: string; readonly role: Role };
export type Officer = {
  readonly id: string;
  /** The name that she signs in with, by which colleagues give her a request. */
  readonly username?: string;
  readonly entitlements: readonly Entitlement[];
};
export type VerifyOfficer = (authorization: string | undefined) => Promise<Result<Officer>>;

const discovery = z.object({ jwks_uri: z.url() });
const fetchTimeoutMs = 3_000;

/**
 * Verifies an officer's bearer token: signature by the issuer's published keys, issuer, audience (or Cognito's
 * `client_id`), times. The keys are fetched on the first token and cached.
 *
 * @param now milliseconds, the clock that token times are judged by
 */
export function officerVerifier(
  environment: { OIDC_ISSUER: string; OIDC_AUDIENCE: string; OIDC_GROUPS_CLAIM: string },
  now: () => number,
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
      if (!isFor(payload, audience) || !isAccessToken(payload, protectedHeader.typ))
        return refuse('tokenInvalid');
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

/** Every name by which a request can have been given to the officer. */
export const namesOf = ({ id, username }: Officer): readonly string[] =>
  username === undefined ? [id] : [id, username];

async function discover(issuer: string) {
  const answer = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
    signal: AbortSignal.timeout(fetchTimeoutMs),
  });
  if (!answer.ok) throw new Error(`The OpenID issuer answered ${answer.status}`);
  const { jwks_uri } = discovery.parse(await answer.json());
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

function isFor(payload: JWTPayload, audience: string): boolean {
  const named = payload.aud === undefined ? [payload.client_id] : [payload.aud].flat();
  return named.includes(audience);
}

function entitlementsOf(groups: unknown): Entitlement[] {
  if (!Array.isArray(groups)) return [];
  return groups.flatMap((group) => {
    const [authority, department, roleName, ...rest] = String(group).split(':');
    const known = role.safeParse(roleName);
    return authority && department && known.success && rest.length === 0
      ? [{ authority, department, role: known.data }]
      : [];
  });
}

const readers: ReadonlySet<Role> = new Set(['officer', 'supervisor', 'privacyOfficer']);

/** Whether the officer may read and decide what a department of an authority holds. */
export function mayHandle(officer: Officer, authority: string, department: string): boolean {
  return officer.entitlements.some(
    (e) =>
      e.authority === authority &&
      (e.department === department || e.department === '*') &&
      readers.has(e.role),
  );
}

/** The departments of an authority that the officer works in; `'all'` for a supervisor of every one. */
export function departmentsOf(officer: Officer, authority: string): 'all' | readonly string[] {
  const own = officer.entitlements.filter((e) => e.authority === authority && readers.has(e.role));
  return own.some((e) => e.department === '*') ? 'all' : own.map((e) => e.department);
}
