/** A member at her own account: what she changes, who is told, and that nobody else comes near it. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { beginCitizenSession } from '../../../shared/adapters/citizen-sessions.ts';
import { profileRoutes } from '../../../shared/contracts/routes/profile.ts';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import type { Applicant } from '../../../shared/domain/applicant.ts';
import { enter, formTokenAt, inside, sessionCookieOf, toldTo } from './inside.ts';
import { type Browser, newEmail, password, type Rig, recoveryCode, startRig } from './rig.ts';

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:149.0) Gecko/20100101 Firefox/149.0';
let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
}, 30_000);
beforeEach(() => rig.newDay());
afterAll(() => rig.close());

const minutes = 60_000;
const newPassword = 'kavak testi 77 bulut merdiven';
const details = { serviceAddress: 'Yeni Mahalle 1, Kayseri', phone: '' };
const state = { nationalId: '10000000146', name: 'GÜLŞAH', surname: 'YENİSOYAD' };

/** What each form needs beside the session. */
const forms: Readonly<Record<string, Record<string, string>>> = {
  '/hesap/ikinci-adim/ekle': {},
  '/hesap/ikinci-adim/cikar': { factor: 'totp' },
  '/hesap/parola': { password, newPassword },
  '/hesap/bilgiler': details,
  '/hesap/iletisim': { email: 'yeni@posta.example' },
  '/hesap/iletisim/onay': { email: 'yeni@posta.example', code: '123456' },
  '/hesap/kurtarma-kodlari': {},
  '/hesap/oturumlar/kapat': { session: 'all' },
  '/hesap/bagla': {},
  '/hesap/kapat': { confirmation: 'KAPAT' },
};
/** What stays open for longer than a fresh login. */
const notOnlyFresh = ['/hesap/iletisim/onay', '/hesap/oturumlar/kapat', '/hesap/bagla'];

/** A session as the gate of e-Devlet begins it. */
async function withStateSession(at: Browser, more: Partial<Applicant> = {}) {
  const token = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url');
  const when = { authority: 'kocasinan', token, at: new Date().toISOString() as Instant };
  await beginCitizenSession(
    rig.sessions,
    await rig.engine.secrets(),
    { level: 'edevlet', ...state, ...more },
    when,
  );
  at.jar.set('__Host-vatandas', token);
  return at;
}

describe('the door', () => {
  it('knows every form of the profile', () => {
    const posts = Object.values(profileRoutes).filter(({ method }) => method === 'POST');
    const own = posts.map(({ path }) => path).filter((path) => !/(uygulama|anahtar)$/.test(path));
    expect(own.toSorted()).toEqual(Object.keys(forms).toSorted());
  });

  it('lets no form change anything without session, token or own page', async () => {
    const { at, email } = await inside(rig);
    const stranger = await inside(rig);
    const before = await rig.accountOf(email);
    const formToken = formTokenAt(at);
    const evil = { origin: 'https://evil.example' };
    for (const [path, fields] of Object.entries(forms)) {
      const answers = [
        await rig.browser().post(path, { ...fields, formToken }),
        await at.post(path, fields),
        await at.post(path, { ...fields, formToken: formTokenAt(stranger.at) }),
        await at.post(path, { ...fields, formToken }, evil),
        await at.post(path, { ...fields, formToken }, {}),
      ];
      expect([path, ...answers.map(({ statusCode }) => statusCode)]).toEqual([path, 401, 403, 403, 403, 403]);
    }
    expect(await rig.accountOf(email)).toEqual(before);
    expect(await rig.signedIn(sessionCookieOf(at))).toBeDefined();
  });

  it('wants a login of the last 15 minutes for what opens the account', async () => {
    const { at, email, post } = await inside(rig);
    rig.later(16 * minutes);
    const before = await rig.accountOf(email);
    for (const [path, fields] of Object.entries(forms)) {
      if (notOnlyFresh.includes(path)) continue;
      const answer = await post(path, fields);
      expect([path, answer.statusCode, answer.body?.includes('yeniden giriş')]).toEqual([path, 403, true]);
    }
    expect(await rig.accountOf(email)).toEqual(before);
    const page = await at.get('/hesap');
    expect(page.body).toContain('href="/kocasinan/hesap/giris?donus=hesap"');
    expect(page.body).not.toContain('name="newPassword"');
  });

  it('leads whoever is not signed in to the login and back', async () => {
    const { statusCode, headers } = await rig.browser().get('/hesap');
    expect([statusCode, headers?.location]).toEqual([303, '/kocasinan/hesap/giris?donus=hesap']);
  });

  it('tells whoever came by e-Devlet alone that she needs no account', async () => {
    const at = await withStateSession(rig.browser());
    for (const path of ['/hesap', '/hesap/bagla']) {
      const { statusCode, body } = await at.get(path);
      expect([statusCode, body?.includes('Üyeliğiniz yok')]).toEqual([200, true]);
    }
  });

  it('opens her own account only', async () => {
    const [own, other] = [await inside(rig), await inside(rig)];
    const page = (await own.at.get('/hesap')).body ?? '';
    expect(page).toContain(own.email);
    expect(page).not.toContain(other.email);
    const sessionId = /name="session" value="([\w-]{43})"/.exec(
      (await (await enter(rig, other)).get('/hesap')).body ?? '',
    )?.[1];
    await own.post('/hesap/oturumlar/kapat', { session: sessionId ?? '' });
    expect(await rig.signedIn(sessionCookieOf(other.at))).toBeDefined();
  });
});

