/** Who does not hold a request's secret cannot learn whether its reference exists: over HTTP, from the route table. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn } from '../../infra/local/officers/token.ts';
import { kentKonut } from '../../shared/authorities/kent-konut.ts';
import { kocasinan } from '../../shared/authorities/kocasinan.ts';
import { referenceOf } from '../../shared/contracts/codes.ts';
import type { FeedOpened } from '../../shared/contracts/feeds.ts';
import { type Route, routes } from '../../shared/contracts/routes.ts';
import type { Receipt, StatusView } from '../../shared/contracts/views.ts';
import { noticeHash } from '../../shared/domain/notice.ts';
import { synthesized } from '../assembly.ts';
import { type Here, startHere } from '../faults/running-here.ts';
import { scratchFolder } from '../infra/local/scratch.ts';
import { signInAtEdevlet } from '../journey/at-edevlet.ts';
import { clientOf } from '../journey/client.ts';
import { codeIn, inboxOf } from '../journey/inbox.ts';
import { silentNarrator } from '../journey/narrator.ts';
import { informationRequest, kvkkApplication, petition } from '../journey/people.ts';
import { becomeMember } from '../journey/steps-member.ts';
import { webBrowser } from '../journey/web-browser.ts';
import { type Asked, json, mailboxProbes, nameNone, opensAt, other, probes } from './enumeration-probes.ts';

const table = Object.entries(routes) as [string, Route][];
const isOfficers = (route: Route) => route.kind === 'api' && route.caller === 'officer';
const takesSomething = ({ method, path }: Route) => method === 'POST' || path.includes('{');

const folder = scratchFolder();
let here: Here;
let base: string;
let calls = 0;
/** A reference as it stands, or as it never was given out. */
const known: Record<string, string> = {};
const files: Record<string, string> = {};
const unknown = referenceOf(1_234_567_890n);

beforeAll(async () => {
  const assemblyDir = await synthesized();
  const dataDir = join(folder, 'data');
  here = await startHere({ assemblyDir, dataDir, trustedProxies: 1 });
  base = `${here.stage.url}/kocasinan`;
  const client = clientOf(base, silentNarrator);
  const take = async (person: object, at = client, shown = kocasinan) => {
    const read = {
      noticeVersion: shown.notice.version,
      noticeHash: noticeHash(shown.notice),
      noticeRead: true,
    };
    const headers = { 'idempotency-key': randomUUID() };
    const { status, body } = await at.post<Receipt>('/requests', { ...person, ...read }, headers);
    expect(status).toBe(201);
    return body;
  };
  const kvkk = { regime: 'kvkk', ...kvkkApplication('sayim') };
  known.unconfirmed = (await take(kvkk)).reference;
  known.confirmed = (await take(informationRequest('sayim'))).reference;
  known.withoutMail = (await take(petition())).reference;
  known.answered = (await take(petition())).reference;
  known.elsewhere = (
    await take(
      { ...kvkk, relation: 'customer', replyBy: 'post' },
      clientOf(`${here.stage.url}/kent-konut`, silentNarrator),
      kentKonut,
    )
  ).reference;
  const { reference, followUpCode: right } = await take(petition());
  const opened = await client.post<StatusView>(`/requests/${reference}/status`, { followUpCode: right });
  Object.assign(other, { followUpCode: right, ticket: opened.body.ticket });
  expect(other.ticket).not.toBe('');
  const mail = await inboxOf(here.stage.inboxUrl).waitFor(informationRequest('sayim').email, 'kod');
  const confirmed = { code: codeIn(mail.text) };
  expect((await client.post(`/requests/${known.confirmed}/confirmation`, confirmed)).status).toBe(200);

  const { issuerUrl: issuer, password } = here.stage;
  const token = await signIn({ issuer, username: 'mehmet.kaya', password });
  const reply = { outcome: 'accepted', explanation: 'Onarıldı.', containsPersonalData: false };
  expect((await client.postAs(token, `/staff/requests/${known.answered}/reply`, reply)).status).toBe(200);
  const order = { department: 'fen-isleri' };
  const open = async () => (await client.postAs<FeedOpened>(token, '/staff/calendar-feeds', order)).body;
  const [revoked, live] = [await open(), await open()];
  await client.postAs(token, `/staff/calendar-feeds/${revoked.id}/revocation`, {});
  files.revoked = revoked.url.slice(revoked.url.lastIndexOf('/') + 1);
  files.live = live.url.slice(live.url.lastIndexOf('/') + 1);
}, 60_000);
afterAll(() => here?.close());

