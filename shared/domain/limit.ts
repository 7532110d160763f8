import type { Instant } from '../contracts/vocabulary.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * How often in one window (UTC, of the clock and not of the first call). What each means for people who share one
 * address: `docs/decisions/0011-limits-by-address.md`.
 */
export const limitRules = {
  /** Submissions from one address… */
  submission: { most: 20, windowMs: hour },
  /** …and under one identity number from that address: who types it is not verified, so others' do not count. */
  identity: { most: 10, windowMs: day },
  /** Code mails asked for from one address. */
  codeRequest: { most: 20, windowMs: hour },
  /** Code mails to one mailbox, over all its requests and from anywhere. */
  mailbox: { most: 5, windowMs: hour },
  /** Codes typed from one address: mailed ones, and follow-up codes that are wrong. */
  attempt: { most: 60, windowMs: 10 * minute },
} as const;

export type LimitKind = Exclude<keyof typeof limitRules, 'identity'>;
export type Counter = { readonly name: string; readonly most: number; readonly endsAt: number };
/** What one call is counted on: one owner's counters of one day, which stand together in one item. */
export type Tally = {
  readonly kind: LimitKind;
  /** The address or the mailbox; never stored as it is. */
  readonly owner: string;
  /** Epoch milliseconds of the day's end, UTC. */
  readonly dayEndsAt: number;
  readonly counters: readonly Counter[];
};

/** Counts one call; resolves with the counters that were full, in which case none was raised. */
export type CountCall = (authority: string, owner: string, tally: Tally) => Promise<readonly Counter[]>;

/**
 * @param identity keyed hash of the identity number of a submission
 * @param times allows so many times the rules' numbers (setting `limitTimes` of the stage)
 */
export function tallyOf(
  kind: LimitKind,
  owner: string,
  at: Instant,
  { times, identity }: { times: number; identity?: string | undefined },
): Tally {
  const now = Date.parse(at);
  const counter = (rule: keyof typeof limitRules, name: string): Counter => {
    const { most, windowMs } = limitRules[rule];
    const passed = Math.floor((now % day) / windowMs);
    const endsAt = now - (now % windowMs) + windowMs;
    return { name: `${name}${passed}`, most: most * times, endsAt };
  };
  return {
    kind,
    owner,
    dayEndsAt: now - (now % day) + day,
    counters: [counter(kind, 'n'), ...(identity ? [counter('identity', `${identity.slice(0, 16)}-`)] : [])],
  };
}

/** @returns whole seconds (at least 1) until every full counter begins anew */
export function secondsUntilFree(full: readonly Counter[], at: Instant): number {
  const ends = Math.max(...full.map(({ endsAt }) => endsAt));
  return Math.max(1, Math.ceil((ends - Date.parse(at)) / 1000));
}
