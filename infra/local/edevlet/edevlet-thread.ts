/** The thread of the stand-in for e-Devlet. */
import { parentPort, workerData } from 'node:worker_threads';
import { closeWhenAsked, type PartMessage } from '../part-thread.ts';
import type { EdevletData, EdevletReady } from './edevlet.ts';
import { serveStandIn } from './server.ts';

if (!parentPort) throw new Error('edevlet-thread.ts runs as a thread of the runner');
const port = parentPort;
const { offset, ...options } = workerData as EdevletData;
const cell = new BigInt64Array(offset);
const now = (): number => Date.now() + Number(Atomics.load(cell, 0));
const said = (line: string): void => port.postMessage({ line } satisfies PartMessage<EdevletReady>);

const { origin, close } = await serveStandIn(options, now, said);
closeWhenAsked(port, close);
port.postMessage({ ready: { origin } } satisfies PartMessage<EdevletReady>);
