import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Log } from '../../../infra/local/access/door.types.ts';

/** A folder that is gone when the test file is through. */
export const scratchFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'basvuru-runner-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** A log that keeps its lines. */
export const keepLog = (): { readonly log: Log; readonly lines: string[] } => {
  const lines: string[] = [];
  return { lines, log: (part, message) => void lines.push(`${part}: ${message}`) };
};

/** Waits until `check` gives something; throws after `ms` milliseconds. */
export const eventually = async <Value>(
  check: () => Value | undefined | Promise<Value | undefined>,
  ms = 5_000,
): Promise<Value> => {
  for (const deadline = Date.now() + ms; ; ) {
    const value = await check();
    if (value !== undefined && value !== false) return value;
    if (Date.now() > deadline) throw new Error('it did not happen in time');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};
