import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock, Log } from '../access/door.types.ts';
import type { FunctionModel } from '../assembly/assembly.types.ts';
import { listJson, readIfPresent, removeDrafts, writeDurably } from '../durable-file.ts';
import { reasonOf } from '../logs.ts';
import type { DeadLetters } from './dead-letters.ts';
import type { Invoke } from './workers.ts';

/** An event that nobody waits for the answer of. */
export type AsynchronousEvent = {
  readonly functionName: string;
  readonly payload: string;
  /** The sender's own queue, for a function that has none. */
  readonly deadLetterArn?: string | undefined;
};

/** Lambda's queue of asynchronous invocations, on disk. */
export type Invocations = {
  /** Resolves when the event is safe; it is then delivered until the function takes it or gives up on it. */
  readonly enqueue: (event: AsynchronousEvent) => Promise<void>;
  /** Resolves when nothing waits or runs; for tests. */
  readonly settled: () => Promise<void>;
  /** Lets invocations under way finish; what waits for a retry is delivered after the next start. */
  readonly close: () => Promise<void>;
};

type InvocationsOptions = {
  readonly folder: string;
  readonly functions: readonly FunctionModel[];
  readonly invoke: Invoke;
  readonly deadLetters: DeadLetters;
  readonly clock: Clock;
  readonly log: Log;
  /** Milliseconds before the nth retry; Lambda's are one minute and then two. */
  readonly retryDelay?: ((attempt: number) => number) | undefined;
};

type Kept = AsynchronousEvent & { readonly since: number; readonly failures: number };

const minutes = (attempt: number): number => attempt * 60_000;

/** Opens the queue and goes on with what an earlier run left in it. */
export const openInvocations = async (options: InvocationsOptions): Promise<Invocations> => {
  const { folder, functions, invoke, deadLetters, clock, log, retryDelay = minutes } = options;
  const closing = new AbortController();
  const running = new Set<Promise<void>>();

  const attempt = async (file: string, kept: Kept): Promise<void> => {
    const policy = functions.find(({ name }) => name === kept.functionName)?.asynchronous;
    const result = policy ? await invoke(kept.functionName, kept.payload) : undefined;
    if (result?.ok) return rm(file);
    // The runner stopped the function, not the function itself: the event waits for the next start.
    if (closing.signal.aborted) return;
    const failures = kept.failures + 1;
    const tooOld = clock.now() - kept.since > (policy?.maxAgeSeconds ?? 0) * 1000;
    if (!policy || failures > policy.retries || tooOld) {
      const reason = result?.error.errorType ?? 'NoSuchFunction';
      const message = {
        functionName: kept.functionName,
        reason,
        failures,
        event: JSON.parse(kept.payload) as unknown,
      };
      await deadLetters.put(policy?.deadLetterArn ?? kept.deadLetterArn, kept.functionName, message);
      return rm(file);
    }
    await writeDurably(file, JSON.stringify({ ...kept, failures }));
    await sleep(retryDelay(failures), undefined, { signal: closing.signal }).catch(ignoreAbort);
    if (!closing.signal.aborted) await attempt(file, { ...kept, failures });
  };
  const deliver = (file: string, kept: Kept): void => {
    const delivery: Promise<void> = attempt(file, kept)
      .catch((error: unknown) =>
        log('events', `FAILED, waits for the next start: ${kept.functionName}: ${reasonOf(error)}`),
      )
      .finally(() => running.delete(delivery));
    running.add(delivery);
  };

  await removeDrafts(folder);
  for (const name of await listJson(folder)) {
    const text = await readIfPresent(join(folder, name));
    if (text !== undefined) deliver(join(folder, name), JSON.parse(text) as Kept);
  }
  return {
    enqueue: async (event) => {
      const kept: Kept = { ...event, since: clock.now(), failures: 0 };
      const file = join(folder, `${String(kept.since).padStart(15, '0')}-${randomUUID()}.json`);
      await writeDurably(file, JSON.stringify(kept));
      if (!closing.signal.aborted) deliver(file, kept);
    },
    settled: async () => {
      while (running.size > 0) await Promise.all(running);
    },
    close: async () => {
      closing.abort();
      await Promise.all(running);
    },
  };
};

const ignoreAbort = (error: unknown): void => {
  if ((error as Error).name !== 'AbortError') throw error;
};
