import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { createRemoteJWKSet, type JWTPayload, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClock } from '../../../../infra/local/clock.ts';
import { startIssuer } from '../../../../infra/local/officers/issuer.ts';
import { isLoopbackUrl, subjectOf } from '../../../../infra/local/officers/issuer-config.ts';
import { clientsForTrying, officersForTrying } from '../../../../infra/local/officers/officers.ts';
import { codeOf } from '../../../../infra/local/officers/second-step.ts';
import { clientToken, signIn } from '../../../../infra/local/officers/token.ts';

const audience = '4kocasinan1client';
const [officer] = officersForTrying as readonly [(typeof officersForTrying)[number]];
const clock = createClock(Date.parse('2027-03-01T08:00:00Z'));
const log = (): void => {};

let dir: string;
let issuer: string;
let close: () => Promise<void>;

async function start(port = 0): Promise<void> {
  const options = { dir, host: '127.0.0.1', port, clock, audience, officers: officersForTrying, log };
  ({ issuer, close } = await startIssuer({ ...options, clockOffsetBuffer: clock.offset }));
}
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'issuer-'));
  await start();
});
afterAll(async () => {
  await close();
  await rm(dir, { recursive: true });
});

const signInAs = ({ username, password } = officer): Promise<string> =>
  signIn({ issuer, username, password });
const verified = async (token: string, at = clock.now()): Promise<JWTPayload> => {
  const keys = createRemoteJWKSet(new URL(`${issuer}/jwks`));
  const rules = { issuer, audience, algorithms: ['RS256'], currentDate: new Date(at) };
  return (await jwtVerify(token, keys, rules)).payload;
};
const authUrl = (over: Readonly<Record<string, string>> = {}): string =>
  `${issuer}/auth?${new URLSearchParams({
    client_id: audience,
    response_type: 'code',
    redirect_uri: 'http://127.0.0.1:5555/konsol/donus?x=1',
    scope: 'openid',
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    code_challenge_method: 'S256',
    ...over,
  })}`;
const openForm = async (): Promise<{ url: string; cookie: string; page: string }> => {
  const asked = await fetch(authUrl(), { redirect: 'manual' });
  const cookie = asked.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const url = new URL(asked.headers.get('location') ?? '', issuer).href;
  return { url, cookie, page: await (await fetch(url, { headers: { cookie } })).text() };
};

const faultsOf = async (page: string): Promise<string[]> => {
  const report = await new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    rules: { 'no-inline-style': 'off', 'long-title': 'off', 'void-style': 'off' },
  }).validateString(page);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
  );
};

describe('an access token', () => {
  it.each(officersForTrying)('of $username carries what a Cognito token does', async (each) => {
    const payload = await verified(await signInAs(each));
    expect(payload).toMatchObject({
      iss: issuer,
      sub: subjectOf(each.username),
      aud: audience,
      client_id: audience,
      token_use: 'access',
      username: each.username,
      'cognito:groups': each.groups,
    });
    expect(payload.sub).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(30 * 60);
  });

  it('follows the clock while it is moved, forth and back', async () => {
    const march = clock.now();
    for (const day of ['2031-10-29T09:00:00Z', '2026-01-02T09:00:00Z']) {
      clock.moveTo(Date.parse(day));
      const token = await signInAs();
      const { iat = 0 } = await verified(token);
      expect(Math.abs(iat * 1000 - Date.parse(day))).toBeLessThan(5_000);
      await expect(verified(token, clock.now() + 31 * 60_000)).rejects.toThrow(/"exp" claim/);
    }
    clock.moveTo(march);
  });

  it('is not given for a wrong password', async () => {
    await expect(signInAs({ ...officer, password: 'baska' })).rejects.toThrow(/refused.*422/);
    await expect(signInAs({ ...officer, username: 'kimse' })).rejects.toThrow(/refused.*422/);
  });
});

describe('a service client', () => {
  const [client] = clientsForTrying as readonly [(typeof clientsForTrying)[number]];

  it('gets a token of its own for the scopes it asks for', async () => {
    const payload = await verified(await clientToken({ issuer, ...client }));
    expect(payload).toMatchObject({
      sub: client.clientId,
      client_id: client.clientId,
      aud: audience,
      scope: client.scope,
    });
    const narrow = await verified(await clientToken({ issuer, ...client, scope: 'requests:read' }));
    expect(narrow.scope).toBe('requests:read');
  });

  it('gets none for a wrong secret, and no scope that is not its own', async () => {
    await expect(clientToken({ issuer, ...client, secret: 'baska' })).rejects.toThrow();
    const { scope } = await verified(await clientToken({ issuer, ...client, scope: 'requests:work' }));
    expect(scope).toBeUndefined();
  });
});

describe('a restart', () => {
  it('keeps keys, sessions and the tokens given before', async () => {
    const token = await signInAs();
    const { url, cookie } = await openForm();
    await close();
    await start(Number(new URL(issuer).port));
    await expect(verified(token)).resolves.toMatchObject({ username: officer.username });
    const { username, password } = officer;
    const send = (fields: Record<string, string>) =>
      fetch(url, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { cookie },
        redirect: 'manual',
      });
    expect((await send({ username, password })).status).toBe(200);
    const answer = await send({ code: codeOf(officer, clock.now()) });
    expect(answer.status).toBe(303);
    const back = await fetch(answer.headers.get('location') ?? '', {
      headers: { cookie },
      redirect: 'manual',
    });
    expect(back.headers.get('location')).toMatch(/^http:\/\/127\.0\.0\.1:5555\/konsol\/donus\?x=1&code=/);
    expect((await stat(join(dir, 'keys.json'))).mode & 0o777).toBe(0o600);
  });
});

