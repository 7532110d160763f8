/** Everything that a hostile or broken e-Devlet can do, played against the login as a citizen goes through it. */
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { canary } from '../../../infra/local/edevlet/twist-answers.ts';
import { twists } from '../../../infra/local/edevlet/twists.ts';
import { problems } from '../../../shared/http/problem.ts';
import { browserAt, chosen, clientSecret, type LoginEntry, type Rig, startRig } from './rig.ts';

let rig: Rig;
let entry: LoginEntry;
/** Waits for nobody: what is slow need not be waited for here. */
let hasty: LoginEntry;
const said: unknown[] = [];
beforeAll(async () => {
  rig = await startRig();
  entry = rig.entryWith();
  hasty = rig.entryWith({ timeouts: { call: 500, whole: 1_000 } });
});
afterAll(() => rig.close());
beforeEach(async () => {
  said.length = 0;
  for (const level of ['info', 'warn', 'error', 'log'] as const)
    vi.spyOn(console, level).mockImplementation((...line) => void said.push(line));
  await rig.clear();
  return () => vi.restoreAllMocks();
});

/** Nothing by which a person, a code, a token or the institution's secret could be read. */
const telling = [canary, '10000000146', '10000000147', '99999999990', 'GÜLŞAH', 'ÇIĞIRTKAN', clientSecret];
type Answered = Awaited<ReturnType<LoginEntry>>;

async function expectRefused(answer: Answered, code: keyof typeof problems, secrets: readonly string[] = []) {
  const problem = problems[code];
  expect(answer.statusCode).toBe(problem.status);
  expect(answer.body).toContain(`<h1 class="govuk-heading-l">${problem.title}</h1>`);
  expect(answer.cookies).toEqual([expect.stringMatching(/^__Host-edevlet=; Max-Age=0;/)]);
  expect(rig.named).toEqual([]);
  expect(await rig.sessions()).toEqual([]);
  const shown = JSON.stringify([answer, said]);
  for (const text of [...telling, ...secrets]) expect(shown).not.toContain(text);
}

const refusals = Object.entries(twists).flatMap(([name, { refusedAs, words }]) =>
  refusedAs ? [{ name, refusedAs, words }] : [],
);
const harmless = Object.entries(twists).flatMap(([name, { refusedAs, words }]) =>
  refusedAs ? [] : [{ name, words }],
);

describe('a login in which one thing is not as it should be', () => {
  it.each(refusals)('$name is refused as $refusedAs ($words)', async ({ name, refusedAs }) => {
    const browser = browserAt(name.endsWith('Slow') ? hasty : entry);
    const begun = await browser.begin();
    const secret = browser.jar.get('__Host-edevlet')?.split('.')[2] ?? '';
    const came = await chosen(String(begun.headers?.location), { twist: name });
    const code = came.get('code') ?? 'no code';
    await expectRefused(await browser.comeBack(came), refusedAs, [secret, code]);
    expect(rig.countOf('AccessTokenController')).toBeLessThanOrEqual(1);
    expect(rig.trap.visits).toEqual([]);
    const lines = JSON.stringify(said);
    if (refusedAs !== 'eDevletAttemptEnded') expect(lines).toContain(refusedAs);
  });

  it.each(harmless)('$name is not minded ($words)', async ({ name }) => {
    const answer = await browserAt(entry).logIn({ twist: name });
    expect(answer.statusCode).toBe(303);
    expect(answer.headers?.location).toBe('/kocasinan');
    expect(rig.named).toEqual([{ nationalId: '10000000146', name: 'GÜLŞAH', surname: 'ÇIĞIRTKAN' }]);
    expect(await rig.sessions()).toHaveLength(1);
    for (const text of telling) expect(JSON.stringify([answer, said])).not.toContain(text);
  });
});

