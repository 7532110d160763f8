import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Event } from '../../shared/http/call.ts';

export type Ask = {
  readonly bundle: string;
  readonly event: Event;
  readonly environment: Readonly<Record<string, string>>;
};
export type Said = {
  /** Milliseconds from the start of the process to its word. */
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly status: number | undefined;
};

/** Runs one of the two small programs beside this file in a process of its own and takes what it says. */
export async function run(program: 'first-call' | 'many-calls', ask: Ask): Promise<Said> {
  const started = performance.now();
  const child = spawn(process.execPath, [fileURLToPath(new URL(`${program}.mjs`, import.meta.url))], {
    env: { TZ: 'UTC', ...ask.environment, BENCH_BUNDLE: ask.bundle, BENCH_EVENT: JSON.stringify(ask.event) },
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  const ended = once(child, 'exit');
  let text = '';
  let wallMs = Number.NaN;
  (child.stdio[3] as Readable).on('data', (chunk) => {
    wallMs = performance.now() - started;
    text += chunk;
  });
  const [code] = await ended;
  if (code !== 0 || text === '') throw new Error(`${program} of ${ask.bundle} ended with ${code}`);
  return { wallMs, ...(JSON.parse(text) as { cpuMs: number; status?: number }) } as Said;
}
