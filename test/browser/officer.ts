/** What an officer does at her desk, a function an errand, with a keyboard and nothing else. */
import assert from 'node:assert/strict';
import { textOf, type Visitor } from './citizen.ts';
import { keyboardOf } from './keyboard.ts';

type AtDesk = Pick<Visitor, 'page' | 'base' | 'look'>;

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

/** Finds a request in her list, takes a note, and answers it by mail. */
export async function answers({ page, look }: AtDesk, reference: string, words: string): Promise<void> {
  const keys = keyboardOf(page);
  await keys.follow(`main a[href$="/gorevli/basvuru/${reference}"]`);
  await look('one request');
  await keys.follow('main a[href$="/islem/not"]');
  await look('note');
  await keys.type('note', 'Yerinde görüldü.');
  await keys.follow('main button[type=submit]');
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
