/** How a message moves on with each attempt: pure, so that every turn can be tested without a mail server. */
import { bounceKindOf } from './bounce-kind.ts';
import { type Delayed, type Outcome, outcomeEvents, type Subscription } from './ses-events.ts';
import type { SpoolEntry } from './spool.ts';

/** Waiting doubles from `firstMs` to `longestMs`, in milliseconds; the last attempt that fails ends in a bounce. */
export type RetryPolicy = {
  readonly firstMs: number;
  readonly longestMs: number;
  readonly maxAttempts: number;
};

/** About 14 hours in all, as long as SES tries. */
export const SES_RETRIES: RetryPolicy = { firstMs: 2_000, longestMs: 900_000, maxAttempts: 65 };

/** Milliseconds to wait after the given number of failed attempts. */
export const backOff = ({ firstMs, longestMs }: RetryPolicy, attempts: number): number =>
  Math.min(longestMs, firstMs * 2 ** (attempts - 1));

const remainingMs = (retry: RetryPolicy, attempts: number): number => {
  let sum = 0;
  for (let n = attempts; n < retry.maxAttempts; n += 1) sum += backOff(retry, n);
  return sum;
};

const givenUp = (outcome: Outcome): Outcome => {
  if (outcome.kind !== 'delayed') return outcome;
  const { recipient, diagnosticCode } = outcome;
  const status = '4.4.7';
  return { kind: 'bounced', recipient, ...bounceKindOf(status), reply: { status, diagnosticCode } };
};

const isDelayed = (outcome: Outcome): outcome is Delayed => outcome.kind === 'delayed';

export type AttemptRules = {
  readonly retry: RetryPolicy;
  readonly relayHost: string;
  readonly subscriptionOf: (configurationSet: string | null) => Subscription;
};

/** The entry after one attempt: who still waits, and which events are due. Pure but for the ids in the events. */
export function afterAttempt(
  entry: SpoolEntry,
  results: readonly Outcome[],
  at: { readonly clock: number; readonly wall: number },
  parts: AttemptRules,
): SpoolEntry {
  const attempts = entry.attempts + 1;
  const outcomes = attempts >= parts.retry.maxAttempts ? results.map(givenUp) : results;
  const waiting = outcomes.filter(isDelayed).map(({ recipient }) => recipient);
  // One notice of delay per message: what interests is that it hangs, not how often it was tried.
  const told = outcomes.filter(({ kind }) => kind !== 'delayed' || !entry.delayTold);
  const events = outcomeEvents(entry.mail, parts.subscriptionOf(entry.configurationSet), told, {
    acceptedAt: Date.parse(entry.mail.timestamp),
    at: at.clock,
    host: parts.relayHost,
    expiresAt: at.clock + remainingMs(parts.retry, attempts),
  });
  return {
    ...entry,
    waiting,
    events,
    attempts,
    delayTold: entry.delayTold || waiting.length > 0,
    nextAttemptAt: at.wall + backOff(parts.retry, attempts),
  };
}
