/** A whole journey of marked people; then nothing marked stands in logs, errors, URLs, keys, indexes, files or headers. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { FaultFor } from '../../infra/local/access/faults.ts';
import { synthesized } from '../assembly.ts';
import { type Here, startHere } from '../faults/running-here.ts';
import { itemsIn } from '../faults/store.ts';
import { scratchFolder } from '../infra/local/scratch.ts';
import { inboxOf } from '../journey/inbox.ts';
import { callers, foundIn, marked, spellings, words } from './canaries.ts';
import { playMarked } from './canary-journey.ts';
import { type Play, playOn } from './canary-play.ts';
import { type Evidence, type Exchange, eventsIn, filesIn, leaksIn, saidOfMistakes } from './canary-scan.ts';

const folder = scratchFolder();
const exchanges: Exchange[] = [];
const sent: string[] = [];
let failing: string | undefined;
let here: Here;
let play: Play;
let references: readonly string[];
let atFirst: ReturnType<typeof itemsIn>;
let evidence: Evidence;

/** The store refuses what a function asks of it, and repeats it in its message as a careless service might. */
const fault: FaultFor = ({ service, principal, body }) => {
  const meant = failing !== undefined && principal.functionName.toLowerCase().includes(failing);
  if (!meant || service !== 'dynamodb') return 'pass';
  const message = `${marked.name} ${marked.nationalId} ${body}`;
  const headers = { 'content-type': 'application/x-amz-json-1.0' };
  return {
    instead: { status: 400, headers, body: JSON.stringify({ __type: 'ValidationException', message }) },
  };
};

/** Every call to the system comes from a marked address and is kept with its answer. */
function listenTo(url: string) {
  const send = globalThis.fetch;
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    if (!String(input).startsWith(url)) return send(input, init);
    const headers = new Headers(init?.headers);
    headers.set('x-forwarded-for', callers[exchanges.length % callers.length] ?? '');
    sent.push(String(init?.body ?? ''));
    const response = await send(input, { ...init, headers });
    exchanges.push({
      method: init?.method ?? 'GET',
      url: String(input),
      status: response.status,
      headers: [...response.headers],
      body: await response.clone().text(),
    });
    return response;
  });
}

/** What somebody writes into an address herself is hers; nothing may repeat it. */
async function typesIntoTheAddressBar(): Promise<void> {
  const [name, id] = [encodeURIComponent(marked.name), marked.nationalId];
  const paths = [
    `/${name}`,
    `/basvuru/${name}`,
    `/takip?reference=${id}`,
    `/takvim/${id}.ics`,
    `/assets/${name}.css`,
  ];
  for (const path of [
    ...paths,
    `/gorevli/donus?code=${id}&state=${name}&error=${name}`,
    `/gorevli/basvuru/${id}`,
  ]) {
    await fetch(`${here.stage.url}/kocasinan${path}`, { redirect: 'manual' });
    exchanges.push({ ...(exchanges.pop() as Exchange), url: 'http://x/typed' });
  }
}

/** Events under way lie in a file for as long as a function works on them. */
const events = new Map<string, Evidence['files'][number]>();
const keep = (files: Evidence['files']) => files.map((file) => events.set(file.name, file));

beforeAll(async () => {
  const assemblyDir = await synthesized();
  const dataDir = join(folder, 'data');
  const hooks = { fault, retryDelay: () => 10 };
  here = await startHere({ assemblyDir, dataDir, trustedProxies: 1, hooks });
  atFirst = itemsIn(dataDir, 'RequestsTable');
  listenTo(here.stage.url);
  const watch = setInterval(() => keep(eventsIn(join(dataDir, 'events'))), 10);
  await typesIntoTheAddressBar();
  play = playOn(here, (wanted) => {
    failing = wanted;
  });
  references = await playMarked(play);
  clearInterval(watch);
  const items = here.system.application.tables.flatMap((table) =>
    itemsIn(dataDir, table.name as 'RequestsTable').map((item) => ({ table, item })),
  );
  const mails = await inboxOf(here.stage.inboxUrl).list();
  // What a browser is given to keep opens a session, a step or a form.
  const cookies = exchanges.flatMap(({ headers }) =>
    headers.flatMap(([name, line]) =>
      name === 'set-cookie' ? (line.split(';')[0]?.split(/[=.]/) ?? []) : [],
    ),
  );
  play.secrets.push(...new Set(cookies.filter((part) => /^[\w-]{43}$/.test(part))));
  evidence = {
    lines: here.lines,
    exchanges,
    mails,
    items,
    files: [...filesIn(dataDir), ...events.values()],
    secrets: play.secrets,
  };
}, 60_000);
afterAll(async () => {
  vi.restoreAllMocks();
  await here?.close();
});

describe('a system that has just begun', () => {
  it('knows no account', () => {
    expect(atFirst.filter(({ pk }) => String(pk).includes('#ACCOUNT#'))).toEqual([]);
  });
});

