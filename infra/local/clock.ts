import type { Clock } from './access/door.types.ts';
import { instantAt, istanbul, zoneOffset } from './zone.ts';

/** A clock whose offset lies in shared memory: every worker thread reads it, and a move is seen at once. */
export type MovableClock = Clock & {
  /** One `BigInt64`: milliseconds to add to the machine's clock. */
  readonly offset: SharedArrayBuffer;
  /** Sets the clock to an instant (milliseconds since the epoch); it runs on from there. */
  readonly moveTo: (instant: number) => void;
};

/** A clock that shows `start` now and runs on; without `start`, the machine's own time. */
export const createClock = (start?: number): MovableClock => {
  const offset = new SharedArrayBuffer(8);
  const cell = new BigInt64Array(offset);
  const moveTo = (instant: number): void => {
    Atomics.store(cell, 0, BigInt(Math.round(instant - Date.now())));
  };
  if (start !== undefined) moveTo(start);
  return { offset, moveTo, now: () => Date.now() + Number(Atomics.load(cell, 0)) };
};

const day = 86_400_000;

/**
 * The instant on `date` (YYYY-MM-DD, Istanbul) that has the time of day of `now`; milliseconds.
 * Throws when there is no such date.
 */
export const sameTimeOn = (date: string, now: number): number => {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  const written = Number.isNaN(midnight) ? '' : new Date(midnight).toISOString().slice(0, 10);
  if (written !== date) throw new Error(`"${date}" is not a date; write it as YYYY-MM-DD`);
  const wall = now + zoneOffset(istanbul, now);
  return instantAt(istanbul, midnight + (wall % day));
};
