/** A member: how she becomes one, applies as one, and leaves. */
import assert from 'node:assert/strict';
import { codeIn } from '../journey/inbox.ts';
import { receiptIn, type Taken } from '../journey/steps-citizen.ts';
import { type Member, programOf } from '../journey/steps-member.ts';
import { sendButton, textOf, type Visitor, visitorOf } from './citizen.ts';
import type { Errand, Setting } from './errand.ts';
import { keyboardOf } from './keyboard.ts';

const password = 'yosun kepenk 41 defne sandal';
const address = 'Mevlana Mah. Erkilet Bulvarı No: 45/7, Kocasinan / Kayseri';

/** From the list of her requests to an account: mailbox, code, password, who she is; each with a mistake. */
async function signsUp({ page, base, email, inbox, look }: Visitor): Promise<void> {
  const keys = keyboardOf(page);
  await page.goto(base);
  await keys.follow('header a[href$="/basvurularim"]');
  await look('ways in');
  await keys.follow('main a[href*="/hesap/giris"]');
  await look('sign-in of members');
  await keys.follow('main a[href*="/hesap/yeni"]');
  await look('sign-up: mailbox');
  await keys.type('email', 'uye');
  await keys.enter();
  await look('sign-up: mailbox, mistaken');
  await keys.toMistake('email');
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(email);
  await keys.enter();
  await look('sign-up: who she is');
  await keys.type('code', codeIn((await inbox.waitFor(email, 'kodunuz', 'onaylamak')).text));
  await keys.type('newPassword', 'kısa');
  await keys.type('name', 'Gülşah');
  await keys.type('surname', 'Çığırtkan');
  await keys.type('nationalId', '10000000146');
  await keys.type('serviceAddress', address);
  await keys.follow(sendButton);
  await look('sign-up: password too short');
  await keys.toMistake('newPassword');
  await page.keyboard.insertText(password);
  assert.equal(await page.locator('[name=serviceAddress]').inputValue(), address, 'nothing typed is lost');
  assert.match(await textOf(page), /Kodu yeniden yazın/, 'she is told of what the page does not keep');
  await keys.type('code', codeIn((await inbox.waitFor(email, 'kodunuz', 'onaylamak')).text));
  await keys.follow(sendButton);
}

/** At an address without a name, and without script, no browser has a passkey to give: she is told of other ways. */
async function triesPasskey({ page, look }: Visitor, { way }: Setting): Promise<void> {
  const keys = keyboardOf(page);
  if (way.script) {
    await keys.tabTo('form[data-passkey] input:not([type=hidden])');
    await page.keyboard.press('Enter');
    await page.locator('[data-passkey-fault]:visible').first().waitFor();
    await look('passkey, none to be had');
  }
  assert.match(await textOf(page), /Geçiş anahtarı kullanılamadı|geçiş anahtarı kullanılamıyor/);
}

/** Sets up the program of her telephone, and keeps the recovery codes. */
async function addsProgram(visitor: Visitor, setting: Setting): Promise<Member['codeIn']> {
  const { page, look } = visitor;
  const { stage } = setting;
  const keys = keyboardOf(page);
  await look('second factor');
  await triesPasskey(visitor, setting);
  const program = programOf({ body: await textOf(page) }, stage.control);
  await keys.type('totpCode', '12345');
  await keys.enter();
  await look('second factor, mistaken');
  await keys.toMistake('totpCode');
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(await program(0));
  await keys.enter();
  await look('recovery codes');
  assert.match(await textOf(page), /Kurtarma kodlarınız/);
  await keys.follow('main a.govuk-link');
  await look('own requests, none');
  return program;
}

/** Applies from her empty list: nobody asks who she is, and what the account knows stands there. */
async function applies({ page, email, look }: Visitor): Promise<Taken> {
  const keys = keyboardOf(page);
  await keys.follow('main a:not([href*="/hesap"])');
  await keys.follow('main a[href$="/basvuru/kvkk"]');
  await look('first step, known');
  assert.equal(await page.locator('[name=nationalId]').count(), 0);
  await keys.follow(sendButton);
  await look('contact, known');
  assert.equal(await page.locator('[name=serviceAddress]').inputValue(), address);
  assert.equal(await page.locator('[name=email]').inputValue(), email);
  await keys.choose('replyBy', 'email');
  await keys.follow(sendButton);
  await keys.tick('rights', 'a');
  await keys.follow(sendButton);
  await keys.type('subject', 'Üyelik verilerim');
  await keys.follow(sendButton);
  await keys.follow('main a.govuk-button');
  await look('check');
  await keys.tick('noticeRead');
  await keys.follow(sendButton);
  await look('receipt');
  assert.doesNotMatch(await textOf(page), /6 haneli/, 'her mailbox is confirmed already');
  return receiptIn(await textOf(page));
}