describe('a code', () => {
  it('that comes a second time is not even sent on', async () => {
    const browser = browserAt(entry);
    const begun = await browser.begin();
    const came = await chosen(String(begun.headers?.location), {});
    const attempt = browser.jar.get('__Host-edevlet') ?? '';
    expect((await browser.comeBack(came)).statusCode).toBe(303);
    await rig.engine.clear().then(() => rig.named.splice(0));
    const other = browserAt(entry);
    other.jar.set('__Host-edevlet', attempt);
    expect(rig.countOf('AccessTokenController')).toBe(1);
    // The store was emptied, so that it is e-Devlet who knows the code as used.
    await expectRefused(await other.comeBack(came), 'eDevletRefused');
  });

  it('that comes back many times at once counts once', async () => {
    const browser = browserAt(entry);
    const begun = await browser.begin();
    const came = await chosen(String(begun.headers?.location), {});
    const attempt = browser.jar.get('__Host-edevlet') ?? '';
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => {
        const one = browserAt(entry);
        one.jar.set('__Host-edevlet', attempt);
        return one.comeBack(came);
      }),
    );
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([303, 403, 403, 403, 403, 403]);
    expect(rig.countOf('AccessTokenController')).toBe(1);
    expect(await rig.sessions()).toHaveLength(1);
  });

  it('of somebody else’s login, brought under her own state, is refused by its verifier', async () => {
    const [victim, thief] = [browserAt(entry), browserAt(entry)];
    const [hers, his] = [await victim.begin(), await thief.begin()];
    const came = await chosen(String(hers.headers?.location), {});
    came.set('code', (await chosen(String(his.headers?.location), { citizen: 'veli' })).get('code') ?? '');
    await expectRefused(await victim.comeBack(came), 'eDevletRefused');
    expect(rig.countOf('AccessTokenController')).toBe(1);
  });

  it('and state of somebody else’s login are worth nothing in another browser', async () => {
    const [victim, thief] = [browserAt(entry), browserAt(entry)];
    await victim.begin();
    const his = await thief.begin();
    const came = await chosen(String(his.headers?.location), { citizen: 'veli' });
    await expectRefused(await victim.comeBack(came), 'eDevletAttemptEnded');
    await expectRefused(await browserAt(entry).comeBack(came), 'eDevletAttemptEnded');
    expect(rig.countOf('AccessTokenController')).toBe(0);
  });
});

describe('an attempt', () => {
  it('that took more than ten minutes is over, and its code is not sent', async () => {
    const browser = browserAt(entry);
    const begun = await browser.begin();
    const came = await chosen(String(begun.headers?.location), {});
    const now = rig.clock.now();
    rig.clock.moveTo(now + 600_000);
    await expectRefused(await browser.comeBack(came), 'eDevletAttemptEnded');
    rig.clock.moveTo(now);
    expect(rig.countOf('AccessTokenController')).toBe(0);
  });

  it.each([
    ['another institution', (cookie: string) => cookie.replace('kocasinan.', 'kent-konut.')],
    ['an institution that is none', (cookie: string) => cookie.replace('kocasinan.', 'yok.')],
    ['another time', (cookie: string) => cookie.replace(/\.(.)/, '.z')],
    [
      'another page',
      (cookie: string) =>
        cookie.replace(/[^.]+$/, Buffer.from('/kocasinan/basvuru/kvkk').toString('base64url')),
    ],
    [
      'another host',
      (cookie: string) => cookie.replace(/[^.]+$/, Buffer.from('//kotu.example').toString('base64url')),
    ],
    ['nothing', () => ''],
  ])('whose cookie was changed to %s is none', async (_what, change) => {
    const browser = browserAt(entry);
    const begun = await browser.begin();
    const came = await chosen(String(begun.headers?.location), {});
    browser.jar.set('__Host-edevlet', change(browser.jar.get('__Host-edevlet') ?? ''));
    await expectRefused(await browser.comeBack(came), 'eDevletAttemptEnded');
    expect(rig.countOf('AccessTokenController')).toBe(0);
  });
});
