import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from '../../infra/local/access/door.types.ts';
import { createClock, type MovableClock } from '../../infra/local/clock.ts';
import { type ControlFile, controlFileName, startControl } from '../../infra/local/control.ts';
import { officersForTrying } from '../../infra/local/officers/officers.ts';
import { type System, type SystemOptions, startSystem } from '../../infra/local/system.ts';
import type { Stage } from '../journey/play.ts';

export type Here = {
  readonly system: System;
  readonly clock: MovableClock;
  readonly stage: Stage & { readonly control: ControlFile };
  /** Every line of the log. */
  readonly lines: readonly string[];
  readonly close: () => Promise<void>;
};

/** The whole application inside this process, with the operator's door, so that it can be played and looked into. */
export async function startHere(
  options: Pick<SystemOptions, 'assemblyDir' | 'dataDir' | 'hooks' | 'trustedProxies' | 'clamd'> & {
    /** What the clock shows first (milliseconds); left out, the machine's time. */
    readonly at?: number;
    readonly patienceMs?: number;
  },
): Promise<Here> {
  const { assemblyDir, dataDir, hooks = {}, trustedProxies = 0, clamd, at, patienceMs } = options;
  const clock = createClock(at);
  const lines: string[] = [];
  const log: Log = (part, message) => void lines.push(`${part}: ${message}`);
  const ports = { port: 0, mailPort: 0, issuerPort: 0 };
  const system = await startSystem({
    assemblyDir,
    dataDir,
    ...ports,
    clock,
    log,
    hooks,
    trustedProxies,
    clamd,
  });
  const { url, inboxUrl = '', issuerUrl = '' } = system;
  const door = await startControl({ dataDir, clock, log, addresses: { url, inboxUrl, issuerUrl } });
  const control = JSON.parse(readFileSync(join(dataDir, controlFileName), 'utf8')) as ControlFile;
  const password = officersForTrying[0]?.password ?? '';
  return {
    system,
    clock,
    stage: { url, inboxUrl, issuerUrl, control, password, ...(patienceMs ? { patienceMs } : {}) },
    lines,
    close: async () => {
      await door.close();
      await system.close();
    },
  };
}
