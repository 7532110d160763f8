/** What holds for every letter of every institution, whatever its kind: its headers, and whom an answer reaches. */
import { describe, expect, it } from 'vitest';
import { samplesOf } from '../../../infra/local/gallery/samples.ts';
import { type ShownMail, show } from '../../../infra/local/gallery/show.ts';
import { authorities } from '../../../shared/authorities/registry.ts';

const everyLetter = authorities.flatMap((authority) =>
  samplesOf(authority).flatMap(({ samples }) =>
    samples.map((sample) => [`${authority.id}/${sample.id}`, authority, sample] as const),
  ),
);
const valuesOf = ({ headers }: ShownMail, name: string) =>
  headers.flatMap((line) =>
    line.toLowerCase().startsWith(`${name.toLowerCase()}:`) ? [line.slice(name.length + 1).trim()] : [],
  );

describe.each(everyLetter)('%s', (_, authority, sample) => {
  let shown: ReturnType<typeof show> | undefined;
  const showOnce = () => (shown ??= show(sample, authority, 'https://ebelediye.example'));

  it('says that a machine wrote it, silences answering machines but no report of non-delivery', async () => {
    const { mail } = await showOnce();
    if (!mail) throw new Error('Every letter is a mail to whoever has a mailbox');
    expect(valuesOf(mail, 'Auto-Submitted')).toEqual(['auto-generated']);
    expect(valuesOf(mail, 'X-Auto-Response-Suppress')).toEqual(['OOF, AutoReply, RN, NRN']);
    expect(valuesOf(mail, 'Content-Language')).toEqual([sample.language ?? 'tr']);
    // Nobody can unsubscribe from what the law has an institution tell.
    expect(mail.headers.filter((line) => /^(?:list-|precedence)/i.test(line))).toEqual([]);
  });

  it('is answered to the institution, with the reference where there is one and nothing of the person', async () => {
    const { mail } = await showOnce();
    const reference = sample.scene?.request.reference;
    const [name, domain] = authority.replyTo.split('@');
    expect(mail && valuesOf(mail, 'Reply-To')).toEqual([
      reference ? `${name}+${reference}@${domain}` : authority.replyTo,
    ]);
  });

  it('leads nowhere but to the institution’s own pages, and asks nothing of other servers', async () => {
    const { mail } = await showOnce();
    const hrefs = [...(mail?.html ?? '').matchAll(/href="([^"]*)"/g)].map(([, href]) => href ?? '');
    for (const href of hrefs)
      expect(href).toMatch(new RegExp(`^https://ebelediye.example/${authority.id}\\b`));
    expect(mail?.html).not.toMatch(/<(?:img|link|script)|url\(|@import/);
  });
});

it('keeps the plain address where the institution’s server knows no detail', async () => {
  const [found] = everyLetter.filter(([, , { scene }]) => scene !== undefined);
  if (!found) throw new Error('There are letters about requests');
  const [, authority, sample] = found;
  const plain = { ...authority, replyToTakesReference: false };
  const { mail } = await show({ ...sample, authority: plain }, plain, 'https://ebelediye.example');
  expect(mail && valuesOf(mail, 'Reply-To')).toEqual([authority.replyTo]);
});
