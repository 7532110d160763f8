/**
 * `node test/pages/letters.check.ts`: what only a browser can tell, for the HTML part of every letter in the gallery:
 * axe in light and dark colours, and no sideways scrolling on a telephone. Says what it found and fails on anything.
 */
import { AxeBuilder } from '@axe-core/playwright';
import { startGallery } from '../../infra/local/gallery/gallery.ts';
import { launchChromium } from './chromium.ts';

const widths = { phone: 360, desktop: 1280 } as const;
/** A mail is no page of a site: it has no landmarks and no heading of the first level. */
const ofPagesOnly = ['region', 'landmark-one-main', 'page-has-heading-one'];

const found: string[] = [];
const log = (part: string, message: string) => void found.push(`${part}: ${message}`);
const gallery = await startGallery({ host: '127.0.0.1', port: 0, siteUrl: 'http://127.0.0.1:8080', log });
const browser = await launchChromium();
let runs = 0;
try {
  const index = await (await fetch(gallery.url)).text();
  const letters = [...index.matchAll(/href="(\/[^"]+)"/g)].map(([, path]) => String(path));
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [size, width] of Object.entries(widths)) {
      const context = await browser.newContext({
        colorScheme,
        viewport: { width, height: 800 },
        bypassCSP: true,
      });
      const page = await context.newPage();
      for (const path of letters) {
        await page.goto(`${gallery.url}${path}/html`);
        runs += 1;
        const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
        if (wide > width) found.push(`${path} ${size}: ${wide} pixels wide`);
        const { violations } = await new AxeBuilder({ page }).disableRules(ofPagesOnly).analyze();
        for (const { id, nodes } of violations)
          found.push(
            `${path} ${colorScheme} ${size}: ${id} ${nodes.map((n) => n.target.join(' ')).join(' | ')}`,
          );
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
  await gallery.close();
}
process.stdout.write(`${[...found, `${runs} looks at letters, ${found.length} findings`].join('\n')}\n`);
process.exitCode = found.length > 0 ? 1 : 0;
