/** How members sign in, over the real engine: what is told and what is not, and what opens a session. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accountEventReader } from '../../../shared/adapters/account-readers.ts';
import { hashPassword, passwordHashIsOld, passwordIsRight } from '../../../shared/adapters/password-hash.ts';
import { passkeyChallengeOf } from '../../../shared/domain/account/step.ts';
import { limitRules } from '../../../shared/domain/limit.ts';
import { newAuthenticator } from '../../shared/adapters/authenticator.ts';
import {
  type Browser,
  host,
  newEmail,
  origin,
  password,
  type Rig,
  recoveryCode,
  seenOf,
  startRig,
} from './rig.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
}, 30_000);
beforeEach(() => rig.newDay());
afterAll(() => rig.close());

const typePassword = (at: Browser, email: string, typed = password, more = {}) =>
  at.post('/hesap/giris', { email, password: typed, ...more });
const sessionOf = (at: Browser) => rig.signedIn(at.jar.get('__Host-vatandas'));
const wrongCodeThan = (right: string) => (right === '000000' ? '111111' : '000000');
const eventsOf = async (id: string) =>
  (await accountEventReader(rig.engine.tables)('kocasinan', id)).map(({ what }) => what);

describe('mailbox and password', () => {
  it('lead to the second step, and on to where she came from', async () => {
    const { email, codeNow, id } = await rig.member();
    const at = rig.browser();
    const first = await typePassword(at, email, password, { donus: 'kvkk' });
    expect([first.statusCode, first.headers?.location]).toEqual([
      303,
      '/kocasinan/hesap/giris/ikinci?donus=kvkk',
    ]);
    expect(at.jar.has('__Host-vatandas')).toBe(false);
    const page = await at.get('/hesap/giris/ikinci', { donus: 'kvkk' });
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('name="totpCode"');
    expect(page.body).toContain('name="donus" value="kvkk"');
    const second = await at.post('/hesap/giris/ikinci', { totpCode: codeNow(), donus: 'kvkk' });
    expect([second.statusCode, second.headers?.location]).toEqual([303, '/kocasinan/basvuru/kvkk']);
    expect(await sessionOf(at)).toMatchObject({ level: 'member', account: id, email, name: 'Gülşah' });
    expect(at.jar.has('__Host-adim')).toBe(false);
    expect(await eventsOf(id)).toContain('signedIn');
  });

  it('are asked for in the language that she chose, on the way; the answer to a form offers no other', async () => {
    const { email, codeNow } = await rig.member();
    const at = rig.browser();
    const chosen = await at.get('/hesap/giris', { donus: 'kvkk', dil: 'en' });
    expect(chosen.body).toContain('href="/kocasinan/hesap/giris?donus=kvkk&amp;dil=tr"');
    const wrong = await typePassword(at, email, 'not my password 9');
    expect(wrong.body).toContain('The e-mail address or the password is wrong.');
    expect(wrong.body).not.toContain('dil=tr');
    await typePassword(at, email, password);
    const second = await at.get('/hesap/giris/ikinci', { donus: 'kvkk' });
    expect(second.body).toContain('The code that your authenticator app shows');
    expect((await at.post('/hesap/giris/ikinci', { totpCode: codeNow() })).statusCode).toBe(303);
  });

  it('say the same of a wrong password, of an account that was never completed and of an unknown mailbox, byte for byte', async () => {
    const { email } = await rig.member();
    const without = (await rig.signUp()).email;
    const unknown = newEmail();
    const seen = await Promise.all(
      [email, without, unknown].map(async (mailbox) =>
        seenOf(await typePassword(rig.browser(), mailbox, 'yanlis bir parola 9'), mailbox),
      ),
    );
    expect(seen[0]?.statusCode).toBe(403);
    expect(seen[0]?.body).toContain('E-posta adresi ya da parola yanlış');
    expect(seen[0]?.cookies ?? []).toEqual([]);
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[2]).toEqual(seen[0]);
  });

  it('lead to the setting up of a second factor where there is none, and sign nobody in', async () => {
    const { email } = await rig.signUp();
    const at = rig.browser();
    const answer = await typePassword(at, email, password, { donus: 'dilekce' });
    expect(answer.headers?.location).toBe('/kocasinan/hesap/ikinci-adim?donus=dilekce');
    expect(at.jar.has('__Host-vatandas')).toBe(false);
    expect((await at.get('/hesap/giris/ikinci')).statusCode).toBe(403);
  });

  it('come back with what was wrong; the password is not in the page', async () => {
    const at = rig.browser();
    const answer = await at.post('/hesap/giris', { email: 'birisi', password: 'gizli-kelimem-14' });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('value="birisi"');
    expect(answer.body).not.toContain('gizli-kelimem-14');
  });

  it('are counted by address and mailbox; whoever is stopped reads what else she can do', async () => {
    const { email } = await rig.member();
    const at = rig.browser();
    for (let n = 0; n < limitRules.signInMailbox.most; n++)
      expect((await typePassword(at, email, 'yanlis bir parola 9')).statusCode).toBe(403);
    const stopped = await typePassword(at, email);
    expect(stopped.statusCode).toBe(429);
    expect(Number(stopped.headers?.['retry-after'])).toBeGreaterThan(0);
    for (const way of ['/hesap/parola-sifirla', '/edevlet/giris', 'yazılı olarak'])
      expect(stopped.body).toContain(way);
    expect((await typePassword(rig.browser(), email)).statusCode).toBe(303);
  });

  it('are refused from a page of somebody else’s, and from nowhere', async () => {
    const { email } = await rig.member();
    for (const headers of [
      { origin: 'https://kotu.example' },
      {},
      { 'sec-fetch-site': 'cross-site' },
    ] as Record<string, string>[]) {
      const at = rig.browser();
      const answer = await at.post('/hesap/giris', { email, password }, headers);
      expect(answer.statusCode).toBe(403);
      expect(answer.body).toContain('İstek bu sayfalardan gelmedi');
      expect(at.jar.size).toBe(0);
    }
  });

  it('leave neither mailbox nor password in the log or in a key', async () => {
    const { email, codeNow } = await rig.member();
    const at = rig.browser();
    await typePassword(at, email);
    await at.post('/hesap/giris/ikinci', { totpCode: codeNow() });
    const keysText = JSON.stringify((await rig.engine.scan('requests')).map(({ pk, sk }) => [pk, sk]));
    for (const word of [email, password, 'Çığırtkan', '10000000146', ...at.jar.values()]) {
      expect(rig.said.join('\n')).not.toContain(word);
      expect(keysText).not.toContain(word);
    }
  });
});

describe('the second step', () => {
  const atSecondStep = async (email: string) => {
    const at = rig.browser();
    expect((await typePassword(at, email)).statusCode).toBe(303);
    return at;
  };

  it('judges exactly five of many guesses that come at once, and her owner is told', async () => {
    const { email, codeNow, id } = await rig.member();
    const at = await atSecondStep(email);
    const token = at.jar.get('__Host-adim') ?? '';
    const before = (await rig.letters()).length;
    const guesses = await Promise.all(
      Array.from({ length: 12 }, () =>
        at.post('/hesap/giris/ikinci', { totpCode: wrongCodeThan(codeNow()) }),
      ),
    );
    const judged = guesses.filter(({ body }) => body?.includes('Kod ya da geçiş anahtarı kabul edilmedi'));
    expect(guesses.every(({ statusCode }) => statusCode === 403)).toBe(true);
    // The fifth is told that the step is over; so are the seven that were not judged.
    expect(judged.length).toBeLessThanOrEqual(4);
    const [step] = (await rig.engine.scan('requests')).filter(
      (item) => item.purpose === 'signIn' && item.account === id,
    );
    expect(step).toMatchObject({ triesLeft: 0 });
    const counted = (await rig.engine.scan('requests')).filter(
      ({ pk, sk }) => String(pk).includes('#LIMIT#secondFactor#') && Number(sk) > Date.now(),
    );
    expect(counted.map(({ n0 }) => n0)).toEqual([5]);
    expect((await eventsOf(id)).filter((what) => what === 'secondFactorGuessed')).toHaveLength(1);
    expect((await rig.letters()).length).toBe(before + 1);
    at.jar.set('__Host-adim', token);
    expect((await at.post('/hesap/giris/ikinci', { totpCode: codeNow() })).statusCode).toBe(403);
    expect(await sessionOf(at)).toBeUndefined();
  });

  it('takes the right code after four wrong ones', async () => {
    const { email, codeNow } = await rig.member();
    const at = await atSecondStep(email);
    for (let n = 0; n < 4; n++) {
      const wrong = await at.post('/hesap/giris/ikinci', { totpCode: wrongCodeThan(codeNow()) });
      expect(wrong.body).toContain('Kod ya da geçiş anahtarı kabul edilmedi');
    }
    expect((await at.post('/hesap/giris/ikinci', { totpCode: codeNow() })).statusCode).toBe(303);
    expect(await sessionOf(at)).toBeDefined();
  });

  it('takes a code of the program once, of parallel uses too', async () => {
    const { email, codeNow } = await rig.member();
    const browsers = await Promise.all([1, 2, 3].map(() => atSecondStep(email)));
    const code = codeNow();
    const answers = await Promise.all(
      browsers.map((at) => at.post('/hesap/giris/ikinci', { totpCode: code })),
    );
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([303, 403, 403]);
  });

  it('takes a recovery code once, and her owner is told', async () => {
    const { email, id } = await rig.member();
    const spaced = recoveryCode.toLowerCase().replaceAll('-', ' ');
    const [first, second] = [await atSecondStep(email), await atSecondStep(email)];
    expect((await first.post('/hesap/giris/ikinci', { recoveryCode: spaced })).statusCode).toBe(303);
    expect((await second.post('/hesap/giris/ikinci', { recoveryCode })).statusCode).toBe(403);
    expect(await eventsOf(id)).toContain('recoveryCodeUsed');
    expect((await rig.letters()).some(({ what }) => what === 'recoveryCodeUsed')).toBe(true);
  });

  it('stops counting codes for the day at twenty, and a recovery code still opens', async () => {
    const { email, codeNow } = await rig.member();
    for (let step = 0; step < 4; step++) {
      const at = await atSecondStep(email);
      for (let n = 0; n < 5; n++)
        await at.post('/hesap/giris/ikinci', { totpCode: wrongCodeThan(codeNow()) });
    }
    const at = await atSecondStep(email);
    const stopped = await at.post('/hesap/giris/ikinci', { totpCode: codeNow() });
    expect(stopped.statusCode).toBe(429);
    expect(await sessionOf(at)).toBeUndefined();
    expect((await at.post('/hesap/giris/ikinci', { recoveryCode })).statusCode).toBe(303);
  });

  it('is nobody’s without its cookie, in another institution, after ten minutes, or once it was used', async () => {
    const { email, codeNow } = await rig.member();
    const at = await atSecondStep(email);
    const token = at.jar.get('__Host-adim') ?? '';
    const elsewhere = rig.browser('kent-konut');
    elsewhere.jar.set('__Host-adim', token);
    for (const stranger of [rig.browser(), elsewhere]) {
      expect((await stranger.get('/hesap/giris/ikinci')).statusCode).toBe(403);
      expect((await stranger.post('/hesap/giris/ikinci', { totpCode: codeNow() })).statusCode).toBe(403);
    }
    rig.later(10 * 60_000);
    expect((await at.post('/hesap/giris/ikinci', { totpCode: codeNow() })).statusCode).toBe(403);

    const again = await atSecondStep(email);
    const used = again.jar.get('__Host-adim') ?? '';
    expect((await again.post('/hesap/giris/ikinci', { totpCode: codeNow() })).statusCode).toBe(303);
    const replay = rig.browser();
    replay.jar.set('__Host-adim', used);
    expect((await replay.post('/hesap/giris/ikinci', { recoveryCode })).statusCode).toBe(403);
    expect(await sessionOf(replay)).toBeUndefined();
  });

  it('gives a session of its own: a planted cookie is worth nothing, and the old session ends', async () => {
    const { email, codeNow } = await rig.member();
    const planted = 'P'.repeat(43);
    const at = await atSecondStep(email);
    at.jar.set('__Host-vatandas', planted);
    expect((await at.post('/hesap/giris/ikinci', { totpCode: codeNow() })).statusCode).toBe(303);
    const first = at.jar.get('__Host-vatandas');
    expect(first).not.toBe(planted);
    expect(await rig.signedIn(planted)).toBeUndefined();
    await typePassword(at, email);
    expect((await at.post('/hesap/giris/ikinci', { recoveryCode })).statusCode).toBe(303);
    expect(at.jar.get('__Host-vatandas')).not.toBe(first);
    expect(await rig.signedIn(first)).toBeUndefined();
    expect(await sessionOf(at)).toBeDefined();
  });
});

describe('a password that was hashed with less than today’s parameters', () => {
  it('is hashed anew at the next login, once the second factor was shown; no hash lies open meanwhile', async () => {
    const { email, codeNow } = await rig.member();
    const cheap = { memory: 8192, passes: 1, parallelism: 1 };
    await rig.rewrite(await rig.accountOf(email), { passwordHash: await hashPassword(password, cheap) });
    const at = rig.browser();
    await typePassword(at, email);
    expect(JSON.stringify(await rig.engine.scan('requests'))).not.toContain('argon2id');
    expect((await rig.accountOf(email)).passwordHash).toContain('m=8192,t=1');
    expect((await at.post('/hesap/giris/ikinci', { totpCode: codeNow() })).statusCode).toBe(303);
    const { passwordHash } = await rig.accountOf(email);
    expect(passwordHashIsOld(passwordHash)).toBe(false);
    expect(await passwordIsRight(passwordHash, password)).toBe(true);
  });
});

describe('a passkey', () => {
  const challengeOf = (at: Browser) => passkeyChallengeOf(at.jar.get('__Host-adim') ?? '');

  it('opens a session by itself', async () => {
    const { email, id, authenticator } = await rig.passkeyMember();
    const at = rig.browser();
    const asked = await at.post('/hesap/giris/anahtar', { donus: 'kvkk' });
    expect(asked.statusCode).toBe(200);
    expect(asked.body).toContain(challengeOf(at));
    const passkey = JSON.stringify(authenticator.get(challengeOf(at), id));
    const answer = await at.post('/hesap/giris/anahtar', { passkey, donus: 'kvkk' });
    expect([answer.statusCode, answer.headers?.location]).toEqual([303, '/kocasinan/basvuru/kvkk']);
    expect(await sessionOf(at)).toMatchObject({ email, level: 'member' });
  });

  it('opens it as the second step too, where its page asks for nothing else', async () => {
    const { email, id, authenticator } = await rig.passkeyMember();
    const at = rig.browser();
    await typePassword(at, email);
    const page = await at.get('/hesap/giris/ikinci');
    expect(page.body).toContain('data-passkey="sign"');
    expect(page.body).not.toContain('name="totpCode"');
    expect(page.headers?.['content-security-policy']).toContain("script-src 'self'");
    const passkey = JSON.stringify(authenticator.get(challengeOf(at), id));
    expect((await at.post('/hesap/giris/ikinci', { passkey })).statusCode).toBe(303);
    expect(await sessionOf(at)).toBeDefined();
  });

  it.each(['a stranger’s key', 'no such account', 'another challenge', 'no verification of its user'])(
    'is refused: %s',
    async (case_) => {
      const { id, authenticator } = await rig.passkeyMember();
      const at = rig.browser();
      await at.post('/hesap/giris/anahtar', {});
      const challenge = challengeOf(at);
      const answers: Record<string, () => object> = {
        'a stranger’s key': () => newAuthenticator(host, origin, true).get(challenge, id),
        'no such account': () => authenticator.get(challenge, 'x'.repeat(22)),
        'another challenge': () => authenticator.get(passkeyChallengeOf('y'.repeat(43)), id),
        'no verification of its user': () => authenticator.get(challenge, id, { userVerified: false }),
      };
      const answer = await at.post('/hesap/giris/anahtar', { passkey: JSON.stringify(answers[case_]?.()) });
      expect(answer.statusCode).toBe(403);
      expect(answer.body).toContain('Bu geçiş anahtarı kabul edilmedi');
      expect(await sessionOf(at)).toBeUndefined();
    },
  );
});