describe('what she changes', () => {
  it('is said back to her, and told to her mailbox each time', async () => {
    const { at, post, email, id } = await inside(rig);
    expect((await post('/hesap/bilgiler', details)).headers?.location).toContain('yapilan=bilgiler');
    expect((await rig.accountOf(email)).person).toMatchObject({ serviceAddress: details.serviceAddress });
    expect((await rig.accountOf(email)).person.phone).toBeUndefined();
    // What forms are begun with is the new one at once.
    expect(await rig.signedIn(sessionCookieOf(at))).toHaveProperty('serviceAddress', details.serviceAddress);
    expect((await at.get('/hesap', { yapilan: 'bilgiler' })).body).toContain('Bilgileriniz değişti.');
    expect((await at.get('/hesap', { yapilan: 'constructor' })).body).not.toContain(
      'govuk-notification-banner"',
    );
    const codes = await post('/hesap/kurtarma-kodlari');
    expect([codes.statusCode, codes.body?.includes(recoveryCode)]).toEqual([200, false]);
    expect((await rig.accountOf(email)).recoveryCodes).toHaveLength(10);
    expect(await toldTo(rig, id)).toEqual(
      expect.arrayContaining(['factorAdded', 'detailsChanged', 'recoveryCodesRenewed']),
    );
    expect((await at.get('/hesap')).body).toContain('Tebligat adresi ya da telefon değiştirildi');
  });

  it('keeps what was typed when something was wrong, but no password', async () => {
    const { post } = await inside(rig);
    const wrong = await post('/hesap/bilgiler', { serviceAddress: 'Yarım kalan adres', phone: '12' });
    expect(wrong.statusCode).toBe(422);
    for (const text of ['Yarım kalan adres', 'value="12"', 'Hata: Üyeliğim', 'href="#phone"'])
      expect(wrong.body).toContain(text);
    const weak = await post('/hesap/parola', { password, newPassword: 'belediye12345' });
    expect([weak.statusCode, weak.body?.includes('href="#newPassword"')]).toEqual([422, true]);
    expect(weak.body).not.toContain('belediye12345');
    expect(weak.body).not.toContain(password);
  });

  it('is another password: the old one is asked for, and every other session is over', async () => {
    const member = await inside(rig);
    const elsewhere = await enter(rig, member);
    const { at, post, email, id } = member;
    const wrong = await post('/hesap/parola', { password: 'yanlis parola 9', newPassword });
    expect([wrong.statusCode, wrong.body?.includes('href="#password"')]).toEqual([403, true]);
    const old = sessionCookieOf(at);
    expect((await post('/hesap/parola', { password, newPassword })).statusCode).toBe(303);
    expect(await rig.signedIn(sessionCookieOf(at))).toMatchObject({ account: id });
    expect(await rig.signedIn(old)).toBeUndefined();
    expect(await rig.signedIn(sessionCookieOf(elsewhere))).toBeUndefined();
    expect(await toldTo(rig, id)).toContain('passwordChanged');
    const again = rig.browser();
    expect((await again.post('/hesap/giris', { email, password })).statusCode).toBe(403);
    expect((await again.post('/hesap/giris', { email, password: newPassword })).statusCode).toBe(303);
  });

  it('is another mailbox, once its code is typed; the old one is told, and no session goes on with it', async () => {
    const member = await inside(rig);
    const elsewhere = await enter(rig, member);
    const { at, post, email, id } = member;
    const next = newEmail();
    const asked = await post('/hesap/iletisim', { email: next });
    expect([asked.statusCode, asked.body?.includes(next)]).toEqual([200, true]);
    expect((await rig.accountOf(email)).person.email).toBe(email);
    const code = (await rig.mailedCode(email, 'contactChange')) ?? '';
    const wrong = code === '000000' ? '111111' : '000000';
    expect((await post('/hesap/iletisim/onay', { email: next, code: wrong })).statusCode).toBe(403);
    expect((await post('/hesap/iletisim/onay', { email: 'baska@posta.example', code })).statusCode).toBe(403);
    expect((await post('/hesap/iletisim/onay', { email: next, code })).statusCode).toBe(303);
    expect((await rig.accountOf(next)).id).toBe(id);
    expect(await rig.signedIn(sessionCookieOf(at))).toMatchObject({ email: next });
    expect(await rig.signedIn(sessionCookieOf(elsewhere))).toBeUndefined();
    expect(await toldTo(rig, id)).toContain('contactChanged');
  });

  it('never is the mailbox of another account, and the answer does not tell', async () => {
    const [own, other] = [await inside(rig), await rig.member()];
    const free = await own.post('/hesap/iletisim', { email: 'bos@posta.example' });
    const taken = await own.post('/hesap/iletisim', { email: other.email });
    expect(taken.body?.replaceAll(other.email, '…')).toBe(free.body?.replaceAll('bos@posta.example', '…'));
    expect(await toldTo(rig, other.id)).not.toContain('contactChanged');
    for (const code of ['000000', '111111', '222222', '333333', '444444'])
      expect((await own.post('/hesap/iletisim/onay', { email: other.email, code })).statusCode).toBe(403);
    expect((await rig.accountOf(other.email)).id).toBe(other.id);
  });
});

