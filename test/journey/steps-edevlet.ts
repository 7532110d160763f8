import assert from 'node:assert/strict';
import { checkName } from '../../functions/pages/step-order.ts';
import { onwardFrom, signInAtEdevlet } from './at-edevlet.ts';
import { type Client, hiddenField } from './client.ts';
import { sendForm } from './fill-in.ts';
import { kvkkApplication } from './people.ts';
import { receiptIn, type Taken, type Tour } from './steps-citizen.ts';
import { type Page, type WebBrowser, webBrowser } from './web-browser.ts';

/** Begins a form with somebody's details, and keeps it to sign in first. @returns e-Devlet's page */
export async function keepForm(
  browser: WebBrowser,
  base: string,
  typed: Record<string, string>,
): Promise<Page> {
  const form = await browser.open(`${base}/basvuru/kvkk`);
  return onwardFrom(browser, await browser.submit(form, form.url, { ...typed, identify: 'edevlet' }));
}

/** What she types of a KVKK application once the State has said who she is. */
export function typedAfterLogin(tag: string) {
  const { serviceAddress, subject, details } = kvkkApplication(tag);
  return { serviceAddress, subject, details, replyBy: 'post', relation: 'citizen', rights: 'a' };
}

/** Begins as anybody, is named by the State half-way, and sees her requests of every channel. */
export async function applyThroughEdevlet({ client, tell, tag }: Tour, other: Client): Promise<Taken> {
  tell.step('e-Devlet ile başvuru: a citizen types, keeps it, signs in at e-Devlet, comes back and sends');
  const browser = webBrowser();
  const typed = typedAfterLogin(tag);
  const gate = await keepForm(browser, client.base, { ...typed, name: 'Gülşah', nationalId: '10000000214' });
  tell.look(gate.url.split('?')[0] ?? '');
  const form = await signInAtEdevlet(browser, gate);
  assert.equal(form.url, `${client.base}/basvuru/kvkk`);
  const check = await browser.open(`${form.url}/${checkName}`);
  assert.ok(check.body.includes(typed.details), 'what she typed is still there');
  assert.ok(form.body.includes('“10000000214” yerine “10000000146”'), 'she sees what stands instead');
  const sent = await sendForm(browser, form, typed);
  assert.equal(sent.status, 201);
  const taken = receiptIn(sent.body);
  const { reference } = taken;
  tell.note(`Taken in the State's words of who she is: ${reference}`);

  const mine = await browser.open(`${client.base}/basvurularim`);
  assert.ok(mine.body.includes(`/basvurularim/${reference}"`), 'it stands in her own list');
  const one = await browser.open(`${client.base}/basvurularim/${reference}`);
  assert.equal(one.status, 200);
  const formToken = hiddenField(mine.body, 'formToken');
  const left = await browser.submit(mine, `${client.base}/basvurularim/cikis`, { formToken });
  assert.match(left.body, /Çıkış yapıldı/);
  assert.equal((await browser.open(`${client.base}/basvurularim`)).status, 401);
  tell.note('She signs out, and the same browser shows nothing any more.');

  const otherGate = await browser.open(`${other.base}/edevlet/giris?donus=basvurularim`);
  const elsewhere = await signInAtEdevlet(browser, otherGate);
  assert.equal(elsewhere.url, `${other.base}/basvurularim`);
  assert.ok(elsewhere.body.includes('10000000146') && !elsewhere.body.includes(reference));
  tell.note(
    'The other institution signs her in by a registration of its own, and shows nothing of this one.',
  );
  return taken;
}