/** Each call comes from an address of its own, so that no limit answers in the place of what is asked. */
const nextAddress = () => `198.18.${Math.floor(++calls / 250)}.${(calls % 250) + 1}`;

/** All that a caller can see of an answer but for the moment it was given in and her own words in it. */
async function seen(method: string, { path, json, form }: Asked, echoed: string, cookie = '') {
  const type = json ? 'application/json' : form ? 'application/x-www-form-urlencoded' : undefined;
  const response = await fetch(`${base}${path}`, {
    method,
    redirect: 'manual',
    headers: {
      'x-forwarded-for': nextAddress(),
      ...(type && { 'content-type': type }),
      ...(cookie && { cookie }),
      ...(form && { origin: here.stage.url }),
    },
    ...(json && { body: JSON.stringify(json) }),
    ...(form && { body: new URLSearchParams(form).toString() }),
  });
  const body = (await response.text()).replaceAll(echoed, '(reference)');
  const headers = [...response.headers].filter(([name]) => name !== 'date');
  return { status: response.status, headers, body };
}

describe('the table', () => {
  it('has probes for every public route that may name a request', () => {
    const open = table.filter(([id, route]) => !isOfficers(route) && takesSomething(route) && !nameNone[id]);
    expect(open.map(([id]) => id).filter((id) => !probes[id])).toEqual([]);
    expect([...Object.keys(probes), ...Object.keys(nameNone)].filter((id) => !(id in routes))).toEqual([]);
  });

  it('knows every form with a field for the reference', async () => {
    const pages = ['/', '/takip', '/onay', '/basvuru/kvkk'];
    const html = (
      await Promise.all(pages.map((path) => fetch(`${base}${path}`).then((r) => r.text())))
    ).join();
    const forms = [...html.matchAll(/<form[^>]*action="[^"]*\/kocasinan([^"]*)"[^>]*>(.*?)<\/form>/gs)];
    const naming = forms.filter(([, , fields]) => fields?.includes('name="reference"'));
    expect(naming.length).toBeGreaterThan(1);
    const paths = table.filter(([id]) => probes[id]).map(([, { method, path }]) => `${method} ${path}`);
    for (const [, action] of naming) expect(paths).toContain(`POST ${action}`);
  });
});

describe('a reference that was given out is answered as one that never was', () => {
  it.each(Object.keys(probes))('%s', async (id) => {
    const { method } = (routes as Readonly<Record<string, Route>>)[id] as Route;
    for (const probe of probes[id] ?? []) {
      const wanted = await seen(method, probe(unknown), unknown);
      expect(wanted.status).not.toBe(429);
      for (const [which, reference] of Object.entries(known))
        expect({ which, ...(await seen(method, probe(reference), reference)) }).toEqual({ which, ...wanted });
    }
  });

  it('by every officers’ route, to somebody who is not signed in', async () => {
    const naming = table.filter(([, route]) => isOfficers(route) && route.path.includes('{reference}'));
    expect(naming.length).toBeGreaterThan(20);
    for (const [id, { method, path }] of naming) {
      const ask = (reference: string): Promise<object> => {
        const asked = {
          path: path.replace('{reference}', reference),
          ...(method === 'POST' && { json: {} }),
        };
        return seen(method, asked, reference);
      };
      const wanted = await ask(unknown);
      expect({ id, ...(await ask(known.confirmed ?? '')) }).toEqual({ id, ...wanted });
      expect(wanted).toMatchObject({ status: 401 });
    }
  });

  it('to a citizen who is signed in and is none of those who asked', async () => {
    const browser = webBrowser();
    const gate = await browser.open(`${base}/edevlet/giris?donus=basvurularim`);
    const list = await signInAtEdevlet(browser, gate, { citizen: 'veli' });
    expect([list.status, list.body]).toEqual([200, expect.stringContaining('10000000528')]);
    const cookie = `__Host-vatandas=${browser.cookiesAt(base).get('__Host-vatandas')}`;
    const ask = (reference: string) => seen('GET', { path: `/basvurularim/${reference}` }, reference, cookie);
    const wanted = await ask(unknown);
    expect(wanted.status).toBe(404);
    for (const [which, reference] of Object.entries(known))
      expect({ which, ...(await ask(reference)) }).toEqual({ which, ...wanted });
  });

  it('when its secret was tried too often', async () => {
    const probe = json('confirmation', { code: '000000' });
    for (let tries = 0; tries < 6; tries++) await seen('POST', probe(known.unconfirmed ?? ''), '');
    const spent = await seen('POST', probe(known.unconfirmed ?? ''), known.unconfirmed ?? '');
    expect(await seen('POST', probe(unknown), unknown)).toEqual(spent);
    expect(spent.status).toBe(403);
  });
});

describe('a mailbox that has an account is answered as one that has none', () => {
  type Seen = Awaited<ReturnType<typeof seen>>;
  const hidden = ({ headers, ...rest }: Seen) => ({
    ...rest,
    headers: headers.map(([name, value]) => [name, value.replace(/=[\w-]{43};/, '=(random);')]),
  });
  const stepIn = ({ headers }: Seen) =>
    headers.find(([name]) => name === 'set-cookie')?.[1].split(';')[0] ?? '';
  let member: string;
  let strangers = 0;
  /** As long as hers, since some answers repeat it. */
  const stranger = () => member.replace('uye', `y${String(++strangers).padStart(2, '0')}`);
  beforeAll(async () => {
    const { inboxUrl, control } = here.stage;
    const scene = { client: clientOf(base, silentNarrator), inbox: inboxOf(inboxUrl), control };
    member = (await becomeMember(scene, webBrowser(), 'sayim')).member.email;
  });

  it('by every form that takes one', async () => {
    const taking = Object.entries(nameNone).filter(([, what]) => what.startsWith('a mailbox'));
    expect(taking.map(([id]) => id).sort()).toEqual(Object.keys(mailboxProbes).sort());
  });

  it.each(Object.keys(mailboxProbes))('%s', async (id) => {
    const ask = async (probe: (email: string) => Asked, email: string) => {
      const before = opensAt[id];
      const step = before ? stepIn(await seen('POST', before(email), email)) : '';
      expect(step.startsWith('__Host-adim=')).toBe(before !== undefined);
      return hidden(await seen('POST', probe(email), email, step));
    };
    for (const probe of mailboxProbes[id] ?? []) {
      const of = await ask(probe, member);
      expect(of).toEqual(await ask(probe, stranger()));
      expect([200, 403, 422]).toContain(of.status);
    }
  });
});

describe('a calendar’s address', () => {
  it('that was taken back, or belongs to another authority, is answered as one that never was', async () => {
    const ask = (file: string, at = '') => seen('GET', { path: `${at}/takvim/${file}` }, file);
    const wanted = await ask(`${'A'.repeat(27)}.ics`);
    expect(wanted.status).toBe(404);
    expect(await ask('x.ics')).toEqual(wanted);
    expect(await ask(files.revoked ?? '')).toEqual(wanted);
    expect((await ask(files.live ?? '')).status).toBe(200);
    const there = (file: string) => ask(file, '/../kent-konut');
    expect(await there(files.live ?? '')).toEqual(await there(`${'A'.repeat(27)}.ics`));
  });
});