describe('where she is signed in', () => {
  it('is listed, and ends one by one, all the others, or every one', async () => {
    const member = await inside(rig);
    const onFirefox = rig.browser('kocasinan', undefined, firefox);
    const [second, third] = [await enter(rig, member, onFirefox), await enter(rig, member)];
    const { at, post, id } = member;
    const page = (await at.get('/hesap')).body ?? '';
    for (const named of ['Bu oturum: tarayıcısı bilinmiyor', ': Firefox</strong>'])
      expect(page).toContain(named);
    expect(page.match(/name="session" value="[\w-]{43}"/g)).toHaveLength(2);
    expect(page).toContain('Öteki oturumların hepsini kapat');
    await post('/hesap/oturumlar/kapat', { session: 'others' });
    expect(await rig.signedIn(sessionCookieOf(second))).toBeUndefined();
    expect(await rig.signedIn(sessionCookieOf(third))).toBeUndefined();
    const own = sessionCookieOf(at);
    expect(await rig.signedIn(own)).toBeDefined();
    expect((await post('/hesap/oturumlar/kapat', { session: 'all' })).statusCode).toBe(303);
    expect([await rig.signedIn(own), at.jar.has('__Host-vatandas')]).toEqual([undefined, false]);
    expect(await toldTo(rig, id)).toContain('signedOutEverywhere');
  });

  it('ends nothing for whoever sits at her open browser a while after she signed in', async () => {
    const member = await inside(rig);
    const other = sessionCookieOf(await enter(rig, member));
    rig.later(20 * minutes);
    const page = (await member.at.get('/hesap')).body ?? '';
    expect(page).toContain('Oturum kapatmak için yeniden giriş yapın.');
    expect(page).not.toContain('name="session"');
    for (const session of ['others', 'all'])
      expect((await member.post('/hesap/oturumlar/kapat', { session })).statusCode).toBe(403);
    expect(await rig.signedIn(other)).toBeDefined();
  });
});

