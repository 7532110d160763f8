/** The marked people's own part of the journey: all that can go right and all that they can get wrong. */
import { expect } from 'vitest';
import type { Receipt, StatusView } from '../../shared/contracts/views.ts';
import { hiddenField } from '../journey/client.ts';
import { codeIn } from '../journey/inbox.ts';
import { marked } from './canaries.ts';
import { information, kvkk, notice, person, petition } from './canary-people.ts';
import type { Play } from './canary-play.ts';

export type Own = { readonly reference: string; readonly followUpCode: string };

/** She fills in the form, first with mistakes. */
export async function fillsInForm({ client, secrets }: Play): Promise<Own> {
  const { body: blank } = await client.page('/basvuru/kvkk');
  const { rights, birthDate: _day, ...answers } = kvkk;
  const fields = (change: Record<string, string> = {}): [string, string][] => [
    ...Object.entries({
      ...answers,
      ...{ birthYear: '1947', birthMonth: 'Mart', birthDay: '29' },
      ...notice,
      idempotencyKey: hiddenField(blank, 'idempotencyKey'),
      ...change,
    }),
    ...rights.map((right): [string, string] => ['rights', right]),
  ];
  for (const change of [
    { nationalId: marked.wrongNationalId },
    { email: `${marked.email}@` },
    { phone: `${person.phone} 99 99` },
    { serviceAddress: '', birthYear: '2199' },
    { iban: marked.nationalId },
    { [marked.name]: marked.surname, [marked.phone]: marked.email },
    { noticeHash: '0'.repeat(64) },
  ]) {
    const refused = await client.submitForm('/basvuru/kvkk', fields(change));
    expect(refused.status).toBeGreaterThanOrEqual(400);
  }
  expect((await client.submitForm('/basvuru/yok', fields())).status).toBe(404);
  const taken = await client.submitForm('/basvuru/kvkk', fields());
  expect(taken.status).toBe(201);
  const ofForm = receiptOn(taken.body);
  secrets.push(ofForm.followUpCode);
  return ofForm;
}

/** Others send JSON, some of it wrong; once the store fails. */
export async function sendJson({
  client,
  submit,
  faults,
}: Play): Promise<{ asked: Receipt; complained: Receipt }> {
  const refused = async (body: string, more: Record<string, string> = {}) => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': 'x'.repeat(20), ...more };
    const answer = await fetch(`${client.base}/requests`, { method: 'POST', headers, body });
    expect(answer.status).toBeGreaterThanOrEqual(400);
  };
  const asked = await submit(information);
  const complained = await submit(petition);
  await submit({ ...information, nationalId: marked.wrongNationalId }, 422);
  await submit({ ...information, email: marked.name, phone: marked.surname, birthDate: marked.details }, 422);
  await submit({ ...petition, iban: marked.nationalId, category: marked.details }, 422);
  await submit({ regime: marked.name }, 422);
  await submit({ ...petition, [marked.name]: 'x', [marked.nationalId]: 'x', [marked.email]: 'x' }, 422);
  await refused(`{"name":"${marked.name}`);
  await refused(JSON.stringify({ details: marked.details.repeat(20_000) }));
  await refused(JSON.stringify(kvkk), { 'content-type': 'text/plain' });
  await refused(JSON.stringify({ ...petition, ...notice }), { 'idempotency-key': 'kisa' });
  faults('submit');
  expect(
    (await client.post('/requests', { ...petition, ...notice }, { 'idempotency-key': 'y'.repeat(20) }))
      .status,
  ).toBe(503);
  faults();
  return { asked, complained };
}

/** She confirms her mailbox on the page, and follows; others' secrets open nothing. */
export async function confirmsAndFollows({ client, inbox }: Play, ofForm: Own, others: Own): Promise<void> {
  const wrongCode = (code: string) => (code === '000000' ? '000001' : '000000');
  const confirm = (code: string) =>
    client.submitForm('/onay', [
      ['reference', ofForm.reference],
      ['code', code],
    ]);
  const code = codeIn((await inbox.waitFor(marked.email, ofForm.reference, 'kod')).text);
  expect((await confirm(wrongCode(code))).status).toBe(403);
  expect((await confirm(marked.name)).status).toBe(422);
  expect((await confirm(code)).status).toBe(200);
  await client.submitForm('/onay/yeni-kod', [['reference', ofForm.reference]]);
  await client.submitForm('/takip/kod', [['reference', marked.nationalId]]);
  expect((await client.submitForm('/takip', Object.entries(ofForm))).status).toBe(200);
  const lost = { reference: ofForm.reference, followUpCode: others.followUpCode };
  expect((await client.submitForm('/takip', Object.entries(lost))).status).toBe(403);
  expect(
    (await client.submitForm('/takip', Object.entries({ ...lost, followUpCode: marked.name }))).status,
  ).toBe(422);
}

/** She adds what she was asked for. */
export async function addsMore({ client, secrets }: Play, ofForm: Own): Promise<void> {
  const status = await client.post<StatusView>(`/requests/${ofForm.reference}/status`, {
    followUpCode: ofForm.followUpCode,
  });
  const { ticket = '' } = status.body;
  expect(ticket).not.toBe('');
  secrets.push(ticket);
  const more = (change: Record<string, string>) =>
    client.submitForm(
      '/takip/bilgi',
      Object.entries({ reference: ofForm.reference, ticket, text: marked.more, ...change }),
    );
  expect((await more({ ticket: 'x' })).status).toBe(403);
  expect((await more({ text: marked.more.repeat(600) })).status).toBe(422);
  expect((await more({})).status).toBe(200);
  const byJson = `/requests/${ofForm.reference}/information`;
  expect((await client.post(byJson, { ticket, text: marked.more, name: marked.name })).status).toBe(422);
}

function receiptOn(html: string): Own {
  const reference = /\b([2-9AEFHKLMRTUY]{5}-[2-9AEFHKLMRTUY]{5})\b/.exec(html)?.[1] ?? '';
  const followUpCode = /\b((?:[2-9AEFHKLMRTUY]{4}-){7}[2-9AEFHKLMRTUY]{4})\b/.exec(html)?.[1] ?? '';
  expect([reference, followUpCode]).not.toContain('');
  return { reference, followUpCode };
}
