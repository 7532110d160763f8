/** Codes that are wrong, that did not come, or that stand in for a receipt that was lost. */
import assert from 'node:assert/strict';
import { referenceOf } from '../../shared/contracts/codes.ts';
import { codeIn } from '../journey/inbox.ts';
import { until } from '../journey/mailed-reply.ts';
import { moveClock } from '../journey/steps-remind.ts';
import { begins, completes, sends, textOf, type Visitor, visitorOf } from './citizen.ts';
import type { Errand, Setting } from './errand.ts';
import { keyboardOf } from './keyboard.ts';

/** Well-formed, and nobody's. */
const strange = { reference: referenceOf(1n), followUpCode: 'K7RT-A3MH-L4K7-RTA3-MHL4-K7RT-A3MH-L4K7' };

const otherThan = (code: string): string => (code === '000000' ? '000001' : '000000');

/** The code of the newest mail about a request, once it is another one. */
const newCode = ({ inbox, email }: Visitor, words: readonly string[], old?: string): Promise<string> =>
  until(`another code for ${email}`, async () => {
    const mails = (await inbox.list()).filter(
      ({ to, subject, text }) =>
        to.some(({ address }) => address === email) &&
        words.every((word) => subject.includes(word) || text.includes(word)),
    );
    return mails.map(({ text }) => codeIn(text)).find((code) => code !== old);
  });

/** A code is asked for at most once a minute: the system believes that one has gone by. */
async function aMinuteLater({ stage }: Setting, act: () => Promise<void>): Promise<void> {
  if (!stage.control) return act();
  await moveClock(stage.control, new Date(Date.now() + 65_000).toISOString());
  try {
    await act();
  } finally {
    await moveClock(stage.control);
  }
}

/** Types a wrong code into the receipt, asks for another at once and a minute later, and types that. */
async function confirmsAfterAll(visitor: Visitor, setting: Setting, reference: string): Promise<void> {
  const { page, look } = visitor;
  const keys = keyboardOf(page);
  const first = await newCode(visitor, [reference, 'onaylamak']);
  await keys.type('code', otherThan(first));
  await keys.enter();
  await look('wrong code');
  await keys.toMistake('code');
  await keys.follow('form[action$="/onay/yeni-kod"] button');
  await look('new code, asked at once');
  await aMinuteLater(setting, async () => {
    await keys.follow('form[action$="/onay/yeni-kod"] button');
    await look('new code, asked later');
    await keys.type('code', await newCode(visitor, [reference, 'onaylamak'], first));
    await keys.enter();
  });
  await look('confirmed');
  assert.match(await textOf(page), /Onaylandı/);
}

/** Opens what is not there, by both ways of the page. */
async function looksForNothing({ page, base, look }: Visitor): Promise<void> {
  const keys = keyboardOf(page);
  await page.goto(`${base}/takip`);
  await keys.type('reference', 'K7RTA');
  await keys.type('followUpCode', strange.followUpCode);
  await keys.enter();
  await look('reference that cannot be one');
  await keys.toMistake('reference');
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(strange.reference);
  await keys.enter();
  await look('nobody’s reference');
  await keys.toMistake('followUpCode');
  await page.goto(`${base}/basvuru/yok`);
  await look('no such page');
  await keys.follow('main a');
  await look('start');
}

/** Has a code mailed, as the receipt is lost, and sees the request by it. */
async function followsByMail(visitor: Visitor, reference: string): Promise<void> {
  const { page, base, look } = visitor;
  const keys = keyboardOf(page);
  await keys.follow(`header a[href="${new URL(base).pathname}/takip"]`);
  await keys.tabTo('form[action$="/takip/kod"] button');
  await keys.enter();
  await look('code asked for nothing');
  await keys.toMistake('codeReference');
  await page.keyboard.insertText(reference.toLowerCase());
  await keys.enter();
  await look('code to follow');
  const code = await newCode(visitor, [reference, 'durumunu görmek']);
  await keys.type('code', otherThan(code));
  await keys.enter();
  await look('code to follow, wrong');
  await keys.toMistake('code');
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(code);
  await keys.enter();
  await look('status');
  assert.match(await textOf(page), /Başvurunuzun durumu: /);
}

export const codeErrands: readonly Errand[] = [
  {
    name: 'codes',
    told: 'A petitioner types a wrong code, asks for another at once, when none goes out, and a minute later, and confirms her mailbox with it; looks for a request that there is not and a page that there is not; has lost her receipt, asks for a code without saying for which request, has it mailed, types it wrong, then right, and sees where her request stands.',
    walk: async (setting) => {
      const own = await setting.open();
      const visitor = visitorOf(setting, own, 'kodlu');
      await begins(visitor);
      await completes(visitor);
      const { reference } = await sends(visitor);
      await confirmsAfterAll(visitor, setting, reference);
      await looksForNothing(visitor);
      await followsByMail(visitor, reference);
      await own.close();
    },
  },
];
