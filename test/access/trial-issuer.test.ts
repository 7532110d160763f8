/** What the issuer for trying gives to nobody. The client is public: only the code and its proof stand for it. */
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClock } from '../../infra/local/clock.ts';
import { startIssuer } from '../../infra/local/officers/issuer.ts';
import { officersForTrying } from '../../infra/local/officers/officers.ts';
import { signInAtIssuer, type WebBrowser, webBrowser } from '../journey/web-browser.ts';

const audience = '4kocasinan1client';
const verifier = 'v'.repeat(43);
const [officer] = officersForTrying as readonly [(typeof officersForTrying)[number]];
const clock = createClock(Date.parse('2027-03-01T08:00:00Z'));
/** Where codes come back to. */
const desk = createServer((_request, response) => void response.end());
let redirectUri: string;
let dir: string;
let issuer: string;
let close: () => Promise<void>;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'issuer-'));
  const options = { dir, host: '127.0.0.1', port: 0, clock, audience, officers: officersForTrying };
  ({ issuer, close } = await startIssuer({ ...options, clockOffsetBuffer: clock.offset, log: () => {} }));
  await new Promise<void>((ready) => desk.listen(0, '127.0.0.1', ready));
  redirectUri = `http://127.0.0.1:${(desk.address() as AddressInfo).port}/donus`;
});
afterAll(async () => {
  desk.closeAllConnections();
  await Promise.all([close(), new Promise<void>((closed) => desk.close(() => closed()))]);
  await rm(dir, { recursive: true });
});

const authorization = (changes: Readonly<Record<string, string>> = {}): string =>
  `${issuer}/auth?${new URLSearchParams({
    client_id: audience,
    response_type: 'code',
    redirect_uri: redirectUri,
    scope: 'openid',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...changes,
  })}`;
async function codeOf(browser: WebBrowser = webBrowser()): Promise<string> {
  const { username, password } = officer;
  const form = await browser.open(authorization());
  const back = await signInAtIssuer(browser, form, { username, password });
  return new URL(back.url).searchParams.get('code') ?? '';
}
async function exchange(code: string, changes: Readonly<Record<string, string>> = {}) {
  const answer = await fetch(`${issuer}/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: audience,
      redirect_uri: redirectUri,
      code,
      code_verifier: verifier,
      ...changes,
    }),
  });
  const { error, ...given } = (await answer.json()) as Record<string, unknown>;
  return { status: answer.status, error, given: Object.keys(given) };
}
const refusedGrant = { status: 400, error: 'invalid_grant' };

describe('a code', () => {
  it('is worth tokens once, and no refresh token is among them', async () => {
    const code = await codeOf();
    const first = await exchange(code);
    expect(first.status).toBe(200);
    expect(first.given).toContain('access_token');
    expect(first.given).not.toContain('refresh_token');
    expect(await exchange(code)).toMatchObject(refusedGrant);
  });

  it('is worth nothing after a minute', async () => {
    const code = await codeOf();
    clock.moveTo(clock.now() + 61_000);
    expect(await exchange(code)).toMatchObject(refusedGrant);
  });

  it.each([
    ['another proof', { code_verifier: 'w'.repeat(43) }],
    ['no proof', { code_verifier: '' }],
    ['another way back', { redirect_uri: 'http://127.0.0.1:1/donus' }],
  ])('is worth nothing with %s', async (_what, changes) => {
    expect(await exchange(await codeOf(), changes)).toMatchObject({ status: 400 });
  });
});

describe('the public client', () => {
  it.each([
    ['a token from the front', { response_type: 'token' }],
    ['an ID token from the front', { response_type: 'id_token', nonce: 'n' }],
    ['both', { response_type: 'code id_token', nonce: 'n' }],
    ['a proof in the clear', { code_challenge: verifier, code_challenge_method: 'plain' }],
  ])('does not get %s', async (_what, changes) => {
    const answer = await fetch(authorization(changes), { redirect: 'manual' });
    expect(`${answer.status} ${answer.headers.get('location')}`).toMatch(/^400|error=/);
    expect(answer.headers.get('location') ?? '').not.toMatch(/\/giris\/|[?&#]code=/);
  });

  it.each(['password', 'refresh_token', 'client_credentials', 'implicit'])(
    'is given nothing for the grant %s',
    async (grant_type) => {
      const { username, password } = officer;
      const answer = await exchange('', { grant_type, username, password, refresh_token: 'x' });
      expect([answer.status, answer.given.includes('access_token')]).toEqual([400, false]);
    },
  );
});

it('registers no client that asks to be one', async () => {
  const body = JSON.stringify({ redirect_uris: ['https://saldirgan.example/'] });
  const headers = { 'content-type': 'application/json' };
  expect((await fetch(`${issuer}/reg`, { method: 'POST', body, headers })).status).toBe(404);
});

it('signs nobody out who has not said yes', async () => {
  const browser = webBrowser();
  await codeOf(browser);
  const asked = await browser.open(`${issuer}/session/end?client_id=${audience}`);
  expect([asked.status, asked.body]).toEqual([200, expect.stringContaining('Çıkış yapmak istiyor musunuz?')]);
  const again = await browser.open(authorization());
  expect(new URL(again.url).searchParams.get('code')).toBeTruthy();
});
