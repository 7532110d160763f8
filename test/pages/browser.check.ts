import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { assets } from '../../functions/pages/assets.ts';
import { kocasinan } from '../../shared/authorities/kocasinan.ts';
import { faultsOf } from '../browser/axe.ts';
import { widthOf } from '../browser/watch.ts';
import { launchChromium } from './chromium.ts';
import { samplePages } from './sample-pages.ts';
import { type PageServer, servePages } from './server.ts';
import { gone, isPrinted, visibleWords } from './visible.ts';

/**
 * What only a browser can tell, for every page in each language: axe in light and dark on a desk, on a telephone, and at
 * 320 px with the text spacing of WCAG 1.4.12; no sideways scrolling; every word there in dark, in forced colours and on
 * paper that is there in light; no refusal by the content security policy; focus on the error summary, and a form that
 * goes out whole with script off. Pictures go to `.cache/shots`.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const shots = `${root}.cache/shots`;
const report = `${root}docs/checks/pages.md`;
const textSpacing =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}';

const schemes = ['light', 'dark'] as const;
/** CSS pixels; the last of them is looked at with wider text. */
const widths = [1280, 360, 320] as const;
/** Two processors: as many pages are looked at at a time. */
const atATime = 2;

const found: string[] = [];
let runs = 0;
const note = (where: string, what: string) => found.push(`${where}: ${what}`);

async function withPage(
  browser: Browser,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<void>,
) {
  const context = await browser.newContext({ locale: 'tr-TR', ...options });
  try {
    await use(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Gives the names out to as many pages as are open. */
async function eachName(
  browser: Browser,
  names: readonly string[],
  options: BrowserContextOptions,
  look: (page: Page, name: string) => Promise<void>,
) {
  const waiting = [...names];
  const one = () =>
    withPage(browser, options, async (page) => {
      page.on('console', (message) => message.type() === 'error' && note(page.url(), message.text()));
      for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) await look(page, name);
    });
  await Promise.all(Array.from({ length: atATime }, one));
}

/** One page in every width and both themes. The text spacing is a style of its own, which the policy would refuse. */
async function checkLooks(page: Page, name: string, { origin }: PageServer) {
  await page.setViewportSize({ width: widths[0], height: 800 });
  await page.goto(`${origin}/${name}`);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    if (width === 320) await page.addStyleTag({ content: textSpacing });
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      for (const fault of await faultsOf(page)) note(`${name} ${colorScheme} ${width}`, fault);
      runs += 1;
    }
    const wide = await widthOf(page);
    if (wide > width) note(name, `${wide} px wide at ${width} px`);
  }
}

/** Nothing that is read in light is missing in dark, in forced colours or, but for what is pressed there, on paper. */
async function checkMedia(page: Page, name: string, { origin }: PageServer) {
  const usual = { colorScheme: 'light', forcedColors: 'none', media: 'screen' } as const;
  await page.emulateMedia(usual);
  await page.goto(`${origin}/${name}`);
  const light = await visibleWords(page);
  for (const change of [{ colorScheme: 'dark' }, { forcedColors: 'active' }, { media: 'print' }] as const) {
    await page.emulateMedia({ ...usual, ...change });
    const owed = 'media' in change ? light.filter(isPrinted) : light;
    const missing = gone(owed, await visibleWords(page));
    if (missing.length > 0)
      note(`${name} ${Object.values(change)}`, `not to be seen: ${missing.join(' | ')}`);
    await page.screenshot({ path: `${shots}/${name}-${Object.values(change)}.png`, fullPage: true });
  }
}

/** Milliseconds. */
const drawnWithinMs = 5_000;

