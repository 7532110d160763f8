/** The marked form on its way past e-Devlet: kept, refused there, kept on, let in. */
import { expect } from 'vitest';
import { signInAtEdevlet } from '../journey/at-edevlet.ts';
import { keepForm } from '../journey/steps-edevlet.ts';
import { webBrowser } from '../journey/web-browser.ts';
import { kvkk } from './canary-people.ts';
import type { Play } from './canary-play.ts';

/** She keeps what she typed and signs in, first in vain; every key of hers on that way is a secret. */
export async function keepsAndSignsIn({ client, here, secrets }: Play): Promise<void> {
  const browser = webBrowser();
  const { rights: _rights, birthDate: _day, ...typed } = kvkk;
  const keys = () => browser.cookiesAt(client.base);
  const gate = await keepForm(browser, client.base, typed);
  const [, , attempt = ''] = keys().get('__Host-edevlet')?.split('.') ?? [];
  secrets.push(keys().get('__Host-taslak') ?? '', attempt);
  expect((await signInAtEdevlet(browser, gate, { twist: 'nameHidden' })).status).toBe(403);
  const again = await browser.open(`${client.base}/edevlet/giris?donus=kvkk`);
  expect((await signInAtEdevlet(browser, again)).status).toBe(200);
  const check = await browser.open(`${client.base}/basvuru/kvkk/kontrol`);
  expect([check.status, check.body]).toEqual([200, expect.stringContaining(typed.subject)]);
  secrets.push(keys().get('__Host-vatandas') ?? '');
  expect((await browser.open(`${client.base}/basvurularim`)).status).toBe(200);
  expect(secrets).not.toContain('');
  // State and code stand in addresses, as OAuth has it; in the log they have no business.
  const state = new URL(again.url).searchParams.get('state') ?? '';
  expect(here.lines.filter((line) => state === '' || line.includes(state))).toEqual([]);
}