describe('the scan', () => {
  it('knows a word by each of its spellings', () => {
    for (const word of words) for (const one of spellings(word)) expect(foundIn(`x${one}y`)).toContain(word);
    expect(foundIn(Buffer.from(`önünde ${marked.surname} ardında`).toString('base64'))).toEqual([
      marked.surname,
    ]);
  });

  it('looked at all that a journey leaves behind', () => {
    const statuses = new Set(exchanges.map(({ status }) => status));
    for (const status of [200, 201, 303, 400, 403, 404, 409, 413, 415, 422, 503])
      expect(statuses).toContain(status);
    expect(exchanges.length).toBeGreaterThan(80);
    const kinds = new Set(evidence.items.map(({ item }) => String(item.pk).split('#')[1]));
    for (const kind of ['REQUEST', 'TRAIL', 'READS', 'LIMIT', 'ACCOUNT', 'STEP', 'DRAFT', 'SESSION'])
      expect([...kinds].join()).toContain(kind);
    const atHerAccount = exchanges.filter(({ url, status }) => status >= 400 && url.includes('/hesap/'));
    expect(atHerAccount.length).toBeGreaterThan(8);
    for (const { body } of atHerAccount) expect(saidOfMistakes(body)).toMatch(/error-summary|<h1/);
    const names = evidence.files.map(({ name }) => name).join('\n');
    for (const part of [
      'dynamodb.sqlite',
      'dead-letters/DeliveryDeadLetters/',
      'schedules',
      'streams',
      'sms/',
    ])
      expect(names).toContain(part);
    expect(here.lines.join('\n')).toContain("event: 'fault'");
    for (const reference of references)
      expect(evidence.items.some(({ item }) => String(item.pk).includes(reference))).toBe(true);
    expect(evidence.mails.length).toBeGreaterThan(5);
    expect(events.size).toBeGreaterThan(5);
  });

  it('was of people who said every marked word, and called from the marked addresses', () => {
    const { address4, address6, ...said } = marked;
    expect(foundIn(sent.join('\n'), Object.values(said))).toEqual(Object.values(said));
    const owners = evidence.items
      .map(({ item }) => String(item.pk))
      .filter((pk) => /#LIMIT#submission#/.test(pk));
    expect(new Set(owners).size).toBe(callers.length);
  });

  const planted: [string, (seen: Evidence) => Evidence][] = [
    ['log', (seen) => ({ ...seen, lines: [`submit: { subject: '${marked.subject}' }`] })],
    ['url', withExchange({ url: `http://x/takip?ad=${encodeURIComponent(marked.subject)}` })],
    ['header', withExchange({ headers: [['location', `/?${marked.subject}`]] })],
    ['link', withPage(200, `<a href="/takip?k=${marked.subject}">`)],
    ['password', withPage(422, `<input value="${marked.password}">`)],
    ['error', withExchange({ status: 404, body: JSON.stringify({ detail: marked.subject }) })],
    ['error', withPage(422, `<input name="subject" value="${marked.subject}"><p>${marked.subject}</p>`)],
    [
      'mail',
      (seen) => ({ ...seen, mails: [{ subject: '', text: `https://x/?${marked.subject}`, html: '' }] }),
    ],
    ['index', withAttribute('pk')],
    ['item', withAttribute('whatever')],
    ['file name', (seen) => ({ ...seen, files: [{ name: `mail/${marked.subject}.eml`, text: '' }] })],
    ['file', (seen) => ({ ...seen, files: [{ name: 'events/1.json', text: marked.subject }] })],
  ];
  it.each(planted)('finds a word that stands in a place of the kind %s', (place, plant) => {
    const places = leaksIn(plant({ ...evidence, exchanges: [], items: [], files: [], mails: [], lines: [] }));
    const word = place === 'password' ? marked.password : marked.subject;
    expect(places.some((leak) => leak.startsWith(`${place} (`) && leak.endsWith(word))).toBe(true);
  });

  it('lets her own words stand in the fields that she typed them into, and nowhere else', () => {
    const nothing = { ...evidence, items: [], files: [], mails: [], lines: [] };
    const answer = `<dd class="x"><span class="bv-typed">${marked.subject}</span></dd>`;
    const page = withPage(422, `<textarea name="details">${marked.details}</textarea>${answer}`)(nothing);
    expect(leaksIn({ ...page, exchanges: page.exchanges.slice(-1) })).toEqual([]);
  });
});

it('finds nothing after the whole journey', () => {
  expect(leaksIn(evidence)).toEqual([]);
});

function withExchange(change: Partial<Exchange>) {
  const exchange = { method: 'GET', url: 'http://x/', status: 200, headers: [], body: '', ...change };
  return (seen: Evidence): Evidence => ({ ...seen, exchanges: [exchange] });
}
function withPage(status: number, body: string) {
  return withExchange({ status, body, headers: [['content-type', 'text/html; charset=utf-8']] });
}
function withAttribute(name: string) {
  return (seen: Evidence): Evidence => {
    const table = here.system.application.tables[0];
    return { ...seen, items: table ? [{ table, item: { [name]: marked.subject } }] : [] };
  };
}
