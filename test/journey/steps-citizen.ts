import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Problem } from '../../shared/contracts/failures.ts';
import type { Receipt, StatusView } from '../../shared/contracts/views.ts';
import type { Client } from './client.ts';
import { carriedBy, fillIn } from './fill-in.ts';
import { codeIn, type Inbox } from './inbox.ts';
import type { Narrator } from './narrator.ts';
import { informationRequest, kvkkApplication, petition } from './people.ts';
import { webBrowser } from './web-browser.ts';

export type Tour = {
  readonly client: Client;
  readonly inbox: Inbox;
  readonly tell: Narrator;
  readonly tag: string;
};
export type Taken = { readonly reference: string; readonly followUpCode: string; readonly dueOn: string };

export type Notice = { readonly noticeVersion: string; readonly noticeHash: string };

/** Fills in the KVKK form as a browser without script does, first with a mistake. */
export async function submitKvkkForm({
  client,
  tell,
  tag,
}: Tour): Promise<Taken & { notice: Notice; email: string }> {
  tell.step('A citizen opens the KVKK form (Law 6698 m.11) and goes through its steps, script off');
  const browser = webBrowser();
  const form = await browser.open(`${client.base}/basvuru/kvkk`);
  const answers = kvkkApplication(tag);

  tell.note(
    'First with a wrong T.C. kimlik number: she gets her words back, with a sentence that says what to do.',
  );
  const wrong = { ...answers, nationalId: '12345678901' };
  const refused = await browser.submit(form, `${form.url}/kimlik`, wrong);
  assert.equal(refused.status, 422);
  assert.match(refused.body, /<title>Hata: /);
  assert.ok(refused.body.includes(`value="${wrong.nationalId}"`), 'what she typed is still there');

  tell.note('Then the right one, step by step, to the page that shows everything once more.');
  const check = await fillIn(browser, form, answers);
  assert.ok(check.body.includes(answers.details), 'she reads what she is about to send');
  const carried = carriedBy(check);
  const [noticeVersion = '', noticeHash = ''] = [carried.noticeVersion, carried.noticeHash].flat();
  const notice = { noticeVersion, noticeHash };
  const send = () => browser.submit(check, form.url, { ...carried, noticeRead: 'true' });
  const taken = await send();
  assert.equal(taken.status, 201);
  const receipt = receiptIn(taken.body);
  const again = await send();
  assert.deepEqual(receiptIn(again.body), receipt, 'sending the same form twice takes one request');
  tell.note(`Sent twice, taken once: ${receipt.reference}, last day ${receipt.dueOn || '(see page)'}`);
  return { ...receipt, notice, email: answers.email };
}

export function receiptIn(html: string): Taken {
  const reference = /\b([2-9AEFHKLMRTUY]{5}-[2-9AEFHKLMRTUY]{5})\b/.exec(html)?.[1];
  const followUpCode = /\b((?:[2-9AEFHKLMRTUY]{4}-){7}[2-9AEFHKLMRTUY]{4})\b/.exec(html)?.[1];
  assert.ok(reference && followUpCode, 'the page shows the reference and the follow-up code');
  return { reference, followUpCode, dueOn: '' };
}

/** The same by JSON: a petition without e-mail, sent twice with one Idempotency-Key. */
export async function submitPetition({ client, tell }: Tour, notice: Notice): Promise<Taken> {
  tell.step('An integrator sends a complaint (Law 3071) by JSON, without an e-mail address');
  const body = { ...petition(), ...notice, noticeRead: true };
  const key = { 'idempotency-key': randomUUID() };
  const first = await client.post<Receipt>('/requests', body, key);
  assert.equal(first.status, 201);
  const second = await client.post<Receipt>('/requests', body, key);
  assert.deepEqual(second.body, first.body, 'the same key and body answer the same receipt');
  const other = await client.post<Problem>('/requests', { ...body, subject: 'Başka bir konu' }, key);
  assert.equal(other.status, 422);
  assert.equal(other.body.code, 'idempotencyKeyReused');
  return first.body;
}

