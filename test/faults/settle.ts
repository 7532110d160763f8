import { setTimeout as sleep } from 'node:timers/promises';
import type { MovableClock } from '../../infra/local/clock.ts';
import type { System } from '../../infra/local/system.ts';
import type { Plan } from './plan.ts';
import { spooledMails, unsentLetters } from './store.ts';

type Running = {
  readonly system: Pick<System, 'settled'>;
  readonly clock: MovableClock;
  readonly plan: Plan;
  readonly dataDir: string;
};

/** Longer than a client of ours usually waits before it tries a call again. */
const stillMs = 1_500;
/** Longer than it ever does. While a letter could go at once, only such a silence tells that the stream gave it up. */
const surelyStillMs = 6_000;
/** How often the stack's schedule sweeps the outbox, and how often the runner's schedules look at the clock. */
const sweepMs = 60_000;
const lookMs = 1_000;
const mostSweeps = 20;

/** Resolves when no function calls anything any more and what the provider has taken is in the inbox. */
async function still({ system, clock, plan, dataDir }: Running): Promise<void> {
  const canGoNow = () => unsentLetters(dataDir).some((at) => at <= clock.now());
  while (
    plan.idleMs() < stillMs ||
    spooledMails(dataDir) > 0 ||
    (plan.idleMs() < surelyStillMs && canGoNow())
  ) {
    await sleep(50);
    await system.settled();
  }
}

/**
 * Lets every letter leave: where all that are left wait for a lease or a back-off to end, the clock is moved there
 * instead of waiting, and the sweep does the rest.
 *
 * @returns how many sweeps it took
 * @throws when letters still wait after more sweeps than the faults can cost
 */
export async function settleMail(running: Running): Promise<number> {
  const { clock, dataDir } = running;
  for (let sweeps = 0; ; sweeps++) {
    await still(running);
    const waiting = unsentLetters(dataDir);
    if (waiting.length === 0) return sweeps;
    if (sweeps === mostSweeps) throw new Error(`${waiting.length} letters wait after ${sweeps} sweeps`);
    clock.moveTo(Math.max(clock.now() + sweepMs, Math.min(...waiting) + 1_000));
    await sleep(lookMs + 200);
  }
}
