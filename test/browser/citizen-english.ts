/** A petition read in English from the start page to its status. */
import assert from 'node:assert/strict';
import { codeIn } from '../journey/inbox.ts';
import { receiptIn, type Taken } from '../journey/steps-citizen.ts';
import { addsDocument, follows, sendButton, textOf, type Visitor, visitorOf } from './citizen.ts';
import type { Errand } from './errand.ts';
import { keyboardOf } from './keyboard.ts';

/** Words that hardly a Turkish sentence is without, and no name of a law or an institution. */
const turkish =
  /(^|[\s(])(ve|ya|için|ile|olarak|bir|bu|en|da|de|size|sizi|başvurunuz\S*|kodu?|günü?)([\s.,:;)]|$)/i;

/** What stands on a page in words that nobody marked as Turkish. */
const unmarked = ({ page }: Visitor): Promise<readonly string[]> =>
  page.locator('main').evaluate((main) => {
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!node.parentElement?.closest('[lang="tr"]')) texts.push(node.textContent ?? '');
    return texts;
  });

/** Looks, and finds the page in English but for names. */
async function reads(visitor: Visitor, what: string): Promise<void> {
  assert.equal(await visitor.page.locator('html').getAttribute('lang'), 'en', `${what} is in English`);
  assert.deepEqual(
    (await unmarked(visitor)).filter((text) => turkish.test(text)),
    [],
    what,
  );
  await visitor.look(what);
}

async function begins(visitor: Visitor): Promise<void> {
  const { page, base } = visitor;
  const keys = keyboardOf(page);
  await page.goto(base);
  await keys.follow('a[hreflang=en]');
  await reads(visitor, 'start');
  await keys.follow('main a[href$="/aydinlatma-metni"]');
  await reads(visitor, 'notice');
  await keys.follow('header .govuk-service-navigation__list a');
  await keys.follow('main a[href$="/basvuru/dilekce"]');
  await reads(visitor, 'first step');
  await keys.type('name', 'Mary');
  await keys.follow(sendButton);
  await reads(visitor, 'first step, mistaken');
  await keys.toMistake('surname');
  await page.keyboard.insertText('Smith');
  await keys.follow(sendButton);
}

async function completes(visitor: Visitor): Promise<void> {
  const { page, email } = visitor;
  const keys = keyboardOf(page);
  await reads(visitor, 'contact');
  await keys.type('serviceAddress', 'Cumhuriyet Mah. No: 1, Kocasinan / Kayseri');
  await keys.type('email', email);
  await keys.choose('replyBy', 'email');
  await keys.follow(sendButton);
  await reads(visitor, 'kind');
  await keys.choose('petitionType', 'request');
  await keys.follow(sendButton);
  await reads(visitor, 'subject');
  await keys.type('subject', 'A bench at the bus stop');
  await keys.follow(sendButton);
  await reads(visitor, 'place');
  await keys.follow(sendButton);
  await reads(visitor, 'documents');
  await addsDocument(page, 'bench.txt');
  await reads(visitor, 'document added');
  await keys.follow('main a.govuk-button');
  await reads(visitor, 'check');
}

async function sends(visitor: Visitor): Promise<Taken> {
  const { page, inbox, email } = visitor;
  const keys = keyboardOf(page);
  await keys.tick('noticeRead');
  await keys.follow(sendButton);
  await reads(visitor, 'receipt');
  const taken = receiptIn(await textOf(page));
  const { text } = await inbox.waitFor(email, taken.reference, 'code');
  await keys.type('code', codeIn(text));
  await keys.enter();
  await reads(visitor, 'confirmed');
  await inbox.waitFor(email, taken.reference, 'Receipt');
  return taken;
}

/** Sees where it stands and what went to her, and takes it back. */
async function withdraws(visitor: Visitor, taken: Taken): Promise<void> {
  const { page } = visitor;
  const keys = keyboardOf(page);
  await follows(visitor, taken);
  await reads(visitor, 'status');
  await keys.follow('form[action$="/takip/iletiler"] button');
  await reads(visitor, 'letters');
  await keys.follow('main form[action$="/takip"] button');
  await keys.follow('form[action$="/takip/vazgecme"] button');
  await reads(visitor, 'withdrawal');
  await keys.follow('form[action$="/takip/vazgecme"] button');
  await reads(visitor, 'withdrawn');
}

export const englishErrands: readonly Errand[] = [
  {
    name: 'english',
    told: 'Somebody who reads English chooses it on the start page, reads the notice, makes a mistake and puts it right, files a petition with a document, types the code from an English mail, follows the petition, looks at the letters and withdraws; every page is in English but for names and what is marked as Turkish.',
    walk: async (setting) => {
      const own = await setting.open();
      const visitor = visitorOf(setting, own, 'english');
      await begins(visitor);
      await completes(visitor);
      await withdraws(visitor, await sends(visitor));
      await own.close();
    },
  },
];