async function checkFocus(page: Page, name: string, { origin }: PageServer) {
  await page.goto(`${origin}/${name}`);
  if ((await page.locator('.govuk-error-summary').count()) > 0) {
    // `autofocus` acts when the page is drawn, which one of several open pages may be later than it is loaded.
    const focused = page.locator('.govuk-error-summary:focus').waitFor({ timeout: drawnWithinMs });
    await focused.catch(() => note(name, 'the error summary has no focus'));
  }
  const fonts = await page.evaluate(async () => {
    await document.fonts.ready;
    return document.fonts.check('16px "Public Sans"', 'Ğğİış₺');
  });
  if (!fonts) note(name, 'Public Sans did not load');
}

/** Fills in a step as a person without script would, and reads what arrives with the rows of that step. */
async function checkWithoutScript(browser: Browser, server: PageServer) {
  await withPage(browser, { javaScriptEnabled: false }, async (page) => {
    await page.goto(`${server.origin}/form-kvkk-iletisim`);
    await page.fill('#serviceAddress', 'Zümrüt Mah. 12/3\nKayseri');
    await page.fill('#phone', '0532 123 45 67');
    await page.check('input[name=replyBy][value=post]');
    await page.click('main button[type=submit]');
    await page.waitForSelector('.govuk-panel');
    const { idempotencyKey, ...fields } = Object.fromEntries(server.posted());
    const expected = {
      serviceAddress: 'Zümrüt Mah. 12/3\r\nKayseri',
      email: '',
      phone: '0532 123 45 67',
      replyBy: 'post',
    };
    if (!isDeepStrictEqual(fields, expected)) note('form-kvkk without script', JSON.stringify(fields));
    if (!idempotencyKey) note('form-kvkk without script', 'no idempotency key');
  });
}

async function printPapers(browser: Browser, server: PageServer) {
  await withPage(browser, { colorScheme: 'dark', viewport: { width: 794, height: 1123 } }, async (page) => {
    for (const name of ['submitted', 'status', 'reply-letter']) {
      await page.goto(`${server.origin}/${name}`);
      await page.pdf({ path: `${shots}/${name}.pdf`, preferCSSPageSize: true });
    }
  });
}

mkdirSync(shots, { recursive: true });
const { pages: turkish, englishPages } = await samplePages();
const pages = { ...turkish, ...englishPages };
const only = process.argv.slice(2);
const names = Object.keys(pages).filter((name) => only.length === 0 || only.includes(name));
const server = await servePages(pages, assets(kocasinan));
const browser = await launchChromium();
const began = Date.now();
try {
  await eachName(browser, names, { bypassCSP: true }, (page, name) => checkLooks(page, name, server));
  await eachName(browser, names, {}, (page, name) => checkMedia(page, name, server));
  await eachName(browser, names, {}, (page, name) => checkFocus(page, name, server));
  await checkWithoutScript(browser, server);
  await printPapers(browser, server);
} finally {
  await browser.close();
  server.close();
}
const english = Object.keys(englishPages).length;
const about = `${names.length} pages (${names.length - english} Turkish, ${english} English), ${runs} axe runs with Chromium ${browser.version()} in ${Math.round((Date.now() - began) / 60_000)} minutes`;
const verdict = found.length === 0 ? 'Nothing found.' : `${found.length} found.`;
const text = [
  '# Every page in a browser',
  '',
  `Run on ${new Date().toISOString().slice(0, 10)} by \`npm run check:pages\`: ${about}. ${verdict}`,
  '',
  `Pages empty, filled in, with mistakes and with long text. axe (WCAG 2.0 to 2.2 A and AA, good practice) in light and dark at ${widths.join(', ')} px, the last with the text spacing of WCAG 1.4.12; no sideways scrolling at any of them; every word that is seen in light is seen in dark, in forced colours and, but for what is pressed or leads on, in print; no refusal by the content security policy; focus on the error summary; a form goes out whole with script off.`,
  '',
  ...found.map((line) => `- ${line}`),
].join('\n');
console.log(text);
if (only.length === 0) writeFileSync(report, `${text.trimEnd()}\n`);
process.exitCode = found.length === 0 ? 0 : 1;
