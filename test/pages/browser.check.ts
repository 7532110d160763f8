import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { assets } from '../../functions/pages/assets.ts';
import { withBirthDate } from '../../functions/pages/dates.ts';
import { kocasinan } from '../../shared/authorities/kocasinan.ts';
import { kvkkSubmission } from '../../shared/contracts/submission.ts';
import { launchChromium } from './chromium.ts';
import { samplePages } from './sample-pages.ts';
import { type PageServer, servePages } from './server.ts';

/**
 * What only a browser can tell, for every page: axe in light, dark and forced colours, no sideways scrolling at
 * 320 px with the text spacing of WCAG 1.4.12, no refusal by the content security policy, focus on the error
 * summary, and a form that goes out whole with script off. Screenshots go to `.cache/shots`.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const shots = `${root}.cache/shots`;
const report = `${root}docs/checks/pages.md`;
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const textSpacing =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}';

const looks = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { forcedColors: 'active' },
} as const satisfies Readonly<Record<string, BrowserContextOptions>>;
const widths = { phone: 320, desktop: 1280 } as const;

const found: string[] = [];
let about = '';
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

async function checkLooks(browser: Browser, server: PageServer, names: readonly string[]) {
  let runs = 0;
  for (const [look, options] of Object.entries(looks)) {
    for (const [size, width] of Object.entries(widths)) {
      await withPage(browser, { ...options, viewport: { width, height: 800 } }, async (page) => {
        page.on('console', (message) => message.type() === 'error' && note(page.url(), message.text()));
        for (const name of names) {
          await page.goto(`${server.origin}/${name}`);
          const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
          runs += 1;
          for (const { id, nodes } of violations)
            note(`${name} ${look} ${size}`, `${id} ${nodes.map((n) => n.target.join(' ')).join(' | ')}`);
          await page.screenshot({ path: `${shots}/${name}-${look}-${size}.png`, fullPage: true });
        }
      });
    }
  }
  return runs;
}

async function checkReflow(browser: Browser, server: PageServer, names: readonly string[]) {
  await withPage(browser, { viewport: { width: 320, height: 640 }, bypassCSP: true }, async (page) => {
    for (const name of names) {
      await page.goto(`${server.origin}/${name}`);
      for (const spaced of [false, true]) {
        if (spaced) await page.addStyleTag({ content: textSpacing });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        if (wide > 320) note(name, `${wide} px wide at 320 px${spaced ? ' with text spacing' : ''}`);
      }
    }
  });
}

async function checkFocus(browser: Browser, server: PageServer, names: readonly string[]) {
  await withPage(browser, {}, async (page) => {
    for (const name of names) {
      await page.goto(`${server.origin}/${name}`);
      const expected = await page.locator('.govuk-error-summary').count();
      const focused = await page.locator('.govuk-error-summary:focus').count();
      if (expected !== focused) note(name, 'the error summary has no focus');
      const fonts = await page.evaluate(async () => {
        await document.fonts.ready;
        return document.fonts.check('16px "Public Sans"', 'Ğğİış₺');
      });
      if (!fonts) note(name, 'Public Sans did not load');
    }
  });
}

/** Fills in the form as a person without script would, and reads what arrives with the contract itself. */
async function checkWithoutScript(browser: Browser, server: PageServer) {
  await withPage(browser, { javaScriptEnabled: false }, async (page) => {
    await page.goto(`${server.origin}/form-kvkk`);
    await page.fill('#name', 'Gülşah');
    await page.fill('#surname', 'Çığırtkan');
    await page.fill('#nationalId', '100 000 001 46');
    await page.selectOption('#relation', 'citizen');
    await page.fill('#serviceAddress', 'Zümrüt Mah. 12/3\nKayseri');
    await page.check('input[name=replyBy][value=post]');
    await page.check('input[name=rights][value=ç]');
    await page.check('input[name=rights][value=ğ]');
    await page.fill('#subject', 'Verilerim');
    await page.fill('#details', 'Kimlere aktarıldı?');
    await page.check('#noticeRead');
    await page.click('main button[type=submit]');
    await page.waitForSelector('.govuk-panel');
    const sent = server.posted();
    const { idempotencyKey, ...fields } = Object.fromEntries(sent);
    const parsed = kvkkSubmission.safeParse({
      regime: 'kvkk',
      ...withBirthDate(fields),
      rights: sent.getAll('rights'),
    });
    if (!parsed.success) note('form-kvkk without script', JSON.stringify(parsed.error.issues));
    if (!idempotencyKey) note('form-kvkk without script', 'no idempotency key');
  });
}

async function printPapers(browser: Browser, server: PageServer) {
  await withPage(browser, { colorScheme: 'dark', viewport: { width: 794, height: 1123 } }, async (page) => {
    for (const name of ['submitted', 'status', 'reply-letter']) {
      await page.goto(`${server.origin}/${name}`);
      await page.pdf({ path: `${shots}/${name}.pdf`, preferCSSPageSize: true });
      await page.emulateMedia({ media: 'print' });
      await page.screenshot({ path: `${shots}/${name}-print.png`, fullPage: true });
      await page.emulateMedia({ media: 'screen' });
    }
  });
}

mkdirSync(shots, { recursive: true });
const pages = await samplePages();
const names = Object.keys(pages);
const server = await servePages(pages, assets(kocasinan));
const browser = await launchChromium();
try {
  const runs = await checkLooks(browser, server, names);
  await checkReflow(browser, server, names);
  await checkFocus(browser, server, names);
  await checkWithoutScript(browser, server);
  await printPapers(browser, server);
  about = `${names.length} pages, ${runs} axe runs with Chromium ${browser.version()}`;
  console.log(about);
} finally {
  await browser.close();
  server.close();
}
for (const line of found) console.error(line);
const verdict = found.length === 0 ? 'Nothing found.' : `${found.length} found.`;
console.log(verdict);
writeFileSync(
  report,
  [
    '# Every page in a browser',
    '',
    `Run on ${new Date().toISOString().slice(0, 10)} by \`npm run check:pages\`: ${about}. ${verdict}`,
    '',
    'axe (WCAG 2.0-2.2 A and AA, best practice) in light, dark and forced colours at 320 and 1280 px; no sideways scrolling at 320 px with the text spacing of WCAG 1.4.12; no refusal by the content security policy; focus on the error summary; a form goes out whole with script off.',
    '',
    ...found.map((line) => `- ${line}`),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n'),
);
process.exitCode = found.length === 0 ? 0 : 1;
