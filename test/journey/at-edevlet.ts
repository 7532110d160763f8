import assert from 'node:assert/strict';
import type { Page, WebBrowser } from './web-browser.ts';

export type Choice = {
  /** Whom the stand-in knows by this id; the first of its page when left out. */
  readonly citizen?: string;
  /** What is to go wrong there, by its name in `infra/local/edevlet/twists.ts`. */
  readonly twist?: string;
};

/** Signs in on the page of the stand-in for e-Devlet, and lands wherever that leads. */
export function signInAtEdevlet(browser: WebBrowser, gate: Page, choice: Choice = {}): Promise<Page> {
  assert.match(gate.body, /Bu sayfa e-Devlet Kapısı değildir/, 'the stand-in says what it is');
  const { citizen = 'gulsah', twist = '' } = choice;
  return browser.submit(gate, gate.url, { citizen, twist, answer: 'in' });
}

/** Follows the way on of a page that keeps what was typed. */
export function onwardFrom(browser: WebBrowser, kept: Page): Promise<Page> {
  assert.match(kept.body, /Yazdıklarınız saklandı/);
  const onward = kept.headers.get('refresh')?.replace('0;url=', '');
  assert.ok(onward, 'the page leads on by itself');
  assert.ok(kept.body.includes(`href="${onward}"`), 'and by a link');
  return browser.open(new URL(onward, kept.url).href);
}
