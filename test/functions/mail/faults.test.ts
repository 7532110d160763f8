/** What SES may do to a letter, and what becomes of it. */
import { SendRawEmailCommand } from '@aws-sdk/client-ses';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { backOffMs, leaseMs, maxTries, sendLetter } from '../../../functions/mail/handler.ts';
import { reportNoter } from '../../../shared/adapters/report-noter.ts';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import type { LetterAddress } from '../../../shared/domain/ports.ts';
import { type RealEngine, startRealEngine } from '../../shared/adapters/engine.ts';
import { accepting, later, losing, type Mailing, mailing, mockSes, refusing, sentBytes } from './sending.ts';

let engine: RealEngine;
let mail: Mailing;
const ses = mockSes();
beforeAll(async () => {
  engine = await startRealEngine();
});
afterAll(async () => {
  ses.restore();
  await engine.close();
});
beforeEach(async () => {
  await engine.clear();
  ses.reset();
  mail = mailing(engine);
});

const receipts = () => sentBytes(ses, 'receipt');
const sent = () => receipts().length;
const plus = (at: Instant, ms: number) => new Date(Date.parse(at) + ms).toISOString() as Instant;
const now = later(1);
/** A letter that never loses its sense: the receipt of a confirmed mailbox. */
async function receiptLetter(): Promise<LetterAddress> {
  const name = await mail.takeOne();
  await mail.confirm(name, later(0));
  return mail.addressOf(name, 'receipt');
}

describe('a letter that SES takes', () => {
  it('is sent once, marked with the id of the provider, and never again', async () => {
    accepting(ses);
    const address = await receiptLetter();
    expect(await mail.send(address, now)).toBeUndefined();
    await mail.send(address, later(3600));
    expect(sent()).toBe(1);
    expect(await mail.storedAt(address)).toMatchObject({
      state: 'sent',
      messageId: 'ses-1',
      sentAt: now,
      attempts: 1,
    });
  });

  it('is sent once by twenty runs at once', async () => {
    accepting(ses);
    const address = await receiptLetter();
    await Promise.all(Array.from({ length: 20 }, () => mail.send(address, now)));
    expect(sent()).toBe(1);
  });

  it('goes under our configuration set, with tags that lead back to it', async () => {
    accepting(ses);
    const address = await receiptLetter();
    await mail.send(address, now);
    const { input } = ses.commandCalls(SendRawEmailCommand)[0]?.args[0] ?? { input: undefined };
    expect(input).toMatchObject({
      Source: 'basvuru@kocasinan.example',
      Destinations: ['Gulsah.Ciglik@posta.example'],
      ConfigurationSetName: 'basvuru-mail',
    });
    const tags = Object.fromEntries((input?.Tags ?? []).map(({ Name, Value }) => [Name, Value]));
    expect(tags).toEqual({
      authority: 'kocasinan',
      about: 'request',
      name: address.pk.split('#')[2],
      letter: 'receipt',
    });
  });
});

describe('a letter that SES refuses', () => {
  it('waits one minute, then two, then four, and goes when it is taken', async () => {
    refusing(ses);
    const address = await receiptLetter();
    let at: Instant = now;
    for (const wait of [60_000, 120_000, 240_000]) {
      await mail.send(address, at);
      expect((await mail.storedAt(address)).notBefore).toBe(plus(at, wait));
      const tries = sent();
      await mail.send(address, plus(at, wait - 1));
      expect(sent()).toBe(tries);
      at = plus(at, wait);
    }
    accepting(ses);
    await mail.send(address, at);
    expect(await mail.storedAt(address)).toMatchObject({ state: 'sent', attempts: 4 });
    expect(new Set(receipts().map((bytes) => bytes.toString('hex'))).size).toBe(1);
  });

  it('waits an hour at most', () => {
    const waits = Array.from({ length: maxTries }, (_, attempts) => backOffMs(attempts));
    expect(waits.every((ms, i) => ms >= (waits[i - 1] ?? 0))).toBe(true);
    expect(waits.at(-1)).toBe(3_600_000);
  });

  it('forty-eight times is closed as failed, for people to see', async () => {
    refusing(ses, 'MessageRejected');
    const address = await receiptLetter();
    let at: Instant = now;
    for (let i = 0; i < maxTries; i++) {
      expect((await mail.storedAt(address)).state).not.toBe('failed');
      await mail.send(address, at);
      at = plus(at, 3_600_000);
    }
    expect(sent()).toBe(maxTries);
    expect(await mail.storedAt(address)).toMatchObject({ state: 'failed', attempts: maxTries });
    await mail.send(address, at);
    expect(sent()).toBe(maxTries);
  });

  it('is named in the log by its kind and the provider’s word, and by nothing of its content', async () => {
    refusing(ses, 'MessageRejected');
    await mail.send(await receiptLetter(), now);
    expect(mail.lines).toEqual([
      expect.objectContaining({
        level: 'warn',
        letter: 'receipt',
        code: 'refused',
        reason: 'MessageRejected',
        attempts: 1,
      }),
    ]);
    expect(JSON.stringify(mail.lines)).not.toMatch(/Gülşah|posta\.example/);
  });
});

