/**
 * `npm run bench`: measures what `docs/bench.md` reports, and writes it. Offline; ratios and counts rather than times,
 * for a machine that others use too. `--quick` for a look (nothing is written), `--runs` for the cold starts, `--stored`
 * for the sizes of the store that is swept (a million requests are 3 GB).
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle } from '../../infra/bundle.ts';
import { openCannedEndpoint } from './canned-endpoint.ts';
import { type CpuOptions, coldStart, warmSubmit } from './cpu.ts';
import { timeRefusals } from './enumeration.ts';
import { buildFloors } from './floors.ts';
import { countOperations } from './operations.ts';
import { queueCosts } from './queue.ts';
import { markdownOf, type Section } from './report.ts';
import { openStage } from './stage.ts';
import { sweepCosts } from './sweep.ts';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    runs: { type: 'string' },
    stored: { type: 'string', multiple: true },
  },
});
const { quick } = values;
const sizes = quick
  ? { runs: 5, calls: 200, rounds: 1, stored: [1_000, 10_000], refusals: 200, open: 1_000 }
  : { runs: 31, calls: 2_000, rounds: 3, stored: [1_000, 100_000], refusals: 2_000, open: 10_000 };
const runs = Number(values.runs ?? sizes.runs);
const stored = values.stored?.map(Number) ?? sizes.stored;
for (const size of [runs, ...stored])
  if (!Number.isInteger(size) || size < 1) throw new Error('--runs and --stored are whole numbers');

const document = fileURLToPath(new URL('../../docs/bench.md', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'basvuru-bench-'));
const load = () =>
  loadavg()
    .map((value) => value.toFixed(1))
    .join(' / ');
// The functions that run in this process write their log line for each call.
for (const level of ['info', 'warn', 'error'] as const) console[level] = () => {};

const began = { at: new Date(), load: load() };
const sections: Section[] = [];
const add = (section: Section) => {
  sections.push(section);
  console.log(`${markdownOf(section)}\n`);
};

try {
  const bundles = await bundle({ cache: join(folder, 'bundles') });
  const endpoint = await openCannedEndpoint(folder);
  const options: CpuOptions = {
    bundles: { ...(await buildFloors(folder)), submit: join(bundles.submit, 'index.mjs') },
    endpoint,
  };
  add(await coldStart(options, runs));
  add(await warmSubmit(options, sizes.calls, sizes.rounds));
  await endpoint.close();

  const stage = await openStage(bundles);
  add(await countOperations(stage));
  add(await timeRefusals(stage, sizes.refusals));
  await stage.close();
  add(await sweepCosts(bundles, stored));
  for (const section of await queueCosts(bundles, sizes.open)) add(section);

  const head = `# What it costs

Made by \`npm run bench\` (\`node test/bench/main.ts\`) on ${began.at.toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} cores of ${cpus()[0]?.model.trim()},
load average ${began.load} before and ${load()} after (1, 5, 15 minutes). Bars are those the project set itself; ratios and counts
carry over to other machines, times do not.`;
  const text = [head, ...sections.map(markdownOf)].join('\n\n');
  console.log(head);
  if (!quick) writeFileSync(document, `${text}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
