import type { Page } from 'playwright-core';

/** What a browser complains of on a page: refusals by the content security policy, files that do not come, errors. */
export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text()))
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'document' && response.status() >= 400)
      complaints.push(`${response.status()} ${new URL(response.url()).pathname}`);
  });
  return complaints;
}

/** How wide a page is, in CSS pixels, whatever the window. */
export const widthOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth);
