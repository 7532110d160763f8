/** What an officer does at her desk, a function an errand, with a keyboard and nothing else. */
import assert from 'node:assert/strict';
import { signInOnPage, webBrowser } from '../journey/web-browser.ts';
import { textOf, type Visitor } from './citizen.ts';
import type { Setting } from './errand.ts';
import { keyboardOf } from './keyboard.ts';
import { type DeskKeys, deskKeysOf } from './officer-keys.ts';

export type AtDesk = Pick<Visitor, 'page' | 'base' | 'look'>;

export async function signsIn(
  { page, base, look }: AtDesk,
  username: string,
  password: string,
): Promise<void> {
  const keys = keyboardOf(page);
  await page.goto(`${base}/gorevli`);
  await look('desk: sign-in');
  await keys.follow('main a[href*="/gorevli/giris"], main form[action*="/gorevli/giris"] button');
  await keys.type('username', username);
  await keys.type('password', password);
  await keys.enter();
  await keys.type('code', await page.locator('#deneme-kodu').innerText());
  await keys.enter();
  await look('desk');
}

/** An officer in a browser of her own, signed in; what is looked at begins with the errand. */
export type OnDuty = AtDesk & { readonly keys: DeskKeys; readonly close: () => Promise<void> };

export async function onDuty({ stage, open }: Setting, username: string): Promise<OnDuty> {
  const desk = await open();
  const base = `${stage.url}/kocasinan`;
  await signsIn({ ...desk, base, look: async () => {} }, username, stage.password);
  return { ...desk, base, keys: deskKeysOf(desk.page) };
}

/** Colleagues who were here before: whoever never signed in can be given nothing. */
export async function wereHere({ stage }: Setting, ...usernames: readonly string[]): Promise<void> {
  const base = `${stage.url}/kocasinan`;
  for (const username of usernames)
    await signInOnPage(webBrowser(), base, { username, password: stage.password });
}

/** From her list to one request, by its number. */
export async function finds({ page, keys }: OnDuty, reference: string): Promise<void> {
  if (!(await page.locator('[name=term]').isVisible())) await keys.follow('a[href$="/gorevli"]');
  await keys.fill('term', reference);
  await keys.enter();
  assert.ok(page.url().endsWith(`/gorevli/basvuru/${reference}`), `${reference} opens`);
}

/** Finds a request in her list, takes a note, and answers it by mail. */
export async function answers({ page, look }: AtDesk, reference: string, words: string): Promise<void> {
  const keys = keyboardOf(page);
  await keys.follow(`main a[href$="/gorevli/basvuru/${reference}"]`);
  await look('one request');
  await keys.follow('main a[href$="/islem/not"]');
  await look('note');
  await keys.type('note', 'Yerinde görüldü.');
  await keys.follow('main button[type=submit]');
  assert.match(await page.title(), /^Yapıldı: /);
  assert.ok(await keys.isAt('.govuk-notification-banner'), 'what was done is read first');
  assert.match(await textOf(page), /Not eklendi/);
  await keys.follow('main a[href$="/cevap"]');
  await look('reply');
  await keys.choose('outcome', 'accepted');
  await keys.type('explanation', words);
  await keys.choose('containsPersonalData', 'no');
  await keys.follow('button[name=step][value=preview]');
  await look('reply, read once more');
  assert.ok((await textOf(page)).includes(words), 'she reads the letter that will go');
  await keys.follow('button[name=step][value=send]');
  assert.match(await textOf(page), /Cevap verildi/);
  await look('answered');
}
