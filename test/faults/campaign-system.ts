/**
 * The system of a fault campaign in a process of its own, so that it can be killed whole: `node campaign-system.ts
 * <assembly> <data folder> <seed>`. Speaks with the campaign over Node's own channel.
 */

import { planFrom } from './plan.ts';
import { startHere } from './running-here.ts';
import { settleMail } from './settle.ts';

export type Told =
  | { readonly kind: 'ready'; readonly url: string; readonly inboxUrl: string }
  | { readonly kind: 'struck'; readonly struck: Readonly<Record<string, number>> }
  | { readonly kind: 'settled'; readonly sweeps: number }
  | { readonly kind: 'failed'; readonly reason: string };
export type Asked = 'settle' | 'stop';

const [assemblyDir = '', dataDir = '', seed = ''] = process.argv.slice(2);
const tell = (told: Told): void => void process.send?.(told);
const plan = planFrom(seed, async (name) => here.system.killFunction(name));
const here = await startHere({ assemblyDir, dataDir, hooks: { fault: plan.fault, retryDelay: () => 20 } });

process.on('message', (asked: Asked) => {
  if (asked === 'stop') return void here.close().then(() => process.exit());
  settleMail({ ...here, plan, dataDir })
    .then((sweeps): Told => ({ kind: 'settled', sweeps }))
    .catch((error: Error): Told => ({ kind: 'failed', reason: error.message }))
    .then((told) => {
      plan.end();
      tell({ kind: 'struck', struck: plan.struck() });
      tell(told);
    });
});
setInterval(() => tell({ kind: 'struck', struck: plan.struck() }), 500).unref();
tell({ kind: 'ready', url: here.stage.url, inboxUrl: here.stage.inboxUrl });
