/** What managers, operators and auditors come for: an answer on one page each. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { isClosedDay } from '../../shared/domain/time/calendar.ts';
import { addDays, dayOf } from '../../shared/domain/time/days.ts';
import { turkishHolidays } from '../../shared/domain/time/holidays.ts';
import { moveClock } from '../journey/steps-remind.ts';
import { textOf } from './citizen.ts';
import type { Errand, Setting } from './errand.ts';
import { type OnDuty, onDuty } from './officer.ts';
import { casesOf } from './officer-cases.ts';

const reads = async ({ page }: OnDuty, ...words: readonly string[]): Promise<void> => {
  const read = await textOf(page);
  for (const each of words) assert.ok(read.includes(each), `she reads “${each}”`);
};

/** The first morning on which offices are open: figures are counted with its reminders. */
function nextMorning(): string {
  let day = addDays(dayOf(new Date().toISOString()), 1);
  while (isClosedDay(day, turkishHolidays)) day = addDays(day, 1);
  return `${day}T08:00:05+03:00`;
}

/** The figures, once the clock’s own run has counted them. */
async function countsFigures({ page }: OnDuty): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    await page.reload();
    if ((await textOf(page)).includes('Sayıların çıkarıldığı an')) return;
    await page.waitForTimeout(250);
  }
  throw new Error('the figures are not counted');
}

async function asManager(setting: Setting): Promise<void> {
  const manager = await onDuty(setting, 'elif.sahin');
  const { page, keys, look } = manager;
  await keys.follow('main a[href$="/gorevli/yonetim"]');
  await countsFigures(manager);
  await reads(manager, 'Cevap bekleyenler, son güne göre', 'Bekleyenlerin yaşı', 'ay ay', 'Süresinde');
  await look('figures');
  await keys.unfold('main summary');
  await look('figures, unfolded');
  await keys.tabTo('main a[href$="/sayilar.csv"]');
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 10_000 }),
    page.keyboard.press('Enter'),
  ]);
  assert.match(download.suggestedFilename(), /^basvuru-\d{4}-\d\d-\d\d\.csv$/);
  assert.match(readFileSync(await download.path(), 'utf8'), /Fen İşleri Müdürlüğü/);
  await manager.close();
}

export const oversightErrands: readonly Errand[] = [
  {
    name: 'manager',
    told: 'A manager reads on one page how the units stand, the morning after: what waits by its last day, its age, the months, each drawing with its numbers; she unfolds a unit’s and takes the numbers along as CSV.',
    walk: async (setting) => {
      const { control } = setting.stage;
      assert.ok(control, 'the clock of the running system can be moved');
      await casesOf(setting, 'sayilar').petition();
      await moveClock(control, nextMorning());
      await asManager(setting).finally(() => moveClock(control));
    },
  },
  {
    name: 'operator',
    told: 'The operator reads on one page whether anything is stuck: mails, scheduled runs, load of the units, the check of the configuration; requests she cannot list.',
    walk: async (setting) => {
      const operator = await onDuty(setting, 'burak.yildiz');
      await reads(operator, 'Yetkiniz başvuru listesini kapsamıyor.');
      await operator.look('desk of an operator');
      await operator.keys.follow('main a[href$="/gorevli/sistem"]');
      await reads(
        operator,
        'İletiler ve hatırlatmalar',
        'Zamanlanmış işlerin son çalışması',
        'Birimlerin yükü',
      );
      await reads(operator, 'Kurulum denetimi', 'Bu sayfada kişisel veri yoktur.');
      await operator.look('system');
      await operator.close();
    },
  },
  {
    name: 'auditor',
    told: 'An officer searches for a person; the auditor reads who searched, when and by what, and not for whom, goes to the day before and back, and opens the list of locks, which is hers to read only.',
    walk: async (setting) => {
      const officer = await onDuty(setting, 'elif.sahin');
      await officer.keys.fill('term', 'Zühtü Karabulut');
      await officer.keys.enter();
      await reads(officer, 'başvuru bulunamadı', 'Bu arama, sizin adınızla');
      await officer.close();
      const auditor = await onDuty(setting, 'selin.arslan');
      const { keys, look, page } = auditor;
      await look('desk of an auditor');
      await keys.follow('main a[href$="/gorevli/aramalar"]');
      await reads(auditor, 'elif.sahin (Ad ve soyad), 0 başvuru gördü');
      assert.doesNotMatch(await textOf(page), /Zühtü/);
      await look('searches of today');
      await keys.follow('nav[aria-label="Günler"] a');
      await reads(auditor, 'Bu gün adla ya da kimlik numarasıyla arama yapılmadı.');
      await look('searches of the day before');
      await keys.follow('nav[aria-label="Günler"] li:last-child a');
      await keys.follow('.govuk-back-link');
      await keys.follow('main a[href$="/gorevli-oturumlari"]');
      await reads(auditor, 'Yapılanlar');
      assert.equal(await page.locator('main form').count(), 0, 'she ends nobody’s');
      await look('locks, to read');
      await auditor.close();
    },
  },
];
