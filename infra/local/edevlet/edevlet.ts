/** The stand-in for e-Devlet Kapısı: whoever reaches it signs in as whom she likes, so it listens on loopback alone. */
import type { Log } from '../access/door.types.ts';
import type { MovableClock } from '../clock.ts';
import { startPartThread } from '../part-thread.ts';
import type { StandIn, StandInOptions } from './server.ts';

export type EdevletData = StandInOptions & {
  /** One BigInt64 of milliseconds to add to the machine's clock, as `createClock` shares it. */
  readonly offset: SharedArrayBuffer;
};
export type EdevletReady = { readonly origin: string };

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

/**
 * Starts the stand-in in a thread of its own; codes and tokens age by the runner's clock.
 *
 * @throws when the port is taken, or `host` is not loopback
 */
export async function startEdevlet(options: StandInOptions, clock: MovableClock, log: Log): Promise<StandIn> {
  if (!LOOPBACK.has(options.host))
    throw new Error(`The stand-in for e-Devlet lets everybody in: it does not listen on ${options.host}.`);
  const data: EdevletData = { ...options, offset: clock.offset };
  const script = new URL('./edevlet-thread.ts', import.meta.url);
  const { ready, close } = await startPartThread<EdevletReady>(script, data, 'edevlet', log);
  return { origin: ready.origin, close };
}
