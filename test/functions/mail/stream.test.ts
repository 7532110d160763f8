/** The mail function's own entry, woken by the stream as Lambda does it. */
import { SendRawEmailCommand } from '@aws-sdk/client-ses';
import type { Context, DynamoDBBatchResponse, DynamoDBRecord } from 'aws-lambda';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type RealEngine, startRealEngine } from '../../shared/adapters/engine.ts';
import { accepting, later, type Mailing, mailing, mockSes, sentBytes } from './sending.ts';

let engine: RealEngine;
let mail: Mailing;
let lambda: (event: unknown, context: Context) => Promise<DynamoDBBatchResponse>;
const ses = mockSes();
const lines: unknown[] = [];
const context = { awsRequestId: 'r-1' } as Context;

beforeAll(async () => {
  engine = await startRealEngine();
  for (const [name, value] of Object.entries(engine.environment)) vi.stubEnv(name, value);
  vi.stubEnv('CONFIGURATION_SET', 'basvuru-mail');
  for (const level of ['info', 'warn', 'error'] as const)
    vi.spyOn(console, level).mockImplementation((line) => void lines.push(line));
  const entry = await import('../../../functions/mail/lambda.ts');
  lambda = entry.handler as unknown as typeof lambda;
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(later(5)) });
});
afterAll(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  ses.restore();
  await engine.close();
});
beforeEach(async () => {
  await engine.clear();
  ses.reset();
  accepting(ses);
  mail = mailing(engine);
  lines.length = 0;
});

function recordOf({ pk, sk }: { pk: string; sk: string }, SequenceNumber: string): DynamoDBRecord {
  return { eventName: 'INSERT', dynamodb: { Keys: { pk: { S: pk }, sk: { S: sk } }, SequenceNumber } };
}
const broken = { pk: 'kocasinan#DIGEST#olmayan-birim', sk: 'LETTER#2026-05-04' };
const putBroken = () =>
  mail.putDigest(
    { authority: 'kocasinan', department: 'olmayan-birim', day: '2026-05-04', rows: [] },
    later(0),
  );

describe('a batch of the stream', () => {
  it('sends the letters it names and passes over everything else', async () => {
    const [one, two] = [await mail.takeOne(), await mail.takeOne()];
    const address = await mail.addressOf(one, 'code');
    const records = [
      recordOf(address, '1'),
      recordOf({ pk: address.pk, sk: 'STATE' }, '2'),
      { eventName: 'REMOVE' },
    ];
    expect(await lambda({ Records: records }, context)).toEqual({ batchItemFailures: [] });
    expect(sentBytes(ses)).toHaveLength(1);
    expect(await mail.storedAt(await mail.addressOf(two, 'code'))).toMatchObject({ state: 'pending' });
  });

  it('delivered twice sends each letter once', async () => {
    const address = await mail.addressOf(await mail.takeOne(), 'code');
    const event = { Records: [recordOf(address, '1'), recordOf(address, '2')] };
    await Promise.all([lambda(event, context), lambda(event, context)]);
    expect(sentBytes(ses)).toHaveLength(1);
  });

  it('reports the letter that failed and sends the rest', async () => {
    await putBroken();
    const names = [await mail.takeOne(), await mail.takeOne()];
    const [first, last] = await Promise.all(names.map((name) => mail.addressOf(name, 'code')));
    const event = {
      Records: [recordOf(first ?? broken, '1'), recordOf(broken, '2'), recordOf(last ?? broken, '3')],
    };
    expect(await lambda(event, context)).toEqual({ batchItemFailures: [{ itemIdentifier: '2' }] });
    expect(sentBytes(ses)).toHaveLength(2);
  });

  it('leaves in its log which kinds went, and neither names, addresses nor codes', async () => {
    await putBroken();
    const address = await mail.addressOf(await mail.takeOne(), 'code');
    await lambda({ Records: [recordOf(address, '1'), recordOf(broken, '2')] }, context);
    await lambda({}, context);
    const text = JSON.stringify(lines);
    expect(text).toMatch(/"letter":"code"/);
    expect(text).toMatch(/letterFault/);
    expect(text).not.toMatch(/Gülşah|Çığlık|posta\.example|digest names a department/);
    const code = /^Subject:.*?(\d{6})/ms.exec(sentBytes(ses)[0]?.toString() ?? '')?.[1] ?? 'no code';
    expect(text).not.toContain(code);
  });
});

describe('a run by the clock', () => {
  it('sends whatever waits', async () => {
    await Promise.all(Array.from({ length: 5 }, () => mail.takeOne()));
    expect(await lambda({ source: 'aws.scheduler' }, context)).toEqual({ batchItemFailures: [] });
    expect(ses.commandCalls(SendRawEmailCommand)).toHaveLength(5);
  });
});
