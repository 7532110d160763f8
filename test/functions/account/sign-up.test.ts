/** How somebody becomes a member, over the real engine: her mailbox shows itself to nobody but her. */
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { passwordIsRight } from '../../../shared/adapters/password-hash.ts';
import { kocasinan } from '../../../shared/authorities/kocasinan.ts';
import { limitRules } from '../../../shared/domain/limit.ts';
import { type Browser, newEmail, password, personForm, type Rig, seenOf, startRig } from './rig.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
}, 30_000);
beforeEach(() => rig.newDay());
afterAll(() => rig.close());

const ask = (at: Browser, email: string, more = {}) => at.post('/hesap/yeni', { email, ...more });
const confirm = (at: Browser, email: string, code: string, more = {}) =>
  at.post('/hesap/yeni/onay', { email, code, newPassword: password, ...personForm, ...more });
const codeTo = async (email: string) => (await rig.mailedCode(email, 'signUp')) ?? 'none was mailed';
const otherThan = (code: string) => (code === '000000' ? '111111' : '000000');
const accounts = async () =>
  (await rig.engine.scan('requests')).filter(({ pk, sk }) => /#ACCOUNT#/.test(String(pk)) && sk === 'STATE');

describe('becoming a member', () => {
  it('takes a mailed code, a password and who she is, and leads to the second factor', async () => {
    const email = newEmail();
    const at = rig.browser();
    const asked = await ask(at, email, { donus: 'kvkk' });
    expect(asked.statusCode).toBe(200);
    expect(asked.body).toContain('name="donus" value="kvkk"');
    const answer = await confirm(at, email, await codeTo(email), { donus: 'kvkk' });
    expect([answer.statusCode, answer.headers?.location]).toEqual([
      303,
      '/kocasinan/hesap/ikinci-adim?donus=kvkk',
    ]);
    expect(at.jar.has('__Host-vatandas')).toBe(false);
    const account = await rig.accountOf(email);
    expect(account.person).toEqual({ ...personForm, phone: '+905321234567', email });
    expect(await passwordIsRight(account.passwordHash, password)).toBe(true);
  });

  it('takes nationality and passport number of whoever has no T.C. number', async () => {
    const email = newEmail();
    const at = rig.browser();
    await ask(at, email);
    const foreigner = { nationalId: '', nationality: 'Gürcistan', passportNumber: '12AB34567' };
    expect((await confirm(at, email, await codeTo(email), foreigner)).statusCode).toBe(303);
    const { person } = await rig.accountOf(email);
    expect(person).toMatchObject({ nationality: 'Gürcistan', passportNumber: '12AB34567' });
    expect(person).not.toHaveProperty('nationalId');
  });

  it('is one account a mailbox, however often its code is sent at once', async () => {
    const email = newEmail();
    const at = rig.browser();
    await ask(at, email);
    const code = await codeTo(email);
    const before = (await accounts()).length;
    const answers = await Promise.all([1, 2, 3].map(() => confirm(at, email, code)));
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([303, 403, 403]);
    expect((await accounts()).length).toBe(before + 1);
  });
});

describe('a mailbox', () => {
  it('shows in no answer whether it has an account, byte for byte', async () => {
    const known = (await rig.signUp()).email;
    const unknown = newEmail();
    const [a, b] = [rig.browser(), rig.browser()];
    const first = [seenOf(await ask(a, known), known), seenOf(await ask(b, unknown), unknown)];
    expect(first[0]).toEqual(first[1]);
    expect(first[0]).toMatchObject({ statusCode: 200, cookies: [expect.stringContaining('__Host-adim=…;')] });
    const wrong = otherThan(await codeTo(unknown));
    const second = [
      seenOf(await confirm(a, known, wrong), known),
      seenOf(await confirm(b, unknown, wrong), unknown),
    ];
    expect(second[0]).toEqual(second[1]);
    expect(second[0]?.statusCode).toBe(403);
  });

  it('shows in no answer in English either, and both letters are in English', async () => {
    const known = (await rig.signUp()).email;
    const unknown = newEmail();
    const before = (await rig.letters()).length;
    const answers = [];
    for (const email of [known, unknown]) {
      const at = rig.browser();
      at.jar.set('__Host-dil', 'en');
      answers.push(seenOf(await ask(at, email), email));
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.body).toContain('Open your account');
    const letters = (await rig.letters()).filter(({ language }) => language === 'en');
    expect(letters.map(({ kind }) => kind).toSorted()).toEqual(['accountCode', 'accountExists']);
    expect((await rig.letters()).length).toBe(before + 2);
  });

  it('that has one is told so by mail, and by a letter without a code', async () => {
    const known = (await rig.signUp()).email;
    await ask(rig.browser(), known);
    expect((await rig.letters()).map(({ kind }) => kind)).toContain('accountExists');
  });

  it('gets five mails an hour, and whoever asks for more reads the same', async () => {
    const email = newEmail();
    const seen = [];
    const before = (await rig.letters()).length;
    for (let n = 0; n < limitRules.memberMail.most + 2; n++)
      seen.push(seenOf(await ask(rig.browser(), email), email));
    expect(new Set(seen.map((each) => JSON.stringify(each))).size).toBe(1);
    expect((await rig.letters()).length).toBe(before + limitRules.memberMail.most);
  });

  it('is asked for ten times an hour from one address, then in words', async () => {
    const at = rig.browser();
    for (let n = 0; n < limitRules.signUp.most; n++) expect((await ask(at, newEmail())).statusCode).toBe(200);
    const stopped = await ask(at, newEmail());
    expect(stopped.statusCode).toBe(429);
    expect(Number(stopped.headers?.['retry-after'])).toBeGreaterThan(0);
    expect(stopped.body).toContain('kısa sürede çok fazla işlem');
  });
});

describe('the mailed code', () => {
  it('has five tries, however many come at once; then a new one is needed', async () => {
    const email = newEmail();
    const at = rig.browser();
    await ask(at, email);
    const code = await codeTo(email);
    await Promise.all(Array.from({ length: 8 }, () => confirm(at, email, otherThan(code))));
    expect((await confirm(at, email, code)).statusCode).toBe(403);
    rig.later(1000);
    await ask(at, email);
    expect((await confirm(at, email, await codeTo(email))).statusCode).toBe(303);
  });

  it('is good for its own mailbox, browser and institution, and for ten minutes', async () => {
    const [email, other] = [newEmail(), newEmail()];
    const at = rig.browser();
    await ask(at, email);
    const code = await codeTo(email);
    expect((await confirm(at, other, code)).statusCode).toBe(403);
    const elsewhere = rig.browser('kent-konut');
    elsewhere.jar.set('__Host-adim', at.jar.get('__Host-adim') ?? '');
    for (const stranger of [rig.browser(), elsewhere])
      expect((await confirm(stranger, email, code)).statusCode).toBe(403);
    rig.later(10 * 60_000);
    expect((await confirm(at, email, code)).statusCode).toBe(403);
  });
});

describe('a mistake', () => {
  it('gives back everything but password and code, and spends no try', async () => {
    const email = newEmail();
    const at = rig.browser();
    await ask(at, email);
    const code = await codeTo(email);
    for (let n = 0; n < 6; n++) {
      const answer = await confirm(at, email, code, { surname: '', newPassword: 'belediye 2026' });
      expect(answer.statusCode).toBe(422);
      for (const kept of [personForm.name, personForm.nationalId, personForm.phone, email])
        expect(answer.body).toContain(kept);
      for (const gone of [code, 'belediye 2026']) expect(answer.body).not.toContain(gone);
      expect(answer.body).toMatch(/href="#code">Kodu yeniden yazın.*href="#newPassword">Parolayı yeniden/s);
    }
    expect((await confirm(at, email, code)).statusCode).toBe(303);
  });

  it.each([
    ['too short', 'kısa parola', 'en az 12 karakter'],
    ['leaked', 'passwordpassword', 'başka bir parola yazın|kolay tahmin'],
    ['her own number', '10000000146 yosun kepenk', 'kimlik, pasaport ya da telefon'],
    ['words of the place', 'kocasinan belediyesi', 'başka en az 8 karakter'],
  ])('in the password is said at its field: %s', async (_, newPassword, words) => {
    const email = newEmail();
    const at = rig.browser();
    await ask(at, email);
    const answer = await confirm(at, email, await codeTo(email), { newPassword });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('href="#newPassword"');
    expect(answer.body).toMatch(new RegExp(words));
  });

  it('in the mailbox comes back with what was typed', async () => {
    const answer = await ask(rig.browser(), 'birisi@');
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('value="birisi@"');
  });

  it('of the button «new code» keeps what was typed of the person', async () => {
    const email = newEmail();
    const at = rig.browser();
    const answer = await ask(at, email, { ...personForm, newPassword: password, code: '123456' });
    expect(answer.body).toContain(personForm.surname);
    expect(answer.body).not.toContain(password);
    expect(answer.body).not.toContain('123456');
  });
});

describe('an institution without members', () => {
  it('says so on every page of an account, and takes nothing', async () => {
    const offered = vi.spyOn(kocasinan, 'signIn', 'get' as never).mockReturnValue(['edevlet'] as never);
    for (const path of ['/hesap/giris', '/hesap/yeni', '/hesap/parola-sifirla', '/hesap/giris/ikinci']) {
      const answer = await rig.browser().get(path);
      expect(answer.statusCode).toBe(404);
      expect(answer.body).toContain('Bu kurumda üyelik yok');
    }
    expect((await ask(rig.browser(), newEmail())).statusCode).toBe(404);
    offered.mockRestore();
  });
});
