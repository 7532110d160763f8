/** Into a session and out of it, before a real store and a provider that is honest or hostile. */
import { describe, expect, it, vi } from 'vitest';
import { headersOf } from '../edge/events.ts';
import { formTokenIn, locationOf, publicUrl } from './browser.ts';
import { deskForTests } from './deployed.ts';
import { ownGroups, subject, type Twist } from './provider.ts';

const desk = deskForTests();
const { browser, signIn, sessions, later, said } = desk;

describe('the way to the provider', () => {
  it('is a redirect with state, nonce and PKCE, and a cookie that only this host over https ever sees', async () => {
    const answer = await browser().get('/gorevli/giris');
    expect(answer.statusCode).toBe(303);
    const asked = new URL(locationOf(answer));
    expect(asked.origin + asked.pathname).toBe(`${desk.provider.url}/authorize`);
    expect(Object.fromEntries(asked.searchParams)).toEqual({
      client_id: 'basvuru',
      response_type: 'code',
      scope: 'openid profile',
      redirect_uri: `${publicUrl}/gorevli/donus`,
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
      max_age: '43200',
    });
    expect(answer.cookies).toEqual([
      expect.stringMatching(
        /^__Host-giris=kocasinan\.[0-9a-z]{8}\.[\w-]{43}\.login\.[\w-]+; Path=\/; Secure; HttpOnly; SameSite=Lax$/,
      ),
    ]);
    expect(headersOf(answer)['cache-control']).toBe('no-store');
  });

  it('stores nothing for a login that nobody ends', async () => {
    await browser().get('/gorevli/giris');
    expect(await desk.engine.scan('requests')).toEqual([]);
  });

  it('leads back to the host that belongs to the authority itself', async () => {
    const own = { domainName: 'ebelediye.kocasinan.example' };
    const there = await browser().get('/gorevli/giris', own);
    expect(new URL(locationOf(there)).searchParams.get('redirect_uri')).toBe(`${publicUrl}/gorevli/donus`);
    const stranger = await browser().get('/gorevli/giris', { domainName: 'kotu.example' });
    expect(new URL(locationOf(stranger)).searchParams.get('redirect_uri')).toBe(`${publicUrl}/gorevli/donus`);
  });
});

describe('a login', () => {
  it('begins a session under a new secret, of which the store has the digest alone', async () => {
    const one = browser();
    const answer = await signIn(one);
    expect([answer.statusCode, locationOf(answer)]).toEqual([303, '/kocasinan/gorevli']);
    expect(answer.cookies).toEqual([
      expect.stringMatching(/^__Host-basvuru=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Lax$/),
      expect.stringMatching(/^__Host-giris=; Max-Age=0; Path=\/; Secure; HttpOnly; SameSite=Lax$/),
    ]);
    const token = one.jar.get('__Host-basvuru') ?? '';
    const [session] = await sessions();
    expect(session).toMatchObject({
      pk: expect.stringMatching(/^kocasinan#SESSION#OFFICER#[\w-]{43}$/),
      who: {
        officer: {
          id: subject,
          username: 'ali.veli',
          entitlements: [{ authority: 'kocasinan', department: 'fen-isleri', role: 'officer' }],
        },
        acr: 'urn:mfa',
        amr: ['pwd', 'otp'],
        authenticatedAt: expect.any(String),
        vouchedAt: expect.any(String),
      },
      expiresAtEpoch: expect.any(Number),
    });
    const disk = await desk.engine.bytesOnDisk();
    for (const secret of [token, 'opaque-token', 'eyJ']) expect(disk.includes(secret)).toBe(false);
  });

  it('shows the officer her page, which no cache keeps', async () => {
    const one = browser();
    await signIn(one);
    const page = await one.get('/gorevli');
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('ali.veli');
    expect(page.body).toContain('Fen İşleri');
    expect(headersOf(page)).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'same-origin' });
    expect(headersOf(page)['content-security-policy']).toContain("form-action 'self'");
    expect(page.body).not.toContain(one.jar.get('__Host-basvuru'));
  });

  it.each(['jwt', 'opaque'] as const)(
    'reads the groups with an access token that is %s',
    async (accessToken) => {
      await signIn(browser(), { accessToken });
      expect(await sessions()).toHaveLength(1);
    },
  );

  it('is for the authority that it was begun at, and no other one’s page knows the cookie', async () => {
    const one = browser('kent-konut');
    const answer = await signIn(one);
    expect(locationOf(answer)).toBe('/kent-konut/gorevli');
    expect((await one.get('/gorevli')).statusCode).toBe(200);
    const elsewhere = browser('kocasinan');
    for (const [name, value] of one.jar) elsewhere.jar.set(name, value);
    expect((await elsewhere.get('/gorevli')).statusCode).toBe(401);
  });

  it('makes a session that was fixed beforehand worth nothing, and ends the one that the browser had', async () => {
    const one = browser();
    one.jar.set('__Host-basvuru', 'A'.repeat(43));
    await signIn(one);
    const first = one.jar.get('__Host-basvuru') ?? '';
    expect(first).not.toBe('A'.repeat(43));
    await signIn(one);
    const thief = browser();
    thief.jar.set('__Host-basvuru', first);
    expect((await thief.get('/gorevli')).statusCode).toBe(401);
    expect((await one.get('/gorevli')).statusCode).toBe(200);
  });

  it('writes neither code, state nor token into the log', async () => {
    const one = browser();
    const started = await one.get('/gorevli/giris');
    const came = desk.provider.authorize(locationOf(started));
    await one.comeBack(came);
    const log = JSON.stringify(said);
    for (const secret of [...came.values(), ...one.jar.values()]) expect(log).not.toContain(secret);
  });
});

