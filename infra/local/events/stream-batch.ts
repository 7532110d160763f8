import type { StreamMapping } from '../assembly/assembly.types.ts';
import type { InvocationResult } from '../functions/function-worker.ts';

/** A change record in the raw JSON of DynamoDB Streams. */
export type StreamRecord = {
  readonly eventName: string;
  readonly dynamodb: {
    readonly SequenceNumber: string;
    readonly ApproximateCreationDateTime: number;
    readonly [part: string]: unknown;
  };
  readonly [part: string]: unknown;
};

type Batch = readonly StreamRecord[];
export type BatchWork = {
  readonly mapping: Pick<StreamMapping, 'bisects' | 'reportsItemFailures' | 'retries'>;
  readonly invoke: (records: Batch) => Promise<InvocationResult>;
  /** Everything up to this record is done, or given up: the position may move past it. */
  readonly passed: (record: StreamRecord) => Promise<void>;
  /** These records were tried as often as the mapping says. */
  readonly giveUp: (records: Batch, reason: string) => Promise<void>;
  /** Waits before the next try (1 is the first retry). False when the runner is closing: then nothing more is tried. */
  readonly pause: (attempt: number) => Promise<boolean>;
};
type Outcome = { readonly done: number; readonly reason?: string };

/**
 * Works through a batch as Lambda's stream poller does: in order, from the first failed record again, halving a
 * batch that fails as a whole, and giving up after the mapping's retries. Resolves false when the runner closed
 * before the batch was through; what was not passed comes again.
 */
export const workThrough = async (batch: Batch, work: BatchWork, attempt = 0): Promise<boolean> => {
  const { mapping, invoke, passed, giveUp, pause } = work;
  const { done, reason } = judge(batch, await invoke(batch), mapping.reportsItemFailures);
  const lastDone = batch[done - 1];
  if (lastDone) await passed(lastDone);
  const rest = batch.slice(done);
  if (rest.length === 0) return true;
  if (done === 0 && mapping.bisects && rest.length > 1) {
    // Halving is no retry on AWS: it finds the record that cannot be worked on.
    if (!(await pause(attempt + 1))) return false;
    const middle = Math.ceil(rest.length / 2);
    return (
      (await workThrough(rest.slice(0, middle), work, attempt)) &&
      workThrough(rest.slice(middle), work, attempt)
    );
  }
  if (done === 0 && attempt >= mapping.retries) {
    await giveUp(rest, reason ?? 'failed');
    const last = rest.at(-1);
    if (last) await passed(last);
    return true;
  }
  // Progress begins the count anew: the record that fails now is another one.
  const next = done > 0 ? 0 : attempt + 1;
  return (await pause(next)) && workThrough(rest, work, next);
};

const judge = (batch: Batch, result: InvocationResult, reportsItemFailures: boolean): Outcome => {
  if (!result.ok) return { done: 0, reason: result.error.errorType };
  if (!reportsItemFailures) return { done: batch.length };
  const answer = JSON.parse(result.payload) as { batchItemFailures?: { itemIdentifier?: unknown }[] } | null;
  const failures = answer?.batchItemFailures ?? [];
  const positions = failures.map(({ itemIdentifier }) =>
    batch.findIndex(({ dynamodb }) => dynamodb.SequenceNumber === itemIdentifier),
  );
  // An identifier that is not of this batch fails all of it, as on AWS.
  return {
    done: Math.min(batch.length, ...positions.map((at) => Math.max(0, at))),
    reason: 'reported as failed',
  };
};
