/** What a citizen does on the pages, a function an errand, with a keyboard and nothing else. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { codeIn, type Inbox, inboxOf } from '../journey/inbox.ts';
import { receiptIn, type Taken } from '../journey/steps-citizen.ts';
import { markOf, type Opened, type Setting } from './errand.ts';
import { keyboardOf } from './keyboard.ts';

/** Somebody at a browser, and what is looked at on each page that she comes to. */
export type Visitor = {
  readonly page: Page;
  /** Address of the institution's pages. */
  readonly base: string;
  readonly inbox: Inbox;
  readonly email: string;
  readonly look: (what: string) => Promise<void>;
};

/** Somebody with a mailbox of her own at the pages of Kocasinan. */
export const visitorOf = ({ stage, way }: Setting, own: Opened, name: string): Visitor => ({
  page: own.page,
  look: own.look,
  base: `${stage.url}/kocasinan`,
  inbox: inboxOf(stage.inboxUrl),
  email: `${name}.${markOf(way)}@ornek.example`,
});

export const sendButton = 'main button[type=submit]';
export const textOf = (page: Page): Promise<string> => page.locator('main').innerText();

/** Opens the petition from the start page and fills in its first two steps, the first after a mistake; the second is not sent. */
export async function begins({ page, base, email, look }: Visitor): Promise<void> {
  const keys = keyboardOf(page);
  await page.goto(base);
  await look('start');
  await page.keyboard.press('Tab');
  assert.ok(await keys.isAt('.govuk-skip-link'), 'the first stop skips to the content');
  await keys.follow('main a[href$="/basvuru/dilekce"]');
  await look('first step');

  await keys.type('name', 'İsmail');
  await keys.follow(sendButton);
  await look('first step, mistaken');
  await keys.toMistake('surname');
  await page.keyboard.type('Özdoğan');
  assert.equal(await page.locator('[name=name]').inputValue(), 'İsmail', 'nothing typed is lost');
  await keys.follow(sendButton);
  await look('contact');
  await keys.type('serviceAddress', 'Yenişehir Mah. No: 12, Kocasinan / Kayseri');
  await keys.type('email', email);
  await keys.choose('replyBy', 'email');
  await look('contact, filled in');
}

/** Asks for the page in another language and back while something is typed into it. */
export async function changesLanguage({ page, look }: Visitor): Promise<void> {
  const keys = keyboardOf(page);
  const typed = await page.locator('[name=serviceAddress]').inputValue();
  for (const language of ['en', 'tr']) {
    await keys.follow(`button[name=dil][value=${language}]`);
    assert.equal(await page.locator('html').getAttribute('lang'), language);
    assert.equal(await page.locator('[name=serviceAddress]').inputValue(), typed);
    assert.equal(await page.locator('[name=replyBy]:checked').getAttribute('value'), 'email');
    await look(`contact, ${language}`);
  }
}

/** Keeps the form for another day from a step that she does not send, and opens it again by its code. */
export async function keepsAndReturns({ page, base, email, inbox, look }: Visitor): Promise<void> {
  const keys = keyboardOf(page);
  await keys.follow('[name=sonra]');
  await look('keep: mailbox');
  await keys.type('email', email);
  await keys.follow(sendButton);
  await look('keep: code');
  const { text } = await inbox.waitFor(email, 'formu bu e-posta adresi için saklanmak');
  await keys.type('code', codeIn(text));
  await keys.follow(sendButton);
  await look('kept');
  const letter = await inbox.waitFor(email, 'formunuzun dönüş kodu');
  const returnCode = /^\s*((?:[2-9A-Z]{4}-?){5})\s*$/m.exec(letter.text)?.[1];
  assert.ok(returnCode, 'the code that opens the form again is mailed');
  await page.context().clearCookies();
  await page.goto(`${base}/basvuru/devam`);
  await look('return');
  await keys.type('email', email);
  await keys.type('returnCode', returnCode);
  await keys.follow(sendButton);
  await look('returned');
  await page.goto(`${base}/basvuru/dilekce/iletisim`);
  assert.equal(await page.locator('[name=replyBy]:checked').getAttribute('value'), 'email');
}