async function opensOwn({ page, look }: Visitor, { reference }: Taken): Promise<void> {
  const keys = keyboardOf(page);
  await keys.follow('main a[href$="/basvurularim"]');
  await look('own requests');
  await keys.follow(`main a[href$="/basvurularim/${reference}"]`);
  await look('own request');
  assert.match(await textOf(page), /Üyelik verilerim/);
  await keys.follow('header a[href$="/basvurularim"]');
}

/** Another address, first none at all; another mailbox, with the code that goes there. */
async function changesAccount(visitor: Visitor): Promise<void> {
  const { page, inbox, look } = visitor;
  const keys = keyboardOf(page);
  const email = `yeni.${visitor.email}`;
  await keys.follow('main a[href$="/hesap"]');
  await look('account');
  await keys.unfold('[name=serviceAddress]');
  await keys.replace('serviceAddress', '');
  await keys.follow('form[action$="/hesap/bilgiler"] button');
  await look('account, no address');
  await keys.toMistake('serviceAddress');
  await page.keyboard.insertText('Sahabiye Mah. No: 3, Kocasinan / Kayseri');
  await keys.follow('form[action$="/hesap/bilgiler"] button');
  await look('account, address changed');
  assert.match(await textOf(page), /Bilgileriniz değişti[\s\S]*Sahabiye Mah/);
  await keys.unfold('form[action$="/hesap/iletisim"]');
  await keys.type('email', email);
  await keys.enter();
  await look('new mailbox');
  await keys.type('code', codeIn((await inbox.waitFor(email, 'kodunuz')).text));
  await keys.enter();
  await look('account, mailbox changed');
  assert.match(await textOf(page), /E-posta adresiniz değişti/);
  assert.ok((await textOf(page)).includes(`${email} (onaylı)`));
}

async function signsOut({ page, look }: Visitor): Promise<void> {
  const keys = keyboardOf(page);
  await keys.follow('form[action$="/basvurularim/cikis"] button');
  await look('signed out');
  assert.match(await textOf(page), /Çıkış yapıldı/);
}

/** Comes back with her password and the program, the second one first typed wrong. */
async function signsInAgain({ page, email, look }: Visitor, program: Member['codeIn']): Promise<void> {
  const keys = keyboardOf(page);
  await keys.follow('main a[href*="/hesap/giris"]');
  await keys.type('email', `yeni.${email}`);
  await keys.type('password', 'başka bir parola 77');
  await keys.enter();
  await look('sign-in, wrong password');
  await keys.toMistake('email');
  await keys.type('password', password);
  await keys.enter();
  await look('second step');
  const right = await program(1);
  await keys.type('totpCode', right === '000000' ? '000001' : '000000');
  await keys.enter();
  await look('second step, wrong code');
  await keys.toMistake('totpCode');
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(right);
  await keys.enter();
  await look('own requests, signed in again');
  assert.match(await textOf(page), /Başvurularım/);
}

export const memberErrands: readonly Errand[] = [
  {
    name: 'member',
    told: 'A citizen becomes a member (mailbox, code, password, authenticator program, recovery codes; a mailbox that is none, a password too short and a code too short put right), applies without saying who she is, sees her requests and one of them, changes her address and, with a code, her mailbox, signs out, and signs in again after a wrong password and a wrong code.',
    walk: async (setting) => {
      const own = await setting.open();
      const visitor = visitorOf(setting, own, 'uye');
      await signsUp(visitor);
      const program = await addsProgram(visitor, setting);
      const taken = await applies(visitor);
      await opensOwn(visitor, taken);
      await changesAccount(visitor);
      await signsOut(visitor);
      await signsInAgain(visitor, program);
      await signsOut(visitor);
      await own.close();
    },
  },
];
