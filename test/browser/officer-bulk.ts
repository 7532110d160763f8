/** What a supervisor does with several requests at once. */
import assert from 'node:assert/strict';
import { textOf } from './citizen.ts';
import type { Errand } from './errand.ts';
import { type OnDuty, onDuty } from './officer.ts';
import { casesOf } from './officer-cases.ts';

const act = (name: string) => `main button[name=act][value=${name}]`;
const run = 'main form[action$="/toplu/uygula"] button';

/** Her list, narrowed to a unit. */
async function narrows({ keys }: OnDuty, unit: string): Promise<void> {
  await keys.unfold('.bv-filters summary');
  await keys.pick('department', unit);
  await keys.follow('.bv-filters button');
}

async function chooses({ keys }: OnDuty, references: readonly string[], order: string): Promise<void> {
  for (const reference of references) await keys.check('reference', reference);
  await keys.follow(act(order));
}

export const bulkErrands: readonly Errand[] = [
  {
    name: 'officer-bulk',
    told: 'A supervisor narrows her list to a unit, is told that she chose nothing, gives three requests to somebody who works for that unit (first without saying to whom), reads what was done, reminds her of them, with one in the choice that nobody has, and is told on a second try that each was reminded today.',
    walk: async (setting) => {
      const cases = casesOf(setting, 'toplu');
      const taken: string[] = [];
      for (let each = 0; each < 4; each += 1)
        taken.push((await cases.petition({ category: 'basibos-hayvan' })).reference);
      // The order of the list: by last day, then by number.
      const [spare = '', ...given] = taken.toSorted();
      const supervisor = await onDuty(setting, 'elif.sahin');
      const { page, keys, look } = supervisor;
      await narrows(supervisor, 'Veteriner');
      await look('one unit’s list');
      await chooses(supervisor, [], 'assign');
      await look('nothing chosen');
      assert.match(await page.title(), /^Hata: /);
      await keys.follow('.govuk-back-link');

      await chooses(supervisor, given, 'assign');
      await look('to be given');
      for (const reference of given) assert.ok((await textOf(page)).includes(reference));
      await keys.follow(run);
      await look('to be given, to nobody');
      await keys.findMistakesAt('assignee');
      await keys.pick('assignee', 'elif.sahin');
      await keys.follow(run);
      assert.match(await textOf(page), /3 başvuruda yapıldı, 0 başvuru atlandı, 0 başvuruda yapılamadı/);
      await look('given');
      await keys.follow('.govuk-back-link');

      await chooses(supervisor, [spare, ...given], 'remind');
      assert.match(await textOf(page), /Atlanacak başvurular[\s\S]*Başvuru kimsede değil/);
      await look('to be reminded');
      await keys.follow(run);
      assert.match(await textOf(page), /3 başvuruda yapıldı, 0 başvuru atlandı, 0 başvuruda yapılamadı/);
      await look('reminded');
      await keys.follow('.govuk-back-link');
      await chooses(supervisor, given, 'remind');
      assert.match(await textOf(page), /hiçbirinde bu işlem yapılamıyor[\s\S]*Bugün hatırlatıldı/);
      await look('reminded today already');
      await supervisor.close();
    },
  },
];