export async function submitInformationRequest(
  { client, tell, tag }: Tour,
  notice: Notice,
): Promise<Taken & { email: string }> {
  tell.step('A citizen asks for information (Law 4982, 15 working days)');
  const body = { ...informationRequest(tag), ...notice, noticeRead: true };
  const answer = await client.post<Receipt>('/requests', body, { 'idempotency-key': randomUUID() });
  assert.equal(answer.status, 201);
  assert.equal(answer.body.confirmation, 'codeSent');
  return { ...answer.body, email: body.email };
}

/** The same deployment serves a second institution, which takes KVKK applications only. */
export async function submitToOtherAuthority({ tell, tag }: Tour, other: Client): Promise<Taken> {
  tell.step('A customer of Kent Konut applies there; a petition is refused, because the company takes none');
  const { body: shown } = await other.get<Notice>('/privacy-notice');
  const notice = { noticeVersion: shown.noticeVersion, noticeHash: shown.noticeHash, noticeRead: true };
  const body = { ...kvkkApplication(tag), regime: 'kvkk', relation: 'customer', replyBy: 'post', ...notice };
  const answer = await other.post<Receipt>('/requests', body, { 'idempotency-key': randomUUID() });
  assert.equal(answer.status, 201);
  assert.equal(answer.body.authority.id, 'kent-konut');
  const refused = await other.post<Problem>(
    '/requests',
    { ...petition(), ...notice },
    { 'idempotency-key': randomUUID() },
  );
  assert.equal(refused.body.code, 'regimeNotOffered');
  return answer.body;
}

/** Types the mailed code, first a wrong one; then the receipt arrives. */
export async function confirmEmail(
  { client, inbox, tell }: Tour,
  { reference, email }: Taken & { email: string },
): Promise<void> {
  tell.step(`The mailbox of ${reference} is confirmed with the six digits that went there`);
  const mail = await inbox.waitFor(email, reference, 'kod');
  const code = codeIn(mail.text);
  tell.note(`Mail: ${mail.subject}`);
  const wrong = await client.post<Problem>(`/requests/${reference}/confirmation`, {
    code: code === '000000' ? '000001' : '000000',
  });
  assert.equal(wrong.status, 403);
  const right = await client.post(`/requests/${reference}/confirmation`, { code });
  assert.equal(right.status, 200);
  const again = await client.post(`/requests/${reference}/confirmation`, { code });
  assert.equal(again.status, 403, 'a code works once');
  const receipt = await inbox.waitFor(email, reference, 'Alındı belgesi');
  tell.note(`Mail: ${receipt.subject}`);
  tell.look(inbox.url);
}

export async function follow(
  { client, inbox, tell }: Tour,
  petitioner: Taken,
  confirmed: Taken & { email: string },
): Promise<void> {
  tell.step('Both look at their request: one with the follow-up code, one with a code by mail');
  const own = await client.post<StatusView>(`/requests/${petitioner.reference}/status`, {
    followUpCode: petitioner.followUpCode,
  });
  assert.equal(own.status, 200);
  assert.equal(own.body.status, 'received');

  await client.post(`/requests/${confirmed.reference}/codes`, { purpose: 'follow' });
  const mail = await inbox.waitFor(confirmed.email, confirmed.reference, 'durumunu görmek');
  const seen = await client.post<StatusView>(`/requests/${confirmed.reference}/status`, {
    code: codeIn(mail.text),
  });
  assert.equal(seen.status, 200);
  assert.ok(seen.body.history.length >= 2);

  const stranger = await client.post<Problem>(`/requests/${petitioner.reference}/status`, {
    followUpCode: confirmed.followUpCode,
  });
  assert.equal(stranger.status, 403, 'another request’s code opens nothing');
}
