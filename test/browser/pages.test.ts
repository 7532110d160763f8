/** What only a browser and the running system can tell of the pages together. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formHeaders, passkeyHeaders, securityHeaders, uploadHeaders } from '../../shared/http/headers.ts';
import { signInAtEdevlet } from '../journey/at-edevlet.ts';
import { clientOf } from '../journey/client.ts';
import { inboxOf } from '../journey/inbox.ts';
import { silentNarrator } from '../journey/narrator.ts';
import { dataFolder, startSynthesized } from '../journey/running.ts';
import { becomeMember } from '../journey/steps-member.ts';
import { signInOnPage, webBrowser } from '../journey/web-browser.ts';
import { hasBrowser, launchChromium } from '../pages/chromium.ts';
import { gone, isPrinted, visibleWords } from '../pages/visible.ts';
import {
  addsDocument,
  addsMore,
  begins,
  changesLanguage,
  completes,
  confirms,
  follows,
  keepsAndReturns,
  sends,
  type Visitor,
} from './citizen.ts';
import { type PageCall, pageCalls } from './every-route.ts';
import { answers, signsIn } from './officer.ts';
import { complaintsOf, widthOf } from './watch.ts';

const data = dataFolder();
let system: Awaited<ReturnType<typeof startSynthesized>>;
let chromium: Browser;
let base: string;
beforeAll(async () => {
  if (!hasBrowser) return;
  [system, chromium] = await Promise.all([startSynthesized(data.path), launchChromium()]);
  base = `${system.stage.url}/kocasinan`;
}, 90_000);
afterAll(async () => {
  await chromium?.close();
  await system?.stop();
  data.remove();
});

async function onPage(options: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void> {
  const context = await chromium.newContext({ locale: 'tr-TR', ...options });
  // Below a test's own limit, so that a step that does not come is named.
  context.setDefaultTimeout(20_000);
  try {
    await use(await context.newPage());
  } finally {
    await context.close();
  }
}

// Only where there is no browser to be had: `hasBrowser` says when.
const inBrowser = describe.skipIf(!hasBrowser);

/** axe looks at the same ways in `journeys.check.ts`; here they are only gone, and fit the window. */
function visitorAt(page: Page, email: string): Visitor {
  const look = async (what: string) =>
    expect(`${what} ${await widthOf(page)}`).toBe(`${what} ${page.viewportSize()?.width}`);
  return { page, base, email, inbox: inboxOf(system.stage.inboxUrl), look };
}

inBrowser('with a keyboard alone', () => {
  it('a citizen with a telephone and no script applies, and an officer answers her', async () => {
    const telephone = { javaScriptEnabled: false, viewport: { width: 360, height: 740 } };
    await onPage(telephone, async (page) => {
      const citizen = visitorAt(page, 'ismail.klavye@ornek.example');
      await begins(citizen);
      await changesLanguage(citizen);
      await keepsAndReturns(citizen);
      await completes(citizen);
      const taken = await sends(citizen);
      await confirms(citizen, taken.reference);
      expect(await follows(citizen, taken)).toContain('Son cevap günü');
      await addsMore(citizen);
      await onPage({ viewport: { width: 1280, height: 800 } }, async (desk) => {
        const officer = visitorAt(desk, '');
        await signsIn(officer, 'elif.sahin', system.stage.password);
        await answers(officer, taken.reference, 'Çukur onarıldı.');
      });
      await citizen.inbox.waitFor(citizen.email, taken.reference, 'Çukur onarıldı.');
      expect(await follows(citizen, taken)).toMatch(/Cevaplandı|Cevap teslim edildi/);
    });
  }, 60_000);

  it('a document goes up by the page’s own script where there is one', async () => {
    await onPage({}, async (page) => {
      const sent: string[] = [];
      page.on('request', (request) => sent.push(`${request.method()} ${request.resourceType()}`));
      await page.goto(`${base}/basvuru/kvkk/belgeler`);
      await addsDocument(page, 'çukurun yeri.txt');
      expect(sent).toContain('POST fetch');
    });
  });
});

inBrowser('the look of `npm run check:pages` at words', () => {
  it('misses what is drawn in the colour behind it, and what forced colours or paper leave out', async () => {
    const hidden =
      '@media (prefers-color-scheme:dark){body{background:#111;color:#eee}.a{color:#111}}' +
      '@media print{.b{display:none}}@media (forced-colors:active){.c{visibility:hidden}}';
    const words =
      '<p class="a">Koyu</p><p class="b">Kâğıt</p><p class="c">Renk</p><form class="b">Düğme</form>';
    await onPage({ colorScheme: 'light' }, async (page) => {
      await page.setContent(`<style>${hidden}</style>${words}`);
      const light = await visibleWords(page);
      const missing = async (media: Parameters<typeof page.emulateMedia>[0]) => {
        await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', media: 'screen', ...media });
        return gone(light, await visibleWords(page));
      };
      expect(await missing({ colorScheme: 'dark' })).toEqual(['p0 Koyu']);
      expect(await missing({ forcedColors: 'active' })).toEqual(['p2 Renk']);
      expect((await missing({ media: 'print' })).filter(isPrinted)).toEqual(['p1 Kâğıt']);
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
};
/** The store's address is another one at each start. */
const storeIn = (policy = '') => /connect-src 'self' (\S+)/.exec(policy)?.[1] ?? '';
const policiesWith = (store: string) =>
  [securityHeaders, passkeyHeaders, uploadHeaders(store)].map(
    (headers) => headers['content-security-policy'],
  );
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
    const policy = headers['content-security-policy'];
    expect(policiesWith(storeIn(policy))).toContain(policy);
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
