import { describe, expect, it } from 'vitest';
import { type StreamRecord, workThrough } from '../../../../infra/local/events/stream-batch.ts';
import type { InvocationResult } from '../../../../infra/local/functions/function-worker.ts';

const record = (sequence: number): StreamRecord => ({
  eventName: 'INSERT',
  dynamodb: { SequenceNumber: String(sequence), ApproximateCreationDateTime: 0 },
});
const batchOf = (count: number) => Array.from({ length: count }, (_, at) => record(at + 1));
const numbers = (records: readonly StreamRecord[]) =>
  records.map(({ dynamodb }) => Number(dynamodb.SequenceNumber));
const threw: InvocationResult = { ok: false, error: { errorType: 'Error', errorMessage: 'no' } };
const reported = (...failed: (number | string)[]): InvocationResult => ({
  ok: true,
  payload: JSON.stringify({
    batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier: `${itemIdentifier}` })),
  }),
});

/** Works through a batch and tells what was invoked, what was passed, what was given up. */
const run = async (
  count: number,
  answer: (seen: readonly number[], call: number) => InvocationResult,
  mapping = { bisects: false, reportsItemFailures: true, retries: 2 },
  pauses = Number.POSITIVE_INFINITY,
) => {
  let left = pauses;
  const seen = { invoked: [] as number[][], passed: [] as number[], givenUp: [] as number[][] };
  const through = await workThrough(batchOf(count), {
    mapping,
    invoke: async (records) => {
      seen.invoked.push(numbers(records));
      return answer(numbers(records), seen.invoked.length);
    },
    passed: async (last) => void seen.passed.push(...numbers([last])),
    giveUp: async (records) => void seen.givenUp.push(numbers(records)),
    pause: async () => {
      left -= 1;
      return left >= 0;
    },
  });
  return { ...seen, through };
};

describe('a batch', () => {
  it('passes at once when all goes well', async () => {
    const result = await run(3, () => reported());
    expect(result).toEqual({ invoked: [[1, 2, 3]], passed: [3], givenUp: [], through: true });
  });

  it('comes again from the first record that failed', async () => {
    const result = await run(4, (_seen, call) => (call === 1 ? reported(3, 4) : reported()));
    expect(result).toMatchObject({
      invoked: [
        [1, 2, 3, 4],
        [3, 4],
      ],
      passed: [2, 4],
      givenUp: [],
    });
  });

  it('fails as a whole when it names a record that is not in it', async () => {
    const result = await run(2, (_seen, call) => (call === 1 ? reported('unknown') : reported()));
    expect(result.invoked).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });

  it('is given up after its retries, and what follows goes on', async () => {
    const result = await run(1, () => threw);
    expect(result).toMatchObject({ invoked: [[1], [1], [1]], givenUp: [[1]], passed: [1], through: true });
  });

  it('is halved until the bad record is alone, which does not count as a retry', async () => {
    const mapping = { bisects: true, reportsItemFailures: false, retries: 1 };
    const result = await run(4, (seen) => (seen.includes(3) ? threw : reported()), mapping);
    expect(result.invoked).toEqual([[1, 2, 3, 4], [1, 2], [3, 4], [3], [3], [4]]);
    expect(result).toMatchObject({ givenUp: [[3]], passed: [2, 3, 4] });
  });

  it('isolates a reported record that makes no progress', async () => {
    const mapping = { bisects: true, reportsItemFailures: true, retries: 0 };
    const result = await run(3, (seen) => (seen.includes(1) ? reported(1) : reported()), mapping);
    expect(result).toMatchObject({ givenUp: [[1]], passed: [1, 2, 3] });
  });

  it('ignores reports that the mapping does not ask for', async () => {
    const mapping = { bisects: false, reportsItemFailures: false, retries: 0 };
    expect(await run(2, () => reported(1), mapping)).toMatchObject({ invoked: [[1, 2]], passed: [2] });
  });

  it('stops when the runner closes, with nothing passed that was not done', async () => {
    const result = await run(3, () => reported(2), undefined, 0);
    expect(result).toMatchObject({ passed: [1], givenUp: [], through: false });
  });
});
