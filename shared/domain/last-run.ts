import type { Instant } from '../contracts/vocabulary.ts';

/** What the clock starts. */
export const clocked = ['remind', 'mail'] as const;
export type Clocked = (typeof clocked)[number];

/** When the clock last started something for an institution, and whether it came to its end. */
export type LastRun = {
  readonly what: Clocked;
  readonly at: Instant;
  readonly failed: boolean;
};

/** Longer than this without a run, and the clock or the function stands still; in minutes. Reminders rest at night. */
export const silenceMinutes: Readonly<Record<Clocked, number>> = { remind: 16 * 60, mail: 10 };

/** @returns true when it should have run again by now */
export const isSilent = ({ what, at }: LastRun, now: Instant): boolean =>
  Date.parse(now) - Date.parse(at) > silenceMinutes[what] * 60_000;

export type LastRuns = {
  readonly note: (authority: string, run: LastRun) => Promise<void>;
  readonly of: (authority: string) => Promise<readonly LastRun[]>;
};
