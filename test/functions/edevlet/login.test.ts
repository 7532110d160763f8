import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { citizensForTrying } from '../../../infra/local/edevlet/citizens.ts';
import { enProblems } from '../../../shared/http/en-problems.ts';
import { problems } from '../../../shared/http/problem.ts';
import {
  browserAt,
  chosen,
  clientId,
  type LoginEntry,
  ownHost,
  publicUrl,
  type Rig,
  startRig,
} from './rig.ts';

let rig: Rig;
let entry: LoginEntry;
beforeAll(async () => {
  rig = await startRig();
  entry = rig.entryWith();
});
afterAll(() => rig.close());
const said: unknown[] = [];
beforeEach(async () => {
  said.length = 0;
  for (const level of ['info', 'warn', 'error'] as const)
    vi.spyOn(console, level).mockImplementation((...line) => void said.push(line));
  await rig.clear();
  return () => vi.restoreAllMocks();
});

describe('the way to e-Devlet', () => {
  it('asks for number and names alone, with state and PKCE, and keeps the attempt in the browser', async () => {
    const answer = await browserAt(entry).begin({ donus: 'kvkk' });
    expect(answer.statusCode).toBe(303);
    const url = new URL(String(answer.headers?.location));
    expect(url.origin + url.pathname).toBe(
      `${rig.standIn.origin}/OAuth2AuthorizationServer/AuthorizationController`,
    );
    expect(Object.fromEntries(url.searchParams)).toEqual({
      response_type: 'code',
      client_id: clientId,
      redirect_uri: `${publicUrl}/edevlet/donus`,
      scope: 'Kimlik-Dogrula;Ad-Soyad',
      state: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
    });
    expect(answer.cookies).toEqual([
      expect.stringMatching(
        /^__Host-edevlet=kocasinan\.[0-9a-z]{8}\.[\w-]{43}\.\.[\w-]+; Path=\/; Secure; HttpOnly; SameSite=Lax$/,
      ),
    ]);
    expect(answer.headers?.['cache-control']).toBe('no-store');
    expect(await rig.engine.scan('requests')).toEqual([]);
  });

  it.each([
    ['yabanci.example', `${publicUrl}/edevlet/donus`, '/kocasinan/basvuru/kvkk'],
    [ownHost, `https://${ownHost}/edevlet/donus`, '/basvuru/kvkk'],
  ])('from %s leads back to %s and on to %s', async (host, callback, path) => {
    const browser = browserAt(entry);
    const answer = await browser.beginAt(host, { donus: 'kvkk' });
    expect(new URL(String(answer.headers?.location)).searchParams.get('redirect_uri')).toBe(callback);
    const [, , , , returnTo = ''] = (browser.jar.get('__Host-edevlet') ?? '').split('.');
    expect(Buffer.from(returnTo, 'base64url').toString()).toBe(path);
  });

  it.each(['cross-site', 'same-site'])(
    'is asked about first when a page that is %s leads there',
    async (site) => {
      const answer = await browserAt(entry).begin({ donus: 'kvkk' }, { 'sec-fetch-site': site });
      expect([answer.statusCode, answer.cookies]).toEqual([200, undefined]);
      expect(answer.body).toContain('href="/kocasinan/edevlet/giris?donus=kvkk"');
    },
  );

  it('is asked about in English once she chose it there, and is not gone by choosing', async () => {
    const browser = browserAt(entry);
    const chosen = await browser.begin({ donus: 'kvkk', dil: 'en' }, { 'sec-fetch-site': 'same-origin' });
    expect([chosen.statusCode, browser.jar.get('__Host-dil')]).toEqual([200, 'en']);
    expect(chosen.body).toContain('<html lang="en"');
    expect(chosen.body).toContain('href="/kocasinan/edevlet/giris?donus=kvkk">Sign in with e-Devlet');
    const cancelled = await browser.comeBack(new URLSearchParams({ error: 'access_denied', state: 'x' }));
    expect(cancelled.body).toContain(enProblems.eDevletAttemptEnded.detail);
  });

  it.each(['same-origin', 'none'])('is gone at once from a step that is %s', async (site) => {
    expect((await browserAt(entry).begin({}, { 'sec-fetch-site': site })).statusCode).toBe(303);
  });
});

