import { describe, expect, test } from 'vitest';
import { languages } from '../../../shared/contracts/vocabulary.ts';
import { htmlOf } from '../../../shared/letters/html.ts';
import { layout } from '../../../shared/letters/layout.generated.ts';
import { asWritten, type Block, paragraph, quoted } from '../../../shared/letters/message.ts';
import { citizenMessages, personal, replyText, sender, unitMessage } from './samples.ts';

const payloads = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</td></tr></table><a href="https://kotu.example">tıkla</a>',
  '<!--[if mso]><b>',
  '&lt;script&gt;',
  '%%body%% %%closing%%',
  "$& $1 $` $'",
  '\u202eTerstir',
];

/** The name of every tag of a mail, in order: what a payload must never add to. */
const tagsOf = (html: string) => html.match(/<[^>]*>/g)?.map((tag) => /^<[!/]?[a-z]*/i.exec(tag)?.[0]);
const escaped = (text: string) =>
  text.replace(
    /[&<>"']/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[sign] ?? sign,
  );

const benign = citizenMessages(
  { ...personal, name: 'X', surname: 'X', serviceAddress: 'X', subject: 'X' },
  { explanation: 'X', reasons: 'X' },
);

describe.each(payloads)('somebody types %j', (typed) => {
  const hostile = citizenMessages(
    { ...personal, name: typed, surname: typed, serviceAddress: typed, subject: typed },
    { explanation: typed, reasons: typed },
  );

  test.each(['receipt', 'reply'] as const)('the %s shows it as typed and gains no tag', (name) => {
    const html = htmlOf(hostile[name], sender);
    expect(html).toContain(escaped(typed));
    expect(tagsOf(html)).toEqual(tagsOf(htmlOf(benign[name], sender)));
  });

  test.each(languages)('as every part of a mail in %s, it gains no tag', (language) => {
    const blocksOf = (text: string): Block[] => [
      paragraph(text),
      quoted(text),
      { kind: 'section', heading: text, paragraphs: [{ text }, asWritten(text)] },
      { kind: 'code', text },
      { kind: 'facts', rows: [[text, text]] },
      { kind: 'link', text, href: text },
      { kind: 'table', head: [text, text], linked: 1, rows: [{ cells: [text, text], href: text }] },
    ];
    const mail = (text: string) =>
      htmlOf(
        { language, subject: text, preview: text, greeting: text, blocks: blocksOf(text), closing: text },
        { name: text, colour: text },
      );
    expect(tagsOf(mail(typed))).toEqual(tagsOf(mail('X')));
  });
});

describe('the layout', () => {
  test('is filled whole: no placeholder is left in any mail', () => {
    for (const message of [...Object.values(citizenMessages(personal, replyText)), unitMessage()])
      expect(htmlOf(message, sender)).not.toMatch(/%%/);
  });

  test('asks for nothing that a mail does not have', () => {
    const asked = [...new Set([...layout.matchAll(/%%([a-z]+)%%/g)].map(([, name]) => name))].sort();
    expect(asked).toEqual([
      'body',
      'closing',
      'colour',
      'greeting',
      'language',
      'preview',
      'sender',
      'subject',
    ]);
  });

  test('speaks the letter’s language to a screen reader and loads nothing from anywhere', () => {
    expect(layout.match(/lang="[^"]*"/g)).toEqual(['lang="%%language%%"', 'lang="%%language%%"']);
    for (const language of languages)
      expect(htmlOf({ ...unitMessage(), language }, sender)).toContain(`<html lang="${language}"`);
    expect(layout).toMatch(/<title>%%subject%%<\/title>/);
    expect(layout).not.toMatch(/<(?:img|script|link|iframe|form|input)\b|url\(|@import/i);
    expect(layout.replaceAll(/xmlns(?::\w)?="[^"]*"/g, '')).not.toMatch(/https?:/);
  });

  test('does not show layout tables to a screen reader, but data tables with their headings', () => {
    const html = htmlOf(unitMessage(), sender);
    for (const table of html.match(/<table[^>]*>/g) ?? [])
      expect(
        /role="presentation"/.test(table) || /class="(?:facts|list)(?: stacked)?"/.test(table),
        table,
      ).toBe(true);
    expect(html).toContain('<th scope="col">Son gün</th>');
    expect(htmlOf(citizenMessages(personal, replyText).receipt, sender)).toContain(
      '<th scope="row">Başvuru numarası</th>',
    );
  });

  test('keeps the lines of a text', () => {
    const { reply } = citizenMessages(personal, { explanation: 'Birinci satır\nikinci satır' });
    expect(htmlOf(reply, sender)).toContain('Birinci satır<br>ikinci satır');
  });
});
