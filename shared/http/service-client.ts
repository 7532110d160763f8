import type { JWTPayload } from 'jose';
import type { Authority } from '../authorities/authority.ts';
import { ok, type Result, refuse } from '../contracts/failures.ts';
import { type Officer, scopedCapabilities, serviceIdOf } from '../domain/access.ts';

/** What is asked of an institution here: its name and its service clients. */
export type Listed = Pick<Authority, 'id' | 'services'>;

/**
 * Whose token it is when an institution lists its client: its grants are what both the institution and the token name,
 * whatever groups stand in it. Undefined for a client that nobody lists: then it is a person's token, or none of ours.
 */
export function serviceOf(
  payload: JWTPayload,
  institutions: readonly Listed[],
): { readonly clientId: string; readonly officer: Result<Officer> } | undefined {
  const clientId = clientOf(payload);
  const rows = institutions.flatMap(({ id, services = [] }) =>
    services.filter((row) => row.clientId === clientId).map((row) => ({ authority: id, ...row })),
  );
  if (clientId === undefined || rows.length === 0) return undefined;
  // A person who signed in through a service's client is neither of the two.
  if (!isOwnToken(payload, clientId)) return { clientId, officer: refuse('tokenInvalid') };
  const inToken = scopesOf(payload);
  const services = rows.flatMap(({ authority, departments, scopes }) => {
    const may = scopedCapabilities(scopes, inToken);
    return departments.map((department) => ({ authority, department, may }));
  });
  return {
    clientId,
    officer: ok({ id: serviceIdOf(clientId), username: clientId, entitlements: [], services }),
  };
}

/** A client's own token though no institution lists the client. */
export function isClientToken(payload: JWTPayload): boolean {
  const clientId = clientOf(payload);
  return clientId !== undefined && isOwnToken(payload, clientId);
}

/** RFC 9068 names the client `client_id`, Keycloak before it `azp`. */
export function clientOf({ client_id, azp }: JWTPayload): string | undefined {
  const named = client_id ?? azp;
  return typeof named === 'string' && named !== '' ? named : undefined;
}

/** The subject of a client's own token is the client (RFC 9068 section 2.2); Keycloak gives it an account. */
const isOwnToken = ({ sub, preferred_username }: JWTPayload, clientId: string) =>
  sub === clientId || preferred_username === `service-account-${clientId}`;

/** Cognito writes its resource server before each scope, `basvuru/requests:read`. */
export function scopesOf({ scope, scp }: JWTPayload): string[] {
  const written = [scope ?? scp ?? []].flat().flatMap((text) => String(text).split(' '));
  return written.map((one) => one.slice(one.lastIndexOf('/') + 1));
}