describe('a login', () => {
  it.each(citizensForTrying)('of $name $surname begins her session', async ({ id, ...person }) => {
    const browser = browserAt(entry);
    const answer = await browser.logIn({ citizen: id });
    expect([answer.statusCode, answer.headers?.location]).toEqual([303, '/kocasinan']);
    expect([...browser.jar.keys()]).toEqual(['__Host-vatandas']);
    const [session] = await rig.sessions();
    const token = browser.jar.get('__Host-vatandas') ?? '';
    expect(await rig.applicant('kocasinan', token)).toEqual({ level: 'edevlet', ...person });
    expect(JSON.stringify([answer, said])).not.toContain(person.nationalId);
    expect(JSON.stringify(session)).not.toContain(person.nationalId);
  });

  it.each([
    ['kvkk', '/kocasinan/basvuru/kvkk'],
    ['basvurularim', '/kocasinan/basvurularim'],
    ['https://kotu.example', '/kocasinan'],
    ['//kotu.example', '/kocasinan'],
  ])('begun at %s leads back to %s', async (donus, path) => {
    const answer = await browserAt(entry).logIn({}, { donus });
    expect(answer.headers?.location).toBe(path);
  });

  it.each([
    { scopeSeparator: ' ', pkce: true },
    { scopeSeparator: ';', pkce: false },
    { scopeSeparator: ' ', pkce: false },
  ] as const)('goes with %j', async (settings) => {
    const answer = await browserAt(rig.entryWith(settings)).logIn({ citizen: 'maria' });
    expect(answer.statusCode).toBe(303);
    expect(rig.named).toHaveLength(1);
  });

  it('that she turns away from takes nothing, and says what else she can do', async () => {
    const browser = browserAt(entry);
    const answer = await browser.logIn({ answer: 'away' }, { donus: 'kvkk' });
    expect(answer.statusCode).toBe(403);
    expect(answer.body).toContain(problems.eDevletCancelled.detail);
    expect(answer.body).toContain('href="/kocasinan/edevlet/giris?donus=kvkk"');
    expect(rig.countOf('AccessTokenController')).toBe(0);
    expect(await rig.sessions()).toEqual([]);
  });
});

describe('trouble on our own side', () => {
  it.each([
    ['a wrong secret', async () => 'yanlis', 'token:invalid_client'],
    [
      'a secret that cannot be had',
      async () => Promise.reject(Object.assign(new Error('arn:aws:…'), { name: 'AccessDeniedException' })),
      'secret:AccessDeniedException',
    ],
  ])('%s is said in the log and to her as an outage', async (_what, secret, reason) => {
    const answer = await browserAt(rig.entryWith({}, secret)).logIn({});
    expect(answer.statusCode).toBe(503);
    expect(answer.body).toContain(problems.eDevletUnavailable.title);
    expect(JSON.stringify(said)).toContain(reason);
    expect(JSON.stringify([answer, said])).not.toMatch(/yanlis|arn:/);
  });

  it('an e-Devlet that is not there is an outage', async () => {
    const begun = await browserAt(entry).begin();
    const gone = browserAt(rig.entryWith({ origin: 'http://127.0.0.1:1' }));
    const away = await gone.begin();
    const state = new URL(String(away.headers?.location)).searchParams.get('state') ?? '';
    const came = await chosen(String(begun.headers?.location), {});
    came.set('state', state);
    const answer = await gone.comeBack(came);
    expect(answer.statusCode).toBe(503);
    expect(JSON.stringify(said)).toContain('token:network');
  });

  it('calls nobody over plain http but this very machine', () => {
    expect(() => rig.entryWith({ origin: 'http://giris.turkiye.gov.tr' })).toThrow('https');
    expect(() => rig.entryWith({ origin: 'http://127.0.0.1.kotu.example' })).toThrow('https');
  });
});
