/** Somebody whom e-Devlet names: applying half-way through, her own requests, and the reply read there. */
import assert from 'node:assert/strict';
import { receiptIn, type Taken } from '../journey/steps-citizen.ts';
import { sendButton, textOf, type Visitor, visitorOf } from './citizen.ts';
import { unitOf } from './citizen-unit.ts';
import type { Errand } from './errand.ts';
import { keyboardOf } from './keyboard.ts';

/** One of the people of the stand-in, whose first one other errands are about. */
const citizen = 'isil';

/** At the stand-in for e-Devlet: is somebody of its list, or turns back. */
async function atEdevlet({ page, look }: Visitor, answer: 'in' | 'away'): Promise<void> {
  const keys = keyboardOf(page);
  assert.match(await textOf(page), /Bu sayfa e-Devlet Kapısı değildir/);
  await look('stand-in for e-Devlet');
  await keys.choose('citizen', citizen);
  await keys.follow(`button[name=answer][value=${answer}]`);
}

/** Has typed her name, goes (by a page that keeps it and leads on by itself) to e-Devlet, turns back there, and goes again. */
async function isNamed(visitor: Visitor): Promise<void> {
  const { page, base, look } = visitor;
  const keys = keyboardOf(page);
  await page.goto(base);
  await keys.follow('main a[href$="/basvuru/kvkk"]');
  await keys.type('name', 'Isil');
  await keys.type('surname', 'Yıldırım');
  await keys.follow('button[name=identify][value=edevlet]');
  await page.waitForURL(/AuthorizationController/);
  await atEdevlet(visitor, 'away');
  await look('turned back');
  await keys.follow('main a[href*="/edevlet/giris"]');
  await atEdevlet(visitor, 'in');
  await look('first step, named');
  const read = await textOf(page);
  assert.match(read, /IŞIL/);
  assert.match(read, /“Isil” yerine/, 'she sees what stands instead of what she typed');
}

async function applies({ page, look }: Visitor): Promise<Taken> {
  const keys = keyboardOf(page);
  await keys.follow(sendButton);
  await keys.type('serviceAddress', 'Fevzi Çakmak Mah. No: 8, Kocasinan / Kayseri');
  await keys.choose('replyBy', 'post');
  await keys.follow(sendButton);
  await keys.tick('rights', 'b');
  await keys.follow(sendButton);
  await keys.type('subject', 'Verilerimin işlenip işlenmediği');
  await keys.follow(sendButton);
  await keys.follow('main a.govuk-button');
  await look('check');
  await keys.tick('noticeRead');
  await keys.follow(sendButton);
  await look('receipt');
  return receiptIn(await textOf(page));
}

/** Her requests, and one of them. */
async function opensOwn({ page, look }: Visitor, { reference }: Taken): Promise<string> {
  const keys = keyboardOf(page);
  await keys.follow('header a[href$="/basvurularim"]');
  await look('own requests');
  await keys.follow(`main a[href$="/basvurularim/${reference}"]`);
  await look('own request');
  return textOf(page);
}

export const edevletErrands: readonly Errand[] = [
  {
    name: 'edevlet',
    told: 'A citizen begins a KVKK application, has e-Devlet name her, turns back there and goes again, sees what stands instead of what she typed, applies, finds it among her requests with what she wrote, reads the reply there, and signs out; the list then asks who she is.',
    walk: async (setting) => {
      const own = await setting.open();
      const visitor = visitorOf(setting, own, 'edevlet');
      await isNamed(visitor);
      const taken = await applies(visitor);
      assert.match(await opensOwn(visitor, taken), /Verilerimin işlenip işlenmediği/);
      const unit = await unitOf(setting, visitor, 'ayse.demir');
      await unit.answers(taken.reference, {
        outcome: 'accepted',
        explanation: 'Hakkınızda işlenen bir veri bulunmamıştır.',
        perRight: [{ right: 'b', outcome: 'accepted' }],
      });
      assert.match(await opensOwn(visitor, taken), /Hakkınızda işlenen bir veri bulunmamıştır/);
      const keys = keyboardOf(own.page);
      await keys.follow('form[action$="/basvurularim/cikis"] button');
      await own.look('signed out');
      await keys.follow('header a[href$="/basvurularim"]');
      await own.look('own requests, signed out');
      assert.doesNotMatch(await textOf(own.page), /IŞIL/);
      await own.close();
    },
  },
];
