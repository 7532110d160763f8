/** A forgotten password, over the real engine: mailed code, second factor, and every session over. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { passkeyChallengeOf } from '../../../shared/domain/account/step.ts';
import { limitRules } from '../../../shared/domain/limit.ts';
import { type Browser, newEmail, password, type Rig, recoveryCode, seenOf, startRig } from './rig.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
}, 30_000);
beforeEach(() => rig.newDay());
afterAll(() => rig.close());

const newPassword = 'kavak mühür 88 tezgâh lodos';
const ask = (at: Browser, email: string) => at.post('/hesap/parola-sifirla', { email, donus: 'kvkk' });
const typeCode = (at: Browser, email: string, code: string) =>
  at.post('/hesap/parola-sifirla/kod', { email, code, donus: 'kvkk' });
const setNew = (at: Browser, fields: Record<string, string>) =>
  at.post('/hesap/parola-sifirla/yeni', { newPassword, donus: 'kvkk', ...fields });
const codeTo = async (email: string) => (await rig.mailedCode(email, 'reset')) ?? 'none was mailed';
const otherThan = (code: string) => (code === '000000' ? '111111' : '000000');
const signIn = async (at: Browser, email: string, typed: string, factor: Record<string, string>) => {
  await at.post('/hesap/giris', { email, password: typed });
  return at.post('/hesap/giris/ikinci', factor);
};

/** As far as the form for the new password. */
async function opened(email: string) {
  const at = rig.browser();
  await ask(at, email);
  const answer = await typeCode(at, email, await codeTo(email));
  expect(answer.headers?.location).toBe('/kocasinan/hesap/parola-sifirla/yeni?donus=kvkk');
  return at;
}

describe('a forgotten password', () => {
  it('is renewed with the mailed code and the second factor; all sessions end, her owner is told', async () => {
    const { email, codeNow } = await rig.member();
    const home = rig.browser();
    await signIn(home, email, password, { recoveryCode });
    const session = home.jar.get('__Host-vatandas');
    expect(await rig.signedIn(session)).toBeDefined();

    const at = await opened(email);
    const form = await at.get('/hesap/parola-sifirla/yeni', { donus: 'kvkk' });
    expect(form.body).toContain('autocomplete="new-password"');
    const answer = await setNew(at, { totpCode: codeNow() });
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toContain('Parolanız yenilendi');
    expect(answer.body).toContain('name="donus" value="kvkk"');
    expect(await rig.signedIn(session)).toBeUndefined();
    expect((await rig.letters()).some(({ what }) => what === 'passwordChanged')).toBe(true);

    rig.later(60_000);
    const after = rig.browser();
    expect((await after.post('/hesap/giris', { email, password })).statusCode).toBe(403);
    expect((await signIn(after, email, newPassword, { totpCode: codeNow() })).statusCode).toBe(303);
    expect(await rig.signedIn(after.jar.get('__Host-vatandas'))).toMatchObject({ email });
  });

  it('is renewed with a recovery code or a passkey as well', async () => {
    const { email } = await rig.member();
    expect((await setNew(await opened(email), { recoveryCode, totpCode: '' })).statusCode).toBe(200);
    const { email: other, id, authenticator } = await rig.passkeyMember();
    const at = await opened(other);
    const challenge = passkeyChallengeOf(at.jar.get('__Host-adim') ?? '');
    const passkey = JSON.stringify(authenticator.get(challenge, id));
    expect((await setNew(at, { passkey })).statusCode).toBe(200);
  });

  it('needs no factor where there is none yet', async () => {
    const { email } = await rig.signUp();
    const answer = await setNew(await opened(email), {});
    expect(answer.body).toContain('Parolanız yenilendi');
  });

  it('ends what was begun with the old password', async () => {
    const { email, codeNow } = await rig.member();
    const halfway = rig.browser();
    await halfway.post('/hesap/giris', { email, password });
    expect((await setNew(await opened(email), { recoveryCode })).statusCode).toBe(200);
    expect((await halfway.post('/hesap/giris/ikinci', { totpCode: codeNow() })).statusCode).toBe(403);
    expect(halfway.jar.has('__Host-vatandas')).toBe(false);
  });
});

