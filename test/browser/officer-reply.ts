/** How officers answer: what the law still misses, the letter read once more, and the way that it travels. */
import assert from 'node:assert/strict';
import { textOf } from './citizen.ts';
import type { Errand } from './errand.ts';
import { finds, type OnDuty, onDuty } from './officer.ts';
import { does } from './officer-act.ts';
import { identityCheck } from './officer-acts.ts';
import { casesOf } from './officer-cases.ts';
import { comesBack, delivery, dispatch, objection, thirdParty } from './officer-replied.ts';

const step = (name: string) => `button[name=step][value=${name}]`;

async function composes({ keys, look }: OnDuty): Promise<void> {
  await keys.follow('main a[href$="/cevap"]');
  await look('reply');
}

/** Asks for the letter and is told what the law still misses. */
async function misses({ keys, look }: OnDuty, ...fields: readonly string[]): Promise<void> {
  await keys.follow(step('preview'));
  await look(`reply, ${fields.join(' and ')} missing`);
  await keys.findMistakesAt(...fields);
}

/** Reads the letter with these words in it, and sends it. */
async function sends(officer: OnDuty, ...words: readonly string[]): Promise<void> {
  await previews(officer, ...words);
  await officer.keys.follow(step('send'));
  assert.match(await textOf(officer.page), /Cevap verildi\./);
  await officer.look('replied');
}

async function previews({ page, keys, look }: OnDuty, ...words: readonly string[]): Promise<void> {
  await keys.follow(step('preview'));
  const read = await textOf(page);
  for (const each of ['Cevabı gözden geçirin', ...words])
    assert.ok(read.includes(each), `she reads “${each}”`);
  await look('the letter');
}

const table = '2025 yılı harcamaları toplam 18.450.000 TL’dir.';
const secret = 'Firma teklifleri ticari sır olduğundan verilmemiştir.';
const looked = 'Çukur yerinde incelendi; yol başka kurumundur.';
const erased = 'Abonelik kaydınız silinmiştir.';

export const replyErrands: readonly Errand[] = [
  {
    name: 'officer-reply-mail',
    told: 'The information officer grants a request in part: asked for the letter she is told that ground and reasons are missing, puts them in, keeps the draft, reads the mail, looks at it in another tab as it will arrive, comes back to correct it, reads it again and sends it; the applicant gets it.',
    walk: async (setting) => {
      const cases = casesOf(setting, 'posta');
      const { reference, email } = await cases.information('soran');
      const officer = await onDuty(setting, 'zeynep.aydin');
      const { page, keys, look } = officer;
      await finds(officer, reference);
      await composes(officer);
      await keys.mark('outcome', 'partlyAccepted');
      await keys.fill('explanation', table);
      await keys.mark('containsPersonalData', 'no');
      await misses(officer, 'ground', 'reasons');
      await keys.stillHas({ explanation: table });
      await keys.pick('ground', 'ticari sır');
      await keys.fill('reasons', secret);
      await keys.follow(step('save'));
      assert.match(await textOf(page), /Taslağınız kaydedildi/);
      await look('draft kept');
      await previews(officer, table, secret, email);
      const letter = await keys.followElsewhere('main a[href$="/cevap/onizleme"]');
      assert.ok((await letter.locator('body').innerText()).includes(table), 'the mail as it will arrive');
      await letter.close();
      await keys.follow('main a.govuk-link[href$="/cevap"]');
      await keys.stillHas({ explanation: table, reasons: secret });
      await keys.fill('explanation', `${table} Dökümü ektedir.`);
      await sends(officer, 'Dökümü ektedir.', secret);
      await cases.inbox.waitFor(email, reference, 'Dökümü ektedir.');
      await officer.close();
    },
  },
  {
    name: 'officer-reply-post',
    told: 'An officer refuses a petition: she is told in one look what is missing, in the form and by the law, puts it in, reads the letter, sends it, prints the sheet; records the registered letter (its number once mistyped), its return, the second posting and the service, and the applicant’s action at court.',
    walk: async (setting) => {
      const { reference } = await casesOf(setting, 'ret').petition();
      const officer = await onDuty(setting, 'mehmet.kaya');
      const { page, keys, look } = officer;
      await finds(officer, reference);
      await composes(officer);
      await keys.mark('outcome', 'refused');
      await misses(officer, 'ground', 'explanation', 'reasons', 'containsPersonalData');
      assert.ok(await page.locator('[name=outcome][value=refused]').isChecked());
      await keys.pick('ground', 'görevleri arasında değildir');
      await keys.fill('explanation', looked);
      await keys.fill('reasons', 'Yol Karayolları Genel Müdürlüğünün ağındadır.');
      await keys.mark('containsPersonalData', 'no');
      await sends(officer, looked, 'Tebligat adresine postayla', 'Başvuran bu gerekçeyi okuyacak.');
      await keys.follow('main a[href$="/reply-letter"]');
      assert.ok((await page.locator('body').innerText()).includes(looked));
      await look('the sheet to print');
      await page.goBack();
      for (const act of [dispatch, comesBack, dispatch, delivery('registeredPost'), objection])
        await does(officer, act);
      await officer.close();
    },
  },
  {
    name: 'officer-reply-by-hand',
    told: 'An officer begins with a template, grants a petition whose applicant fetches the reply, and records that it was handed over.',
    walk: async (setting) => {
      const { reference } = await casesOf(setting, 'elden').petition({ replyBy: 'inPerson' });
      const officer = await onDuty(setting, 'mehmet.kaya');
      const { keys, look } = officer;
      await finds(officer, reference);
      await composes(officer);
      await keys.pick('template', 'Kabul');
      await keys.follow(step('template'));
      const text = await keys.heldBy('explanation');
      assert.notEqual(text, '');
      await look('reply, begun with a template');
      await keys.mark('outcome', 'accepted');
      await keys.fill('explanation', 'Kaldırım onarıldı.');
      await keys.mark('containsPersonalData', 'no');
      await sends(officer, 'Kaldırım onarıldı.', 'elden');
      await does(officer, delivery('handedOver'));
      await officer.close();
    },
  },
  {
    name: 'officer-reply-rights',
    told: 'The privacy officer reads that a reply with personal data would go by post as long as the identity is not established, records the check, decides right by right, is told of the right that she left out and of the third parties, reads the letter, which goes by mail now, sends it, and records that the third party was told.',
    walk: async (setting) => {
      const cases = casesOf(setting, 'hak');
      const { reference, email } = await cases.kvkk('ilgili', { rights: ['a', 'e'] });
      const officer = await onDuty(setting, 'ayse.demir');
      const { page, keys } = officer;
      await finds(officer, reference);
      await composes(officer);
      assert.match(await textOf(page), /Cevabın gideceği yol: .*[Pp]osta.*[Kk]imli/);
      await keys.follow(`a.govuk-back-link[href$="/${reference}"]`);
      await does(officer, identityCheck);
      await composes(officer);
      assert.match(await textOf(page), /Cevabın gideceği yol: E-posta/);
      await keys.mark('right1', 'accepted');
      await keys.fill('explanation', erased);
      await misses(officer, 'right6');
      await keys.mark('right6', 'accepted');
      await misses(officer, 'thirdParties');
      await keys.fill('thirdParties', 'Kayseri Su ve Kanalizasyon İdaresi');
      await sends(officer, erased, email);
      await cases.inbox.waitFor(email, reference, erased);
      await does(officer, thirdParty);
      await officer.close();
    },
  },
];