describe('a hostile way back', () => {
  const now = () => Math.floor(Date.now() / 1000);
  const twists: [string, () => Twist][] = [
    ['a wrong state', () => ({ callback: (came) => came.set('state', 'x'.repeat(43)) })],
    ['no state', () => ({ callback: (came) => came.delete('state') })],
    ['a code that was never given', () => ({ callback: (came) => came.set('code', 'guessed') })],
    ['no code', () => ({ callback: (came) => came.delete('code') })],
    ['an error of the provider', () => ({ callback: (came) => came.set('error', 'access_denied') })],
    ['a mixed-up issuer', () => ({ callback: (came) => came.set('iss', 'https://baska.example') })],
    ['no issuer, though this one always says it', () => ({ callback: (came) => came.delete('iss') })],
    ['an ID token with another nonce', () => ({ claims: { nonce: 'x' } })],
    ['an ID token without a nonce', () => ({ claims: { nonce: undefined } })],
    ['an ID token of another issuer', () => ({ claims: { iss: 'https://baska.example' } })],
    ['an ID token for another client', () => ({ claims: { aud: 'baska' } })],
    [
      'an ID token for two, given to the other',
      () => ({ claims: { aud: ['basvuru', 'baska'], azp: 'baska' } }),
    ],
    ['an ID token that has expired', () => ({ claims: { iat: now() - 700, exp: now() - 100 } })],
    ['an ID token of nobody', () => ({ claims: { sub: undefined } })],
    ['an unsigned ID token (alg none)', () => ({ signing: 'none' })],
    ['a forged signature', () => ({ signing: 'stranger' })],
    ['a signature with the public key as a secret', () => ({ signing: 'hmac' })],
    ['no groups', () => ({ groups: undefined })],
    ['groups of another authority alone', () => ({ groups: ['kent-konut:kvkk:privacyOfficer'] })],
    ['groups that are no list', () => ({ claims: { groups: ownGroups[0] } })],
  ];

  it.each(twists)('with %s is refused in Turkish, and begins no session', async (_what, twist) => {
    const one = browser();
    const answer = await signIn(one, twist());
    expect(answer.statusCode).toBe(403);
    expect(answer.body).toMatch(/<html lang="tr"[\s\S]*(Giriş tamamlanamadı|Bu işlem için yetkiniz yok)/);
    expect(one.jar.has('__Host-basvuru')).toBe(false);
    expect(one.jar.has('__Host-giris')).toBe(false);
    expect(await sessions()).toEqual([]);
    expect((await one.get('/gorevli')).statusCode).toBe(401);
  });

  it('is no way in for a browser that began nothing: somebody else’s login is not forced upon it', async () => {
    const came = desk.provider.authorize(locationOf(await browser().get('/gorevli/giris')));
    const victim = browser();
    expect((await victim.comeBack(came)).statusCode).toBe(403);
    expect(victim.jar.size).toBe(0);
  });

  it('counts once: the same address a second time is refused, even with a new code', async () => {
    const one = browser();
    const started = locationOf(await one.get('/gorevli/giris'));
    const attempt = one.jar.get('__Host-giris') ?? '';
    const came = desk.provider.authorize(started);
    expect((await one.comeBack(came)).statusCode).toBe(303);
    for (const again of [came, desk.provider.authorize(started)]) {
      const thief = browser();
      thief.jar.set('__Host-giris', attempt);
      expect((await thief.comeBack(again)).statusCode).toBe(403);
    }
    expect(await sessions()).toHaveLength(1);
  });

  it('with a code that was given for another address is refused', async () => {
    const one = browser();
    const started = locationOf(await one.get('/gorevli/giris'));
    const came = desk.provider.authorize(started);
    came.set('code', desk.provider.codeForElsewhere(started));
    expect((await one.comeBack(came)).statusCode).toBe(403);
    expect(await sessions()).toEqual([]);
  });

  it('after ten minutes is refused, and a cookie made younger no longer fits its state', async () => {
    const one = browser();
    const came = desk.provider.authorize(locationOf(await one.get('/gorevli/giris')));
    const [authority, time = '', secret, ...rest] = (one.jar.get('__Host-giris') ?? '').split('.');
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10 * 60_000 });
    const younger = (Number.parseInt(time, 36) + 300_000).toString(36);
    const liar = browser();
    liar.jar.set('__Host-giris', [authority, younger, secret, ...rest].join('.'));
    expect((await liar.comeBack(came)).statusCode).toBe(403);
    expect((await one.comeBack(came)).statusCode).toBe(403);
    expect(await sessions()).toEqual([]);
  });

  it('while the provider is out of order is 503, not a word on the officer', async () => {
    expect((await signIn(browser(), { status: 503 })).statusCode).toBe(503);
    expect(await sessions()).toEqual([]);
  });
});

