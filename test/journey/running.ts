import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ControlFile, controlFileName } from '../../infra/local/control.ts';
import { officersForTrying } from '../../infra/local/officers/officers.ts';
import { synthesized } from '../assembly.ts';
import type { Stage } from './play.ts';

const main = fileURLToPath(new URL('../../infra/local/main.ts', import.meta.url));
const patienceMs = 60_000;

/** A data folder of its own, gone with `remove`. */
export function dataFolder() {
  const path = mkdtempSync(join(tmpdir(), 'basvuru-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** `npm start` as a process of its own, on free ports, in a process group that can be killed whole. */
export async function startSystemProcess(dataDir: string, flags: readonly string[] = []) {
  const parts = ['', 'mail-', 'issuer-', 'sms-', 'edevlet-', 'gallery-'];
  const ports = parts.flatMap((part) => [`--${part}port`, '0']);
  const child = spawn(process.execPath, [main, ...ports, '--data', dataDir, ...flags], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  await ready(child, lines);
  const file = JSON.parse(readFileSync(join(dataDir, controlFileName), 'utf8')) as ControlFile;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const signal = (name: NodeJS.Signals) => process.kill(-(child.pid ?? 0), name);
  return {
    stage: {
      url: file.url,
      inboxUrl: file.inboxUrl ?? '',
      smsUrl: file.smsUrl,
      issuerUrl: file.issuerUrl ?? '',
      control: file,
      password: officersForTrying[0]?.password ?? '',
    } satisfies Stage,
    /** Every line that the process has printed. */
    lines,
    stop: async () => {
      signal('SIGTERM');
      await ended;
      return child.exitCode;
    },
    /** `kill -9` of the whole system: the runner, its threads and its store. */
    kill: async () => {
      signal('SIGKILL');
      await ended;
    },
  };
}

/** The same of what was synthesized once for all tests. */
export const startSynthesized = async (dataDir: string) =>
  startSystemProcess(dataDir, ['--assembly', await synthesized()]);

function ready(child: ChildProcess, lines: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`${why}\n${lines.slice(-30).join('\n')}`));
    const timer = setTimeout(() => fail('not ready in time'), patienceMs);
    child.once('exit', (code) => fail(`ended with ${code}`));
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        lines.push(...text.split('\n').filter(Boolean));
        if (!lines.some((line) => /^ready http/.test(line))) return;
        clearTimeout(timer);
        resolve();
      });
  });
}