describe('the State’s word', () => {
  it('is asked for first, shown beside her own, and then replaces it', async () => {
    const { at, post, email, id } = await inside(rig);
    expect((await at.get('/hesap/bagla')).body).toContain('/edevlet/giris?donus=baglama');
    expect((await post('/hesap/bagla')).headers?.location).toBe('/kocasinan/hesap/bagla');
    expect((await rig.accountOf(email)).edevletKey).toBeUndefined();
    await withStateSession(at, { account: id, email });
    const page = (await at.get('/hesap/bagla')).body ?? '';
    for (const text of ['Gülşah Çığırtkan', 'GÜLŞAH YENİSOYAD']) expect(page).toContain(text);
    expect((await post('/hesap/bagla')).headers?.location).toContain('yapilan=baglandi');
    expect((await rig.accountOf(email)).person).toMatchObject(state);
    expect(await rig.signedIn(sessionCookieOf(at))).toMatchObject({ level: 'edevlet', account: id });
    expect(await toldTo(rig, id)).toContain('linkedToEdevlet');
    const second = await inside(rig);
    await withStateSession(second.at, { account: second.id, email: second.email });
    expect((await second.post('/hesap/bagla')).statusCode).toBe(409);
    expect((await rig.accountOf(second.email)).edevletKey).toBeUndefined();
  });
});

describe('the end of the account', () => {
  it('wants a word typed; then nothing of her is readable, and she is told', async () => {
    const { at, post, email, id } = await inside(rig);
    const unsure = await post('/hesap/kapat', { confirmation: 'evet' });
    expect([unsure.statusCode, unsure.body?.includes('href="#confirmation"')]).toEqual([422, true]);
    const own = sessionCookieOf(at);
    const done = await post('/hesap/kapat', { confirmation: ' kapat ' });
    expect([done.statusCode, done.body?.includes('Üyeliğiniz kapatıldı')]).toEqual([200, true]);
    expect([await rig.signedIn(own), at.jar.has('__Host-vatandas')]).toEqual([undefined, false]);
    await expect(rig.accountOf(email)).rejects.toThrow('no such account');
    expect(await toldTo(rig, id)).toContain('accountClosed');
    const keys = await rig.engine.scan('keys');
    expect(keys.some(({ pk }) => pk === `kocasinan#ACCOUNT#${id}`)).toBe(false);
    expect((await rig.signUp(email)).answer.statusCode).toBe(303);
  });
});

describe('in English', () => {
  it('she reads every refusal, closes with an English word, and is told so in English', async () => {
    const { at, post, id } = await inside(rig);
    const page = await at.get('/hesap', { dil: 'en' });
    expect(page.body).toContain('<html lang="en"');
    expect(page.body).toContain('type CLOSE');
    expect(at.jar.get('__Host-dil')).toBe('en');
    const wrong = await post('/hesap/parola', { password: 'not my password 9', newPassword });
    expect([wrong.statusCode, wrong.body?.includes('Check your present password')]).toEqual([403, true]);
    const weak = await post('/hesap/parola', { password, newPassword: 'short' });
    expect([weak.statusCode, weak.body?.includes('at least 12 characters')]).toEqual([422, true]);
    const unsure = await post('/hesap/kapat', { confirmation: 'KAPAT' });
    expect([unsure.statusCode, unsure.body?.includes('type CLOSE in the box')]).toEqual([422, true]);
    const done = await post('/hesap/kapat', { confirmation: 'close' });
    expect([done.statusCode, done.body?.includes('Your account is closed')]).toEqual([200, true]);
    const told = (await rig.engine.scan('requests')).find(({ pk, sk }) =>
      `${pk} ${sk}`.startsWith(`kocasinan#ACCOUNT#${id} LETTER#accountClosed`),
    );
    expect(told?.content).toMatchObject({ kind: 'accountClosed', language: 'en' });
  });
});

describe('logs and keys', () => {
  it('say nothing of all that', async () => {
    const items = [...(await rig.engine.scan('requests')), ...(await rig.engine.scan('keys'))];
    const open = items.map(({ pk, sk }) => `${pk} ${sk}`).join('\n') + rig.said.join('\n');
    expect(rig.said.length).toBeGreaterThan(50);
    for (const secret of [
      'posta.example',
      'Çığırtkan',
      'YENİSOYAD',
      '10000000146',
      '5321234567',
      password,
      'Mevlana',
    ])
      expect(open).not.toContain(secret);
    expect(JSON.stringify(items)).not.toMatch(/YENİSOYAD|posta\.example|10000000146/);
  });
});
