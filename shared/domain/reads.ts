import { createHash } from 'node:crypto';
import type { ReadWhat } from '../contracts/audit-views.ts';
import type { Instant } from '../contracts/vocabulary.ts';
import type { RequestName } from './ports.ts';
import { canonical, chainStart } from './trail.ts';

/** Somebody of the staff opened what is personal of a request (Board decision 2018/10: every action is logged). */
export type Read = {
  readonly at: Instant;
  /** Subject identifier of whoever read. */
  readonly officer: string;
  readonly what: ReadWhat;
};

/** One link of a request's chain of reads as it is stored; nothing in it is about the applicant. */
export type ReadEntry = Read & {
  readonly sequence: number;
  readonly previous: string;
  readonly hash: string;
};

/** Appends a read; resolves once it is stored. @throws when it could not be, and then nothing may be shown */
export type RecordRead = (name: RequestName, read: Read) => Promise<void>;
/** The whole chain, oldest first. */
export type FindReads = (name: RequestName) => Promise<readonly ReadEntry[]>;

/** The entry that follows `last`, or begins the chain. */
export function linkRead(name: RequestName, last: ReadEntry | undefined, read: Read): ReadEntry {
  const { at, officer, what } = read;
  const sequence = (last?.sequence ?? 0) + 1;
  const unsigned = { at, officer, what, sequence, previous: last?.hash ?? chainStart };
  return { ...unsigned, hash: hashOf(name, unsigned) };
}

/**
 * Nothing in it names the newest entry: an end that was cut off is found by the roots (`root.ts`), a change or a gap here.
 *
 * @returns the sequence of the first entry that does not fit its chain, or undefined when every one does
 */
export function firstBrokenRead(name: RequestName, entries: readonly ReadEntry[]): number | undefined {
  let previous = chainStart;
  for (const [index, { hash, ...unsigned }] of entries.entries()) {
    const fits = unsigned.sequence === index + 1 && unsigned.previous === previous;
    if (!fits || hashOf(name, unsigned) !== hash) return index + 1;
    previous = hash;
  }
  return undefined;
}

function hashOf({ authority, reference }: RequestName, entry: Omit<ReadEntry, 'hash'>): string {
  return createHash('sha256')
    .update(canonical([authority, reference, 'read', entry]))
    .digest('hex');
}
