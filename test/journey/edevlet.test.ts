/** A citizen whom the State names: the whole system with its stand-in for e-Devlet, over HTTP. */
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { trialClientSecret } from '../../infra/local/edevlet/trial-edevlet.ts';
import { signIn } from '../../infra/local/officers/token.ts';
import { kocasinan } from '../../shared/authorities/kocasinan.ts';
import type { Dossier } from '../../shared/contracts/staff-views.ts';
import type { Receipt } from '../../shared/contracts/views.ts';
import { synthesized } from '../assembly.ts';
import { type Here, startHere } from '../faults/running-here.ts';
import { scratchFolder } from '../infra/local/scratch.ts';
import { signInAtEdevlet } from './at-edevlet.ts';
import { type Client, clientOf, hiddenField } from './client.ts';
import { sendForm } from './fill-in.ts';
import { silentNarrator } from './narrator.ts';
import { receiptIn } from './steps-citizen.ts';
import { keepForm, typedAfterLogin } from './steps-edevlet.ts';
import { type Page, type WebBrowser, webBrowser } from './web-browser.ts';

const folder = scratchFolder();
const citizenCookie = '__Host-vatandas';
const draftCookie = '__Host-taslak';
let here: Here;
let base: string;
let client: Client;
let officer: string;
beforeAll(async () => {
  const assemblyDir = await synthesized();
  const at = Date.now() + 20 * 86_400_000;
  here = await startHere({ assemblyDir, dataDir: join(folder, 'data'), at });
  base = `${here.stage.url}/kocasinan`;
  client = clientOf(base, silentNarrator);
  officer = await signIn({
    issuer: here.stage.issuerUrl,
    username: 'ayse.demir',
    password: here.stage.password,
  });
}, 90_000);
afterAll(() => here?.close());

const typed = { ...typedAfterLogin('edevlet'), name: 'Gülşah', nationalId: '10000000214' };
const mine = (browser: WebBrowser) => browser.open(`${base}/basvurularim`);
const lists = ({ body }: Page, reference: string) => body.includes(`/basvurularim/${reference}"`);
const checkOf = (browser: WebBrowser) => browser.open(`${base}/basvuru/kvkk/kontrol`);
const gateOf = (browser: WebBrowser) => keepForm(browser, base, typed);

/** On paper, in her own number; nobody has seen who she is. */
async function onPaper(nationalId: string): Promise<string> {
  const paper = {
    regime: 'kvkk',
    channel: 'post',
    arrivedOn: new Date(here.clock.now() - 2 * 86_400_000).toISOString().slice(0, 10),
    name: 'Gülşah',
    surname: 'Çığırtkan',
    nationalId,
    serviceAddress: 'Argıncık Mah. Köşk Sok. No: 8, Kocasinan / Kayseri',
    subject: 'Verilerimin silinmesi',
    rights: ['e'],
    signed: true,
    noticeHandedOver: true,
    evidence: { registeredMailNumber: 'RR 323 456 785 TR' },
  };
  const key = { 'idempotency-key': randomUUID() };
  const { status, body } = await client.postAs<Receipt>(officer, '/staff/requests', paper, key);
  expect(status, JSON.stringify(body)).toBe(201);
  return body.reference;
}

describe('a citizen who signs in half-way through a form', () => {
  it('comes back to it, sees what stands instead of what she typed, and sends it in the State’s name for her', async () => {
    const browser = webBrowser();
    const form = await signInAtEdevlet(browser, await gateOf(browser));
    expect([form.status, form.url]).toEqual([200, `${base}/basvuru/kvkk`]);
    expect(form.headers.get('cache-control')).toBe('no-store');
    expect((await checkOf(browser)).body).toContain(typed.details);
    expect(form.body).toContain('“10000000214” yerine “10000000146”');
    expect(form.body).not.toContain('name="nationalId"');
    const sent = await sendForm(browser, form, { ...typed, nationalId: '10000000382', surname: 'Başka' });
    expect(sent.status).toBe(201);
    const { reference } = receiptIn(sent.body);

    const { body } = await client.get<Dossier>(`/staff/requests/${reference}`, officer);
    expect(body.assurance).toBe('edevlet');
    expect(JSON.stringify(body)).toContain('ÇIĞIRTKAN');
    expect(JSON.stringify(body)).toContain('10000000146');
    expect(JSON.stringify(body)).not.toMatch(/Başka|10000000382|10000000214/);

    const [own, others] = [await onPaper('10000000146'), await onPaper('10000000528')];
    const list = await mine(browser);
    expect([lists(list, reference), lists(list, own), lists(list, others)]).toEqual([true, true, false]);
    expect((await browser.open(`${base}/basvurularim/${own}`)).status).toBe(200);
    expect((await browser.open(`${base}/basvurularim/${others}`)).status).toBe(404);
  });

  it('signs out: her cookie is dead everywhere, and no page of hers was kept to go back to', async () => {
    const browser = webBrowser();
    const form = await signInAtEdevlet(browser, await gateOf(browser));
    const list = await mine(browser);
    const token = browser.cookiesAt(base).get(citizenCookie) ?? '';
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    for (const page of [form, list]) expect(page.headers.get('cache-control')).toBe('no-store');

    const formToken = hiddenField(list.body, 'formToken');
    const left = await browser.submit(list, `${base}/basvurularim/cikis`, { formToken });
    expect(left.body).toContain('turkiye.gov.tr adresinden de çıkış yapın');
    expect(browser.cookiesAt(base).has(citizenCookie)).toBe(false);
    expect((await mine(browser)).status).toBe(401);
    const copied = { cookie: `${citizenCookie}=${token}`, accept: 'text/html' };
    const back = await fetch(`${base}/basvurularim`, { headers: copied });
    expect([back.status, (await back.text()).includes('ÇIĞIRTKAN')]).toEqual([401, false]);
    expect(here.lines.filter((line) => line.includes(token))).toEqual([]);
  });

  it('is somebody else than the browser was before: the session that it had is over', async () => {
    const browser = webBrowser();
    await signInAtEdevlet(browser, await gateOf(browser), { citizen: 'veli' });
    const before = browser.cookiesAt(base).get(citizenCookie);
    const gate = await browser.open(`${base}/edevlet/giris?donus=basvurularim`);
    const list = await signInAtEdevlet(browser, gate, { citizen: 'maria' });
    expect(list.body).toContain('99000000110');
    const copied = { cookie: `${citizenCookie}=${before}`, accept: 'text/html' };
    expect((await fetch(`${base}/basvurularim`, { headers: copied })).status).toBe(401);
  });
});

