/** Applications on paper, as the registry takes them down. */
import assert from 'node:assert/strict';
import { textOf } from './citizen.ts';
import type { Errand } from './errand.ts';
import { type OnDuty, onDuty } from './officer.ts';
import { typedDay } from './officer-keys.ts';

const go = 'main form[action$="/gorevli/kayit"] button';

/** Says what came and how. */
async function begins({ keys, look }: OnDuty, regime: string, channel: string): Promise<void> {
  await keys.follow('main a[href$="/gorevli/kayit"]');
  await look('what came');
  await keys.mark('kanun', regime);
  await keys.mark('yol', channel);
  await keys.follow(go);
  await look(`form, ${regime} by ${channel}`);
}

/** It is taken down; the receipt is printed in another tab, from here and from the request’s own page. */
async function printsReceipt({ page, keys, look }: OnDuty, ...words: readonly string[]): Promise<void> {
  const read = await textOf(page);
  for (const each of ['Başvuru kaydedildi', ...words]) assert.ok(read.includes(each), `she reads “${each}”`);
  await look('taken down');
  const sheet = await keys.followElsewhere('main a[href$="/receipt"]');
  assert.match(await sheet.locator('body').innerText(), /Takip kodu/i);
  await sheet.close();
  await keys.follow('main a[href*="/gorevli/basvuru/"]');
  await look('the request from paper');
  const again = await keys.followElsewhere('main a[href$="/receipt"]');
  assert.match(await again.locator('body').innerText(), /Takip kodu/i);
  await again.close();
}

export const registerErrands: readonly Errand[] = [
  {
    name: 'officer-register',
    told: 'An officer takes down a petition that came by post: told that she left out how it came, then that day and number are wrong, with everything typed kept; it lacks a signature and is taken all the same; she prints the receipt and opens the request.',
    walk: async (setting) => {
      const officer = await onDuty(setting, 'mehmet.kaya');
      const { keys, look } = officer;
      await keys.follow('main a[href$="/gorevli/kayit"]');
      await keys.mark('kanun', 'petition');
      await keys.follow(go);
      await look('how it came, not said');
      await keys.findMistakesAt('yol');
      assert.ok(await officer.page.locator('[name=kanun][value=petition]').isChecked());
      await keys.mark('yol', 'post');
      await keys.follow(go);
      await keys.fill('arrivedOn', 'cuma');
      await keys.fill('registeredMailNumber', 'RR 323');
      const typed = {
        name: 'Zehra',
        surname: 'Çobanoğlu',
        serviceAddress: 'Argıncık Mah. Köşk Sok. No: 8, Kocasinan / Kayseri',
        subject: 'Sokak lambası yanmıyor',
      };
      for (const [name, text] of Object.entries(typed)) await keys.fill(name, text);
      await keys.follow(go);
      await look('form, mistaken');
      await keys.findMistakesAt('arrivedOn', 'registeredMailNumber');
      await keys.stillHas({ ...typed, arrivedOn: 'cuma', registeredMailNumber: 'RR 323' });
      await keys.fill('arrivedOn', typedDay(-3));
      await keys.fill('registeredMailNumber', 'RR 323 456 785 TR');
      await keys.pick('category', 'Yol');
      await keys.follow(go);
      await printsReceipt(officer, 'Başvuruda eksik', 'imza');
      await officer.close();
    },
  },
  {
    name: 'officer-register-kvkk',
    told: 'The privacy officer takes down an application that a notary sent, at first with a wrong identity number and without the notary’s own, which is told in one look, and one by KEP that came at a certain hour.',
    walk: async (setting) => {
      const officer = await onDuty(setting, 'ayse.demir');
      const { keys, look } = officer;
      await begins(officer, 'kvkk', 'notary');
      await keys.fill('arrivedOn', typedDay(-2));
      await keys.tick('signed');
      await keys.fill('name', 'Zehra');
      await keys.fill('surname', 'Çobanoğlu');
      await keys.fill('nationalId', '10000000145');
      await keys.check('rights', 'e');
      await keys.fill('subject', 'Verilerimin silinmesi');
      await keys.follow(go);
      await look('form, mistaken');
      await keys.findMistakesAt('notaryNumber', 'nationalId');
      await keys.stillHas({ nationalId: '10000000145', subject: 'Verilerimin silinmesi' });
      await keys.fill('notaryNumber', 'Kayseri 4. Noterliği, yevmiye 1453');
      await keys.fill('nationalId', '10000000146');
      await keys.follow(go);
      await printsReceipt(officer, 'Noter aracılığıyla', 'adres');

      await keys.follow('.govuk-back-link');
      await begins(officer, 'kvkk', 'kep');
      await keys.fill('arrivedAt', `${typedDay(-1)} 09.30`);
      await keys.fill('kepId', 'zehra.cobanoglu@hs01.kep.tr');
      await keys.fill('name', 'Zehra');
      await keys.fill('surname', 'Çobanoğlu');
      await keys.fill('nationalId', '10000000146');
      await keys.fill('serviceAddress', 'Argıncık Mah. Köşk Sok. No: 8');
      await keys.check('rights', 'b');
      await keys.fill('subject', 'Hangi verilerim işleniyor?');
      await keys.follow(go);
      await printsReceipt(officer, 'KEP');
      await officer.close();
    },
  },
];