/** Sends the step with her addresses, fills in the others and adds a document. */
export async function completes({ page, look }: Visitor): Promise<void> {
  const keys = keyboardOf(page);
  await keys.follow(sendButton);
  await look('kind');
  await keys.choose('petitionType', 'complaint');
  await keys.follow(sendButton);
  await look('subject');
  await keys.type('subject', 'Okul önündeki çukur');
  await keys.type('details', 'Kaldırımda derin bir çukur var; onarılmasını istiyorum.');
  await keys.follow(sendButton);
  await look('place');
  await keys.type('location', 'Okulun önü');
  await keys.follow(sendButton);
  await look('documents');
  await addsDocument(page, 'çukurun yeri.txt');
  await look('document added');
  await keys.follow('main a.govuk-button');
}

export async function addsDocument(page: Page, name: string): Promise<void> {
  const keys = keyboardOf(page);
  const buffer = Buffer.from('Çukur, okulun ana kapısının önündedir.');
  await keys.upload('dosya', { name, mimeType: 'text/plain', buffer });
  await keys.tabTo('[data-attach] button');
  await page.keyboard.press('Enter');
  await page.getByText(name).first().waitFor();
}

/** Reads everything once more and sends it. */
export async function sends({ page, look }: Visitor): Promise<Taken> {
  const keys = keyboardOf(page);
  const read = await textOf(page);
  for (const answer of ['Özdoğan', 'Yenişehir Mah. No: 12', 'Okul önündeki çukur', 'çukurun yeri.txt'])
    assert.ok(read.includes(answer), `she reads ${answer} once more`);
  await look('check');
  await keys.tick('noticeRead');
  await keys.follow(sendButton);
  await look('receipt');
  return receiptIn(await textOf(page));
}

/** Types the mailed code into the receipt's own page. */
export async function confirms({ page, inbox, email, look }: Visitor, reference: string): Promise<void> {
  const keys = keyboardOf(page);
  const { text } = await inbox.waitFor(email, reference, 'kod');
  await keys.type('code', codeIn(text));
  await keys.enter();
  assert.match(await textOf(page), /Onaylandı/);
  await look('confirmed');
}

/** Looks at her request by the code of the receipt. */
export async function follows(
  { page, base, look }: Visitor,
  { reference, followUpCode }: Taken,
): Promise<string> {
  const keys = keyboardOf(page);
  await page.goto(`${base}/takip`);
  await look('follow');
  await keys.type('reference', reference);
  await keys.type('followUpCode', followUpCode);
  await keys.enter();
  await look('status');
  return textOf(page);
}

/** Writes something to the unit, and adds a document to what was sent, from the page of its status. */
export async function addsMore({ page, look }: Visitor): Promise<void> {
  const keys = keyboardOf(page);
  await keys.type('text', 'Çukur her gün büyüyor.');
  await keys.follow(sendButton);
  assert.match(await textOf(page), /Ek bilginiz başvurunuza eklendi/);
  await look('status, written to');
  await keys.follow('form[action$="/takip/belgeler"] button[class]');
  assert.doesNotMatch(await page.title(), /^Hata/);
  await look('further documents');
  await addsDocument(page, 'ikinci not.txt');
  await keys.follow('form[action$="/takip/belge"] button');
  assert.match(await textOf(page), /Belgeleriniz başvurunuza eklendi/);
  await look('status, document added');
}

export async function withdraws({ page, look }: Visitor): Promise<void> {
  const keys = keyboardOf(page);
  await keys.follow('form[action$="/takip/vazgecme"] button');
  await look('withdrawal');
  await keys.follow('form[action$="/takip/vazgecme"] button');
  assert.match(await textOf(page), /vazgeçtiğiniz kaydedildi/);
  await look('withdrawn');
}
