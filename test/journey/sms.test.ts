/** Somebody with a telephone and no mailbox, against the whole system as `npm start` runs it. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createClock } from '../../infra/local/clock.ts';
import type { SmsMessage } from '../../infra/local/sms/sms-box.ts';
import { type System, startSystem } from '../../infra/local/system.ts';
import { kocasinan } from '../../shared/authorities/kocasinan.ts';
import type { Receipt, StatusView } from '../../shared/contracts/views.ts';
import { noticeHash } from '../../shared/domain/notice.ts';
import { synthesized } from '../assembly.ts';
import { dataFolder } from './running.ts';

/** Two cores, and other systems beside this one. */
vi.setConfig({ testTimeout: 330_000 });
const folder = dataFolder();
const lines: string[] = [];
let system: System;

const start = async () =>
  startSystem({
    assemblyDir: await synthesized(),
    dataDir: join(folder.path, 'data'),
    port: 0,
    mailPort: 0,
    issuerPort: 0,
    clock: createClock(),
    log: (part, message) => void lines.push(`${part}: ${message}`),
  });
beforeAll(async () => {
  system = await start();
});
afterAll(async () => {
  await system.close();
  folder.remove();
});

const messages = async () => (await (await fetch(`${system.smsUrl}/api/sms`)).json()) as SmsMessage[];
const messageWith = (word: string) =>
  vi.waitFor(
    async () => {
      const found = (await messages()).find(({ text }) => text.includes(word));
      if (!found)
        throw new Error(`No SMS with ${word} yet; the system said:\n${lines.slice(-20).join('\n')}`);
      return found;
    },
    // A wake-up that comes to nothing is made up for by the next sweep, an answer that was lost by the one after the lease.
    { timeout: 150_000, interval: 150 },
  );
async function post<T>(path: string, body: unknown, headers: Record<string, string> = {}): Promise<T> {
  const answer = await fetch(`${system.url}/kocasinan${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  expect(answer.ok, await answer.clone().text()).toBe(true);
  return (await answer.json()) as T;
}
const petition = {
  regime: 'petition',
  name: 'Ayşe',
  surname: 'Şahinkaya',
  serviceAddress: 'Menekşe Sokak 5 Kocasinan Kayseri',
  phone: '0532 123 45 67',
  petitionType: 'complaint',
  category: 'yol',
  subject: 'Çukur',
  replyBy: 'post',
  noticeVersion: kocasinan.notice.version,
  noticeHash: noticeHash(kocasinan.notice),
  noticeRead: true,
};

it('is taken, confirmed and answered by SMS, from the form to the receipt, and it outlives a restart', async () => {
  const receipt = await post<Receipt>('/requests', petition, { 'idempotency-key': randomUUID() });
  expect(receipt.confirmation).toBe('smsSent');
  const { to, text } = await messageWith('Onay kodunuz');
  expect([to, text.includes(receipt.reference)]).toEqual(['5321234567', true]);

  const [code = ''] = /\b\d{6}\b/.exec(text) ?? [];
  await post(`/requests/${receipt.reference}/confirmation`, { code });
  expect((await messageWith('Alındı')).text).toContain(receipt.reference);
  const status = await post<StatusView>(`/requests/${receipt.reference}/status`, {
    followUpCode: receipt.followUpCode,
  });
  expect(status.history.map(({ text: line }) => line).join()).toContain('telefon numaranızı onayladınız');

  const page = await (await fetch(`${system.smsUrl}/`)).text();
  expect(page).toContain('SMS kutusu');
  expect(await (await fetch(`${system.inboxUrl}/api/email`)).json()).toEqual([]);
  expect(lines.join('\n')).not.toMatch(/532 ?123|5321234567|Şahinkaya/);

  await system.close();
  system = await start();
  expect(await messages()).toHaveLength(2);
});
