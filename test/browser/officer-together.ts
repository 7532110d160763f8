/** Two officers at one request: nothing is written over, and nobody's words are lost. */
import assert from 'node:assert/strict';
import { textOf } from './citizen.ts';
import type { Errand } from './errand.ts';
import { finds, type OnDuty, onDuty } from './officer.ts';
import { casesOf } from './officer-cases.ts';

const step = (name: string) => `button[name=step][value=${name}]`;
const send = 'main form[action*="/islem/"] button';
const reads = async ({ page }: OnDuty, ...words: readonly string[]): Promise<void> => {
  const read = await textOf(page);
  for (const each of words) assert.ok(read.includes(each), `she reads “${each}”`);
};

const first = 'Ekip salı günü yerinde inceledi.';
const later = 'Muhtar arandı; onarımı bekliyor.';
const repaired = 'Kaldırım onarıldı; teşekkür ederiz.';

export const togetherErrands: readonly Errand[] = [
  {
    name: 'officers-together',
    told: 'Two officers open one request: the second is told of the first. One takes a note while the other reads her letter: sending it, the other is told what was done meanwhile, finds her words, reads the letter again and sends it. The first, with a second note half written, is told of the reply, finds her note and adds it.',
    walk: async (setting) => {
      const { reference } = await casesOf(setting, 'iki').petition({ replyBy: 'inPerson' });
      const [supervisor, officer] = [
        await onDuty(setting, 'elif.sahin'),
        await onDuty(setting, 'mehmet.kaya'),
      ];
      await finds(supervisor, reference);
      await supervisor.keys.follow('main a[href$="/islem/not"]');
      await finds(officer, reference);
      await reads(officer, 'Şu anda bu başvuruda yazan var: elif.sahin');
      await officer.look('somebody else is writing');
      await officer.keys.follow('main a[href$="/cevap"]');
      await officer.keys.mark('outcome', 'accepted');
      await officer.keys.fill('explanation', repaired);
      await officer.keys.mark('containsPersonalData', 'no');
      await officer.keys.follow(step('preview'));

      await supervisor.keys.fill('note', first);
      await supervisor.keys.follow(send);
      await reads(supervisor, 'Not eklendi.', 'Şu anda bu başvuruda yazan var: mehmet.kaya');
      await supervisor.keys.follow('main a[href$="/islem/not"]');
      await supervisor.keys.fill('note', later);

      await officer.keys.follow(step('send'));
      await reads(officer, 'Siz bu sayfadayken başvuru değişti', 'elif.sahin');
      await officer.keys.stillHas({ explanation: repaired });
      await officer.look('changed meanwhile, reply');
      await officer.keys.follow(step('preview'));
      await officer.keys.follow(step('send'));
      await reads(officer, 'Cevap verildi.', first, repaired);

      await supervisor.keys.follow(send);
      await reads(supervisor, 'Siz bu sayfadayken başvuru değişti', 'mehmet.kaya');
      await supervisor.keys.stillHas({ note: later });
      await supervisor.look('changed meanwhile, note');
      await supervisor.keys.follow(send);
      await reads(supervisor, 'Not eklendi.', later, repaired);
      await supervisor.close();
      await officer.close();
    },
  },
  {
    name: 'officer-takes-over',
    told: 'An officer goes on from the draft that a colleague left, and sends it as her own.',
    walk: async (setting) => {
      const { reference } = await casesOf(setting, 'devir').petition({ replyBy: 'inPerson' });
      const supervisor = await onDuty(setting, 'elif.sahin');
      await finds(supervisor, reference);
      await supervisor.keys.follow('main a[href$="/cevap"]');
      await supervisor.keys.fill('explanation', first);
      await supervisor.keys.follow(step('save'));
      await reads(supervisor, 'Taslağınız kaydedildi');
      await supervisor.close();

      const officer = await onDuty(setting, 'mehmet.kaya');
      await finds(officer, reference);
      await officer.keys.follow('main a[href$="/cevap"]');
      await reads(officer, 'elif.sahin de bu başvuruya cevap yazmaya başladı');
      await officer.look('another’s draft is offered');
      await officer.keys.follow(step('takeOver'));
      await officer.keys.stillHas({ explanation: first });
      await officer.look('another’s draft');
      await officer.keys.mark('outcome', 'accepted');
      await officer.keys.mark('containsPersonalData', 'no');
      await officer.keys.follow(step('preview'));
      await officer.keys.follow(step('send'));
      await reads(officer, 'Cevap verildi.', first);
      await officer.close();
    },
  },
];
