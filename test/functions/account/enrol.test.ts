/** How a second factor is added: the first one after the sign-up, and further ones from the profile. */
import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { passkeyChallengeOf } from '../../../shared/domain/account/step.ts';
import { maskEmail } from '../../../shared/views/mask.ts';
import { newAuthenticator } from '../../shared/adapters/authenticator.ts';
import { enter, formTokenAt, inside, toldTo } from './inside.ts';
import { type Browser, host, origin, password, type Rig, startRig } from './rig.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
}, 30_000);
beforeEach(() => rig.newDay());
afterAll(() => rig.close());

const codesIn = (body = '') =>
  [...body.matchAll(/<span class="bv-code">([^<]+)<\/span>/g)].map(([, code]) => code);
const secretIn = (body = '') =>
  (/Anahtar: <span class="bv-hash">([^<]+)</.exec(body)?.[1] ?? '').replaceAll(' ', '');
const codeOf = (secret: string) =>
  TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: Date.now() });
const stepOf = (at: Browser) => at.jar.get('__Host-adim') ?? '';
const passkeyFrom = (at: Browser, authenticator = newAuthenticator(host, origin, false)) =>
  JSON.stringify(authenticator.create(passkeyChallengeOf(stepOf(at))));

describe('the first second factor', () => {
  it('is a program whose picture and key stand on the page; then come ten codes, shown once, and she is in', async () => {
    const { at, email } = await rig.signUp();
    const page = await at.get('/hesap/ikinci-adim', { donus: 'kvkk' });
    expect(page.statusCode).toBe(200);
    expect(page.body).toMatch(/<svg role="img".*<title>Doğrulama uygulamasının/s);
    expect(page.headers?.['content-security-policy']).toContain("script-src 'self'");
    expect(page.headers?.['cache-control']).toBe('no-store');
    const totpCode = codeOf(secretIn(page.body));
    const added = await at.post('/hesap/ikinci-adim/uygulama', { totpCode, donus: 'kvkk' });
    expect(added.statusCode).toBe(200);
    const codes = codesIn(added.body);
    expect(new Set(codes).size).toBe(10);
    expect(added.body).toContain('href="/kocasinan/basvuru/kvkk"');
    expect(await rig.signedIn(at.jar.get('__Host-vatandas'))).toMatchObject({ level: 'member', email });
    const { id } = await rig.accountOf(email);
    expect(await toldTo(rig, id)).toContain('factorAdded');
    const again = await at.post('/hesap/ikinci-adim/uygulama', { totpCode });
    expect([again.statusCode, codesIn(again.body)]).toEqual([403, []]);
    // One of them opens the second step, once.
    const other = rig.browser();
    await other.post('/hesap/giris', { email, password });
    const recovered = await other.post('/hesap/giris/ikinci', { recoveryCode: codes[0] ?? '' });
    expect(recovered.statusCode).toBe(303);
    expect((await rig.accountOf(email)).recoveryCodes).toHaveLength(9);
    for (const code of codes) expect(JSON.stringify(await rig.engine.scan('requests'))).not.toContain(code);
  });

  it('shows name and mailbox masked until it stands: the password is all that was shown', async () => {
    const { email, codeNow } = await rig.member();
    const half = await rig.signUp();
    const first = (await half.at.get('/hesap/ikinci-adim')).body ?? '';
    for (const own of [half.email, 'Gülşah', 'Çığırtkan']) expect(first).not.toContain(own);
    for (const seen of [maskEmail(half.email), 'G••• Ç•••']) expect(first).toContain(seen);
    const at = await enter(rig, { email, codeNow, id: '' });
    await at.post('/hesap/ikinci-adim/ekle', { formToken: formTokenAt(at) });
    expect((await at.get('/hesap/ikinci-adim')).body).toContain(email);
  });

  it('is a passkey under the name that she gave it', async () => {
    const { at, email } = await rig.signUp();
    expect((await at.get('/hesap/ikinci-adim')).body).toContain('value="Geçiş anahtarı 1"');
    const answer = passkeyFrom(at);
    const unnamed = await at.post('/hesap/ikinci-adim/anahtar', { passkey: answer, passkeyName: ' ' });
    expect(unnamed.statusCode).toBe(422);
    expect(unnamed.body).toContain('Geçiş anahtarına onu tanıyacağınız bir ad verin');
    const added = await at.post('/hesap/ikinci-adim/anahtar', { passkey: answer, passkeyName: 'Telefonum' });
    expect([added.statusCode, codesIn(added.body).length]).toEqual([200, 10]);
    expect((await rig.accountOf(email)).passkeys).toMatchObject([{ name: 'Telefonum' }]);
  });

  it('needs a right answer: after five wrong ones the step is over, and nothing was added', async () => {
    const { at, email } = await rig.signUp();
    const right = codeOf(secretIn((await at.get('/hesap/ikinci-adim')).body));
    const wrong = right === '000000' ? '111111' : '000000';
    const statuses = [];
    for (let n = 0; n < 5; n++)
      statuses.push(
        (await at.post('/hesap/ikinci-adim/uygulama', { totpCode: wrong })).body?.includes('Kod tutmadı'),
      );
    expect(statuses).toEqual([true, true, true, true, false]);
    expect((await at.post('/hesap/ikinci-adim/uygulama', { totpCode: right })).statusCode).toBe(403);
    expect((await rig.accountOf(email)).totp).toBeUndefined();
    const lying = await rig.signUp();
    const from = newAuthenticator('evil.example', 'https://evil.example', false);
    const passkey = passkeyFrom(lying.at, from);
    const refused = await lying.at.post('/hesap/ikinci-adim/anahtar', { passkey, passkeyName: 'Kötü' });
    expect([refused.statusCode, (await rig.accountOf(lying.email)).passkeys]).toEqual([403, []]);
  });

  it('is added by nobody without the step: not without its cookie, not by another page, not elsewhere', async () => {
    const { at, email } = await rig.signUp();
    const secret = secretIn((await at.get('/hesap/ikinci-adim')).body);
    const path = '/hesap/ikinci-adim/uygulama';
    expect((await rig.browser().get('/hesap/ikinci-adim')).statusCode).toBe(403);
    expect((await rig.browser().post(path, { totpCode: codeOf(secret) })).statusCode).toBe(403);
    const evil = { origin: 'https://evil.example' };
    expect((await at.post(path, { totpCode: codeOf(secret) }, evil)).statusCode).toBe(403);
    const elsewhere = rig.browser('ornek');
    elsewhere.jar.set('__Host-adim', stepOf(at));
    expect((await elsewhere.post(path, { totpCode: codeOf(secret) })).statusCode).toBeGreaterThanOrEqual(403);
    expect((await rig.accountOf(email)).totp).toBeUndefined();
  });
});

