import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Worker } from 'node:worker_threads';
import type { FunctionModel } from '../assembly/assembly.types.ts';
import type { FunctionError, ThreadData, ThreadEvent, ThreadMessage } from './function-thread.types.ts';

/** How an invocation ended. A timeout and a crash are the function's errors too, as on Lambda. */
export type InvocationResult =
  | { readonly ok: true; readonly payload: string }
  | { readonly ok: false; readonly error: FunctionError };

/** One execution environment of a function: a thread that takes one event at a time. */
export type FunctionWorker = {
  /** Settles with the first invocation's start-up: undefined when the bundle loaded, else why it did not. */
  readonly started: Promise<FunctionError | undefined>;
  /** Never rejects. The worker must be idle. After a timeout or a crash the worker is dead. */
  readonly run: (event: ThreadEvent) => Promise<InvocationResult>;
  readonly isAlive: () => boolean;
  readonly stop: () => Promise<void>;
};

type WorkerOptions = {
  readonly model: FunctionModel;
  readonly environment: Readonly<Record<string, string>>;
  readonly clockOffset: SharedArrayBuffer;
  readonly print: (line: string) => void;
};

/** Lambda's limit on loading a bundle. */
const startUpMs = 10_000;

/** Starts a thread for the function with that environment and nothing of the runner's own. */
export const startFunctionWorker = ({
  model,
  environment,
  clockOffset,
  print,
}: WorkerOptions): FunctionWorker => {
  const { modulePath, exportName } = locate(model);
  const workerData: ThreadData = {
    modulePath,
    exportName,
    clockOffset,
    functionName: model.name,
    functionArn: model.arn,
    memoryMegabytes: model.memoryMegabytes,
  };
  const thread = new Worker(new URL('./function-thread.ts', import.meta.url), {
    workerData,
    env: environment,
    execArgv: ['--enable-source-maps', '--disable-warning=ExperimentalWarning'],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: model.memoryMegabytes },
  });
  for (const stream of [thread.stdout, thread.stderr]) createInterface({ input: stream }).on('line', print);

  const startUp = setTimeout(() => {
    end({
      errorType: 'Sandbox.Timedout',
      errorMessage: `the bundle did not load within ${startUpMs / 1000} seconds`,
    });
    void thread.terminate();
  }, startUpMs);
  let alive = true;
  let died: FunctionError | undefined;
  let finish: ((result: InvocationResult) => void) | undefined;
  const begun = Promise.withResolvers<FunctionError | undefined>();
  const end = (error: FunctionError): void => {
    alive = false;
    died ??= error;
    clearTimeout(startUp);
    begun.resolve(died);
    finish?.({ ok: false, error: died });
    finish = undefined;
  };
  thread.on('message', (message: ThreadMessage) => {
    if (message.kind === 'ready') {
      clearTimeout(startUp);
      return begun.resolve(undefined);
    }
    if (message.kind === 'cannotStart') {
      end(message.error);
      return void thread.terminate();
    }
    finish?.(
      message.kind === 'answered'
        ? { ok: true, payload: message.payload }
        : { ok: false, error: message.error },
    );
    finish = undefined;
  });
  thread.on('error', (error: NodeJS.ErrnoException) => {
    if (finish === undefined) print(`THREW outside an invocation: ${error.stack ?? error.message}`);
    end({ errorType: error.code ?? error.name, errorMessage: error.message });
  });
  thread.on('exit', (code) =>
    end({ errorType: 'Runtime.ExitError', errorMessage: `the function exited (${code})` }),
  );

  const run = async (event: ThreadEvent): Promise<InvocationResult> => {
    const failure = await begun.promise;
    if (failure) return { ok: false, error: failure };
    if (died) return { ok: false, error: died };
    const result = Promise.withResolvers<InvocationResult>();
    finish = result.resolve;
    const timer = setTimeout(() => {
      end({
        errorType: 'Sandbox.Timedout',
        errorMessage: `Task timed out after ${event.timeoutMs / 1000} seconds`,
      });
      void thread.terminate();
    }, event.timeoutMs);
    thread.postMessage(event);
    try {
      return await result.promise;
    } finally {
      clearTimeout(timer);
    }
  };
  return {
    started: begun.promise,
    run,
    isAlive: () => alive,
    stop: async () => {
      alive = false;
      clearTimeout(startUp);
      died ??= { errorType: 'Runtime.Stopped', errorMessage: 'the runner stopped the function' };
      await thread.terminate();
    },
  };
};

/** `index.handler` is the export `handler` of `index.mjs` (or `.js`, `.cjs`) in the bundle. */
const locate = ({ directory, handler, name }: FunctionModel): { modulePath: string; exportName: string } => {
  const dot = handler.lastIndexOf('.');
  const candidates = ['mjs', 'js', 'cjs'].map((end) => join(directory, `${handler.slice(0, dot)}.${end}`));
  const modulePath = candidates.find((path) => existsSync(path));
  if (!modulePath) throw new Error(`the bundle of ${name} has no file for its handler ${handler}`);
  return { modulePath, exportName: handler.slice(dot + 1) };
};
