/**
 * `npm run check:snapshots`: what every sample page looks like, against what it looked like when somebody last said
 * that it was good: `npm run check:snapshots -- --accept`. The pictures lie in `.cache/snapshots`; what is committed
 * is a number for each band of them, in docs/checks/snapshots.md.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { assets } from '../../functions/pages/assets.ts';
import { kocasinan } from '../../shared/authorities/kocasinan.ts';
import { launchChromium } from './chromium.ts';
import { bandHeight, differenceOf, type Look, lookOf } from './picture.ts';
import { samplePages } from './sample-pages.ts';
import { servePages } from './server.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${root}.cache/snapshots`;
const report = `${root}docs/checks/snapshots.md`;
const widths = [360, 1280] as const;
type Looks = ReadonlyMap<string, Look>;

const line = (name: string, { height, bands }: Look) => `    ${name} ${height} ${bands.join(' ')}`;

function accepted(): Looks {
  if (!existsSync(report)) return new Map();
  const lines = readFileSync(report, 'utf8').matchAll(/^ {4}(\S+ \d+) (\d+) ([0-9a-f ]+)$/gm);
  return new Map(
    [...lines].map(([, name = '', height, bands = '']) => [
      name,
      { height: Number(height), bands: bands.split(' ') },
    ]),
  );
}

async function looksOf(browser: Browser, pages: Readonly<Record<string, string>>): Promise<Looks> {
  const server = await servePages(pages, assets(kocasinan));
  const looks = new Map<string, Look>();
  const reader = await browser.newPage();
  try {
    for (const width of widths) {
      const viewport = { width, height: 800 };
      const context = await browser.newContext({ locale: 'tr-TR', viewport, reducedMotion: 'reduce' });
      const page = await context.newPage();
      for (const name of Object.keys(pages).sort()) {
        await page.goto(`${server.origin}/${name}`);
        await page.evaluate(() => document.fonts.ready);
        const png = await page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' });
        const file = `${folder}/${name}-${width}`;
        if (existsSync(`${file}.png`)) renameSync(`${file}.png`, `${file}.before.png`);
        writeFileSync(`${file}.png`, png);
        looks.set(`${name} ${width}`, await lookOf(reader, png));
      }
      await context.close();
    }
  } finally {
    server.close();
  }
  return looks;
}

function changes(before: Looks, now: Looks): readonly string[] {
  const names = [...new Set([...before.keys(), ...now.keys()])].sort();
  return names.flatMap((name) => {
    const [was, is] = [before.get(name), now.get(name)];
    if (!was) return [`${name}: new`];
    if (!is) return [`${name}: gone`];
    const difference = differenceOf(was, is);
    return difference ? [`${name}: ${difference}`] : [];
  });
}

const written = (looks: Looks, version: string): string =>
  [
    '# What every page looks like',
    '',
    `Accepted on ${new Date().toISOString().slice(0, 10)} with \`npm run check:snapshots -- --accept\`: ${looks.size} pictures, ${looks.size / widths.length} pages at ${widths.join(' and ')} px, Chromium ${version}. \`npm run check:snapshots\` takes them again and says which pages have changed and where; the pictures lie in \`.cache/snapshots\`, with the ones before.`,
    '',
    `A line is a page, its width and its height in pixels, and a number for each ${bandHeight} px of it from the top. Another version of the browser draws otherwise; another kind of processor may.`,
    '',
    ...[...looks].map(([name, look]) => line(name, look)),
    '',
  ].join('\n');

mkdirSync(folder, { recursive: true });
const browser = await launchChromium();
try {
  const { pages } = await samplePages();
  const looks = await looksOf(browser, pages);
  const changed = changes(accepted(), looks);
  for (const change of changed) console.log(change);
  console.log(`${looks.size} pictures in .cache/snapshots, ${changed.length} other than accepted`);
  if (process.argv.includes('--accept')) writeFileSync(report, written(looks, browser.version()));
  else process.exitCode = changed.length === 0 ? 0 : 1;
} finally {
  await browser.close();
}
