import assert from 'node:assert/strict';
import { checkName, stepOrder } from '../../functions/pages/step-order.ts';
import type { Fields, Page, WebBrowser } from './web-browser.ts';

/** Goes through the steps of a KVKK application, script off. @returns the check */
export async function fillIn(browser: WebBrowser, form: Page, typed: Fields): Promise<Page> {
  let page = form;
  for (const step of stepOrder.kvkk) {
    page = await browser.submit(page, `${form.url}/${step}`, typed);
    assert.equal(page.status, 200, `the step ${step} is kept`);
  }
  return browser.open(`${form.url}/${checkName}`);
}

/** Fills in a KVKK application and sends it from the check. */
export async function sendForm(browser: WebBrowser, form: Page, typed: Fields): Promise<Page> {
  const check = await fillIn(browser, form, typed);
  return browser.submit(check, form.url, { ...carriedBy(check), ...typed, noticeRead: 'true' });
}

const signs: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** What the form of the check carries along unseen, as a browser would send it. */
export function carriedBy({ body }: Page): Fields {
  const [form = ''] = /<form id="basvuru"[\s\S]*?<\/form>/.exec(body) ?? [];
  const fields: Record<string, string[]> = {};
  for (const [, name = '', value = ''] of form.matchAll(
    /<input type="hidden" name="([^"]*)"(?: value="([^"]*)")?/g,
  ))
    fields[name] = [
      ...(fields[name] ?? []),
      value.replace(/&(?:amp|lt|gt|quot);/g, (sign) => signs[sign] ?? ''),
    ];
  return fields;
}
