/** An application about personal data, from the start page to its status. */
import assert from 'node:assert/strict';
import { receiptIn, type Taken } from '../journey/steps-citizen.ts';
import { confirms, follows, sendButton, textOf, type Visitor, visitorOf } from './citizen.ts';
import type { Errand } from './errand.ts';
import { keyboardOf } from './keyboard.ts';

/** What of a page comes on paper. */
async function printedOf(page: Visitor['page']): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  const text = await textOf(page);
  await page.emulateMedia({ media: 'screen' });
  return text;
}

/** Reads the privacy notice, from the start page and back, and looks at it on paper. */
export async function readsNotice({ page, base, look }: Visitor): Promise<void> {
  const keys = keyboardOf(page);
  await page.goto(base);
  await look('start');
  await keys.follow('main a[href$="/aydinlatma-metni"]');
  await look('notice');
  assert.match(await textOf(page), /SHA-256/);
  assert.match(await printedOf(page), /SHA-256/);
  await keys.follow('header .govuk-service-navigation__list a');
}

/** Says who she is: first with a number that cannot be one. */
export async function saysWhoSheIs({ page, look }: Visitor): Promise<void> {
  const keys = keyboardOf(page);
  await keys.follow('main a[href$="/basvuru/kvkk"]');
  await look('first step');
  await keys.type('name', 'Gülşah');
  await keys.type('surname', 'Çığırtkan');
  await keys.type('nationalId', '12345678901');
  await keys.type('birthDay', '29');
  await keys.type('birthMonth', 'şubat');
  await keys.type('birthYear', '1981');
  await keys.follow(sendButton);
  await look('first step, mistaken');
  await keys.toMistake('nationalId');
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('100 000 001 46');
  await keys.replace('birthDay', '28');
  await keys.follow(sendButton);
}

/** Turns back to the first step: she acts for her child, first without saying for whom, and finds what she typed. */
export async function actsForHerChild({ page, look }: Visitor): Promise<void> {
  const keys = keyboardOf(page);
  await keys.follow('a.govuk-back-link');
  assert.equal(await page.locator('[name=surname]').inputValue(), 'Çığırtkan', 'what she typed stands there');
  await keys.unfold('[name=representation]');
  await keys.select('representation', 'child');
  await keys.follow(sendButton);
  await look('first step, child not named');
  await keys.toMistake('representedName');
  await page.keyboard.insertText('Elif Çığırtkan');
  await keys.type('authorityDocument', 'Nüfus kayıt örneği');
  await keys.follow(sendButton);
}

/** How she is reached, her rights, what she asks for, and no document. */
export async function asksAboutHerData({ page, email, look }: Visitor): Promise<void> {
  const keys = keyboardOf(page);
  await look('contact');
  await keys.type('serviceAddress', 'Mevlana Mah. Erkilet Bulvarı No: 45/7, Kocasinan / Kayseri');
  await keys.type('email', email);
  await keys.follow(sendButton);
  await look('contact, no way chosen');
  await keys.toMistake('replyBy');
  await page.keyboard.press('Space');
  await keys.follow(sendButton);
  await look('rights');
  await keys.tick('rights', 'a');
  await keys.tick('rights', 'ç');
  await keys.select('relation', 'customer');
  await keys.follow(sendButton);
  await look('subject');
  await keys.type('subject', 'Hakkımda işlenen kişisel veriler');
  await keys.type('details', 'Hangi verilerimin tutulduğunu öğrenmek istiyorum.');
  await keys.follow(sendButton);
  await look('documents');
  await keys.follow('main a.govuk-button');
}

/** Changes one answer from the check, forgets the notice, reads it there, and sends. */
export async function sendsApplication({ page, look }: Visitor): Promise<Taken> {
  const keys = keyboardOf(page);
  await look('check');
  await keys.follow('main a[href*="/konu?degistir=1#details"]');
  await look('subject, to be changed');
  await keys.replace('details', 'Hangi verilerimin niçin tutulduğunu öğrenmek istiyorum.');
  await keys.follow(sendButton);
  assert.match(await textOf(page), /Hangi verilerimin niçin tutulduğunu/);
  await keys.follow(sendButton);
  await look('check, notice not ticked');
  await keys.toMistake('noticeRead');
  await page.keyboard.press('Space');
  await keys.unfold('section');
  await look('check, notice read');
  await keys.follow(sendButton);
  await look('receipt');
  return receiptIn(await textOf(page));
}

/** The sum behind the last day, on the page and on paper. */
export async function countsAlong(
  { page, look }: Visitor,
  { reference, followUpCode }: Taken,
): Promise<void> {
  const keys = keyboardOf(page);
  assert.match(await textOf(page), /Son cevap günü/);
  await keys.unfold('table');
  assert.match(await textOf(page), /30/);
  await look('sum');
  const printed = await printedOf(page);
  assert.ok(printed.includes(reference) && printed.includes(followUpCode), 'both stand on paper');
}

/** Which letters went to her, from the page of the status and back to it. */
export async function listsLetters({ page, look }: Visitor): Promise<string> {
  const keys = keyboardOf(page);
  await keys.follow('form[action$="/takip/iletiler"] button');
  await look('letters');
  const letters = await textOf(page);
  await keys.follow('main form[action$="/takip"] button');
  await look('status, back from the letters');
  return letters;
}

export const kvkkErrands: readonly Errand[] = [
  {
    name: 'kvkk',
    told: 'A citizen reads the privacy notice, then applies about her personal data: a number that cannot be one, a way to be answered not chosen, a notice not ticked, each put right from the summary; she changes an answer from the check, counts along how the last day came about, looks at the receipt on paper, types the code from the mail, follows the request and the letters that went to her.',
    walk: async (setting) => {
      const own = await setting.open();
      const visitor = visitorOf(setting, own, 'kvkk');
      await readsNotice(visitor);
      await saysWhoSheIs(visitor);
      await asksAboutHerData(visitor);
      const taken = await sendsApplication(visitor);
      await countsAlong(visitor, taken);
      await confirms(visitor, taken.reference);
      assert.match(await follows(visitor, taken), /Alındı/);
      assert.match(await listsLetters(visitor), /e-posta/);
      await own.close();
    },
  },
  {
    name: 'company',
    told: 'The same at a municipal company of the same system, in its own colours, for her child: she turns back to the first step to say so, and names the child only when she is told to.',
    walk: async (setting) => {
      const [own, other] = [await setting.open(), await setting.open()];
      const visitor = { ...visitorOf(setting, own, 'sirket'), base: `${setting.stage.url}/kent-konut` };
      await readsNotice(visitor);
      await other.page.goto(`${setting.stage.url}/kocasinan`);
      assert.notEqual(await colourOf(own.page), await colourOf(other.page), 'each has its own colours');
      await other.close();
      await saysWhoSheIs(visitor);
      await actsForHerChild(visitor);
      await asksAboutHerData(visitor);
      assert.match(await textOf(own.page), /Elif Çığırtkan/);
      const taken = await sendsApplication(visitor);
      assert.match(await textOf(own.page), /Kent Konut İnşaat/);
      await confirms(visitor, taken.reference);
      await follows(visitor, taken);
      await own.close();
    },
  },
];

/** What the institution's own colour is seen in first. */
const colourOf = (page: Visitor['page']): Promise<string> =>
  page.locator('header').evaluate((header) => {
    const parts = [header, ...header.querySelectorAll('*')].map((part) => getComputedStyle(part));
    return parts.map(({ backgroundColor, borderColor }) => backgroundColor + borderColor).join();
  });
