/** What an applicant does when the unit asks her something, and with an application that she sent on paper. */
import assert from 'node:assert/strict';
import type { Instant } from '../../shared/contracts/vocabulary.ts';
import { dayOf } from '../../shared/domain/time/days.ts';
import {
  addsDocument,
  begins,
  completes,
  confirms,
  follows,
  sends,
  textOf,
  type Visitor,
  visitorOf,
} from './citizen.ts';
import { unitOf } from './citizen-unit.ts';
import type { Errand } from './errand.ts';
import { keyboardOf } from './keyboard.ts';

const question = 'Çukurun en yakın olduğu kapı numarasını yazar mısınız?';
const moreButton = 'form[action$="/takip/bilgi"] button';

/** Answers on the page of the status, first with nothing, then in words and with a document. */
async function answersUnit({ page, look }: Visitor): Promise<void> {
  const keys = keyboardOf(page);
  assert.match(await textOf(page), /Sizden istenen bilgiyi gönderin/);
  await keys.follow(moreButton);
  await look('answer, nothing written');
  await keys.toMistake('text');
  await page.keyboard.insertText('12 numaralı kapının önünde.');
  await keys.follow(moreButton);
  await look('answered');
  assert.match(await textOf(page), /Ek bilginiz başvurunuza eklendi/);
  await keys.follow('form[action$="/takip/belgeler"] button[class]');
  assert.doesNotMatch(await page.title(), /^Hata/);
  await look('documents');
  await keys.follow('main form[action$="/takip"] button');
  await look('status, back without a document');
  await keys.follow('form[action$="/takip/belgeler"] button[class]');
  await addsDocument(page, 'kapı.txt');
  await keys.follow('form[action$="/takip/belge"] button');
  await look('document added');
}

/** Reads the notice that nobody could show her on paper, and says so. */
async function readsNoticeLate({ page, look }: Visitor): Promise<void> {
  const keys = keyboardOf(page);
  assert.match(await textOf(page), /Aydınlatma metnini okuyun/);
  await keys.follow('form[action$="/takip/aydinlatma"] button');
  await look('notice read');
  assert.match(await textOf(page), /metnini okuduğunuz kaydedildi/);
  assert.doesNotMatch(await textOf(page), /Aydınlatma metnini okuyun/);
}

export const answerErrands: readonly Errand[] = [
  {
    name: 'asked',
    told: 'The unit asks a petitioner something: she reads the question in her mail, opens her request by the code of the receipt, sends an empty answer, then a full one, looks at the page for documents and turns back, adds one after all, and sees everything in the history.',
    walk: async (setting) => {
      const own = await setting.open();
      const visitor = visitorOf(setting, own, 'sorulan');
      await begins(visitor);
      await completes(visitor);
      const taken = await sends(visitor);
      await confirms(visitor, taken.reference);
      const unit = await unitOf(setting, visitor, 'elif.sahin');
      await unit.asks(taken.reference, question);
      await visitor.inbox.waitFor(visitor.email, taken.reference, question);
      assert.match(await follows(visitor, taken), /ek bilgi|Ek bilgi/);
      await answersUnit(visitor);
      const history = await textOf(visitor.page);
      assert.match(
        history,
        /Bugüne kadar[\s\S]*Sizden ek bilgi istendi[\s\S]*(Ek bilginiz ya da belgeniz alındı[\s\S]*){2}/,
      );
      await own.close();
    },
  },
  {
    name: 'paper',
    told: 'Somebody who applied by post opens her application by the code of the receipt that she was given, reads what it lacks, and reads the privacy notice that the paper did not have.',
    walk: async (setting) => {
      const own = await setting.open();
      const visitor = visitorOf(setting, own, 'kagit');
      const unit = await unitOf(setting, visitor, 'ayse.demir');
      const taken = await unit.registers({
        regime: 'kvkk',
        channel: 'post',
        arrivedOn: dayOf(new Date().toISOString() as Instant),
        name: 'Zehra',
        surname: 'Çobanoğlu',
        serviceAddress: 'Argıncık Mah. Köşk Sok. No: 8, Kocasinan / Kayseri',
        subject: 'Verilerimin silinmesi',
        rights: ['e'],
        signed: true,
        noticeHandedOver: false,
        evidence: { registeredMailNumber: 'RR 323 456 785 TR' },
      });
      assert.match(await follows(visitor, taken), /Başvurunuzda eksik olanlar/);
      await readsNoticeLate(visitor);
      await own.close();
    },
  },
];
