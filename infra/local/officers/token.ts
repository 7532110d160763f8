/**
 * `npm run token -- --user ayse.demir` signs an officer for trying in, `npm run token -- --client ebys-deneme` a service
 * client; each prints only the access token.
 */
import { parseArgs } from 'node:util';
import * as oidc from 'openid-client';
import { clientsForTrying, officersForTrying } from './officers.ts';
import { codeOf } from './second-step.ts';

export const ISSUER_FOR_TRYING = 'http://127.0.0.1:4020';

/** Never fetched: the walk stops at the redirect that carries the code. */
const REDIRECT_URI = 'http://127.0.0.1/giris-tamam';
const MOST_STEPS = 10;

/** The issuer's `Date` tells how far its today is away, in seconds; the ID token is judged by that clock. */
async function skewOf(issuer: string): Promise<number> {
  const { headers } = await fetch(new URL('/.well-known/openid-configuration', issuer));
  return Math.round((Date.parse(headers.get('date') ?? '') - Date.now()) / 1000) || 0;
}

async function discover(
  issuer: string,
  clientId: string | undefined,
  skew: number,
): Promise<oidc.Configuration> {
  const options = { execute: [oidc.allowInsecureRequests] };
  const open = (id: string): Promise<oidc.Configuration> =>
    oidc.discovery(new URL(issuer), id, { [oidc.clockSkew]: skew }, oidc.None(), options);
  if (clientId !== undefined) return open(clientId);
  const { basvuru_client_id: published } = (await open('unknown')).serverMetadata();
  if (typeof published !== 'string')
    throw new Error('The issuer does not say for which client it is; name it with --client.');
  return open(published);
}

type Answers = { readonly username: string; readonly password: string; readonly code: () => string };

/** What a browser without script would do: follow redirects, keep cookies, fill in each of the two forms once. */
async function walk(start: URL, { username, password, code }: Answers): Promise<URL> {
  const cookies = new Map<string, string>();
  let at = start;
  let form: URLSearchParams | undefined;
  const forms: (() => Record<string, string>)[] = [() => ({ username, password }), () => ({ code: code() })];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(at, {
      redirect: 'manual',
      headers: { cookie },
      ...(form ? { method: 'POST', body: form } : {}),
    });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]?.split(/=(.*)/s) ?? [];
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    const location = response.headers.get('location');
    form = undefined;
    if (location !== null) {
      at = new URL(location, at);
      if (at.href.startsWith(REDIRECT_URI)) return at;
    } else {
      const fill = response.ok ? forms.shift() : undefined;
      if (!fill)
        throw new Error(
          `The issuer refused the sign-in (HTTP ${response.status}): wrong user name or password?`,
        );
      form = new URLSearchParams(fill());
    }
  }
  throw new Error('The issuer led on without an end.');
}

/**
 * Signs in in two steps, with code and PKCE, against a running issuer and returns the access token (a JWT of 30 minutes).
 * Without `clientId`, the client that the issuer names is taken. Throws when the issuer is not there or refuses.
 */
export async function signIn(as: {
  readonly issuer: string;
  readonly clientId?: string;
  readonly username: string;
  readonly password: string;
}): Promise<string> {
  const skew = await skewOf(as.issuer);
  const config = await discover(as.issuer, as.clientId, skew);
  const verifier = oidc.randomPKCECodeVerifier();
  const state = oidc.randomState();
  const start = oidc.buildAuthorizationUrl(config, {
    redirect_uri: REDIRECT_URI,
    scope: 'openid profile',
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
  });
  // The issuer for trying publishes the secrets of its codes; by its clock this one is good.
  const code = () => codeOf(as, Date.now() + skew * 1000);
  const end = await walk(start, { ...as, code });
  const tokens = await oidc.authorizationCodeGrant(config, end, {
    pkceCodeVerifier: verifier,
    expectedState: state,
  });
  return tokens.access_token;
}

/** A service client's own access token (client credentials). Throws when the issuer is not there or refuses. */
export async function clientToken(as: {
  readonly issuer: string;
  readonly clientId: string;
  readonly secret: string;
  readonly scope: string;
}): Promise<string> {
  const config = await oidc.discovery(
    new URL(as.issuer),
    as.clientId,
    { [oidc.clockSkew]: await skewOf(as.issuer) },
    oidc.ClientSecretBasic(as.secret),
    { execute: [oidc.allowInsecureRequests] },
  );
  const { access_token } = await oidc.clientCredentialsGrant(config, { scope: as.scope });
  return access_token;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      user: { type: 'string' },
      url: { type: 'string', default: process.env.BASVURU_ISSUER ?? ISSUER_FOR_TRYING },
      client: { type: 'string' },
    },
  });
  const client = clientsForTrying.find(({ clientId }) => clientId === values.client);
  if (values.user === undefined && client) {
    process.stdout.write(`${await clientToken({ issuer: values.url, ...client })}\n`);
    return;
  }
  const officer = officersForTrying.find(({ username }) => username === values.user);
  if (!officer) {
    const people = officersForTrying.map(({ username }) => username).join(', ');
    const services = clientsForTrying.map(({ clientId }) => clientId).join(', ');
    throw new Error(`Name one with --user: ${people}; or a service with --client: ${services}`);
  }
  const clientId = values.client === undefined ? {} : { clientId: values.client };
  process.stdout.write(`${await signIn({ issuer: values.url, ...officer, ...clientId })}\n`);
}

if (import.meta.main) {
  main().catch((error: unknown) => {
    const { message, cause } = error as Error;
    process.stderr.write(`${message}${cause instanceof Error ? ` (${cause.message})` : ''}\n`);
    process.exitCode = 1;
  });
}
