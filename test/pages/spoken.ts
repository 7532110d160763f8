/** What a page says, and in which language each piece of it is marked. */
export type Spoken = { readonly text: string; readonly language: string };

const tag = /<(\/?)([a-z][a-z0-9]*)((?:\s[^<>]*)?)>/g;
const empty = new Set(['meta', 'link', 'input', 'br', 'img', 'hr']);
/** Attributes that are read out. */
const read = /\s(?:aria-label|alt|title|placeholder)="([^"]*)"/g;

const plain = (html: string) =>
  html.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&#39;', '’');

/** @param html a whole document of ours, which Preact has written */
export function spokenIn(html: string): readonly Spoken[] {
  const spoken: Spoken[] = [];
  const open: { readonly name: string; readonly language: string }[] = [];
  const languageNow = () => open.at(-1)?.language ?? '';
  const say = (text: string, language: string) => {
    if (text.trim() !== '') spoken.push({ text: plain(text.trim()), language });
  };
  let from = 0;
  for (const { 0: whole, 1: closing, 2: name = '', 3: attributes = '', index } of html.matchAll(tag)) {
    say(html.slice(from, index), languageNow());
    from = index + whole.length;
    if (closing) {
      open.splice(open.findLastIndex((element) => element.name === name));
      continue;
    }
    const language = /\slang="([^"]*)"/.exec(attributes)?.[1] ?? languageNow();
    for (const [, words = ''] of attributes.matchAll(read)) say(words, language);
    if (!empty.has(name)) open.push({ name, language });
  }
  return spoken;
}
