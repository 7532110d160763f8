/** A token cannot bring its own keys along, and a provider cannot speak in another one's name. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openIdIssuer } from '../../functions/desk/issuer.ts';
import { officerVerifier } from '../../shared/http/officer.ts';
import { type Provider, startProvider } from '../functions/desk/provider.ts';
import { type Issuer, now, startIssuer } from '../functions/edge/issuer.ts';

let issuer: Issuer;
let provider: Provider;
let stranger: { readonly privateKey: CryptoKey; readonly jwk: object };
const asked: string[] = [];
const elsewhere = createServer((request, response) => {
  asked.push(request.url ?? '');
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ keys: [stranger.jwk] }));
});
let elsewhereUrl: string;

beforeAll(async () => {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  stranger = { privateKey, jwk: { ...(await exportJWK(publicKey)), kid: 'key-9', alg: 'RS256', use: 'sig' } };
  [issuer, provider] = await Promise.all([startIssuer(), startProvider()]);
  await new Promise<void>((ready) => elsewhere.listen(0, '127.0.0.1', ready));
  elsewhereUrl = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
});
afterAll(async () => {
  elsewhere.closeAllConnections();
  await Promise.all([
    issuer.close(),
    provider.close(),
    new Promise<void>((closed) => elsewhere.close(() => closed())),
  ]);
});

describe('a token that names its own key', () => {
  it.each<[string, () => Record<string, unknown>]>([
    ['in jwk, under our key’s name', () => ({ kid: 'key-1', jwk: stranger.jwk })],
    ['in jwk, under its own name', () => ({ kid: 'key-9', jwk: stranger.jwk })],
    ['by an address in jku', () => ({ kid: 'key-9', jku: `${elsewhereUrl}/keys` })],
    ['by an address in x5u', () => ({ kid: 'key-9', x5u: `${elsewhereUrl}/chain` })],
  ])('%s is refused, and nobody is asked for it', async (_how, header) => {
    const verify = officerVerifier(issuer.environment, () => now * 1000);
    const token = await new SignJWT(issuer.claims())
      .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', ...header() })
      .sign(stranger.privateKey);
    expect(await verify(`Bearer ${token}`)).toMatchObject({ failure: { code: 'tokenInvalid' } });
    expect(asked).toEqual([]);
  });
});

describe('a provider’s description', () => {
  it.each([
    ['another name', () => elsewhereUrl],
    ['our name with a slash more', (url: string) => `${url}/`],
    ['no name', () => undefined],
  ])('that has %s brings no keys for bearer tokens, were they ours or not', async (_what, nameOf) => {
    const liar = createServer((_request, response) => {
      const body = { issuer: nameOf(liarUrl), jwks_uri: `${elsewhereUrl}/keys` };
      response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
    });
    await new Promise<void>((ready) => liar.listen(0, '127.0.0.1', ready));
    const liarUrl = `http://127.0.0.1:${(liar.address() as AddressInfo).port}`;
    asked.length = 0;
    const settings = { ...issuer.environment, OIDC_ISSUER: liarUrl };
    const token = await new SignJWT({ ...issuer.claims(), iss: liarUrl })
      .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid: 'key-9' })
      .sign(stranger.privateKey);
    await expect(officerVerifier(settings, () => now * 1000)(`Bearer ${token}`)).rejects.toThrow();
    expect(asked).toEqual([]);
    liar.closeAllConnections();
    await new Promise<void>((closed) => liar.close(() => closed()));
  });

  it('that names another issuer than the setting begins no login', async () => {
    // The same server under another path: it describes itself by its true name.
    const settings = { ...provider.environment, OIDC_ISSUER: `${provider.url}/baska` };
    const other = openIdIssuer(settings, officerVerifier(settings, Date.now));
    const proofs = { state: 's', nonce: 'n', verifier: 'v'.repeat(43) };
    const callback = 'https://ebelediye.ornek.example/donus';
    const wanted = { maxAge: 43_200, fresh: false };
    await expect(other.authorizationUrl(callback, proofs, wanted)).rejects.toThrow();
    const own = openIdIssuer(provider.environment, officerVerifier(provider.environment, Date.now));
    expect(await own.authorizationUrl(callback, proofs, wanted)).toContain(`${provider.url}/authorize?`);
  });
});
