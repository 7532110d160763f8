import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import { parentPort, workerData } from 'node:worker_threads';
import type { FunctionError, ThreadData, ThreadEvent, ThreadMessage } from './function-thread.types.ts';

/** The inside of a function's worker: Lambda's runtime loop, one event at a time. */
const data = workerData as ThreadData;
if (!parentPort) throw new Error('function-thread.ts is started as a worker thread');
const port = parentPort;
const say = (message: ThreadMessage): void => port.postMessage(message);

/** The function reads the runner's clock, not the machine's. Patched before its code is read. */
const patchDate = (): void => {
  const RealDate = globalThis.Date;
  const machineNow = RealDate.now.bind(RealDate);
  const offset = new BigInt64Array(data.clockOffset);
  const now = (): number => machineNow() + Number(Atomics.load(offset, 0));
  RealDate.now = now;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length > 0 ? args : [now()], newTarget),
    apply: () => new RealDate(now()).toString(),
  });
  RealDate.prototype.constructor = globalThis.Date;
};

const toError = (thrown: unknown): FunctionError => {
  if (!(thrown instanceof Error)) return { errorType: typeof thrown, errorMessage: String(thrown) };
  const trace = thrown.stack?.split('\n');
  return { errorType: thrown.name, errorMessage: thrown.message, ...(trace ? { trace } : {}) };
};

type Handler = (event: unknown, context: unknown) => unknown;

const loadHandler = async (): Promise<Handler> => {
  const loaded = (await import(pathToFileURL(data.modulePath).href)) as Record<string, unknown>;
  const handler = loaded[data.exportName];
  if (typeof handler !== 'function')
    throw new Error(`${data.exportName} is not a function that the bundle exports`);
  return handler as Handler;
};

const contextOf = ({ requestId, timeoutMs }: ThreadEvent) => {
  const deadline = performance.now() + timeoutMs;
  return {
    awsRequestId: requestId,
    callbackWaitsForEmptyEventLoop: true,
    functionName: data.functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: data.functionArn,
    memoryLimitInMB: String(data.memoryMegabytes),
    logGroupName: `/aws/lambda/${data.functionName}`,
    logStreamName: 'local',
    getRemainingTimeInMillis: () => Math.max(0, Math.round(deadline - performance.now())),
  };
};

const answer = async (handler: Handler, event: ThreadEvent): Promise<void> => {
  try {
    const result = await handler(JSON.parse(event.payload), contextOf(event));
    say({ kind: 'answered', payload: JSON.stringify(result) ?? 'null' });
  } catch (error) {
    say({ kind: 'failed', error: toError(error) });
  }
};

// Objects are logged on one line, as CloudWatch shows them.
inspect.defaultOptions.breakLength = Number.POSITIVE_INFINITY;
patchDate();
try {
  const handler = await loadHandler();
  port.on('message', (event: ThreadEvent) => void answer(handler, event));
  say({ kind: 'ready' });
} catch (error) {
  say({ kind: 'cannotStart', error: toError(error) });
}
