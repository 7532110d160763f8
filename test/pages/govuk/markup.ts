const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const decoded = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => entities[name] ?? whole);
const words = (value: string) => value.split(/\s+/).filter(Boolean);

function attributeOf(name: string, value: string | undefined): string {
  if (value === undefined || value === '') return name;
  const said = name === 'class' ? words(value).sort().join(' ') : decoded(value);
  return `${name}=${JSON.stringify(said)}`;
}

function tagOf(source: string): string {
  const [, name = '', rest = ''] = /^<(\/?[a-z0-9]+)([\s\S]*?)\/?>$/.exec(source) ?? [];
  const attributes = [...rest.matchAll(/([^\s="]+)(?:="([^"]*)")?/g)].map(([, key = '', value]) =>
    attributeOf(key, value),
  );
  return `<${[name, ...attributes.sort()].join(' ')}>`;
}

/** What is typed into a text area keeps its white space; anywhere else a run of it is one blank, at tags none. */
function textOf(source: string, before: string | undefined): string {
  if (before?.startsWith('<textarea')) return decoded(source);
  const opened = before?.startsWith('<') && !before.startsWith('</');
  const one = decoded(source).replace(/\s+/g, ' ').trimEnd();
  return opened ? one.trimStart() : one;
}

/**
 * The parts of a piece of HTML, one tag or text each, in a spelling of its own: attributes and classes sorted,
 * white space and entities evened out. Two pieces with the same parts mean the same.
 */
export function partsOf(html: string): readonly string[] {
  const parts: string[] = [];
  for (const piece of html.match(/<[^>]+>|[^<]+/g) ?? []) {
    const part = piece.startsWith('<') ? tagOf(piece) : textOf(piece, parts.at(-1));
    if (part !== '') parts.push(part);
  }
  return parts;
}
