/** The passkey script in a real browser with a virtual authenticator (CDP): made, used, and what stands there without. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser, launchChromium } from '../../pages/chromium.ts';
import type { Entry } from '../edge/events.ts';
import { serveAccount } from './browser-server.ts';
import { type Rig, startRig } from './rig.ts';

// Only where there is no browser to be had: `hasBrowser` says when.
describe.skipIf(!hasBrowser)('a passkey in a real browser', () => {
  let rig: Rig;
  let server: Awaited<ReturnType<typeof serveAccount>>;
  let chromium: Browser;
  let entry: Entry;
  beforeAll(async () => {
    server = await serveAccount(() => entry);
    rig = await startRig(server.origin);
    entry = rig.entry;
    chromium = await launchChromium();
  }, 60_000);
  afterAll(async () => {
    await chromium.close();
    server.close();
    await rig.close();
  });

  async function open(cookies: ReadonlyMap<string, string>, javaScriptEnabled = true) {
    const browser = await chromium.newContext({ locale: 'tr-TR', javaScriptEnabled });
    const { hostname: domain } = new URL(server.origin);
    const jar = [...cookies].map(([name, value]) => ({ name, value, domain, path: '/', secure: true }));
    await browser.addCookies(jar);
    return browser.newPage();
  }
  /** An authenticator inside the device whose owner shows herself to it. */
  async function withAuthenticator(page: Page) {
    const session = await page.context().newCDPSession(page);
    await session.send('WebAuthn.enable');
    await session.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
  }
  /** The way up to the enrolment, from the server's own pages. */
  async function signUp(email: string) {
    const at = rig.browser();
    const post = (path: string, fields: Record<string, string>) =>
      at.post(path, fields, { origin: server.origin });
    await rig.signUp(email, { ...at, post });
    return at;
  }
  const sessionOf = async (page: Page) =>
    (await page.context().cookies()).find(({ name }) => name === '__Host-vatandas')?.value;

  it('is made on the enrolment page, and alone opens the account at the next sign-in', async () => {
    const email = 'tarayici@posta.example';
    const at = await signUp(email);
    const page = await open(at.jar);
    const refused: string[] = [];
    page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
    await withAuthenticator(page);
    await page.goto(`${server.origin}/kocasinan/hesap/ikinci-adim?donus=hesap`);
    await page.fill('#passkeyName', 'Deneme telefonu');
    await page.click('text=Geçiş anahtarı ekle >> visible=true');
    await page.waitForSelector('h1:has-text("Kurtarma kodlarınız")');
    const { id, passkeys } = await rig.accountOf(email);
    expect(passkeys).toMatchObject([{ name: 'Deneme telefonu' }]);
    expect(await rig.signedIn(await sessionOf(page))).toMatchObject({ account: id });

    await page.context().clearCookies();
    await page.goto(`${server.origin}/kocasinan/hesap/giris?donus=hesap`);
    await page.click('button:has-text("eçiş anahtarı")');
    const sign = page.locator('form[data-passkey="sign"] button');
    await sign.waitFor();
    await Promise.all([page.waitForURL('**/kocasinan/hesap'), sign.click()]);
    expect(await page.textContent('h1')).toBe('Üyeliğim');
    expect(await rig.signedIn(await sessionOf(page))).toMatchObject({ account: id });
    // A form of a page that is not hidden by its referrer policy: its origin is sent, and it is taken.
    await page.click('text=Bu oturumla birlikte hepsini kapat');
    await page.waitForURL('**/hesap/giris?donus=hesap');
    expect(await sessionOf(page)).toBeUndefined();
    expect(refused).toEqual([]);
  }, 60_000);

  it('that was refused by the browser is said in place, and nothing is sent', async () => {
    const at = await signUp('tarayici.2@posta.example');
    const page = await open(at.jar);
    await page.goto(`${server.origin}/kocasinan/hesap/ikinci-adim`);
    const fault = page.locator('text=Geçiş anahtarı kullanılamadı');
    expect(await fault.isVisible()).toBe(false);
    await page.evaluate(() => {
      navigator.credentials.create = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await page.click('text=Geçiş anahtarı ekle >> visible=true');
    await fault.waitFor();
    expect(await page.isVisible('text=Bu cihazın geçiş anahtarı')).toBe(false);
    expect(page.url()).toContain('/hesap/ikinci-adim');
  }, 30_000);

  it('has words in its place where no script runs, and the other factor stays', async () => {
    const at = await signUp('tarayici.3@posta.example');
    const page = await open(at.jar, false);
    await page.goto(`${server.origin}/kocasinan/hesap/ikinci-adim`);
    expect(await page.isVisible('form[data-passkey]')).toBe(false);
    expect(await page.isVisible('text=Bu tarayıcıda geçiş anahtarı kullanılamıyor')).toBe(true);
    expect(await page.isVisible('#totpCode')).toBe(true);
    expect(await page.isVisible('svg.bv-qr')).toBe(true);
  }, 30_000);
});
