/**
 * A strict reader of iCalendar (RFC 5545), written from the RFC and not from what we write: no library that reads it is
 * installed. It takes what our calendars may hold and throws at anything else.
 */
export type Component = {
  readonly name: string;
  readonly properties: readonly {
    readonly name: string;
    readonly parameters: string;
    readonly value: string;
  }[];
  readonly components: readonly Component[];
};

const texts = new Set([
  'PRODID',
  'NAME',
  'X-WR-CALNAME',
  'X-WR-CALDESC',
  'SUMMARY',
  'DESCRIPTION',
  'TRANSP',
  'CATEGORIES',
  'UID',
]);
/** By component: what must stand in it once, and what may. */
const rules: Readonly<
  Record<string, { readonly once: readonly string[]; readonly atMostOnce: readonly string[] }>
> = {
  VCALENDAR: {
    once: ['PRODID', 'VERSION'],
    atMostOnce: ['METHOD', 'CALSCALE', 'NAME', 'REFRESH-INTERVAL'],
  },
  VEVENT: {
    once: ['UID', 'DTSTAMP', 'DTSTART'],
    atMostOnce: ['SEQUENCE', 'DTEND', 'SUMMARY', 'DESCRIPTION', 'TRANSP', 'URL', 'CATEGORIES'],
  },
  VALARM: { once: ['ACTION', 'TRIGGER', 'DESCRIPTION'], atMostOnce: [] },
};

/** @throws with what is wrong */
export function readCalendar(bytes: Uint8Array): Component {
  const ahead = unfolded(Buffer.from(bytes)).reverse();
  const component = componentFrom(ahead);
  if (ahead.length > 0) throw new Error('something follows the calendar');
  if (component.name !== 'VCALENDAR') throw new Error('it is no calendar');
  judge(component);
  const ids = component.components.map((event) => textIn(event, 'UID'));
  if (new Set(ids).size !== ids.length) throw new Error('two events have one UID');
  return component;
}

export function textIn(component: Component, name: string): string | undefined {
  return component.properties.find((property) => property.name === name)?.value;
}

function unfolded(bytes: Buffer): string[] {
  const lines: string[] = [];
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf('\r\n', from);
    if (end < 0) throw new Error('the last line has no end');
    const physical = bytes.subarray(from, end);
    if (physical.length > 75) throw new Error(`a line of ${physical.length} octets`);
    // Each line alone must be UTF-8: no letter may be cut in two.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(physical);
    if (/[\r\n]/.test(text)) throw new Error('a line ends with half an end');
    if (/^[ \t]/.test(text)) lines.push(`${lines.pop() ?? ''}${text.slice(1)}`);
    else lines.push(text);
    from = end + 2;
  }
  return lines;
}

/** @param ahead the lines that are left, the next one last; those of the component are taken away */
function componentFrom(ahead: string[]): Component {
  const first = ahead.pop() ?? '';
  const name = /^BEGIN:([A-Z]+)$/.exec(first)?.[1];
  if (!name) throw new Error(`no component begins at ${first}`);
  const properties: Component['properties'][number][] = [];
  const components: Component[] = [];
  for (;;) {
    const line = ahead.at(-1);
    if (line === undefined) throw new Error(`${name} has no end`);
    if (line.startsWith('BEGIN:')) {
      components.push(componentFrom(ahead));
      continue;
    }
    ahead.pop();
    if (line === `END:${name}`) return { name, properties, components };
    properties.push(propertyOf(line));
  }
}

function propertyOf(line: string) {
  const [, name, parameters, value] = /^([A-Z][A-Z0-9-]*)((?:;[A-Z-]+=[^";:,]+)*):(.*)$/u.exec(line) ?? [];
  if (name === undefined || parameters === undefined || value === undefined)
    throw new Error(`no property: ${line}`);
  if (!texts.has(name)) return { name, parameters, value };
  if (/(?:^|[^\\])(?:\\\\)*[;,]/.test(value) || /(?:^|[^\\])(?:\\\\)*\\[^\\;,nN]/.test(value))
    throw new Error(`badly escaped: ${line}`);
  const plain = value.replace(/\\([\\;,nN])/g, (_, sign) => (sign.toLowerCase() === 'n' ? '\n' : sign));
  return { name, parameters, value: plain };
}

function judge(component: Component): void {
  const rule = rules[component.name];
  if (!rule) throw new Error(`an unknown component ${component.name}`);
  const count = (name: string) => component.properties.filter((p) => p.name === name).length;
  for (const name of rule.once)
    if (count(name) !== 1) throw new Error(`${component.name} has ${count(name)} ${name}`);
  for (const name of rule.atMostOnce)
    if (count(name) > 1) throw new Error(`${component.name} has ${count(name)} ${name}`);
  const known = [...rule.once, ...rule.atMostOnce];
  for (const { name } of component.properties)
    if (!known.includes(name) && !name.startsWith('X-'))
      throw new Error(`${component.name} may not hold ${name}`);
  if (component.name === 'VCALENDAR' && textIn(component, 'VERSION') !== '2.0')
    throw new Error('it is of another version');
  if (component.name === 'VEVENT') judgeTimes(component);
  for (const inner of component.components) judge(inner);
}

function judgeTimes(event: Component): void {
  if (!/^\d{8}T\d{6}Z$/.test(textIn(event, 'DTSTAMP') ?? '')) throw new Error('DTSTAMP is not in UTC');
  const [start, end] = ['DTSTART', 'DTEND'].map((name) => event.properties.find((p) => p.name === name));
  if (start?.parameters !== ';VALUE=DATE' || end?.parameters !== ';VALUE=DATE')
    throw new Error('the event is not of a day');
  if (!/^\d{8}$/.test(start.value) || !/^\d{8}$/.test(end.value) || end.value <= start.value)
    throw new Error('the event does not end after it began');
}