describe('a session', () => {
  it('ends after half an hour without a call, in words', async () => {
    const one = browser();
    await signIn(one);
    later(30);
    const page = await one.get('/gorevli');
    expect(page.statusCode).toBe(401);
    expect(page.body).toContain('Oturumunuz kapandı');
  });

  it('lasts on with every call, and yet no longer than eight hours', async () => {
    const one = browser();
    await signIn(one);
    const begun = Math.floor(Date.now() / 1000) - 5;
    for (let calls = 0; calls < 19; calls++) {
      later(25);
      const page = await one.get('/gorevli');
      if (page.statusCode === 303)
        await one.comeBack(desk.provider.authorize(locationOf(page), { claims: { auth_time: begun } }));
      expect((await one.get('/gorevli')).statusCode).toBe(200);
    }
    later(6);
    expect((await one.get('/gorevli')).statusCode).toBe(401);
  });

  it('is written to at most once a minute', async () => {
    const one = browser();
    await signIn(one);
    const untouched = await sessions();
    await one.get('/gorevli');
    expect(await sessions()).toEqual(untouched);
    later(1.1);
    await one.get('/gorevli');
    expect(await sessions()).not.toEqual(untouched);
  });

  it.each(['', 'x', '../../x', 'A'.repeat(43), 'A'.repeat(5_000)])('that says %j is none', async (value) => {
    const one = browser();
    one.jar.set('__Host-basvuru', value);
    expect((await one.get('/gorevli')).statusCode).toBe(401);
  });
});

describe('signing out', () => {
  it('ends every session of the officer, here and on her other devices, and leads on to the provider', async () => {
    const [here, there] = [browser(), browser()];
    await signIn(here);
    await signIn(there);
    const copied = here.jar.get('__Host-basvuru') ?? '';
    const formToken = formTokenIn(await here.get('/gorevli'));
    const answer = await here.post('/gorevli/cikis', { formToken });
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toContain('Çıkış yapıldı');
    const back = encodeURIComponent(`${publicUrl}/gorevli`);
    expect(headersOf(answer).refresh).toMatch(new RegExp(`^0;url=${desk.provider.url}/logout\\?.*=${back}`));
    expect(here.jar.has('__Host-basvuru')).toBe(false);
    here.jar.set('__Host-basvuru', copied);
    for (const one of [here, there]) expect((await one.get('/gorevli')).statusCode).toBe(401);
    await signIn(here);
    expect((await here.get('/gorevli')).statusCode).toBe(200);
    expect((await there.get('/gorevli')).statusCode).toBe(401);
  });

  it.each([
    ['from another site', { origin: 'https://kotu.example', 'sec-fetch-site': 'cross-site' }],
    ['from a neighbour under the same domain', { origin: publicUrl, 'sec-fetch-site': 'same-site' }],
    ['from nowhere', { origin: 'null' }],
  ])('%s is refused, and the session lives', async (_what, headers) => {
    const one = browser();
    await signIn(one);
    const formToken = formTokenIn(await one.get('/gorevli'));
    const answer = await one.post('/gorevli/cikis', { formToken }, headers);
    expect(answer.statusCode).toBe(403);
    expect(answer.body).toContain('İstek bu sayfalardan gelmedi');
    expect((await one.get('/gorevli')).statusCode).toBe(200);
  });

  it('from a session that is over claims nothing: her other devices may still be signed in', async () => {
    const [here, there] = [browser(), browser()];
    await signIn(here);
    const formToken = formTokenIn(await here.get('/gorevli'));
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31 * 60_000 });
    await signIn(there);
    const answer = await here.post('/gorevli/cikis', { formToken });
    expect([answer.statusCode, answer.body]).toEqual([401, expect.stringContaining('Oturumunuz kapandı')]);
    expect((await there.get('/gorevli')).statusCode).toBe(200);
  });

  it('without the token of this very session is refused', async () => {
    const [one, other] = [browser(), browser()];
    await signIn(one);
    await signIn(other);
    const foreign = formTokenIn(await other.get('/gorevli'));
    for (const form of [{}, { formToken: '' }, { formToken: foreign }])
      expect((await one.post('/gorevli/cikis', form)).statusCode).toBe(403);
    expect((await one.get('/gorevli')).statusCode).toBe(200);
  });
});