describe('when e-Devlet fails in the middle', () => {
  it.each([
    ['tokenUnanswered', 503, 'Giriş şu anda yapılamıyor'],
    ['identityPage', 503, 'Giriş şu anda yapılamıyor'],
    ['numberWrong', 403, 'Kimliğiniz e-Devlet ile doğrulanmadı'],
    ['cancelled', 403, 'Girişten vazgeçildi'],
  ])(
    '(%s) she is told so and how to go on, and her form waits as she left it',
    async (twist, status, title) => {
      const browser = webBrowser();
      const failed = await signInAtEdevlet(browser, await gateOf(browser), { twist });
      expect([failed.status, failed.body.includes(title)]).toEqual([status, true]);
      for (const way of ['/edevlet/giris?donus=kvkk', '/basvuru/kvkk', '/hesap/giris?donus=kvkk'])
        expect(failed.body).toContain(`href="/kocasinan${way}"`);
      expect(failed.body).toContain(kocasinan.address);
      const { size } = browser.cookiesAt(base);
      expect([size, browser.cookiesAt(base).has(draftCookie)]).toEqual([1, true]);

      const form = await browser.open(`${base}/basvuru/kvkk`);
      expect(form.body).toContain(`value="${typed.nationalId}"`);
      expect((await checkOf(browser)).body).toContain(typed.details);
      await signInAtEdevlet(browser, await browser.open(`${base}/edevlet/giris?donus=kvkk`));
      expect((await checkOf(browser)).body).toContain(typed.details);
    },
  );
});

describe('an institution’s secret', () => {
  it('is the file of its name in the data folder, and a changed one counts at the next login', async () => {
    const secrets = join(folder, 'data', 'secrets');
    await mkdir(secrets, { recursive: true, mode: 0o700 });
    const file = join(secrets, 'EdevletSecretsKocasinan');
    const logIn = async (authority: string) => {
      const browser = webBrowser();
      const address = `${here.stage.url}/${authority}/edevlet/giris?donus=basvurularim`;
      return (await signInAtEdevlet(browser, await browser.open(address))).status;
    };
    await writeFile(file, 'eskimiş', { mode: 0o600 });
    expect([await logIn('kocasinan'), await logIn('kent-konut')]).toEqual([503, 200]);
    expect(here.lines.join('\n')).toContain('token:invalid_client');
    await writeFile(file, `${trialClientSecret}\n`);
    expect(await logIn('kocasinan')).toBe(200);
    expect(here.lines.join('\n')).not.toContain('eskimiş');
  });
});

it('says nothing in its log or its store of who came, and everything was granted', async () => {
  const log = here.lines.join('\n');
  const data = join(folder, 'data');
  const store = (await readdir(data)).filter((name) => name.startsWith('dynamodb.sqlite'));
  expect(store.length).toBeGreaterThan(0);
  const bytes = Buffer.concat(await Promise.all(store.map((name) => readFile(join(data, name)))));
  for (const word of ['ÇIĞIRTKAN', '10000000146', '10000000214', '99000000110', 'Argıncık'])
    expect(bytes.includes(word)).toBe(false);
  for (const word of ['GÜLŞAH', 'Gülşah', 'ÇIĞIRTKAN', '10000000146', '10000000214', 'deneme-edevlet'])
    expect(log).not.toContain(word);
  expect(here.lines.filter((line) => /REFUSED|FAILED|DEAD LETTER/.test(line))).toEqual([]);
  expect(log).toContain('token:network');
});
