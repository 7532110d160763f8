/** What officers do with a request before they answer it. */
import assert from 'node:assert/strict';
import { textOf } from './citizen.ts';
import type { Errand } from './errand.ts';
import { finds, onDuty, wereHere } from './officer.ts';
import { type ActTried, does } from './officer-act.ts';
import { casesOf } from './officer-cases.ts';
import { typedDay } from './officer-keys.ts';

const assignment: ActTried = {
  slug: 'gorev',
  wrongly: (keys) => keys.fill('mailbox', 'zeynep aydın'),
  mistaken: ['mailbox'],
  kept: { mailbox: 'zeynep aydın' },
  rightly: (keys) => keys.fill('mailbox', 'zeynep.aydin@kocasinan.example'),
  done: 'Görev verildi.',
};

const handingOver: ActTried = {
  slug: 'gorev',
  wrongly: (keys) => keys.pick('assignee', 'Seçin'),
  mistaken: ['assignee'],
  rightly: (keys) => keys.pick('assignee', 'elif.sahin'),
  done: 'Görev verildi.',
};

const note: ActTried = {
  slug: 'not',
  wrongly: (keys) => keys.fill('note', '   '),
  mistaken: ['note'],
  rightly: (keys) => keys.fill('note', 'Mali Hizmetler arandı; tablo cuma günü gelecek.'),
  done: 'Not eklendi.',
};

export const identityCheck: ActTried = {
  slug: 'kimlik',
  wrongly: (keys) => keys.tabTo('[name=evidence]'),
  mistaken: ['evidence'],
  rightly: (keys) => keys.fill('evidence', 'T.C. kimlik kartı görüldü.'),
  done: 'Kimlik kontrolü kaydedildi.',
};

const question: ActTried = {
  slug: 'bilgi-iste',
  wrongly: (keys) => keys.tabTo('[name=ask]'),
  mistaken: ['ask'],
  rightly: (keys) => keys.fill('ask', 'Hangi parkların harcamalarını istediğinizi yazar mısınız?'),
  done: 'Bilgi istendi.',
};

const information: ActTried = {
  slug: 'ek-bilgi',
  wrongly: (keys) => keys.tabTo('[name=text]'),
  mistaken: ['text'],
  rightly: (keys) => keys.fill('text', 'Telefonla: yalnız 2025 yılının ilk altı ayı yeter.'),
  done: 'Ek bilgi kaydedildi.',
};

const extensionReasons = 'Tablo Mali Hizmetler Müdürlüğünden bekleniyor.';
const extension: ActTried = {
  slug: 'sure',
  wrongly: (keys) => keys.fill('reasons', extensionReasons),
  mistaken: ['ground'],
  kept: { reasons: extensionReasons },
  rightly: (keys) => keys.mark('ground', 'otherUnit'),
  done: 'Süre uzatıldı.',
};

const feeWords = '251 sayfa fotokopi; vezneye ya da bankaya ödenir.';
const fee: ActTried = {
  slug: 'ucret',
  wrongly: async (keys) => {
    await keys.fill('feeKurus', 'yüz lira');
    await keys.fill('explanation', feeWords);
  },
  mistaken: ['feeKurus'],
  kept: { feeKurus: 'yüz lira', explanation: feeWords },
  rightly: (keys) => keys.fill('feeKurus', '125,50'),
  done: 'Ücret bildirildi; süre durdu.',
};

const payment: ActTried = {
  slug: 'odeme',
  wrongly: async (keys) => {
    await keys.fill('paidOn', typedDay(1));
    await keys.fill('paymentNumber', 'VZ-2026-118');
  },
  mistaken: ['paidOn'],
  kept: { paidOn: typedDay(1), paymentNumber: 'VZ-2026-118' },
  rightly: (keys) => keys.fill('paidOn', typedDay()),
  done: 'Ödeme kaydedildi; süre yeniden işliyor.',
};

const withdrawal: ActTried = {
  slug: 'vazgecme',
  wrongly: (keys) => keys.fill('withdrawnOn', 'dün'),
  mistaken: ['withdrawnOn', 'evidence'],
  kept: { withdrawnOn: 'dün' },
  rightly: async (keys) => {
    await keys.fill('withdrawnOn', typedDay());
    await keys.fill('evidence', 'İmzalı dilekçe');
  },
  done: 'Vazgeçme kaydedildi.',
};

const progressWords = 'Yolun bakımından hangi kurumun sorumlu olduğu araştırılıyor.';
const progress: ActTried = {
  slug: 'ara-cevap',
  wrongly: async (keys) => {
    await keys.fill('text', progressWords);
    await keys.fill('registeredMailNumber', 'RR 22');
  },
  mistaken: ['registeredMailNumber'],
  kept: { text: progressWords, registeredMailNumber: 'RR 22' },
  rightly: (keys) => keys.fill('registeredMailNumber', 'RR 223 456 785 TR'),
  done: 'Ara cevap verildi.',
};

const routing: ActTried = {
  slug: 'birim',
  wrongly: (keys) => keys.pick('department', 'Zabıta'),
  mistaken: ['reason'],
  rightly: (keys) => keys.fill('reason', 'Kaldırımı işgal eden iş yeri; yol sorunu değil.'),
  done: 'Başvuru yönlendirildi.',
};

export const actErrands: readonly Errand[] = [
  {
    name: 'officer-acts',
    told: 'The information officer finds a request by its number, takes it on herself, takes a note, records an identity check, asks the applicant for more, reads what she sent, records what she said by telephone, extends the term with its ground, notifies a fee and records its payment, hands the request to a colleague and records that the applicant withdrew; each act first with a mistake that leads to its field, with what was typed kept.',
    walk: async (setting) => {
      const cases = casesOf(setting, 'islemler');
      const [asked] = await Promise.all([cases.information('isteyen'), wereHere(setting, 'elif.sahin')]);
      const officer = await onDuty(setting, 'zeynep.aydin');
      await finds(officer, asked.reference);
      for (const act of [assignment, note, identityCheck, question]) await does(officer, act);
      await cases.givesMore(asked, 'Erkilet’teki üç parkı soruyorum.');
      await finds(officer, asked.reference);
      assert.match(await textOf(officer.page), /Erkilet’teki üç parkı soruyorum/);
      await officer.look('answered by the applicant');
      for (const act of [information, extension, fee, payment, handingOver, withdrawal])
        await does(officer, act);
      assert.match(await textOf(officer.page), /Vazgeçildi/);
      await officer.close();
    },
  },
  {
    name: 'officer-petition-acts',
    told: 'An officer answers a petition without a mailbox for now: the progress reply goes by registered post, its number once mistyped; she sends the petition on to the unit that it belongs to, first without saying why, and is told that it went there; a supervisor sees it with that unit, given to nobody.',
    walk: async (setting) => {
      const { reference } = await casesOf(setting, 'ara').petition();
      const officer = await onDuty(setting, 'mehmet.kaya');
      await finds(officer, reference);
      await does(officer, progress);
      await does(officer, routing);
      await officer.close();
      const supervisor = await onDuty(setting, 'elif.sahin');
      await finds(supervisor, reference);
      const read = await textOf(supervisor.page);
      for (const words of [progressWords, 'Zabıta Müdürlüğü', 'Kimseye verilmedi'])
        assert.ok(read.includes(words));
      await supervisor.look('routed, for a supervisor');
      await supervisor.close();
    },
  },
];