describe('whether a mailbox has an account', () => {
  it('shows in no answer, byte for byte', async () => {
    const { email } = await rig.member();
    const unknown = newEmail();
    const [a, b] = [rig.browser(), rig.browser()];
    const first = [seenOf(await ask(a, email), email), seenOf(await ask(b, unknown), unknown)];
    expect(first[0]).toEqual(first[1]);
    expect(first[0]?.statusCode).toBe(200);
    const wrong = otherThan(await codeTo(email));
    for (let n = 0; n < 6; n++) {
      const seen = [
        seenOf(await typeCode(a, email, wrong), email),
        seenOf(await typeCode(b, unknown, wrong), unknown),
      ];
      expect(seen[0]).toEqual(seen[1]);
      expect(seen[0]?.statusCode).toBe(403);
    }
  });

  it('shows no more in how much is written', async () => {
    const { email } = await rig.member();
    // So that both mailboxes have no mail counted yet.
    rig.newDay();
    const counted = async (mailbox: string) => {
      const size = async () =>
        (await rig.engine.scan('requests')).length + (await rig.engine.scan('keys')).length;
      const before = await size();
      await ask(rig.browser(), mailbox);
      return (await size()) - before;
    };
    expect(await counted(email)).toBe(await counted(newEmail()));
  });

  it('is asked for ten times an hour from one address', async () => {
    const at = rig.browser();
    for (let n = 0; n < limitRules.reset.most; n++) expect((await ask(at, newEmail())).statusCode).toBe(200);
    expect((await ask(at, newEmail())).statusCode).toBe(429);
  });
});

describe('without what it takes', () => {
  it('no password is set: no factor, a wrong one, a weak password', async () => {
    const { email, codeNow } = await rig.member();
    const at = await opened(email);
    expect((await setNew(at, {})).statusCode).toBe(422);
    const weak = await setNew(at, { newPassword: 'belediye 2026', totpCode: codeNow() });
    expect(weak.statusCode).toBe(422);
    expect(weak.body).not.toContain('belediye 2026');
    expect((await setNew(at, { totpCode: otherThan(codeNow()) })).statusCode).toBe(403);
    expect((await signIn(rig.browser(), email, password, { recoveryCode })).statusCode).toBe(303);
  });

  it('five wrong factors end it, and her owner is told', async () => {
    const { email, codeNow } = await rig.member();
    const at = await opened(email);
    const token = at.jar.get('__Host-adim') ?? '';
    for (let n = 0; n < 5; n++)
      expect((await setNew(at, { totpCode: otherThan(codeNow()) })).statusCode).toBe(403);
    at.jar.set('__Host-adim', token);
    expect((await setNew(at, { totpCode: codeNow() })).statusCode).toBe(403);
    expect((await rig.letters()).some(({ what }) => what === 'secondFactorGuessed')).toBe(true);
  });

  it('the form stands open to nobody: other browser, other institution, a code used twice', async () => {
    const { email } = await rig.member();
    const at = rig.browser();
    await ask(at, email);
    const code = await codeTo(email);
    const mailStep = at.jar.get('__Host-adim') ?? '';
    expect((await at.get('/hesap/parola-sifirla/yeni')).statusCode).toBe(403);
    at.jar.set('__Host-adim', mailStep);
    expect((await typeCode(at, email, code)).statusCode).toBe(303);
    const elsewhere = rig.browser('kent-konut');
    elsewhere.jar.set('__Host-adim', at.jar.get('__Host-adim') ?? '');
    for (const stranger of [rig.browser(), elsewhere])
      expect((await setNew(stranger, { recoveryCode })).statusCode).toBe(403);
    const twice = rig.browser();
    twice.jar.set('__Host-adim', mailStep);
    expect((await typeCode(twice, email, code)).statusCode).toBe(403);
  });
});
