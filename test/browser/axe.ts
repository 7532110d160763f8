import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';

/** WCAG 2.0 to 2.2, A and AA, and what axe calls good practice besides. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on a page: the rule, and where it is broken. No page has frames, so the way without them is taken. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes.map((n) => n.target.join(' ')).join(' | ')}`);
}

/**
 * The same for a page of a browser without script, in which axe cannot run either: what it shows now is opened once
 * more, at the same address and as wide, where script is on.
 */
export async function faultsWithoutScript(browser: Browser, page: Page): Promise<readonly string[]> {
  const body = await page.content();
  const context = await browser.newContext({ viewport: page.viewportSize(), locale: 'tr-TR' });
  try {
    const seen = await context.newPage();
    await seen.route(page.url(), (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
    await seen.goto(page.url());
    return await faultsOf(seen);
  } finally {
    await context.close();
  }
}
