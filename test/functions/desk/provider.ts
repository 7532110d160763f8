/** An OpenID provider on a local port that answers as a test wants: honestly, or with one thing twisted. */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';

/** What is not as it should be; each of these alone must keep the browser out. */
export type Twist = {
  /** In place of the ID token's own claims; undefined leaves one out. */
  readonly claims?: Readonly<Record<string, unknown>>;
  /** How the ID token is signed: not at all, by a stranger's key, by nobody's key under the right name. */
  readonly signing?: 'none' | 'stranger' | 'hmac';
  /** Changes what the browser brings back. */
  readonly callback?: (came: URLSearchParams) => void;
  readonly accessToken?: 'jwt' | 'opaque';
  readonly groups?: readonly string[] | undefined;
  /** The token endpoint's status. */
  readonly status?: number;
};
type Grant = { readonly asked: URLSearchParams; readonly twist: Twist };

export const subject = 'b1f0c3d2-officer';
const groupsClaim = 'groups';
export const ownGroups = ['kocasinan:fen-isleri:officer', 'kent-konut:kvkk:privacyOfficer'];

export async function startProvider() {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const stranger = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'key-1', alg: 'RS256', use: 'sig' };
  const grants = new Map<string, Grant>();
  let codes = 0;

  const sign = async (payload: JWTPayload, typ: string, signing?: Twist['signing']) => {
    if (signing === 'none') return new UnsecuredJWT(payload).encode();
    if (signing === 'hmac')
      return new SignJWT(payload)
        .setProtectedHeader({ alg: 'HS256', kid: 'key-1', typ })
        .sign(Buffer.from(JSON.stringify(jwk)));
    const key = signing === 'stranger' ? stranger.privateKey : privateKey;
    return new SignJWT(payload).setProtectedHeader({ alg: 'RS256', kid: 'key-1', typ }).sign(key);
  };

  const tokensFor = async ({ asked, twist }: Grant) => {
    const at = Math.floor(Date.now() / 1000);
    const groups = 'groups' in twist ? twist.groups : ownGroups;
    const base = { iss: url, sub: subject, iat: at, exp: at + 600, ...(groups && { [groupsClaim]: groups }) };
    const claims = {
      ...base,
      aud: 'basvuru',
      nonce: asked.get('nonce') ?? '',
      auth_time: at - 5,
      acr: 'urn:mfa',
      amr: ['pwd', 'otp'],
      preferred_username: 'ali.veli',
      ...twist.claims,
    };
    const access = { ...base, aud: 'basvuru', client_id: 'basvuru', scope: 'openid', username: 'ali.veli' };
    return {
      token_type: 'Bearer',
      expires_in: 600,
      access_token: twist.accessToken === 'jwt' ? await sign(access, 'at+jwt') : 'opaque-token',
      id_token: await sign(claims, 'JWT', twist.signing),
    };
  };

  const exchange = async (request: IncomingMessage): Promise<[number, object]> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const form = new URLSearchParams(Buffer.concat(chunks).toString());
    const grant = grants.get(form.get('code') ?? '');
    grants.delete(form.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (
      !grant ||
      grant.asked.get('redirect_uri') !== form.get('redirect_uri') ||
      grant.asked.get('code_challenge') !== challenge
    )
      return [400, { error: 'invalid_grant' }];
    if (grant.twist.status) return [grant.twist.status, {}];
    return [200, await tokensFor(grant)];
  };

  const server = createServer((request, response) => {
    const answer = async (): Promise<[number, object]> => {
      if (request.url === '/keys') return [200, { keys: [jwk] }];
      if (request.url === '/token') return exchange(request);
      return [200, metadata()];
    };
    void answer().then(([status, body]) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const metadata = () => ({
    issuer: url,
    authorization_endpoint: `${url}/authorize`,
    token_endpoint: `${url}/token`,
    jwks_uri: `${url}/keys`,
    end_session_endpoint: `${url}/logout`,
    id_token_signing_alg_values_supported: ['RS256', 'HS256', 'none'],
    authorization_response_iss_parameter_supported: true,
  });

  return {
    url,
    environment: { OIDC_ISSUER: url, OIDC_AUDIENCE: 'basvuru', OIDC_GROUPS_CLAIM: groupsClaim },
    /** What the browser brings back from the address that it was sent to. */
    authorize(location: string, twist: Twist = {}): URLSearchParams {
      const asked = new URL(location).searchParams;
      const code = `code-${++codes}`;
      grants.set(code, { asked, twist });
      const came = new URLSearchParams({ code, state: asked.get('state') ?? '', iss: url });
      twist.callback?.(came);
      return came;
    },
    /** A code that was given out for another address of this very client. */
    codeForElsewhere(location: string): string {
      const asked = new URL(location).searchParams;
      asked.set('redirect_uri', 'https://baska.example/gorevli/donus');
      const code = `code-${++codes}`;
      grants.set(code, { asked, twist: {} });
      return code;
    },
    close: () =>
      new Promise<void>((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
export type Provider = Awaited<ReturnType<typeof startProvider>>;
