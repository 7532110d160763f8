/** The way to the issuer and back: how old its word may be, and where a login comes out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDeskAttempt, wayBack } from '../../../functions/desk/attempt.ts';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import { writeAttempt } from '../../../shared/http/login-attempt.ts';
import { locationOf } from './browser.ts';
import { deskForTests } from './deployed.ts';
import { subject, type Twist } from './provider.ts';

const desk = deskForTests();
const { browser, signIn, comeBack, sessions, later } = desk;
const seconds = () => Math.floor(Date.now() / 1000);
const asked = (location: string) => new URL(location).searchParams;
const cookie = '__Host-basvuru';
const at = (login: number, more: Twist = {}): Twist => ({
  ...more,
  claims: { auth_time: login, ...more.claims },
});

/** Signs in and lets 61 minutes go by, with a call in between. */
async function staleBrowser() {
  const one = browser();
  const login = seconds();
  await signIn(one, at(login));
  for (const minutes of [25, 25]) {
    later(minutes);
    expect((await one.get('/gorevli')).statusCode).toBe(200);
  }
  later(11);
  return { one, login };
}

describe('a session that the issuer last vouched for an hour ago', () => {
  it('goes round by the issuer, unasked, and comes back to the same page with today’s roles', async () => {
    const { one, login } = await staleBrowser();
    const before = one.jar.get(cookie);
    const begun = (await sessions()).map(({ id, startedAt, endsAt }) => ({ id, startedAt, endsAt }));
    expect(begun).toHaveLength(1);
    const sent = await one.get('/gorevli', { query: { show: 'done' } });
    expect(sent.statusCode).toBe(303);
    expect(asked(locationOf(sent)).get('prompt')).toBeNull();
    const back = await comeBack(one, sent, at(login, { groups: ['kocasinan:zabita:supervisor'] }));
    expect([back.statusCode, locationOf(back)]).toEqual([303, '/kocasinan/gorevli?show=done']);
    expect(one.jar.get(cookie)).toBe(before);
    const page = await one.get('/gorevli');
    expect(page.body).toContain('birim yöneticisi');
    expect(page.body).not.toContain('Fen İşleri');
    expect((await sessions()).map(({ id, startedAt, endsAt }) => ({ id, startedAt, endsAt }))).toEqual(begun);
  });

  it.each<[string, Twist]>([
    ['her last role here is gone', { groups: ['kent-konut:kvkk:privacyOfficer'] }],
    ['the issuer says no', { callback: (came) => came.set('error', 'access_denied') }],
  ])('is over when %s', async (_what, twist) => {
    const { one, login } = await staleBrowser();
    const thief = browser();
    thief.jar.set(cookie, one.jar.get(cookie) ?? '');
    const answer = await comeBack(one, await one.get('/gorevli'), at(login, twist));
    expect(answer.statusCode).toBe(403);
    for (const each of [one, thief]) expect((await each.get('/gorevli')).statusCode).toBe(401);
  });

  it('has no more than half an hour left for what is sent, since only pages prolong it', async () => {
    const { one } = await staleBrowser();
    const form = { formToken: 'x', session: 'others' };
    expect((await one.post('/gorevli/oturumlarim', form)).statusCode).toBe(403);
    later(20);
    expect((await one.post('/gorevli/oturumlarim', form)).statusCode).toBe(401);
    expect((await one.get('/gorevli')).statusCode).toBe(401);
  });

  it('becomes another one when she showed herself again, and when somebody else did', async () => {
    for (const claims of [{ auth_time: 'now' }, { sub: 'baskasi' }]) {
      const { one, login } = await staleBrowser();
      const before = one.jar.get(cookie) ?? '';
      const sent = await one.get('/gorevli');
      const time = 'auth_time' in claims ? seconds() : login;
      await comeBack(one, sent, { claims: { sub: subject, ...claims, auth_time: time } });
      expect(one.jar.get(cookie)).not.toBe(before);
      const thief = browser();
      thief.jar.set(cookie, before);
      expect((await thief.get('/gorevli')).statusCode).toBe(401);
      expect((await one.get('/gorevli')).statusCode).toBe(200);
    }
  });

  it('is not ended by a way back that nobody here began', async () => {
    const { one } = await staleBrowser();
    expect((await one.comeBack(new URLSearchParams({ state: 'x', error: 'access_denied' }))).statusCode).toBe(
      403,
    );
    expect((await one.get('/gorevli')).statusCode).toBe(303);
  });
});

describe('when she last showed the issuer who she is', () => {
  it.each<[string, () => Twist['claims']]>([
    ['too long ago', () => ({ auth_time: seconds() - 12 * 3600 - 1 })],
    ['at a time that it does not say', () => ({ auth_time: undefined })],
  ])('%s, she shows it once more, and is refused if the issuer does not make her', async (_what, claims) => {
    const one = browser();
    const again = await signIn(one, { claims: claims() ?? {} });
    expect(again.statusCode).toBe(303);
    expect(asked(locationOf(again)).get('prompt')).toBe('login');
    expect(await sessions()).toEqual([]);
    expect((await comeBack(one, again, { claims: claims() ?? {} })).statusCode).toBe(403);
    expect(await sessions()).toEqual([]);
  });

  it('long ago, and then just now, is a login', async () => {
    const one = browser();
    const again = await signIn(one, at(seconds() - 13 * 3600));
    expect((await comeBack(one, again)).statusCode).toBe(303);
    expect((await one.get('/gorevli')).statusCode).toBe(200);
  });

  it('within twelve hours, is a login', async () => {
    const one = browser();
    await signIn(one, at(seconds() - 12 * 3600 + 60));
    expect((await one.get('/gorevli')).statusCode).toBe(200);
  });
});

