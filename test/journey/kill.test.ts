import { randomUUID } from 'node:crypto';
import { afterAll, expect, it } from 'vitest';
import { leaseMs } from '../../functions/mail/handler.ts';
import { kocasinan } from '../../shared/authorities/kocasinan.ts';
import type { Receipt } from '../../shared/contracts/views.ts';
import { noticeHash } from '../../shared/domain/notice.ts';
import { clientOf } from './client.ts';
import { inboxOf } from './inbox.ts';
import { silentNarrator } from './narrator.ts';
import { petition } from './people.ts';
import { dataFolder, startSynthesized } from './running.ts';
import { moveClock } from './steps-remind.ts';

/** How often the stack's schedule sweeps the outbox. */
const sweepMs = 60_000;
const data = dataFolder();
afterAll(data.remove);

const submissions = Array.from({ length: 20 }, (_, i) => ({
  key: randomUUID(),
  body: {
    ...petition(),
    subject: `Çukur ${i}`,
    email: `kill.${i}@ornek.example`,
    noticeVersion: kocasinan.notice.version,
    noticeHash: noticeHash(kocasinan.notice),
    noticeRead: true,
  },
}));

it('loses no acknowledged submission and no mail when everything is killed in the middle of twenty', async () => {
  const first = await startSynthesized(data.path);
  const acknowledged = new Map<string, Receipt>();
  const send = async (url: string, { key, body }: (typeof submissions)[number]) => {
    const answer = await clientOf(`${url}/kocasinan`, silentNarrator).post<Receipt>('/requests', body, {
      'idempotency-key': key,
    });
    if (answer.status === 201) acknowledged.set(key, answer.body);
  };
  const half = Promise.withResolvers<void>();
  const under = submissions.map(async (submission, i) => {
    await new Promise((resolve) => setTimeout(resolve, i * 8));
    await send(first.stage.url, submission).catch(() => undefined);
    if (acknowledged.size >= 7) half.resolve();
  });
  await half.promise;
  await first.kill();
  await Promise.all(under);
  const before = new Map(acknowledged);
  expect(before.size).toBeGreaterThanOrEqual(7);
  expect(before.size).toBeLessThan(20);

  const second = await startSynthesized(data.path);
  try {
    const client = clientOf(`${second.stage.url}/kocasinan`, silentNarrator);
    for (const { reference, followUpCode, dueOn } of before.values()) {
      const status = await client.post(`/requests/${reference}/status`, { followUpCode });
      expect(status).toMatchObject({ status: 200, body: { reference, dueOn } });
    }
    for (const submission of submissions) await send(second.stage.url, submission);
    expect(acknowledged.size).toBe(20);
    for (const [key, receipt] of before) expect(acknowledged.get(key)).toEqual(receipt);
    expect(new Set([...acknowledged.values()].map((r) => r.reference)).size).toBe(20);

    // A letter that was under its lease when everything died is taken up again when the lease has run out.
    await moveClock(second.stage.control, new Date(Date.now() + leaseMs + sweepMs + 60_000).toISOString());
    const inbox = inboxOf(second.stage.inboxUrl, 30_000);
    for (const { body, key } of submissions)
      await inbox.waitFor(body.email, acknowledged.get(key)?.reference ?? '', 'kod');
  } finally {
    await second.stop();
  }
}, 120_000);
