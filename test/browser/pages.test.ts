/** What only a browser and the running system can tell of the pages together. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formHeaders, passkeyHeaders, securityHeaders } from '../../shared/http/headers.ts';
import { signInAtEdevlet } from '../journey/at-edevlet.ts';
import { clientOf } from '../journey/client.ts';
import { inboxOf } from '../journey/inbox.ts';
import { silentNarrator } from '../journey/narrator.ts';
import { dataFolder, startSystemProcess } from '../journey/running.ts';
import { receiptIn } from '../journey/steps-citizen.ts';
import { becomeMember } from '../journey/steps-member.ts';
import { signInOnPage, webBrowser } from '../journey/web-browser.ts';
import { hasBrowser, launchChromium } from '../pages/chromium.ts';
import { type PageCall, pageCalls } from './every-route.ts';
import { keyboardOf } from './keyboard.ts';
import { complaintsOf, widthOf } from './watch.ts';

const data = dataFolder();
let system: Awaited<ReturnType<typeof startSystemProcess>>;
let chromium: Browser;
let base: string;
beforeAll(async () => {
  if (!hasBrowser) return;
  [system, chromium] = await Promise.all([startSystemProcess(data.path), launchChromium()]);
  base = `${system.stage.url}/kocasinan`;
}, 90_000);
afterAll(async () => {
  await chromium?.close();
  await system?.stop();
  data.remove();
});

async function onPage(options: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void> {
  const context = await chromium.newContext({ locale: 'tr-TR', ...options });
  try {
    await use(await context.newPage());
  } finally {
    await context.close();
  }
}

// Only where there is no browser to be had: `hasBrowser` says when.
const inBrowser = describe.skipIf(!hasBrowser);

inBrowser('a citizen with a telephone’s screen, a keyboard and no script', () => {
  it('files a petition, after a mistake, and follows it with her code', async () => {
    const telephone = { javaScriptEnabled: false, viewport: { width: 360, height: 740 } };
    await onPage(telephone, async (page) => {
      const keys = keyboardOf(page);
      const text = () => page.locator('main').innerText();
      await page.goto(base);
      await page.keyboard.press('Tab');
      expect(await keys.isAt('.govuk-skip-link')).toBe(1);
      await keys.follow('main a[href$="/basvuru/dilekce"]');

      await keys.type('name', 'İsmail');
      await keys.type('serviceAddress', 'Yenişehir Mah. No: 12, Kocasinan / Kayseri');
      await keys.type('email', 'ismail.klavye@ornek.example');
      await keys.tick('petitionType');
      await keys.type('subject', 'Okul önündeki çukur');
      await keys.tick('noticeRead');
      await keys.follow('main button[type=submit]');
      expect(await page.title()).toMatch(/^Hata: /);
      expect(await keys.isAt('.govuk-error-summary')).toBe(1);
      await page.keyboard.press('Tab');
      expect(await keys.isAt('.govuk-error-summary a[href="#surname"]')).toBe(1);
      await page.keyboard.press('Enter');
      expect(await keys.isAt('#surname')).toBe(1);
      await page.keyboard.type('Özdoğan');
      expect(await page.locator('[name=name]').inputValue()).toBe('İsmail');
      await keys.tick('replyBy');
      await keys.follow('main button[type=submit]');
      expect(await page.title()).not.toContain('Hata: ');
      expect(await widthOf(page)).toBe(360);
      const { reference, followUpCode } = receiptIn(await text());

      await keys.follow('nav a[href$="/takip"]');
      await keys.type('reference', reference);
      await keys.type('followUpCode', followUpCode);
      await keys.enter();
      expect(await text()).toContain(reference);
      expect(await text()).toContain('Son cevap günü');
    });
  });
});

/** Files, and what leads to somebody else's page. */
const notHere = ['asset', 'openapi', 'health', 'calendarFeed', 'signIn', 'edevletStart'];

inBrowser('every page that anybody can open', () => {
  const open = pageCalls.filter(({ method, id }) => method === 'GET' && !notHere.includes(id));

  it('is no wider than 320 px, and nothing on it is refused by the policy or missing', async () => {
    await onPage({ viewport: { width: 320, height: 640 } }, async (page) => {
      const complaints = complaintsOf(page);
      const tooWide: string[] = [];
      for (const { path } of open) {
        await page.goto(`${base}${path}`);
        if ((await widthOf(page)) > 320) tooWide.push(path);
      }
      expect({ tooWide, complaints }).toEqual({ tooWide: [], complaints: [] });
      // The watch sees what it is there for.
      await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
      await expect.poll(() => complaints).toEqual([expect.stringContaining('Content Security Policy')]);
    });
  });
});

/** The answers that may be kept, and how; the rest is nobody's business but the caller's. */
const kept: Readonly<Record<string, (answer: Response) => string>> = {
  asset: ({ status }) => (status === 200 ? 'public, max-age=31536000, immutable' : 'no-store'),
  formPage: () => 'private, no-cache',
};
const policies = [securityHeaders, passkeyHeaders].map((headers) => headers['content-security-policy']);
const referrers = [securityHeaders, formHeaders].map((headers) => headers['referrer-policy']);
const { 'content-security-policy': _, 'referrer-policy': __, ...everywhere } = securityHeaders;

inBrowser('every page and file of the route table, whoever asks', () => {
  const ask = ({ method, path }: PageCall, cookies: ReadonlyMap<string, string> = new Map()) =>
    fetch(`${base}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        accept: 'text/html',
        origin: system.stage.url,
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(method === 'POST' && { 'content-type': 'application/x-www-form-urlencoded' }),
      },
    });

  it.each(pageCalls)('$method $path: the headers, and nobody keeps what is personal', async (call) => {
    const answer = await ask(call);
    expect(answer.status).toBeLessThan(500);
    const headers = Object.fromEntries(answer.headers);
    expect(headers).toMatchObject(everywhere);
    expect(policies).toContain(headers['content-security-policy']);
    expect(referrers).toContain(headers['referrer-policy']);
    expect(headers['cache-control']).toBe(kept[call.id]?.(answer) ?? 'no-store');
  });

  it('names who is signed in on no page that anything keeps', async () => {
    const [citizen, member, officer] = [webBrowser(), webBrowser(), webBrowser()];
    await signInAtEdevlet(citizen, await citizen.open(`${base}/edevlet/giris?donus=basvurularim`));
    const { inboxUrl, control, password } = system.stage;
    const scene = { client: clientOf(base, silentNarrator), inbox: inboxOf(inboxUrl), control };
    await becomeMember(scene, member, 'basliklar');
    await signInOnPage(officer, base, { username: 'elif.sahin', password });
    for (const browser of [citizen, member, officer]) {
      const named: [string, string | null][] = [];
      for (const call of pageCalls.filter(({ method, id }) => method === 'GET' && id !== 'asset')) {
        const answer = await ask(call, browser.cookiesAt(base));
        if (/çığırtkan|elif\.sahin/i.test((await answer.text()).toLocaleLowerCase('tr')))
          named.push([call.id, answer.headers.get('cache-control')]);
      }
      expect(named.length).toBeGreaterThan(1);
      expect(named.filter(([, kept]) => kept !== 'no-store')).toEqual([]);
    }
  });
});
