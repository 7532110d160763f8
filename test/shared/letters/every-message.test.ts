/** What holds for every letter, to an applicant, a member or the institution's own people, in every language. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kocasinan } from '../../../shared/authorities/kocasinan.ts';
import { languages } from '../../../shared/contracts/vocabulary.ts';
import { htmlOf } from '../../../shared/letters/html.ts';
import type { Block, Message } from '../../../shared/letters/message.ts';
import { textOf } from '../../../shared/letters/text.ts';
import { numbersIn } from '../words/numbers.ts';
import { turkishIn } from '../words/turkish.ts';
import { everyMessage } from './every-message.ts';
import { everyStaffMessage } from './every-staff-message.ts';
import { personal, replyText, sender } from './samples.ts';

const written = 'Ölçüm raporunu ekleyiniz; gönderdiğiniz çizim açılmadı.';
const thirdParty = 'Işık Yazılım Ltd. Şti.';
const reply = {
  ...replyText,
  thirdParties: [{ id: '1', name: thirdParty }],
  perRight: [{ right: 'ç' as const, reasons: 'Aktarım yapılmamıştır.' }],
};
const messagesIn = (language: (typeof languages)[number]) =>
  Object.entries({
    ...everyMessage(personal, { reply, written }, language),
    ...everyStaffMessage(language),
  });

/** What a letter shows, and whether it marks it as being in Turkish. */
function shownIn(block: Block): { text: string; language?: string }[] {
  switch (block.kind) {
    case 'facts':
      return block.rows.flat().map((text) => ({ text }));
    case 'table':
      return [...block.head, ...block.rows.flatMap(({ cells }) => cells)].map((text) => ({ text }));
    case 'section':
      return [{ text: block.heading }, ...block.paragraphs];
    case 'paragraph':
      return [block];
    default:
      return [{ text: block.text }];
  }
}
const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();
const wordsOf = (html: string) =>
  squeezed(
    html
      .slice(html.indexOf('<body'))
      .replace(/<!--[\s\S]*?-->|<[^>]+>/g, ' ')
      .replace(
        /&(amp|lt|gt|quot|#39);/g,
        (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name] ?? '',
      ),
  );
const linksOf = ({ blocks }: Message) =>
  blocks.flatMap((block) => {
    if (block.kind === 'table') return block.rows.flatMap(({ href }) => href ?? []);
    return block.kind === 'link' ? [block.href] : [];
  });

/** Proper names and what the applicant typed keep their own language. */
const own = [
  ...Object.values(personal).filter((value) => typeof value === 'string'),
  kocasinan.name,
  kocasinan.shortName,
  kocasinan.address,
  thirdParty,
  'Karayolları Genel Müdürlüğü',
];
const withoutNames = (text: string) =>
  own.toSorted((a, b) => b.length - a.length).reduce((rest, name) => rest.replaceAll(name, ''), text);

describe.each(languages)('in %s', (language) => {
  const messages = messagesIn(language);

  test.each(messages)('%s says the same in text and in HTML', (_, message) => {
    const [text, words] = [squeezed(textOf(message)), wordsOf(htmlOf(message, sender))];
    const shown = message.blocks.filter(({ kind }) => kind !== 'table').flatMap(shownIn);
    for (const { text: part } of [{ text: message.greeting }, ...shown, { text: message.closing }]) {
      expect(text).toContain(squeezed(part));
      expect(words).toContain(squeezed(part));
    }
    for (const cell of message.blocks.filter(({ kind }) => kind === 'table').flatMap(shownIn)) {
      expect(text).toContain(cell.text);
      expect(words).toContain(cell.text);
    }
  });

  test.each(messages)(
    '%s says its language to a screen reader, and that of an officer’s words',
    (_, message) => {
      const html = htmlOf(message, sender);
      expect(html).toContain(`<html lang="${language}"`);
      const quotes = message.blocks.flatMap(shownIn).filter((part) => part.language === 'tr');
      expect(html.split('<p lang="tr">').length - 1).toBe(language === 'tr' ? 0 : quotes.length);
    },
  );

  test.each(messages)('%s shows the links of its list on the references, in HTML too', (_, message) => {
    const html = htmlOf(message, sender);
    for (const { rows } of message.blocks.filter((block) => block.kind === 'table'))
      for (const { href } of rows.filter((row) => row.href !== undefined))
        expect(html).toContain(`<a href="${href}">${href?.split('/').at(-1)}</a>`);
  });

  test('no letter lets a value become markup, whoever typed it', () => {
    const tagsOf = (html: string) => html.match(/<[^>]*>/g)?.map((tag) => /^<[!/]?[a-z]*/i.exec(tag)?.[0]);
    const all = (typed: string) =>
      Object.values(
        everyMessage(
          { ...personal, name: typed, surname: typed, subject: typed, serviceAddress: typed },
          { reply: { explanation: typed, reasons: typed }, written: typed },
          language,
        ),
      ).map((message) => tagsOf(htmlOf(message, sender)));
    const calm = all('X');
    const markup = fc.constantFrom(
      '<b>',
      '</p>',
      '"',
      "'",
      '&',
      '<!--',
      '-->',
      '<a href="',
      '%%body%%',
      '$&',
    );
    const hostile = fc.array(fc.oneof(markup, fc.string()), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(hostile, (parts) => {
        expect(all(`${parts.join('').replaceAll('\n', '')}X`)).toEqual(calm);
      }),
      { numRuns: 20 },
    );
  });
});

describe.each(languages.filter((language) => language !== 'tr'))('in %s', (language) => {
  const turkish = new Map(messagesIn('tr'));

  test.each(messagesIn(language))(
    '%s leaves nothing in Turkish but names and an officer’s words',
    (_, message) => {
      const own = message.blocks.flatMap(shownIn).filter((part) => part.language !== 'tr');
      const read = [message.subject, message.preview, message.greeting, ...own.map(({ text }) => text)];
      expect(turkishIn(...read.map(withoutNames))).toEqual([]);
    },
  );

  test.each(messagesIn(language))(
    '%s has words of its own, and leads where the Turkish one leads',
    (name, message) => {
      const other = turkish.get(name);
      if (!other) throw new Error('There is a Turkish one');
      expect(message.subject).not.toBe(other.subject);
      expect(message.preview).not.toBe(other.preview);
      expect(message.greeting).not.toBe(other.greeting);
      expect(linksOf(message)).toEqual(linksOf(other));
      expect(numbersIn(textOf(message))).toEqual(numbersIn(textOf(other)));
    },
  );

  test('the reply has every part of the Turkish one, and says which text decides', () => {
    for (const name of turkish.keys()) {
      if (!name.startsWith('reply')) continue;
      const kinds = (message: Message | undefined) =>
        message?.blocks.filter(({ kind }) => kind !== 'paragraph').map(({ kind }) => kind);
      const message = new Map(messagesIn(language)).get(name);
      expect(kinds(message)).toEqual(kinds(turkish.get(name)));
      const facts = (one: Message | undefined) =>
        one?.blocks.flatMap((block) => (block.kind === 'facts' ? [block.rows.length] : []));
      expect(facts(message)).toEqual(facts(turkish.get(name)));
      expect(message && textOf(message)).toContain('The Turkish text of the law and of the reply decides.');
    }
  });
});

test('the English reply holds what Tebliğ m.6/4 asks for', () => {
  const message = everyMessage(personal, { reply, written }, 'en').reply;
  const text = message ? textOf(message) : '';
  for (const words of [
    `Data controller: ${kocasinan.name}`,
    `Address: ${kocasinan.address}`,
    `E-mail: ${kocasinan.replyTo}`,
    'Applicant: Ayşe Öztürk',
    `Turkish identity number: ${personal.nationalId}`,
    `Service address: ${personal.serviceAddress}`,
    `Subject: ${personal.subject}`,
    replyText.explanation,
    replyText.reasons,
    'you can complain to the Personal Data Protection Board',
    'Law 6698, Art. 14',
  ])
    expect(text).toContain(words);
});
