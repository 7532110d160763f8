/** How oidc-provider is set up to look like the Cognito user pool that the functions know. */
import { createHash } from 'node:crypto';
import { type Configuration, type Context, interactionPolicy, type Provider } from 'oidc-provider';
import type { IssuerKeys } from './issuer-keys.ts';
import { errorPage, logoutPage, signedOutPage } from './issuer-pages.ts';
import type { IssuerStore } from './issuer-store.ts';
import { clientsForTrying, type TryOfficer } from './officers.ts';
import { secondFactorAcr } from './second-step.ts';

const MINUTE = 60;
const TTL = {
  // Longer than the pool's five minutes: whoever tries the product types the calls.
  AccessToken: 30 * MINUTE,
  AuthorizationCode: MINUTE,
  IdToken: 30 * MINUTE,
  Interaction: 10 * MINUTE,
  Grant: 8 * 60 * MINUTE,
  Session: 8 * 60 * MINUTE,
} as const;
const API = 'urn:basvuru:api';
const serviceScopes = [...new Set(clientsForTrying.flatMap(({ scope }) => scope.split(' ')))];
const LOOPBACK = /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?$/;

/** As Cognito's, a subject is a UUID that says nothing of the person; here it follows from the user name. */
export function subjectOf(username: string): string {
  const hash = createHash('sha256').update(`officer for trying: ${username}`).digest('hex');
  return hash.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-5$3-8$4-$5');
}

/** Any port and path of this machine: the console for trying may stand on whatever port is free. */
export const isLoopbackUrl = (url: string): boolean => LOOPBACK.test(URL.parse(url)?.origin ?? '');

/** Everything is granted in advance: the officers and the console belong to the same institution. */
async function loadExistingGrant(ctx: Context): Promise<unknown> {
  const { client, session, provider } = ctx.oidc;
  const known = session.grantIdFor(client.clientId);
  const existing = known === undefined ? undefined : await provider.Grant.find(known);
  if (existing) return existing;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid profile');
  await grant.save();
  return grant;
}

/** The policy without the question that native clients get each time: nobody is there to answer it. */
function signInPolicy(): unknown {
  const policy = interactionPolicy.base();
  policy.get('consent').checks.remove('native_client_prompt');
  return policy;
}

/** The configuration for `new Provider(issuer, …)`: one public client called `audience` for these officers, and the services. */
export function issuerConfig(
  audience: string,
  officers: readonly TryOfficer[],
  keys: IssuerKeys,
  store: IssuerStore,
): Configuration {
  const officerOf = (subject: string | undefined): TryOfficer | undefined =>
    officers.find(({ username }) => subjectOf(username) === subject);
  return {
    adapter: store.adapter,
    clients: [
      {
        client_id: audience,
        application_type: 'native',
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code'],
        response_types: ['code'],
        redirect_uris: ['http://127.0.0.1/'],
      },
      ...clientsForTrying.map(({ clientId, secret, scope }) => ({
        client_id: clientId,
        client_secret: secret,
        token_endpoint_auth_method: 'client_secret_basic',
        grant_types: ['client_credentials'],
        response_types: [],
        redirect_uris: [],
        scope,
      })),
    ],
    jwks: { keys: [keys.signing] },
    // Cookies do not know ports: other parts of the runner on the same host must not see these names as theirs.
    cookies: {
      keys: [keys.cookieSecret],
      names: { session: 'issuer_session', interaction: 'issuer_interaction', resume: 'issuer_resume' },
    },
    responseTypes: ['code'],
    scopes: ['openid', 'profile', ...serviceScopes],
    acrValues: [secondFactorAcr],
    claims: {
      acr: null,
      amr: null,
      auth_time: null,
      iss: null,
      sid: null,
      openid: ['sub'],
      profile: ['name', 'cognito:username', 'cognito:groups'],
    },
    // The command-line client learns the public client's name from here.
    discovery: { basvuru_client_id: audience },
    ttl: TTL,
    findAccount: async (_ctx, subject) => {
      const officer = officerOf(subject);
      if (!officer) return undefined;
      const { username, name, groups } = officer;
      const claims = { sub: subject, name, 'cognito:username': username, 'cognito:groups': groups };
      return { accountId: subject, claims: async () => claims };
    },
    // Real pools' access tokens say nothing of the second factor; these do, so that the setting is tried.
    extraTokenClaims: async ({ oidc }, token) => {
      const officer = officerOf(token.accountId);
      const { acr, amr } = oidc.entities.AuthorizationCode ?? {};
      return {
        token_use: 'access',
        username: officer?.username,
        'cognito:groups': officer?.groups ?? [],
        ...(acr ? { acr, amr } : {}),
      };
    },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: async () => API,
        useGrantedResource: async () => true,
        getResourceServerInfo: async () => ({
          scope: serviceScopes.join(' '),
          audience,
          accessTokenTTL: TTL.AccessToken,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: async (ctx, form) => {
          ctx.body = logoutPage(form);
        },
        postLogoutSuccessSource: async (ctx) => {
          ctx.body = signedOutPage();
        },
      },
    },
    interactions: { url: (_ctx, { uid }) => `/giris/${uid}`, policy: signInPolicy() },
    loadExistingGrant,
    clientBasedCORS: (_ctx, origin) => isLoopbackUrl(origin),
    renderError: async (ctx, { error, error_description }) => {
      ctx.type = 'html';
      ctx.body = errorPage(error, error_description);
    },
  };
}

/** Lets the public client come back to any loopback address, also after signing out. */
export function allowLoopbackRedirects({ Client }: Provider): void {
  Client.prototype.redirectUriAllowed = isLoopbackUrl;
  Client.prototype.postLogoutRedirectUriAllowed = isLoopbackUrl;
}
