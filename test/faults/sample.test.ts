import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClock } from '../../infra/local/clock.ts';
import { type System, startSystem } from '../../infra/local/system.ts';
import { synthesized } from '../assembly.ts';
import { keepLog, scratchFolder } from '../infra/local/scratch.ts';
import { type Account, accountOf, type Mail } from './account.ts';
import { type Acknowledged, post, receiptIn, submissionFrom, submitUntilAcknowledged } from './applicants.ts';
import { drawsFrom } from './draws.ts';
import { planFrom } from './plan.ts';
import { settleMail } from './settle.ts';
import { layKeys } from './store.ts';

/** Another seed is other fates: `FAULT_SEED=anything npx vitest run … test/faults`. */
const seed = process.env.FAULT_SEED ?? 'sample';
const count = 20;
const atOnce = 8;
/** A function has eight threads at most. */
const moreDeathsThanThreads = 10;

const folder = scratchFolder();
const dataDir = join(folder, 'data');
const clock = createClock(Date.parse('2026-11-23T09:00:00+03:00'));
const { log, lines } = keepLog();
const plan = planFrom(seed, async (name) => system.killFunction(name));
let system: System;
let acknowledged: readonly Acknowledged[];
let account: Account;
const base = () => `${system.url}/kocasinan`;

async function inboxOf({ inboxUrl }: System): Promise<Mail[]> {
  const response = await fetch(`${inboxUrl}/api/email`);
  return (await response.json()) as Mail[];
}

const readStatus = ({ reference, followUpCode }: Acknowledged): Promise<Response> =>
  fetch(`${base()}/requests/${reference}/status`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ followUpCode }),
  });

beforeAll(async () => {
  const assemblyDir = await synthesized();
  layKeys(dataDir, seed);
  system = await startSystem({
    assemblyDir,
    dataDir,
    port: 0,
    mailPort: 0,
    issuerPort: 0,
    clock,
    log,
    hooks: { fault: plan.fault, retryDelay: () => 20 },
  });
}, 30_000);
afterAll(() => system.close());

describe(`twenty submissions and their mails, with faults from the seed «${seed}»`, () => {
  it('are all acknowledged, and all their letters leave', async () => {
    const waiting = Array.from({ length: count }, (_, n) => submissionFrom(seed, n));
    const done: Acknowledged[] = [];
    const started = performance.now();
    const applicant = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift())
        done.push(await submitUntilAcknowledged(base, next, drawsFrom(seed)));
    };
    await Promise.all(Array.from({ length: atOnce }, applicant));
    acknowledged = done;
    const submitted = performance.now();
    const sweeps = await settleMail({ system, clock, plan, dataDir });
    plan.end();
    const tries = done.reduce((sum, one) => sum + one.tries, 0);
    const seconds = (ms: number) => (ms / 1000).toFixed(1);
    console.info(
      `seed «${seed}»: ${done.length} acknowledged in ${tries} tries and ${seconds(submitted - started)} s; ` +
        `mail settled after ${sweeps} sweeps and ${seconds(performance.now() - submitted)} s; ` +
        `struck: ${JSON.stringify(plan.struck())}`,
    );
    account = accountOf(dataDir, acknowledged, await inboxOf(system));
  }, 120_000);

  it('met faults of every service, and functions died', () => {
    const struck = Object.keys(plan.struck());
    for (const service of ['dynamodb', 'kms', 'ses'])
      expect(struck).toContainEqual(expect.stringMatching(`^${service}: `));
    expect(struck).toContainEqual(expect.stringContaining('the function dies'));
    expect(struck).toContainEqual(expect.stringMatching(/^ses: answer lost/));
  });

  it('are stored once each: no request lost, none doubled, each with its key', () => {
    expect(account).toMatchObject({ requests: count, dataKeys: count, letters: count });
    expect(account).toMatchObject({ lostRequests: [], doubledRequests: [], brokenChains: [] });
  });

  it('have one mail each in the inbox: none lost, none sent twice', () => {
    expect(account).toMatchObject({ lostMails: [], doubledMails: [], handedOnTwice: [] });
    expect(account).toMatchObject({ expiredCodes: [], lostReports: 0 });
  });

  it('are readable by the codes that were given, and answer the same when sent again', async () => {
    for (const one of acknowledged) {
      const { reference, followUpCode, path, init, changed } = one;
      expect(await (await readStatus(one)).json()).toMatchObject({ reference, status: 'received' });
      const again = await post(base(), { path }, init);
      expect([again?.status, receiptIn(again?.text ?? '')]).toEqual([201, { reference, followUpCode }]);
      expect((await post(base(), { path }, changed))?.status).toBe(422);
    }
    expect(accountOf(dataDir, acknowledged, []).requests).toBe(count);
  });

  it('are readable however often the function that reads them was killed', async () => {
    const [one] = acknowledged;
    if (!one) throw new Error('nothing was acknowledged');
    for (let deaths = 0; deaths < moreDeathsThanThreads; deaths++) {
      await system.killFunction('FollowFunction');
      expect((await readStatus(one)).status).toBe(200);
    }
  });

  it('leave no person in the log', () => {
    const said = lines.join('\n');
    for (const word of ['ornek.example', 'Gülşah', 'Özdoğan', '10000000146'])
      expect(said).not.toContain(word);
  });
});
