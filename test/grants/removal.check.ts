/**
 * `npm run check:grants`: takes every action on every resource away from every function, one at a time, and sees a
 * whole tour fail each time. Writes the table to docs/checks/grants.md; minutes long.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { synthesize } from '../../infra/local/assembly/synthesize.ts';
import { grantsIn, labelOf } from './assembly.ts';
import { playWithout, type Removal } from './removal.ts';
import { usedByLambdaItself } from './unplayed.ts';

const patienceMs = Number(process.env.GRANTS_PATIENCE_MS ?? 4_000);
const report = fileURLToPath(new URL('../../docs/checks/grants.md', import.meta.url));
const assemblyDir = mkdtempSync(join(tmpdir(), 'basvuru-check-'));
const started = performance.now();

const seconds = (ms: number): string => (ms / 1000).toFixed(1);
const good = ({ failedAt, refused }: Removal): boolean => failedAt !== undefined && refused;
/** References, tokens and addresses differ from run to run. */
const steady = (text: string): string =>
  text
    .replace(/\b[2-9AEFHKLMRTUY]{5}-[2-9AEFHKLMRTUY]{5}\b/g, '…')
    .replace(/\b[\w.]+@ornek\.example/g, 'the applicant')
    .replaceAll('|', '\\|')
    .slice(0, 120);

await synthesize(assemblyDir, process.env);
const granted = grantsIn(assemblyDir);
const played = granted.filter(({ action }) => !(action in usedByLambdaItself));
const removals: Removal[] = [];
try {
  for (const grant of played) {
    const removal = await playWithout(assemblyDir, grant, patienceMs);
    removals.push(removal);
    const mark = good(removal) ? 'fails' : 'NOT SEEN';
    console.log(
      `${mark} ${seconds(removal.ms)} s ${removal.grant}: ${steady(removal.failedAt ?? 'nowhere')}: ${steady(removal.because)}`,
    );
  }
} finally {
  rmSync(assemblyDir, { recursive: true, force: true });
}

const unseen = removals.filter((removal) => !good(removal));
const lambdaOnly = granted.filter(({ action }) => action in usedByLambdaItself);
const date = new Date().toISOString().slice(0, 10);
const lines = [
  '# Every grant is needed',
  '',
  `Run on ${date} by \`npm run check:grants\`: ${removals.length} grants taken away one at a time, ${removals.length - unseen.length} noticed by the tour, ${seconds(performance.now() - started)} s in all.`,
  '',
  '| Taken away | Where the tour stopped | Because | What the function heard | Seconds |',
  '|---|---|---|---|---|',
  ...removals.map(
    ({ grant, failedAt, because, refused, heard, ms }) =>
      `| \`${grant}\` | ${failedAt === undefined ? '**nowhere**' : steady(failedAt)} | ${steady(because)} | ${refused ? heard.join(', ') : '**nothing was refused**'} | ${seconds(ms)} |`,
  ),
  '',
  `Granted and not playable on one machine, because Lambda itself uses it in the function’s name (${lambdaOnly.length}):`,
  '',
  '| Granted | Why |',
  '|---|---|',
  ...lambdaOnly.map((grant) => `| \`${labelOf(grant)}\` | ${usedByLambdaItself[grant.action]} |`),
  '',
];
mkdirSync(join(report, '..'), { recursive: true });
writeFileSync(report, lines.join('\n'));
console.log(`${removals.length - unseen.length} of ${removals.length} grants are needed; see ${report}`);
process.exitCode = unseen.length === 0 ? 0 : 1;
