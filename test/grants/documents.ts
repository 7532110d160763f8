/** Documents from a browser into a request and to its officers, so that every grant on the bucket is used. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { signIn } from '../../infra/local/officers/token.ts';
import type { Dossier } from '../../shared/contracts/staff-views.ts';
import type { Here } from '../faults/running-here.ts';
import { eicar, type FakeClamd } from '../infra/local/scan/fake-clamd.ts';
import { type Client, hiddenField } from '../journey/client.ts';
import { petition } from '../journey/people.ts';
import { signInOnPage, webBrowser } from '../journey/web-browser.ts';

const page = '/basvuru/dilekce/belgeler';

/** Remembers the one cookie of a browser's drafts. */
function drafting(base: string) {
  let cookie = '';
  return async (path: string, body?: FormData | Record<string, string>) => {
    const form = body && !(body instanceof FormData) ? new URLSearchParams(body) : body;
    const answer = await fetch(`${base}${path}`, {
      redirect: 'manual',
      headers: { accept: 'text/html', origin: new URL(base).origin, cookie },
      ...(form ? { method: 'POST', body: form } : {}),
    });
    const [kept] = answer.headers.getSetCookie().filter((line) => line.startsWith('__Host-taslak='));
    cookie = kept?.split(';')[0] ?? cookie;
    return { status: answer.status, text: await answer.text() };
  };
}

const fileOf = (name: string, content: string, fields: Record<string, string> = {}) => {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  form.append('dosya', new Blob([content]), name);
  return form;
};

/** @param scanner holds its answers until the request is taken, so that what is harmful has been kept by then */
export async function documentsAreAdded(
  { stage }: Here,
  client: Client,
  scanner: FakeClamd,
  notice: Readonly<Record<string, unknown>>,
): Promise<void> {
  const release = scanner.hold();
  const send = drafting(client.base);
  const added = async (name: string, content: string) =>
    assert.equal((await send(page, fileOf(name, content))).status, 303);
  await added('Zararlı.txt', eicar);
  await added('Vazgeçtim.txt', 'bunu göndermeyeceğim');
  const { text: listed } = await send(page);
  const last = [...listed.matchAll(/name="kaldir" value="([0-9a-f]{32})"/g)].at(-1)?.[1] ?? '';
  assert.equal((await send(page, { kaldir: last })).status, 303);
  await uploadedPast(send);

  const fields = { ...petition(), ...notice, idempotencyKey: randomUUID() } as Record<string, unknown>;
  const typed = Object.entries(fields).filter(([name]) => name !== 'regime');
  const sent = await send(
    '/basvuru/dilekce',
    Object.fromEntries(typed.map(([name, value]) => [name, String(value)])),
  );
  assert.equal(sent.status, 201);
  const [reference = ''] = /[2-9A-Y]{5}-[2-9A-Y]{5}/.exec(sent.text) ?? [];
  const [followUpCode = ''] = /[2-9A-Y]{4}(?:-[2-9A-Y]{4}){7}/.exec(sent.text) ?? [];
  release();

  const shown = await send('/takip', { reference, followUpCode });
  const carried = { reference, ticket: hiddenField(shown.text, 'ticket') };
  assert.equal((await send('/takip/belgeler', fileOf('Sonradan.txt', 'ek', carried))).status, 200);
  assert.equal((await send('/takip/belge', carried)).status, 200);
  await areOpened(stage, client, reference);
}

async function uploadedPast(send: ReturnType<typeof drafting>): Promise<void> {
  const { text } = await send(page, { adres: '12' });
  const { id, url, fields } = JSON.parse(text) as { id: string; url: string; fields: Record<string, string> };
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob(['%PDF-1.7 plan']), 'plan.pdf');
  assert.equal((await fetch(url, { method: 'POST', body: form })).status, 201);
  assert.equal((await send(page, { yuklendi: id, ad: 'Plan.pdf' })).status, 303);
}

async function areOpened(stage: Here['stage'], client: Client, reference: string): Promise<void> {
  const officer = { username: 'mehmet.kaya', password: stage.password };
  const token = await signIn({ issuer: stage.issuerUrl, ...officer });
  const attachments = await scanned(client, token, reference);
  assert.deepEqual(
    attachments.map(({ name, scan }) => [name, scan]),
    [
      ['Zararlı.txt', 'infected'],
      ['Plan.pdf', 'clean'],
      ['Sonradan.txt', 'clean'],
    ],
  );
  const [bad, plan] = attachments.map(({ id }) => id);
  const path = `/staff/requests/${reference}/attachments`;
  assert.equal((await client.postAs(token, `${path}/${bad}`, { unscannedAccepted: true })).status, 409);
  const opened = await client.postAs<{ url: string }>(token, `${path}/${plan}`, {});
  assert.equal(await (await fetch(opened.body.url)).text(), '%PDF-1.7 plan');

  const browser = webBrowser();
  const base = `${stage.url}/kocasinan`;
  await signInOnPage(browser, base, officer);
  const dossier = await browser.open(`${base}/gorevli/basvuru/${reference}`);
  const formToken = hiddenField(dossier.body, 'formToken');
  const led = await browser.submit(dossier, `${base}/gorevli/basvuru/${reference}/belge`, {
    formToken,
    id: plan ?? '',
  });
  const [, url = ''] = (led.headers.get('refresh') ?? '').split('url=');
  assert.equal(await (await fetch(url)).text(), '%PDF-1.7 plan');
}

async function scanned(client: Client, token: string, reference: string): Promise<Dossier['attachments']> {
  const until = Date.now() + 10_000;
  for (;;) {
    const { body } = await client.get<Dossier>(`/staff/requests/${reference}`, token);
    if (body.attachments.every(({ scan }) => scan !== 'waiting')) return body.attachments;
    assert.ok(Date.now() < until, 'every document is looked through in time');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
