/** Brings every spooled message to an end: events out, mail out, again later, or given up with a bounce. */
import type { Clock, Log, PutEvent } from '../access/door.types.ts';
import type { Relay } from './relay.ts';
import { type AttemptRules, afterAttempt } from './relay-progress.ts';
import type { ReturnPath } from './return-path.ts';
import type { Outcome } from './ses-events.ts';
import { isSimulated, simulate } from './ses-simulator.ts';
import type { Spool, SpoolEntry } from './spool.ts';

export type QueueParts = AttemptRules & {
  readonly spool: Spool;
  readonly relay: Relay;
  readonly returnPath: ReturnPath | undefined;
  readonly putEvent: PutEvent;
  readonly clock: Clock;
  readonly log: Log;
};

export type RelayQueue = {
  /** Takes up a message that is already in the spool. */
  readonly enqueue: (messageId: string) => void;
  /** Lets what is under way finish (at most five seconds) and starts nothing new. */
  readonly close: () => Promise<void>;
};

const AT_ONCE = 4;
const CLOSING_MS = 5_000;

async function attempt(
  entry: SpoolEntry,
  { spool, relay, returnPath }: QueueParts,
): Promise<readonly Outcome[]> {
  const simulated = entry.waiting.filter(isSimulated).flatMap(simulate);
  const real = entry.waiting.filter((recipient) => !isSimulated(recipient));
  if (real.length === 0) return simulated;
  const { messageId, source } = entry.mail;
  const raw = await spool.raw(messageId);
  const from = returnPath ? await returnPath.addressFor(entry) : source;
  return [...simulated, ...(await relay.send({ from, to: real, id: messageId }, raw))];
}

/** Of what the relay answered, its code only: the rest may name people. */
const codeOf = (outcome: Outcome): string =>
  outcome.kind === 'delayed' ? (/^smtp; (\d{3})/.exec(outcome.diagnosticCode)?.[1] ?? '') : '';

const summary = (outcomes: readonly Outcome[]): string =>
  [...Map.groupBy(outcomes, (outcome) => `${outcome.kind} ${codeOf(outcome)}`.trim())]
    .map(([what, { length }]) => `${length} ${what}`)
    .join(', ');

/**
 * Takes a message as far as it goes now. Returns the wall-clock time to come back at, or undefined when it
 * is finished and its files are gone. Every decision is on disk before its events go out, and the files go
 * only when `putEvent` has resolved: a crash repeats an event at worst.
 */
async function advance(messageId: string, parts: QueueParts): Promise<number | undefined> {
  let entry = await parts.spool.read(messageId);
  for (;;) {
    for (const event of entry.events) await parts.putEvent(event);
    if (entry.waiting.length === 0) {
      await parts.spool.remove(messageId);
      return undefined;
    }
    const wait = entry.nextAttemptAt - Date.now();
    // A longer wait than the longest means that the machine's clock was set back.
    if (wait > 0 && wait <= parts.retry.longestMs) {
      if (entry.events.length > 0) await parts.spool.update({ ...entry, events: [] });
      return entry.nextAttemptAt;
    }
    const outcomes = await attempt(entry, parts);
    entry = afterAttempt(entry, outcomes, { clock: parts.clock.now(), wall: Date.now() }, parts);
    await parts.spool.update(entry);
    parts.log('ses', `${messageId} attempt ${entry.attempts}: ${summary(outcomes)}`);
  }
}

/** Not the message of an error: it can quote the letter. */
const faultName = (fault: unknown): string =>
  fault instanceof Error ? ((fault as NodeJS.ErrnoException).code ?? fault.name) : typeof fault;

/** Starts the queue and takes up everything the spool still holds, whatever stopped the last run. */
export async function startRelayQueue(parts: QueueParts): Promise<RelayQueue> {
  const ready: string[] = [];
  const timers = new Map<string, NodeJS.Timeout>();
  const running = new Set<Promise<void>>();
  let closed = false;

  const later = (messageId: string, ms: number): void => {
    if (closed) return;
    const wake = (): void => {
      timers.delete(messageId);
      enqueue(messageId);
    };
    timers.set(messageId, setTimeout(wake, Math.max(0, ms)));
  };
  const work = async (messageId: string): Promise<void> => {
    try {
      const next = await advance(messageId, parts);
      if (next !== undefined) later(messageId, next - Date.now());
    } catch (fault) {
      parts.log('ses', `${messageId} stays in the spool, a part failed: ${faultName(fault)}`);
      later(messageId, parts.retry.firstMs);
    }
  };
  const pump = (): void => {
    while (!closed && running.size < AT_ONCE) {
      const messageId = ready.shift();
      if (messageId === undefined) return;
      const job = work(messageId).finally(() => {
        running.delete(job);
        pump();
      });
      running.add(job);
    }
  };
  const enqueue = (messageId: string): void => {
    ready.push(messageId);
    pump();
  };

  for (const messageId of await parts.spool.messageIds()) enqueue(messageId);
  return {
    enqueue,
    close: async () => {
      closed = true;
      for (const timer of timers.values()) clearTimeout(timer);
      const patience = new Promise<void>((resolve) => setTimeout(resolve, CLOSING_MS).unref());
      await Promise.race([Promise.all(running), patience]);
      if (running.size > 0)
        parts.log('ses', `${running.size} messages were under way and go out again at the next start`);
    },
  };
}
