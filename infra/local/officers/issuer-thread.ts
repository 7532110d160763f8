/** The thread of the issuer: sets its `Date` to the runner's clock before anything that reads it is loaded. */
import { parentPort, workerData } from 'node:worker_threads';
import { closeWhenAsked, type PartMessage } from '../part-thread.ts';
import type { IssuerData, IssuerReady } from './issuer.ts';

if (!parentPort) throw new Error('issuer-thread.ts runs as a thread of the runner');
const port = parentPort;
const data = workerData as IssuerData;
const cell = new BigInt64Array(data.offset);
const MachineDate = Date;
const now = (): number => MachineDate.now() + Number(Atomics.load(cell, 0));

globalThis.Date = new Proxy(MachineDate, {
  apply: () => new MachineDate(now()).toString(),
  construct: (target, args, newTarget) =>
    Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
  get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver)),
});

const { serveIssuer } = await import('./issuer-server.ts');
const log = (line: string): void => port.postMessage({ line } satisfies PartMessage<IssuerReady>);
const { issuer, close } = await serveIssuer(data, log);
closeWhenAsked(port, close);
port.postMessage({ ready: { issuer } } satisfies PartMessage<IssuerReady>);