describe('a further factor', () => {
  it('is added from the profile after a login, tells the owner, and leaves codes and session as they are', async () => {
    const { at, post, email, id } = await inside(rig);
    const before = at.jar.get('__Host-vatandas');
    const begun = await post('/hesap/ikinci-adim/ekle');
    expect([begun.statusCode, begun.headers?.location]).toEqual([
      303,
      '/kocasinan/hesap/ikinci-adim?donus=hesap',
    ]);
    const page = await at.get('/hesap/ikinci-adim', { donus: 'hesap' });
    expect(page.body).not.toContain('name="totpCode"');
    const added = await at.post('/hesap/ikinci-adim/anahtar', {
      passkey: passkeyFrom(at),
      passkeyName: 'Anahtar',
    });
    expect([added.statusCode, added.headers?.location]).toEqual([303, '/kocasinan/hesap?yapilan=eklendi']);
    expect(at.jar.get('__Host-vatandas')).toBe(before);
    const account = await rig.accountOf(email);
    expect([account.passkeys.length, account.recoveryCodes.length]).toEqual([1, 1]);
    expect(await toldTo(rig, id)).toEqual(['factorAdded', 'factorAdded']);
  });

  it('goes again, but never the last one', async () => {
    const { at, post, email, id } = await inside(rig);
    expect((await post('/hesap/ikinci-adim/cikar', { factor: 'totp' })).statusCode).toBe(409);
    await post('/hesap/ikinci-adim/ekle');
    await at.post('/hesap/ikinci-adim/anahtar', { passkey: passkeyFrom(at), passkeyName: 'Anahtar' });
    expect((await post('/hesap/ikinci-adim/cikar', { factor: 'x' })).statusCode).toBe(404);
    expect((await post('/hesap/ikinci-adim/cikar', { factor: 'totp' })).statusCode).toBe(303);
    const { totp, passkeys } = await rig.accountOf(email);
    expect([totp, passkeys.length]).toEqual([undefined, 1]);
    expect((await post('/hesap/ikinci-adim/cikar', { factor: passkeys[0]?.id ?? '' })).statusCode).toBe(409);
    expect(await toldTo(rig, id)).toContain('factorRemoved');
  });
});
