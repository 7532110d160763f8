/** Somebody who asks for information for an association, by telephone and post, and has no mailbox. */
import assert from 'node:assert/strict';
import { codeIn } from '../journey/inbox.ts';
import { smsOf } from '../journey/sms.ts';
import { receiptIn, type Taken } from '../journey/steps-citizen.ts';
import { follows, sendButton, textOf, type Visitor, visitorOf } from './citizen.ts';
import type { Errand, Way } from './errand.ts';
import { keyboardOf } from './keyboard.ts';

/** Every way a telephone of its own: an SMS goes to a number, and names no errand. */
const phoneOf = ({ script, width }: Way): string =>
  `5${script ? 41 : 42}000${String(width).padStart(4, '0')}`;

/** A foreigner with a passport, found behind a mistake that the fold opens with. */
async function saysWhoSheIs({ page, base, look }: Visitor): Promise<void> {
  const keys = keyboardOf(page);
  await page.goto(base);
  await keys.follow('main a[href$="/basvuru/bilgi-edinme"]');
  await look('first step');
  await keys.type('name', 'María José');
  await keys.type('surname', 'O’Neill');
  await keys.unfold('[name=passportNumber]');
  await keys.type('nationality', 'İrlanda');
  await look('first step, unfolded');
  await keys.follow(sendButton);
  await look('first step, passport missing');
  await keys.toMistake('passportNumber');
  await page.keyboard.insertText('XT123456');
  await keys.follow(sendButton);
}

async function asks({ page, look }: Visitor, phone: string): Promise<void> {
  const keys = keyboardOf(page);
  await look('contact');
  await keys.type('serviceAddress', 'Sahabiye Mah. Ahmet Paşa Cad. No: 3/9, Kocasinan / Kayseri');
  await keys.type('phone', `0${phone}`);
  await keys.choose('replyBy', 'post');
  await keys.follow(sendButton);
  await look('organisation');
  await keys.type('organisation', 'Kocasinan Çevre Derneği');
  await keys.follow(sendButton);
  await look('subject');
  await keys.type('subject', '2025 yılı park ve bahçe harcamaları');
  await keys.follow(sendButton);
  await keys.follow('main a.govuk-button');
  const read = await textOf(page);
  for (const answer of ['O’Neill', 'XT123456', 'Kocasinan Çevre Derneği'])
    assert.ok(read.includes(answer), `she reads ${answer} once more`);
  await look('check');
}

async function sends({ page, look }: Visitor): Promise<Taken> {
  const keys = keyboardOf(page);
  await keys.tick('noticeRead');
  await keys.follow(sendButton);
  await look('receipt');
  return receiptIn(await textOf(page));
}

/** Wants the reply by mail after all: gives a mailbox, and types the code that comes there. */
async function givesMailbox({ page, inbox, email, look }: Visitor, { reference }: Taken): Promise<void> {
  const keys = keyboardOf(page);
  await keys.follow('form[action$="/takip/iletisim"] button');
  await look('contact of the request');
  await keys.type('email', 'adres');
  await keys.follow('form[action$="/takip/yeni-adres"] button');
  await look('contact of the request, mistaken');
  await keys.toMistake('email');
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(email);
  await keys.enter();
  await look('code of the new mailbox');
  const { text } = await inbox.waitFor(email, reference, 'yeni iletişim adresi');
  await keys.type('code', codeIn(text));
  await keys.enter();
  await look('new mailbox');
  await keys.follow('form[action$="/takip/iletisim"] button');
  await keys.choose('replyBy', 'email');
  await keys.follow('form[action$="/takip/cevap-yolu"] button');
  await look('reply by mail');
}

export const informationErrands: readonly Errand[] = [
  {
    name: 'information',
    told: 'A foreigner without a mailbox asks for information for an association: a passport number is missing in what was folded away; the code comes by SMS; she follows by the code of the receipt, then gives a mailbox after all, first one that is none, confirms it, and wants the reply there.',
    walk: async (setting) => {
      const own = await setting.open();
      const visitor = visitorOf(setting, own, 'bilgi');
      const phone = phoneOf(setting.way);
      const { page, look } = visitor;
      await saysWhoSheIs(visitor);
      await asks(visitor, phone);
      const taken = await sends(visitor);
      const keys = keyboardOf(page);
      const { text } = await smsOf(setting.stage.smsUrl ?? '').waitFor(phone, taken.reference);
      await keys.type('code', /\b\d{6}\b/.exec(text)?.[0] ?? '');
      await keys.enter();
      await look('confirmed');
      assert.match(await textOf(page), /Onaylandı/);
      assert.match(await follows(visitor, taken), /15 iş günü/);
      await givesMailbox(visitor, taken);
      assert.match(await textOf(page), /Cevap yolu\s+E-posta/);
      await own.close();
    },
  },
];
