/** Whoever looks after the system ends officers' sessions, locks somebody out and lets her in again. */
import { describe, expect, it } from 'vitest';
import { bodyOf, context, eventOf } from '../edge/events.ts';
import { type Browser, publicUrl } from './browser.ts';
import { deskForTests } from './deployed.ts';
import { subject } from './provider.ts';

const desk = deskForTests();
const { browser, signIn, send, later } = desk;
const page = '/gorevli/gorevli-oturumlari';

const as = (sub: string, role: string, department = '*') => ({
  claims: { sub, preferred_username: `${sub}.adi` },
  groups: [`kocasinan:${department}:${role}`],
});
async function operator(role = 'operator', department = '*'): Promise<Browser> {
  const one = browser();
  await signIn(one, as('isletmen', role, department));
  return one;
}
const signedIn = async (): Promise<Browser> => {
  const one = browser();
  expect((await signIn(one)).statusCode).toBe(303);
  return one;
};
const statusOf = async (one: Browser) => (await one.get('/gorevli')).statusCode;

/** A call of the API by the session of a browser. */
async function call(one: Browser, method: 'GET' | 'POST', body?: unknown) {
  const answer = await desk.handle(
    {
      ...eventOf({
        routeKey: `${method} /{authority}/staff/officer-sessions`,
        path: { authority: 'kocasinan' },
        headers: { 'content-type': 'application/json', origin: publicUrl },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
      cookies: [...one.jar].map(([name, value]) => `${name}=${value}`),
    },
    context,
  );
  return { status: answer.statusCode, body: bodyOf(answer) };
}

describe.each([
  ['user name', 'ali.veli'],
  ['id', subject],
])('an officer, called by her %s,', (_what, officer) => {
  it('is locked out: at once where she is signed in, and at the next login, until she is let in', async () => {
    const [one, two, boss] = [await signedIn(), await signedIn(), await operator()];
    const done = await send(boss, page, { act: 'lockOut', officer });
    expect([done.statusCode, done.body]).toEqual([200, expect.stringContaining('Kilitlendi.')]);
    expect(await Promise.all([one, two].map(statusOf))).toEqual([401, 401]);
    const refused = await signIn(browser());
    expect([refused.statusCode, refused.body]).toEqual([403, expect.stringContaining('kilitli')]);
    expect(await statusOf(boss)).toBe(200);

    await send(boss, page, { act: 'letIn', officer });
    expect(await statusOf(one)).toBe(401);
    expect(await statusOf(await signedIn())).toBe(200);
  });

  it('loses her sessions and may sign in again', async () => {
    const [one, boss] = [await signedIn(), await operator()];
    await send(boss, page, { act: 'end', officer });
    expect(await statusOf(one)).toBe(401);
    expect(await statusOf(await signedIn())).toBe(200);
  });

  it('who never was here is locked out all the same, and the operator is told to look at the name', async () => {
    const boss = await operator();
    const done = await send(boss, page, { act: 'lockOut', officer });
    expect(done.body).toContain('adı doğru yazdığınızı kontrol edin');
    expect((await signIn(browser())).statusCode).toBe(403);
  });
});

describe('an officer who is locked out', () => {
  it('and is let in under another of her names than she was locked out by, is in', async () => {
    const [, boss] = [await signedIn(), await operator()];
    await send(boss, page, { act: 'lockOut', officer: 'ali.veli' });
    await send(boss, page, { act: 'letIn', officer: subject });
    expect(await statusOf(await signedIn())).toBe(200);
  });

  it('has no way round by the issuer’s word on a session', async () => {
    const [one, boss] = [await signedIn(), await operator()];
    await send(boss, page, { act: 'lockOut', officer: subject });
    later(61);
    expect(await statusOf(one)).toBe(401);
  });

  it('in one institution is not in another', async () => {
    const boss = await operator();
    await send(boss, page, { act: 'lockOut', officer: subject });
    expect((await signIn(browser('kent-konut'))).statusCode).toBe(303);
  });
});

describe('everybody', () => {
  it('loses every session, the operator’s too, and may sign in again', async () => {
    const [one, boss] = [await signedIn(), await operator()];
    const elsewhere = browser('kent-konut');
    await signIn(elsewhere);
    later(1);
    expect((await call(boss, 'POST', { act: 'endEveryone' })).status).toBe(200);
    expect(await Promise.all([one, boss].map(statusOf))).toEqual([401, 401]);
    expect(await statusOf(elsewhere)).toBe(200);
    later(1);
    expect(await statusOf(await signedIn())).toBe(200);
  });
});

describe('what was done', () => {
  it('is kept with who, whom and when, for the auditor on her page and in the API', async () => {
    const [boss, auditor] = [await operator(), browser()];
    await signIn(auditor, as('denetci', 'auditor'));
    const first = await call(boss, 'POST', { act: 'lockOut', officer: 'ali.veli' });
    later(2);
    await call(boss, 'POST', { act: 'letIn', officer: 'ali.veli' });
    const { status, body } = await call(auditor, 'GET');
    expect([status, body]).toEqual([
      200,
      {
        acts: [
          { act: 'letIn', at: expect.any(String), by: 'isletmen', officer: 'ali.veli' },
          { act: 'lockOut', at: first.body.at, by: 'isletmen', officer: 'ali.veli' },
        ],
      },
    ]);
    const shown = (await auditor.get(page)).body ?? '';
    expect(shown).toContain('ali.veli: Kilitlendi. Yapan: isletmen');
    expect(shown).not.toContain('name="act"');
    expect((await auditor.get('/gorevli')).body).toContain('href="/kocasinan/gorevli/gorevli-oturumlari"');
  });

  it('is known to nobody else, and done by nobody else', async () => {
    const one = await signedIn();
    expect((await one.get(page)).statusCode).toBe(403);
    expect((await send(one, page, { act: 'end', officer: 'x' })).statusCode).toBe(403);
    expect((await call(one, 'GET')).body.code).toBe('officerNotEntitled');
    expect((await call(one, 'POST', { act: 'endEveryone' })).body.code).toBe('officerNotEntitled');
    const auditor = browser();
    await signIn(auditor, as('denetci', 'auditor'));
    expect((await call(auditor, 'POST', { act: 'endEveryone' })).body.code).toBe('officerNotEntitled');
    const ofOneUnit = await operator('operator', 'fen-isleri');
    expect((await call(ofOneUnit, 'POST', { act: 'endEveryone' })).body.code).toBe('officerNotEntitled');
    expect((await desk.engine.scan('requests')).filter(({ pk }) => String(pk).includes('LOCKACTS'))).toEqual(
      [],
    );
  });

  it('names no officer in a key', async () => {
    const boss = await operator();
    await signedIn();
    await send(boss, page, { act: 'lockOut', officer: 'ali.veli' });
    const keysThere = (await desk.engine.scan('requests')).map(({ pk, sk }) => `${pk} ${sk}`).join('\n');
    expect(keysThere).toContain('LOCKACTS');
    expect(keysThere).not.toMatch(/ali|veli|isletmen|b1f0c3d2/);
  });
});

describe('a mistake', () => {
  it.each<[Record<string, string>, string]>([
    [{ officer: 'ali.veli' }, 'Ne yapılacağını seçin'],
    [{ act: 'lockOut' }, 'Görevlinin kullanıcı adını'],
    [{ act: 'endEveryone', officer: 'ali.veli' }, 'görevliyi boş bırakın.</a>'],
    [{ act: 'destroy', officer: 'ali.veli' }, 'Ne yapılacağını seçin'],
  ])('in %j is told on the page, and nothing happens', async (form, sentence) => {
    const [boss, one] = [await operator(), await signedIn()];
    const answer = await send(boss, page, form);
    expect([answer.statusCode, answer.body]).toEqual([422, expect.stringContaining(sentence)]);
    expect(await statusOf(one)).toBe(200);
  });

  it('nobody locks herself out', async () => {
    const boss = await operator();
    for (const officer of ['isletmen', 'isletmen.adi'])
      expect((await call(boss, 'POST', { act: 'lockOut', officer })).body.code).toBe('notOnOneself');
    expect(await statusOf(boss)).toBe(200);
  });

  it('is a form that another site sent', async () => {
    const [boss, one] = [await operator(), await signedIn()];
    const form = { act: 'endEveryone' };
    expect((await boss.post(page, form)).statusCode).toBe(403);
    const foreign = { origin: 'https://kotu.example', 'sec-fetch-site': 'cross-site' };
    expect((await boss.post(page, form, foreign)).statusCode).toBe(403);
    expect(await statusOf(one)).toBe(200);
  });
});