describe('the sign-in page', () => {
  it('is valid, labelled, Turkish, and needs neither script nor anything from elsewhere', async () => {
    const { page } = await openForm();
    expect(await faultsOf(page)).toEqual([]);
    expect(page).toContain('<html lang="tr">');
    expect(page).toContain('<label for="username">Kullanıcı adı</label>');
    expect(page).not.toMatch(/<script|https?:\/\/|@import/);
  });

  it('sets cookies without a date, which a browser would read by its own clock', async () => {
    const { headers } = await fetch(authUrl(), { redirect: 'manual' });
    expect(headers.getSetCookie()).toHaveLength(4);
    expect(headers.getSetCookie().join('\n')).not.toMatch(/expires|max-age/i);
  });

  it('says what is wrong when its time has passed', async () => {
    const { url } = await openForm();
    const answer = await fetch(url);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('Giriş sürdürülemiyor');
  });
});

describe('the second step', () => {
  const { username, password } = officer;
  const begun = async () => {
    const { url, cookie } = await openForm();
    const send = async (fields: Record<string, string>) => {
      const body = new URLSearchParams(fields);
      const answer = await fetch(url, { method: 'POST', body, headers: { cookie }, redirect: 'manual' });
      return { status: answer.status, page: await answer.text() };
    };
    return { send, page: (await send({ username, password })).page };
  };

  it('shows the code of the runner’s own moment, and says that it is for trying alone', async () => {
    const { page } = await begun();
    expect(page).toContain(`<code id="deneme-kodu">${codeOf(officer, clock.now())}</code>`);
    expect(page).toContain('Yalnız deneme içindir');
    expect(page).toMatch(/otpauth:\/\/totp\/.*period=30/);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('is no step that one can begin with', async () => {
    const { url, cookie } = await openForm();
    const body = new URLSearchParams({ code: codeOf(officer, clock.now()) });
    const answer = await fetch(url, { method: 'POST', body, headers: { cookie }, redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([422, null]);
    expect(await answer.text()).toContain('name="password"');
  });

  it.each<[string, (now: number) => string, number]>([
    ['of half a minute ago', (now) => codeOf(officer, now - 30_000), 303],
    ['with a space in it', (now) => codeOf(officer, now).replace(/^.../, '$& '), 303],
    ['of five minutes ago', (now) => codeOf(officer, now - 300_000), 422],
    ['of somebody else', (now) => codeOf({ username: 'kimse' }, now), 422],
    ['that is none', () => '', 422],
  ])('answers a code %s', async (_which, code, status) => {
    const { send } = await begun();
    expect((await send({ code: code(clock.now()) })).status).toBe(status);
  });

  it('leaves five tries, however many come at once, and then asks for the password again', async () => {
    const { send } = await begun();
    const wrong = codeOf({ username: 'kimse' }, clock.now());
    const answers = await Promise.all(Array.from({ length: 20 }, () => send({ code: wrong })));
    expect(answers.filter(({ page }) => page.includes('name="code"'))).toHaveLength(5);
    const late = await send({ code: codeOf(officer, clock.now()) });
    expect([late.status, late.page.includes('name="password"')]).toEqual([422, true]);
  });

  it('is over after ten minutes', async () => {
    const { send } = await begun();
    const before = clock.now();
    clock.moveTo(before + 600_000);
    expect((await send({ code: codeOf(officer, clock.now()) })).status).not.toBe(303);
    clock.moveTo(before);
  });

  it('stands in the tokens, where functions that demand it look', async () => {
    expect(await verified(await signInAs())).toMatchObject({ acr: 'mfa', amr: ['pwd', 'otp', 'mfa'] });
  });
});

describe('the public client', () => {
  it.each(['https://saldirgan.example/', 'http://127.0.0.1.saldirgan.example/', 'http://10.0.0.5/'])(
    'is not sent back to %s',
    async (redirect_uri) => {
      expect(isLoopbackUrl(redirect_uri)).toBe(false);
      const answer = await fetch(authUrl({ redirect_uri }), { redirect: 'manual' });
      expect(answer.status).toBe(400);
      expect(answer.headers.get('location')).toBeNull();
    },
  );

  it('does not come without PKCE', async () => {
    const url = new URL(authUrl());
    url.searchParams.delete('code_challenge');
    url.searchParams.delete('code_challenge_method');
    const answer = await fetch(url, { redirect: 'manual' });
    expect(answer.headers.get('location')).toContain('error=invalid_request');
  });
});

it('does not start where others could reach it', async () => {
  const options = { dir, port: 0, clock, audience, officers: officersForTrying, log };
  await expect(startIssuer({ ...options, host: '0.0.0.0' })).rejects.toThrow(/published passwords/);
});

it('says so when the port is taken', async () => {
  const options = { dir, host: '127.0.0.1', clock, audience, officers: officersForTrying, log };
  const port = Number(new URL(issuer).port);
  await expect(startIssuer({ ...options, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

it('follows a clock that shares nothing, and refuses a buffer that shows another time', async () => {
  const options = {
    dir: join(dir, 'second'),
    host: '127.0.0.1',
    port: 0,
    audience,
    officers: officersForTrying,
    log,
  };
  const fixed = Date.parse('2029-05-19T10:00:00Z');
  const second = await startIssuer({ ...options, clock: { now: () => fixed } });
  const { date } = Object.fromEntries((await fetch(`${second.issuer}/jwks`)).headers);
  expect(Math.abs(Date.parse(date ?? '') - fixed)).toBeLessThan(5_000);
  await second.close();
  const clockOffsetBuffer = new SharedArrayBuffer(8);
  await expect(startIssuer({ ...options, clock, clockOffsetBuffer })).rejects.toThrow(/BigInt64/);
});
