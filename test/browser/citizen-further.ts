/** What comes after a reply: reading it, going further, and saying how it was. */
import assert from 'node:assert/strict';
import { confirms, follows, textOf, type Visitor, visitorOf } from './citizen.ts';
import { asksAboutHerData, listsLetters, saysWhoSheIs, sendsApplication } from './citizen-kvkk.ts';
import { unitOf } from './citizen-unit.ts';
import type { Errand } from './errand.ts';
import { keyboardOf } from './keyboard.ts';

const reply = {
  outcome: 'partlyAccepted',
  explanation: 'Hakkınızda e-Belediye üyelik kaydı tutulmaktadır.',
  perRight: [
    { right: 'a', outcome: 'accepted' },
    {
      right: 'ç',
      outcome: 'refused',
      ground: 'supervision',
      reasons: 'Aktarım yapılan denetim birimleri, denetim sürdüğü için bildirilemez.',
    },
  ],
};

/** Tells that she went to the Board: first without saying where or when. */
async function goesFurther({ page, look }: Visitor): Promise<void> {
  const keys = keyboardOf(page);
  const send = 'form[action$="/takip/itiraz"] button';
  await keys.follow(send);
  await look('going further');
  await keys.type('fileNumber', '2026/1147');
  await keys.follow(`#islem button[class="govuk-button"], ${send}`);
  await look('going further, mistaken');
  await keys.toMistake('forum');
  await keys.choose('forum', 'board');
  const [day, month, year] = new Date()
    .toLocaleDateString('en-GB', { timeZone: 'Europe/Istanbul' })
    .split('/');
  await keys.replace('on', `${day} ${month} ${year}`);
  assert.equal(await page.locator('[name=fileNumber]').inputValue(), '2026/1147', 'nothing typed is lost');
  await keys.follow(send);
  await look('went further');
  assert.match(await textOf(page), /Bildiriminiz kaydedildi[\s\S]*dosya numarası 2026\/1147/);
}

async function rates({ page, look }: Visitor): Promise<void> {
  const keys = keyboardOf(page);
  const send = 'form[action$="/takip/degerlendirme"] button';
  await keys.follow(send);
  await look('rating');
  await keys.type('comment', 'Açık bir cevaptı.');
  await keys.follow(send);
  await look('rating, mistaken');
  await keys.toMistake('score');
  await keys.choose('score', '4');
  await keys.follow(send);
  await look('rated');
  assert.match(await textOf(page), /Değerlendirmeniz kaydedildi/);
}

export const furtherErrands: readonly Errand[] = [
  {
    name: 'further',
    told: 'A citizen reads in her mail that her application was refused in part, sees on the page where she can go and until which day, looks at the letters that went to her, tells that she went to the Board, first without saying where, and rates how she was dealt with, first without a mark.',
    walk: async (setting) => {
      const own = await setting.open();
      const visitor = visitorOf(setting, own, 'sikayet');
      await visitor.page.goto(visitor.base);
      await saysWhoSheIs(visitor);
      await asksAboutHerData(visitor);
      const taken = await sendsApplication(visitor);
      await confirms(visitor, taken.reference);
      const unit = await unitOf(setting, visitor, 'ayse.demir');
      await unit.knows(taken.reference);
      await unit.replies(taken.reference, reply);
      const { text } = await visitor.inbox.waitFor(visitor.email, taken.reference, 'cevabı');
      assert.match(text, /Kişisel Verileri Koruma Kurulu/);
      assert.match(await follows(visitor, taken), /Kişisel Verileri Koruma Kurulu: son gün \d+ /);
      assert.match(await listsLetters(visitor), /cevabı|Cevap/);
      await goesFurther(visitor);
      await rates(visitor);
      await own.close();
    },
  },
];
