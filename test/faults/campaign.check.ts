/**
 * `npm run check:faults`: a long fault campaign, each seed in a system that is also killed whole. `FAULT_SEEDS`
 * (comma-separated) replays, `FAULT_KEYS` sets how many submissions each seed has. Writes docs/checks/faults.md.
 */
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { synthesize } from '../../infra/local/assembly/synthesize.ts';
import { type Campaign, runCampaign } from './campaign.ts';

const keys = Number(process.env.FAULT_KEYS ?? 1_000);
const seeds = process.env.FAULT_SEEDS?.split(',') ?? [1, 2].map(() => randomBytes(4).toString('hex'));
const report = fileURLToPath(new URL('../../docs/checks/faults.md', import.meta.url));
/** Mails that may come twice, of a thousand (`docs/checks/faults.md` says why one can). */
const doublesAllowed = 2;

const doubledOf = ({ account, keys: of }: Campaign): number =>
  ((account.doubledMails.length + account.handedOnTwice.length) * 1_000) / of;
const kept = (one: Campaign): boolean =>
  one.account.requests === one.keys &&
  one.account.lostRequests.length + one.account.doubledRequests.length === 0 &&
  one.account.brokenChains.length + one.account.lostMails.length + one.unreadable.length === 0 &&
  doubledOf(one) <= doublesAllowed;

const row = (one: Campaign): string => {
  const { account } = one;
  const cells = [
    `\`${one.seed}\``,
    one.keys,
    one.tries,
    one.kills,
    Object.values(one.struck).reduce((sum, n) => sum + n, 0),
    account.lostRequests.length,
    account.doubledRequests.length,
    account.brokenChains.length,
    one.unreadable.length,
    account.lostMails.length,
    account.doubledMails.length,
    account.handedOnTwice.length,
    account.expiredCodes.length,
    account.lostReports,
    one.sweeps,
    Math.round(one.seconds),
  ];
  return `| ${cells.join(' | ')} |`;
};

const assemblyDir = mkdtempSync(join(tmpdir(), 'basvuru-check-'));
const campaigns: Campaign[] = [];
try {
  await synthesize(assemblyDir, process.env);
  for (const seed of seeds) {
    const campaign = await runCampaign(assemblyDir, seed, keys);
    campaigns.push(campaign);
    console.log(`${kept(campaign) ? 'kept' : 'NOT KEPT'} ${row(campaign)}`);
    if (!kept(campaign)) console.log(JSON.stringify(campaign, null, 2));
  }
} finally {
  rmSync(assemblyDir, { recursive: true, force: true });
}

const names = [...new Set(campaigns.flatMap(({ struck }) => Object.keys(struck)))].sort();
const lines = [
  '# Nothing lost under faults',
  '',
  `Run on ${new Date().toISOString().slice(0, 10)} by \`npm run check:faults\`; \`FAULT_SEEDS=${seeds.join(',')} FAULT_KEYS=${keys}\` replays it.`,
  '',
  'Each seed: applicants with one Idempotency-Key each, sent again until acknowledged (browsers and integrators, eight at once), while calls of the functions to DynamoDB, KMS and SES fail, are throttled, lose their answers or come too late, functions are killed in the middle of a call, and the whole system is killed by `kill -9` and started again.',
  '',
  '| Seed | Keys | Tries | `kill -9` | Faults | Requests lost | doubled | Chains broken | Unreadable | Mails lost | sent twice | came twice | Codes expired | Reports lost | Sweeps | Seconds |',
  '|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|',
  ...campaigns.map(row),
  '',
  'Unreadable: the follow-up code does not open its request, the same key and body answer another receipt, or the same key with another body is not refused (422). A code that nobody would take for ten minutes is cancelled, not sent, and a new one can be asked for. A mail that is sent once can still come twice when the system dies between the inbox’s answer and writing it down; sent or come, at most two of a thousand may be double.',
  '',
  '| Fault | How often |',
  '|---|---|',
  ...names.map(
    (name) => `| ${name} | ${campaigns.reduce((sum, { struck }) => sum + (struck[name] ?? 0), 0)} |`,
  ),
  '',
];
mkdirSync(join(report, '..'), { recursive: true });
writeFileSync(report, lines.join('\n'));
process.exitCode = campaigns.every(kept) ? 0 : 1;
