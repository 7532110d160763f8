/** The first hour: what waits, what of it is hers to look at, and everything of one request. */
import assert from 'node:assert/strict';
import { textOf } from './citizen.ts';
import type { Errand, Setting } from './errand.ts';
import { type OnDuty, onDuty } from './officer.ts';
import { casesOf } from './officer-cases.ts';

/** More than a page of the list. */
const waiting = 27;
const columns = ['Süre', 'Başvuru', 'Tür', 'Konu', 'Birim', 'Görevli', 'Durum', 'Geliş yolu', 'Kimlik'];

/** A name that nobody of another way has. */
const surnameOf = ({ way }: Setting): string =>
  `${way.script ? 'Betikli' : 'Yalın'}${way.width < 500 ? 'dar' : 'geniş'}`;

const referencesIn = ({ page }: OnDuty): Promise<string[]> =>
  page.locator('.bv-queue th[scope=row] a').allInnerTexts();

async function readsList(officer: OnDuty): Promise<void> {
  const { page, keys, look } = officer;
  const heads = (await page.locator('.bv-queue thead th').allTextContents()).map((text) => text.trim());
  assert.deepEqual(heads, ['Seç', ...columns, 'Alındığı gün']);
  const first = await referencesIn(officer);
  assert.equal(first.length, 25);
  await keys.tabTo('.govuk-skip-link[href="#liste"]');
  await page.keyboard.press('Enter');
  assert.ok(await keys.isAt('#liste'), 'over all that stands above the list');
  await page.keyboard.press('Tab');
  assert.ok(await keys.isAt('a[href$="#liste"]'), 'the other pages come first');
  await keys.enter();
  assert.ok(await keys.isAt('#liste'), 'the next page begins with its list');
  const next = await referencesIn(officer);
  assert.ok(next.length > 0 && next.every((reference) => !first.includes(reference)), 'other requests');
  await look('next page');
  await keys.followText('Listenin başı');
  assert.deepEqual(await referencesIn(officer), first);
  await keys.unfold('.bv-filters summary');
  await look('filters');
}

/** Narrows the list, gives the filter a name, uses it by it, and drops it. */
async function keepsFilter(officer: OnDuty): Promise<void> {
  const { page, keys, look } = officer;
  await keys.pick('department', 'Fen İşleri');
  await keys.pick('assigned', 'Kimseye');
  await keys.follow('.bv-filters button');
  const narrowed = /Birim: Fen İşleri Müdürlüğü; Görevli: Kimseye verilmeyenler/;
  assert.match(await textOf(page), narrowed);
  assert.ok(await keys.isAt('#liste'), 'a filter leads to its list');
  assert.match(page.url(), /\/gorevli\?department=fen-isleri&assigned=nobody#liste$/);
  await look('narrowed');
  await keys.followText('Süzgeç kaydet ya da sil');
  await look('keep a filter');
  const save = 'main form[action$="/suzgecler"] button:not([name])';
  await keys.follow(save);
  await look('keep a filter, without a name');
  await keys.findMistakesAt('name');
  await keys.fill('name', 'Sahipsiz yollar');
  await keys.follow(save);
  await keys.followText('Bana verilenler');
  await keys.followText('Sahipsiz yollar');
  assert.match(await textOf(page), narrowed);
  await look('own filter');
  await keys.followText('Süzgeç kaydet ya da sil');
  await look('own filters');
  await keys.follow('button[name=name][value="Sahipsiz yollar"]');
  assert.match(await textOf(page), /Henüz kayıtlı süzgeciniz yok/);
  await keys.follow('.govuk-back-link');
  await keys.followText('Süzgeçleri temizle');
}

async function searches(officer: OnDuty, reference: string, surname: string): Promise<void> {
  const { page, keys, look } = officer;
  await keys.fill('term', '');
  await keys.enter();
  await look('search, empty');
  await keys.findMistakesAt('term');
  for (const [term, kind] of [
    [`nazlıcan ${surname.toLocaleUpperCase('tr')}`, 'Ad ve soyad ile 1 başvuru bulundu'],
    ['10000000146', 'T.C. kimlik numarası ile'],
  ] as const) {
    await keys.fill('term', term);
    await keys.enter();
    assert.ok((await textOf(page)).includes(kind), kind);
    assert.ok((await referencesIn(officer)).includes(reference));
    assert.doesNotMatch(page.url(), /10000000146|nazl/i, 'nobody stands in an address');
    await look(`found by ${kind}`);
  }
  await keys.fill('term', reference.toLowerCase());
  await keys.enter();
}

/** Everything of one request, by its contents; what stands folded away too. */
async function readsRequest({ page, keys, look }: OnDuty, surname: string): Promise<void> {
  const read = await textOf(page);
  for (const each of [
    ...['Durum ve süre', 'Yapabilecekleriniz', 'Başvuran ve isteği', 'Son gün nasıl sayıldı?'],
    ...['Zaman çizelgesi', 'Başvurana giden iletiler', 'Bilgi Edinme Birimi', 'gün kaldı'],
    ...[surname, 'park ve bahçe harcamaları', 'Kimlik güvencesi', '4982 sayılı', 'Bu sistem üzerinden'],
  ])
    assert.ok(read.includes(each), `she reads “${each}”`);
  await look('one request');
  await keys.tabTo('nav a[href="#hesap"]');
  await page.keyboard.press('Enter');
  await keys.unfold('section[aria-labelledby=hesap] summary');
  await look('one request, its sum');
  await keys.follow('section[aria-labelledby=hesap] a[href$="/deadline"]');
  assert.match(await page.locator('body').innerText(), /SHA-256/);
  await look('the sum to print');
  await page.goBack();
  await keys.follow('.govuk-back-link');
}

export const mondayErrands: readonly Errand[] = [
  {
    name: 'officer-monday',
    told: 'A supervisor comes to a list of more than a page: reads its columns, skips to it, turns to the next page and back, narrows it, gives the filter a name (first none), uses it by its name and drops it; searches with nothing, by name, by identity number and by number; reads everything of one request, goes by its contents to the sum of its last day, unfolds it and prints it.',
    walk: async (setting) => {
      const cases = casesOf(setting, 'pazartesi');
      const surname = surnameOf(setting);
      const asked = await cases.information('soran', { name: 'Nazlıcan', surname });
      for (let each = 0; each < waiting; each += 1) await cases.petition();
      const officer = await onDuty(setting, 'elif.sahin');
      await officer.look('desk');
      await readsList(officer);
      await keepsFilter(officer);
      await searches(officer, asked.reference, surname);
      await readsRequest(officer, surname);
      await officer.close();
    },
  },
];
