/** Where a marked word must not stand: all that a run of the system leaves behind or shows to somebody else. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { TableModel } from '../../infra/local/assembly/assembly.types.ts';
import { foundIn, mailbox, marked, words } from './canaries.ts';

/** One call and its answer, as they went over the wire. */
export type Exchange = {
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
};
export type Evidence = {
  readonly lines: readonly string[];
  readonly exchanges: readonly Exchange[];
  readonly mails: readonly { readonly subject: string; readonly text: string; readonly html: string }[];
  readonly items: readonly { readonly table: TableModel; readonly item: Readonly<Record<string, unknown>> }[];
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** Follow-up codes, tickets, cookies, seeds and recovery codes: they open what a name tells whose it is. */
  readonly secrets: readonly string[];
};

const typeOf = ({ headers }: Exchange) => headers.find(([name]) => name === 'content-type')?.[1] ?? '';

/** An error page without what she typed herself, which stands in the fields of the form, in the list of her answers, and nowhere else. */
const withoutFields = (html: string) =>
  html
    .replace(/(<input\b[^>]*\bvalue=")[^"]*"/g, '$1"')
    .replace(/(<textarea\b[^>]*>)[^<]*(<\/textarea>)/g, '$1$2')
    .replace(/(<dd [^>]*><span class="bv-typed">)[^<]*(<\/span><\/dd>)/g, '$1$2');
/** At her own account a mistake comes with the page as she knows it; what is said of the mistake is all that is new. */
const isHerAccount = ({ url }: Exchange) => new URL(url).pathname.includes('/hesap');
export const saidOfMistakes = (html: string) =>
  (
    html.match(
      /<title>[^<]*<\/title>|<h1[\s\S]*?<\/h1>|<div class="govuk-error-summary"[\s\S]*?<\/ul>|<p[^>]*class="govuk-error-message"[\s\S]*?<\/p>/g,
    ) ?? []
  ).join('\n');
const errorIn = (exchange: Exchange) => {
  const { status, body } = exchange;
  if (!typeOf(exchange).startsWith('text/html') || status >= 500) return body;
  return isHerAccount(exchange) ? saidOfMistakes(body) : withoutFields(body);
};
const linksIn = (text: string) => [
  ...[...text.matchAll(/\b(?:href|src|action)="([^"]*)"/g)].map(([, link = '']) => link),
  ...(text.match(/https?:\/\/[^\s"<>]+/g) ?? []),
];
const written = (value: unknown) =>
  JSON.stringify(value, (_key, inner) =>
    inner instanceof Uint8Array ? Buffer.from(inner).toString('latin1') : inner,
  );

/** The attributes that an index keeps of an item, its keys among them. */
function keptBy({ keySchema, globalIndexes, localIndexes }: TableModel): readonly string[] {
  const nameOf = ({ AttributeName }: { AttributeName: string }) => AttributeName;
  const ofIndexes = [...globalIndexes, ...localIndexes].flatMap(({ KeySchema, Projection }) => [
    ...KeySchema.map(nameOf),
    ...(Projection.NonKeyAttributes ?? []),
  ]);
  return [...keySchema.map(nameOf), ...ofIndexes];
}

/** A report of the mail provider names the mailbox it is about, under way and as a dead letter. */
const isReport = (name: string) => name.startsWith('events/') || name.includes('DeliveryDeadLetters/');
const butMailboxes = words.filter(
  (word) => word !== marked.email && word !== marked.memberEmail && !word.endsWith(mailbox),
);

/** Every place with the words found in it. */
export function leaksIn({ lines, exchanges, mails, items, files, secrets }: Evidence): readonly string[] {
  const sought = [...words, ...secrets];
  const leaks: string[] = [];
  const look = (place: string, where: string, text: string, forWords: readonly string[] = sought) => {
    for (const word of foundIn(text, forWords)) leaks.push(`${place} (${where}): ${word}`);
  };
  for (const line of lines) look('log', line.slice(0, 60), line);
  for (const exchange of exchanges) {
    const { method, url, status, headers, body } = exchange;
    const where = `${method} ${new URL(url).pathname} ${status}`;
    const isPage = typeOf(exchange).startsWith('text/html');
    look('url', where, url);
    for (const [name, value] of headers)
      look('header', `${where} ${name}`, value, name === 'set-cookie' ? words : sought);
    // A page may show her what she typed, but no password, in no field either.
    look('password', where, body, [marked.password]);
    if (isPage) for (const link of linksIn(body)) look('link', where, link);
    if (status >= 400) look('error', where, errorIn(exchange), words);
  }
  for (const { subject, text, html } of mails)
    for (const link of [subject, ...linksIn(text), ...linksIn(html)]) look('mail', link, link);
  for (const { table, item } of items) {
    const kept = keptBy(table).filter((name) => name in item);
    look('index', String(item.pk), kept.map((name) => `${name}=${written(item[name])}`).join());
    look('item', String(item.pk), written(item));
  }
  for (const { name, text } of files) {
    look('file name', name, name);
    look('file', name, text, isReport(name) ? butMailboxes : sought);
  }
  return leaks;
}

/** Mail under way is its recipient's letter; keys, the issuer's own folder and its accounts hold nobody's request. */
const unread = ['mail', 'inbox', 'issuer', 'kms'];

/** An SMS goes to its recipient's number; what it says is read like everything else. */
const withoutNumber = (message: string) => message.replace(/"to":"\d+"/, '');

/** Every file of a data folder; the content of letters is left out, their names are not. */
export function filesIn(folder: string): Evidence['files'] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => {
    const isRead = statSync(join(folder, name)).isFile() && !unread.includes(name.split('/')[0] ?? '');
    const text = isRead ? readFileSync(join(folder, name)).toString('latin1') : '';
    return { name, text: name.startsWith('sms/') ? withoutNumber(text) : text };
  });
}

/** What can be read of a folder whose files come and go. */
export function eventsIn(folder: string): Evidence['files'] {
  return readdirSync(folder).flatMap((name) => {
    try {
      return { name: `events/${name}`, text: readFileSync(join(folder, name)).toString('latin1') };
    } catch {
      return [];
    }
  });
}
