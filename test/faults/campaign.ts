import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Account, accountOf, type Mail } from './account.ts';
import {
  type Acknowledged,
  post,
  receiptIn,
  type Submission,
  submissionFrom,
  submitUntilAcknowledged,
} from './applicants.ts';
import { type Life, startLife } from './campaign-child.ts';
import { drawsFrom } from './draws.ts';
import { layKeys } from './store.ts';

export type Campaign = {
  readonly seed: string;
  readonly keys: number;
  /** How often the whole system was killed and started again. */
  readonly kills: number;
  readonly tries: number;
  readonly sweeps: number;
  readonly struck: Readonly<Record<string, number>>;
  readonly account: Account;
  /** Codes that do not open their request, and keys that answer something else when they are sent again. */
  readonly unreadable: readonly string[];
  readonly seconds: number;
};

const atOnce = 8;
/** At which shares of what is acknowledged the system is killed: one draw in each span. */
const killSpans = [
  [0.15, 0.45],
  [0.55, 0.9],
] as const;

/** Submits so many requests of one seed while calls fail, functions die and the whole system is killed. */
export async function runCampaign(assemblyDir: string, seed: string, keys: number): Promise<Campaign> {
  const dataDir = mkdtempSync(join(tmpdir(), 'basvuru-campaign-'));
  const started = performance.now();
  const draw = drawsFrom(seed);
  layKeys(dataDir, seed);
  let lives = 1;
  let life = await startLife(assemblyDir, dataDir, `${seed} 1`);
  const struck: Readonly<Record<string, number>>[] = [];
  const base = () => `${life.url}/kocasinan`;
  const killAt = killSpans.map(([from, to]) => Math.floor(keys * (from + (to - from) * draw('kill', from))));
  const acknowledged: Acknowledged[] = [];
  const killIfDue = async (): Promise<void> => {
    if (acknowledged.length !== killAt[lives - 1]) return;
    lives += 1;
    struck.push(life.struck());
    await life.kill();
    life = await startLife(assemblyDir, dataDir, `${seed} ${lives}`);
  };
  try {
    await applicants(seed, keys, async (submission) => {
      acknowledged.push(await submitUntilAcknowledged(base, submission, draw));
      await killIfDue();
    });
    const sweeps = await life.settle();
    struck.push(life.struck());
    const account = accountOf(dataDir, acknowledged, await mailsIn(life));
    const unreadable = await unreadableOf(base(), acknowledged);
    await life.stop();
    return {
      seed,
      keys,
      kills: lives - 1,
      tries: acknowledged.reduce((sum, { tries }) => sum + tries, 0),
      sweeps,
      struck: sumOf(struck),
      account,
      unreadable,
      seconds: (performance.now() - started) / 1000,
    };
  } catch (error) {
    await life.kill().catch(() => {});
    throw error;
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function applicants(
  seed: string,
  keys: number,
  submit: (one: Submission) => Promise<void>,
): Promise<void> {
  let next = 0;
  const applicant = async (): Promise<void> => {
    while (next < keys) await submit(submissionFrom(seed, next++));
  };
  await Promise.all(Array.from({ length: atOnce }, applicant));
}

async function mailsIn({ inboxUrl }: Life): Promise<readonly Mail[]> {
  const response = await fetch(`${inboxUrl}/api/email`);
  return (await response.json()) as Mail[];
}

async function unreadableOf(base: string, all: readonly Acknowledged[]): Promise<string[]> {
  const found: string[] = [];
  for (const { reference, followUpCode, path, init, changed } of all) {
    const status = await post(base, { path: `/requests/${reference}/status` }, statusQuery(followUpCode));
    const again = await post(base, { path }, init);
    const other = await post(base, { path }, changed);
    const same = again?.status === 201 ? receiptIn(again.text) : undefined;
    const right =
      status?.status === 200 &&
      same?.reference === reference &&
      same.followUpCode === followUpCode &&
      other?.status === 422;
    if (!right) found.push(reference);
  }
  return found;
}

const statusQuery = (followUpCode: string): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ followUpCode }),
});

function sumOf(counts: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sum: Record<string, number> = {};
  for (const count of counts) for (const [name, n] of Object.entries(count)) sum[name] = (sum[name] ?? 0) + n;
  return sum;
}
