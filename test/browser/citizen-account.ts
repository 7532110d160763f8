/** A member who has forgotten her password, changes it once more, and closes her account. */
import assert from 'node:assert/strict';
import { clientOf } from '../journey/client.ts';
import { codeIn } from '../journey/inbox.ts';
import { silentNarrator } from '../journey/narrator.ts';
import { becomeMember, type Member } from '../journey/steps-member.ts';
import { webBrowser } from '../journey/web-browser.ts';
import { textOf, type Visitor, visitorOf } from './citizen.ts';
import { type Errand, markOf } from './errand.ts';
import { keyboardOf } from './keyboard.ts';

const renewed = 'kavak mühür 88 tezgâh lodos';
const changed = 'liman 17 defter yonca çınar';

/** From the sign-in to a new password: the code from the mail, and a recovery code, the first one typed wrong. */
async function renewsPassword(
  { page, base, inbox, look }: Visitor,
  { email, recoveryCodes }: Member,
): Promise<void> {
  const keys = keyboardOf(page);
  await page.goto(`${base}/hesap/giris`);
  await keys.follow('main a[href*="/parola-sifirla"]');
  await look('reset: mailbox');
  await keys.type('email', email);
  await keys.enter();
  await look('reset: code');
  const code = codeIn((await inbox.waitFor(email, 'kodunuz', 'yenilemek')).text);
  await keys.type('code', code === '000000' ? '000001' : '000000');
  await keys.enter();
  await look('reset: wrong code');
  await keys.toMistake('code');
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(code);
  await keys.enter();
  await look('reset: password');
  await keys.type('newPassword', renewed);
  await keys.unfold('[name=recoveryCode]');
  await keys.type('recoveryCode', 'AAAA-AAAA-AAAA-AAAA');
  await keys.enter();
  await look('reset: wrong recovery code');
  await keys.toMistake('newPassword');
  await page.keyboard.insertText(renewed);
  await keys.replace('recoveryCode', recoveryCodes[0] ?? '');
  await keys.enter();
  await look('password renewed');
  assert.match(await textOf(page), /Parolanız yenilendi/);
}

async function signsInByRecoveryCode(
  { page, look }: Visitor,
  { email, recoveryCodes }: Member,
): Promise<void> {
  const keys = keyboardOf(page);
  await keys.type('email', email);
  await keys.type('password', renewed);
  await keys.enter();
  await keys.unfold('[name=recoveryCode]');
  await look('second step, by recovery code');
  await keys.type('recoveryCode', recoveryCodes[1] ?? '');
  await keys.enter();
  await look('signed in');
  await keys.follow('main a[href$="/hesap"]');
  await look('account');
}

/** The page of a changed password stays as long as nothing is wrong; a wrong one leads back to its field. */
async function changesPassword({ page, look }: Visitor): Promise<void> {
  const keys = keyboardOf(page);
  await keys.unfold('form[action$="/hesap/parola"]');
  await keys.type('password', 'değil bu parola 55');
  await keys.type('newPassword', changed);
  await keys.enter();
  await look('account, wrong password');
  await keys.toMistake('password');
  await page.keyboard.insertText(renewed);
  await keys.type('newPassword', changed);
  await keys.enter();
  await look('account, password changed');
  assert.match(await textOf(page), /Parolanız değişti/);
}

async function closes({ page, look }: Visitor): Promise<void> {
  const keys = keyboardOf(page);
  await keys.unfold('form[action$="/hesap/kapat"]');
  await keys.type('confirmation', 'evet');
  await keys.enter();
  await look('account, closing not meant');
  await keys.toMistake('confirmation');
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('KAPAT');
  await keys.enter();
  await look('account closed');
  assert.match(await textOf(page), /Üyeliğiniz kapatıldı/);
}

export const accountErrands: readonly Errand[] = [
  {
    name: 'account',
    told: 'A member has forgotten her password: a wrong code, a wrong recovery code, then the right ones; she signs in with a recovery code, asks for new ones, changes her password, first with a wrong old one, and closes her account, first without the word that it takes.',
    walk: async (setting) => {
      const { stage, way } = setting;
      const own = await setting.open();
      const visitor = visitorOf(setting, own, 'hesap');
      const scene = {
        client: clientOf(visitor.base, silentNarrator),
        inbox: visitor.inbox,
        control: stage.control,
      };
      const { member } = await becomeMember(scene, webBrowser(), `hesap.${markOf(way)}`);
      await renewsPassword(visitor, member);
      await signsInByRecoveryCode(visitor, member);
      const keys = keyboardOf(own.page);
      await keys.follow('form[action$="/hesap/kurtarma-kodlari"] button');
      await own.look('new recovery codes');
      await keys.follow('main a.govuk-link');
      await changesPassword(visitor);
      await closes(visitor);
      await own.close();
    },
  },
];
