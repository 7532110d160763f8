import { randomUUID } from 'node:crypto';
import type { Log } from '../access/door.types.ts';
import type { FunctionModel } from '../assembly/assembly.types.ts';
import { type FunctionWorker, type InvocationResult, startFunctionWorker } from './function-worker.ts';

/** Invokes a function by name with a JSON payload. Never rejects for what the function does; throws on an unknown name. */
export type Invoke = (functionName: string, payload: string) => Promise<InvocationResult>;

export type Workers = {
  readonly invoke: Invoke;
  /** Starts one worker of each function, so that a bundle that cannot start shows in the log at once. */
  readonly warm: () => Promise<void>;
  /** Kills every worker of a function in the middle of what it does; for tests. */
  readonly kill: (functionName: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

type WorkersOptions = {
  readonly functions: readonly FunctionModel[];
  /** The whole environment of a function's threads. */
  readonly environmentOf: (model: FunctionModel) => Readonly<Record<string, string>>;
  readonly clockOffset: SharedArrayBuffer;
  readonly log: Log;
  /** How many events of one function run at once, unless it reserves fewer. */
  readonly concurrency?: number;
  /** A worker idle for longer is stopped; one of each function stays. Milliseconds. */
  readonly idleMs?: number;
};

/** Lambda's limit on what goes in and comes out of a synchronous invocation. */
const largestPayload = 6 * 1024 * 1024;
const tooLarge = (what: string): InvocationResult => ({
  ok: false,
  error: { errorType: 'RequestEntityTooLarge', errorMessage: `the ${what} is larger than 6 MB` },
});

/** A pool of threads for each function. Events beyond its limit wait in order. */
export const createWorkers = (options: WorkersOptions): Workers => {
  const pools = new Map(options.functions.map((model) => [model.name, createPool(model, options)]));
  const poolOf = (name: string) => {
    const pool = pools.get(name);
    if (!pool) throw new Error(`there is no function ${name}`);
    return pool;
  };
  const all = (act: (pool: Pool) => Promise<void>) =>
    Promise.all([...pools.values()].map(act)).then(() => {});
  return {
    invoke: (functionName, payload) => poolOf(functionName).invoke(payload),
    warm: () => all((pool) => pool.warm()),
    kill: (functionName) => poolOf(functionName).stopAll(),
    close: () => all((pool) => pool.stopAll()),
  };
};

type Pool = {
  readonly invoke: (payload: string) => Promise<InvocationResult>;
  readonly warm: () => Promise<void>;
  readonly stopAll: () => Promise<void>;
};

const createPool = (model: FunctionModel, options: WorkersOptions): Pool => {
  const { environmentOf, clockOffset, log, concurrency = 8, idleMs = 60_000 } = options;
  const limit = Math.min(concurrency, model.concurrency ?? concurrency);
  const print = (line: string): void => log(model.title, line);
  const workers = new Set<FunctionWorker>();
  const idle: { worker: FunctionWorker; timer: NodeJS.Timeout }[] = [];
  const waiting: ((worker: FunctionWorker) => void)[] = [];

  const start = (): FunctionWorker => {
    const worker = startFunctionWorker({ model, environment: environmentOf(model), clockOffset, print });
    workers.add(worker);
    return worker;
  };
  const acquire = (): FunctionWorker | Promise<FunctionWorker> => {
    for (let rested = idle.pop(); rested; rested = idle.pop()) {
      clearTimeout(rested.timer);
      if (rested.worker.isAlive()) return rested.worker;
      workers.delete(rested.worker);
    }
    return workers.size < limit ? start() : new Promise((take) => waiting.push(take));
  };
  const release = (worker: FunctionWorker): void => {
    const next = waiting.shift();
    if (!worker.isAlive()) {
      workers.delete(worker);
      next?.(start());
    } else if (next) next(worker);
    else rest(worker);
  };
  const rest = (worker: FunctionWorker): void => {
    const timer = setTimeout(() => {
      if (workers.size <= 1) return;
      idle.splice(
        idle.findIndex((rested) => rested.worker === worker),
        1,
      );
      workers.delete(worker);
      void worker.stop();
    }, idleMs);
    timer.unref();
    idle.push({ worker, timer });
  };

  const invoke = async (payload: string): Promise<InvocationResult> => {
    if (Buffer.byteLength(payload) > largestPayload) return tooLarge('event');
    const worker = await acquire();
    const requestId = randomUUID();
    const result = await worker.run({ requestId, payload, timeoutMs: model.timeoutSeconds * 1000 });
    release(worker);
    if (result.ok && Buffer.byteLength(result.payload) > largestPayload) return tooLarge('answer');
    if (!result.ok) {
      const { errorType, errorMessage, trace } = result.error;
      print(`FAILED: ${trace?.join('\n') ?? `${errorType}: ${errorMessage}`}`);
    }
    return result;
  };
  return {
    invoke,
    warm: async () => {
      const worker = start();
      const failure = await worker.started;
      if (failure) print(`CANNOT START: ${failure.trace?.join('\n') ?? failure.errorMessage}`);
      release(worker);
    },
    stopAll: async () => {
      const all = [...workers];
      for (const { worker, timer } of idle.splice(0)) {
        clearTimeout(timer);
        // Nobody else would: one that runs is forgotten when its event ends.
        workers.delete(worker);
      }
      await Promise.all(all.map((worker) => worker.stop()));
    },
  };
};
