/** An OpenID issuer on a local port: discovery, published keys, and tokens as a test wants them. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';

/** Noon on 4 May 2026 in Istanbul, seconds. */
export const now = Date.parse('2026-05-04T09:00:00.000Z') / 1000;

export async function startIssuer() {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'key-1', alg: 'RS256', use: 'sig' };
  const asked: string[] = [];
  let failing: string | undefined;
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (failing && request.url?.includes(failing)) return void response.writeHead(500).end();
    const body = request.url === '/keys' ? { keys: [jwk] } : { issuer: url, jwks_uri: `${url}/keys` };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const claims = (changes: JWTPayload = {}): JWTPayload => ({
    sub: 'ayse.yilmaz',
    iss: url,
    aud: 'basvuru',
    azp: 'basvuru',
    exp: now + 1800,
    iat: now - 10,
    groups: ['kocasinan:zabita:officer'],
    ...changes,
  });
  const sign = (
    payload: JWTPayload,
    key: CryptoKey = privateKey,
    header: { alg?: string; kid?: string } = {},
  ) =>
    new SignJWT(payload)
      .setProtectedHeader({ alg: 'RS256', kid: 'key-1', typ: 'at+jwt', ...header })
      .sign(key);
  return {
    environment: { OIDC_ISSUER: url, OIDC_AUDIENCE: 'basvuru', OIDC_GROUPS_CLAIM: 'groups' },
    asked,
    publicKey,
    claims,
    sign,
    /** A token with these claims in place of the usual ones; `undefined` leaves one out. */
    token: (changes: JWTPayload = {}) => sign(claims(changes)),
    /** From now on what stands at addresses with this in them answers 500; undefined ends that. */
    fail: (address: string | undefined) => {
      failing = address;
    },
    close: () =>
      new Promise<void>((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
export type Issuer = Awaited<ReturnType<typeof startIssuer>>;
