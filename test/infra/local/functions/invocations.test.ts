import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FunctionModel } from '../../../../infra/local/assembly/assembly.types.ts';
import { createClock } from '../../../../infra/local/clock.ts';
import { createBus } from '../../../../infra/local/events/bus.ts';
import { createDeadLetters } from '../../../../infra/local/functions/dead-letters.ts';
import type { InvocationResult } from '../../../../infra/local/functions/function-worker.ts';
import { openInvocations } from '../../../../infra/local/functions/invocations.ts';
import { keepLog, scratchFolder } from '../scratch.ts';

const model = (deadLetterArn?: string): FunctionModel => ({
  name: 'delivery',
  arn: 'arn:f',
  title: 'delivery',
  directory: '',
  handler: '',
  timeoutSeconds: 1,
  memoryMegabytes: 128,
  environment: {},
  role: { arn: '', name: '', statements: [] },
  asynchronous: { retries: 2, maxAgeSeconds: 3600, ...(deadLetterArn ? { deadLetterArn } : {}) },
});
const clock = createClock(Date.parse('2026-11-22T10:00:00Z'));
const failed: InvocationResult = { ok: false, error: { errorType: 'TypeError', errorMessage: 'no' } };
const fine: InvocationResult = { ok: true, payload: 'null' };

const rig = async (
  answers: InvocationResult[],
  options: { folder?: string; deadLetterArn?: string; retryMs?: number } = {},
) => {
  const { folder = scratchFolder(), deadLetterArn, retryMs = 0 } = options;
  const { log, lines } = keepLog();
  const payloads: string[] = [];
  const invocations = await openInvocations({
    folder: join(folder, 'events'),
    functions: [model(deadLetterArn)],
    invoke: async (_name, payload) => {
      payloads.push(payload);
      return answers.shift() ?? fine;
    },
    deadLetters: createDeadLetters({
      folder: join(folder, 'dead'),
      queues: [{ name: 'Dead', arn: 'arn:q' }],
      clock,
      log,
    }),
    clock,
    log,
    retryDelay: () => retryMs,
  });
  const waiting = () => readdirSync(join(folder, 'events'));
  const dead = (queue: string) => {
    const names = readdirSync(join(folder, 'dead', queue));
    return names.map((name) => JSON.parse(readFileSync(join(folder, 'dead', queue, name), 'utf8')));
  };
  return { folder, invocations, payloads, waiting, dead, lines };
};
const event = { functionName: 'delivery', payload: '{"a":1}' };

describe('an asynchronous event', () => {
  it('is on disk before it is taken, and gone once the function took it', async () => {
    const { invocations, payloads, waiting } = await rig([fine]);
    await invocations.enqueue(event);
    await invocations.settled();
    expect(payloads).toEqual(['{"a":1}']);
    expect(waiting()).toEqual([]);
  });

  it('is tried three times, then lies in the function’s dead-letter queue', async () => {
    const { invocations, payloads, waiting, dead, lines } = await rig([failed, failed, failed], {
      deadLetterArn: 'arn:q',
    });
    await invocations.enqueue(event);
    await invocations.settled();
    expect(payloads).toHaveLength(3);
    expect(waiting()).toEqual([]);
    expect(dead('Dead')).toMatchObject([
      { functionName: 'delivery', reason: 'TypeError', failures: 3, event: { a: 1 } },
    ]);
    expect(lines).toEqual(['letters: DEAD LETTER of delivery in Dead']);
  });

  it('is kept where AWS would drop it, when there is no queue', async () => {
    const { invocations, dead } = await rig([failed, failed, failed]);
    await invocations.enqueue(event);
    await invocations.settled();
    expect(dead('no-queue')).toHaveLength(1);
  });

  it('is delivered after a restart, with the failures it had', async () => {
    const first = await rig([failed, failed], { deadLetterArn: 'arn:q', retryMs: 60_000 });
    await first.invocations.enqueue(event);
    await expect.poll(() => first.payloads.length).toBe(1);
    await expect
      .poll(() => readFileSync(join(first.folder, 'events', first.waiting()[0] ?? ''), 'utf8'))
      .toContain('"failures":1');
    await first.invocations.close();
    const second = await rig([failed, failed], { folder: first.folder, deadLetterArn: 'arn:q' });
    await second.invocations.settled();
    expect(second.payloads).toHaveLength(2);
    expect(second.dead('Dead')).toMatchObject([{ failures: 3 }]);
  });

  it('that comes while the runner closes waits on disk', async () => {
    const { invocations, payloads, waiting } = await rig([]);
    await invocations.close();
    await invocations.enqueue(event);
    expect(payloads).toEqual([]);
    expect(waiting()).toHaveLength(1);
  });
});

describe('the bus', () => {
  it('hands an event to the targets of the rules that match, as EventBridge writes it', async () => {
    const { invocations, payloads } = await rig([]);
    const rule = (name: string, source: string) => ({
      name,
      pattern: { source: [source] },
      targets: [{ functionName: 'delivery' }],
    });
    const application = {
      region: 'eu-central-1',
      account: '000000000000',
      rules: [rule('a', 'aws.ses'), rule('b', 'other')],
    };
    const putEvent = createBus({ application, invocations, clock });
    await putEvent({
      source: 'aws.ses',
      'detail-type': 'Email Delivered',
      detail: { x: 1 },
      resources: ['arn:r'],
    });
    await invocations.settled();
    expect(payloads.map((payload) => JSON.parse(payload))).toEqual([
      {
        version: '0',
        id: expect.any(String),
        source: 'aws.ses',
        'detail-type': 'Email Delivered',
        account: '000000000000',
        region: 'eu-central-1',
        time: '2026-11-22T10:00:00Z',
        resources: ['arn:r'],
        detail: { x: 1 },
      },
    ]);
  });
});