describe('the page that was asked for', () => {
  const reference = '22222-22222';

  it('is where a login comes out', async () => {
    const one = browser();
    const page = await one.get('/gorevli/basvuru/{reference}', { path: { reference } });
    const href = /href="([^"]*\/gorevli\/giris[^"]*)"/.exec(page.body ?? '')?.[1]?.replaceAll('&amp;', '&');
    expect(href).toBe(
      `/kocasinan/gorevli/giris?sonra=${encodeURIComponent(`/gorevli/basvuru/${reference}`)}`,
    );
    const started = await one.get('/gorevli/giris', {
      query: Object.fromEntries(new URL(`https://x.example${href}`).searchParams),
    });
    expect(locationOf(await comeBack(one, started))).toBe(`/kocasinan/gorevli/basvuru/${reference}`);
  });

  it.each([
    'https://kotu.example',
    '//kotu.example',
    '/gorevli//kotu.example',
    '/gorevli/../kotu',
    '/gorevli\\kotu.example',
    '/gorevli@kotu.example',
    '/gorevli.kotu.example',
    '/gorevli?x=\r\nset-cookie: a=b',
    '/gorevli/cikis',
    '/gorevli/giris?sonra=x',
    '/gorevli/donus?code=x',
    '/kocasinan',
    `/gorevli?x=${'a'.repeat(500)}`,
    '',
  ])('that reads %j leads to her desk', async (sonra) => {
    expect(wayBack(sonra)).toBe('/gorevli');
    const one = browser();
    const started = await one.get('/gorevli/giris', { query: { sonra } });
    expect(locationOf(await comeBack(one, started))).toBe('/kocasinan/gorevli');
  });

  it.each([
    '/gorevli',
    '/gorevli?show=done&department=fen-isleri&after=2026-06-03%23K7RTA-3MHL4',
    '/gorevli/oturumlarim',
  ])('%s passes', (page) => expect(wayBack(page)).toBe(page));

  it('is on this host and under the desk, whatever was asked for', () => {
    const piece = fc.constantFrom(
      '/',
      '//',
      '\\',
      '.',
      '..',
      '?',
      '#',
      '@',
      ':',
      '%2f',
      '%5c',
      '\t',
      '\n',
      'a',
    );
    const asked = fc.oneof(
      fc.string(),
      fc.array(piece).map((pieces) => `/gorevli${pieces.join('')}`),
      fc.webPath().map((path) => `/gorevli${path}`),
    );
    fc.assert(
      fc.property(asked, fc.constantFrom('', '/kocasinan'), (page, base) => {
        const led = new URL(`${base}${wayBack(page)}`, 'https://ebelediye.kocasinan.example');
        expect(led.origin).toBe('https://ebelediye.kocasinan.example');
        expect(led.pathname).toMatch(new RegExp(`^${base}/gorevli(/|$)`));
        expect(wayBack(wayBack(page))).toBe(wayBack(page));
      }),
      { numRuns: 1_000 },
    );
  });

  it('belongs to its attempt: a cookie that was made to say another one fits its state no more', async () => {
    const one = browser();
    const started = await one.get('/gorevli/giris');
    const attempt = readDeskAttempt(one.jar.get('__Host-giris'));
    if (!attempt) throw new Error('there is no attempt');
    for (const lie of [
      { ...attempt, returnTo: '/gorevli/oturumlarim' },
      { ...attempt, aim: 'word' as const },
      { ...attempt, begunAt: '2026-05-04T09:00:00.000Z' as Instant },
    ]) {
      one.jar.set('__Host-giris', writeAttempt(lie));
      expect((await comeBack(one, started)).statusCode).toBe(403);
    }
    expect(await sessions()).toEqual([]);
  });
});

describe('a login that another site begins', () => {
  it.each(['cross-site', 'same-site'])('(%s) shows the way in, and leads nowhere by itself', async (site) => {
    const one = browser();
    const page = await one.get('/gorevli/giris', {
      headers: { 'sec-fetch-site': site },
      query: { sonra: '/gorevli/oturumlarim' },
    });
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('href="/kocasinan/gorevli/giris?sonra=%2Fgorevli%2Foturumlarim"');
    expect([locationOf(page), one.jar.size]).toEqual(['', 0]);
  });

  it.each(['same-origin', 'none'])('is told from a step of her own (%s)', async (site) => {
    const answer = await browser().get('/gorevli/giris', { headers: { 'sec-fetch-site': site } });
    expect(answer.statusCode).toBe(303);
  });
});
