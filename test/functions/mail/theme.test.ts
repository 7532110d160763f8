/** The colours of a letter: its head and its buttons bear white words, whatever colour the institution has. */
import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { mimeOf } from '../../../functions/mail/mime.ts';
import { contrast } from '../../../functions/pages/colour.ts';
import { authorities } from '../../../shared/authorities/registry.ts';
import type { Message } from '../../../shared/letters/message.ts';

const white = '#ffffff';
const message: Message = {
  language: 'tr',
  subject: 'Başvurunuz',
  preview: 'Başvurunuz alındı.',
  greeting: 'Sayın ilgili,',
  blocks: [{ kind: 'link', text: 'Başvurumu takip et', href: 'https://ebelediye.example/takip' }],
  closing: 'Kurum',
};
const hostile = ['#E5AA20', '#FFFFFF', '#ffff00', '#000000', '#808080', '#00ff88'];
const cases = authorities.flatMap((authority) =>
  [authority.brandColour, ...hostile].map((colour) => [authority.shortName, colour, authority] as const),
);

describe.each(cases)('a letter of %s in %s', (_, brandColour, authority) => {
  it('can be read on its head and its button, and names the institution', async () => {
    const bytes = await mimeOf(
      { message, to: 'biri@ornek.example', cc: [] },
      { ...authority, brandColour },
      new Date(0),
    );
    const html = String((await simpleParser(Buffer.from(bytes))).html);
    const button = /\.button\{[^}]*background:(#[0-9a-f]{6})/i.exec(html)?.[1];
    const head = /background:(#[0-9a-f]{6});background-color:\1/i.exec(html)?.[1];
    expect(html).toContain(authority.name);
    for (const colour of [button, head]) expect(contrast(colour ?? '', white)).toBeGreaterThanOrEqual(4.5);
  });
});