describe('a letter whose answer was lost', () => {
  it.each([
    ['a time-out', losing],
    [
      'a broken connection',
      (mock: typeof ses) =>
        mock
          .on(SendRawEmailCommand)
          .rejects(Object.assign(new Error(), { name: 'Error', code: 'ECONNRESET' })),
    ],
    ['an inner fault of SES', (mock: typeof ses) => refusing(mock, 'InternalFailure', 500)],
    ['an answer without an id', (mock: typeof ses) => mock.on(SendRawEmailCommand).resolves({})],
  ])('by %s is left under its lease, then sent again with the very same bytes', async (_what, fault) => {
    fault(ses);
    const address = await receiptLetter();
    await mail.send(address, now);
    expect(await mail.storedAt(address)).toMatchObject({ state: 'sending', notBefore: plus(now, leaseMs) });
    accepting(ses);
    await mail.send(address, plus(now, leaseMs - 1));
    await mail.sweep(plus(now, leaseMs - 1));
    expect(sent()).toBe(1);
    await mail.send(address, plus(now, leaseMs));
    const [first, second, ...more] = receipts();
    expect(more).toEqual([]);
    expect(first?.length).toBeGreaterThan(1000);
    expect(second?.equals(first ?? Buffer.alloc(0))).toBe(true);
    expect(await mail.storedAt(address)).toMatchObject({ state: 'sent', attempts: 2 });
  });

  it.each(['sent', 'delivered', 'bounced'] as const)(
    'is not sent again when the provider reports in time that it was %s',
    async (report) => {
      losing(ses);
      const address = await receiptLetter();
      await mail.send(address, now);
      await reportNoter(engine.tables)(address, report, 'ses-9', later(30));
      accepting(ses);
      await mail.send(address, plus(now, leaseMs));
      await mail.sweep(later(86_400));
      expect(receipts()).toHaveLength(1);
      expect(await mail.storedAt(address)).toMatchObject({ state: report, messageId: 'ses-9' });
    },
  );

  it('keeps what the provider reported while we were still waiting for its answer', async () => {
    const address = await receiptLetter();
    ses.on(SendRawEmailCommand).callsFake(async () => {
      await reportNoter(engine.tables)(address, 'delivered', 'ses-9', later(2));
      return { MessageId: 'ses-9' };
    });
    await mail.send(address, now);
    expect(await mail.storedAt(address)).toMatchObject({ state: 'delivered', sentAt: later(2) });
  });
});

describe('a run that dies', () => {
  it('after its claim leaves the letter to the next run, with the bytes it had stored', async () => {
    const address = await receiptLetter();
    let composed: Uint8Array | undefined;
    const dying = {
      ...mail.deps,
      send: async ({ mime }: { mime: Uint8Array }) => {
        composed = mime;
        throw new Error('killed');
      },
    };
    await expect(sendLetter(dying, address, now)).rejects.toThrow('killed');
    accepting(ses);
    await mail.send(address, plus(now, leaseMs));
    expect(receipts()[0]?.equals(Buffer.from(composed ?? []))).toBe(true);
  });
});
