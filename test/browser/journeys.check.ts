/**
 * `npm run check:journeys`: what people come for, each from its first page to its last by keyboard alone, with script
 * and without, on a telephone and on a desk, in a system of its own; axe on every page on the way. Writes
 * docs/checks/journeys.md; `-- --only <errand> [--only …]` walks some and writes nothing.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { dataFolder, startSystemProcess } from '../journey/running.ts';
import { launchChromium } from '../pages/chromium.ts';
import { faultsOf, faultsWithoutScript } from './axe.ts';
import { citizenErrands } from './citizen-errands.ts';
import type { Errand, Opened, Way } from './errand.ts';
import { officerErrands } from './officer-errands.ts';
import { complaintsOf, widthOf } from './watch.ts';

const report = fileURLToPath(new URL('../../docs/checks/journeys.md', import.meta.url));
const only = parseArgs({ options: { only: { type: 'string', multiple: true } } }).values.only;
const errands = [...citizenErrands, ...officerErrands].filter(({ name }) => !only || only.includes(name));
const ways: readonly Way[] = [true, false].flatMap((script) =>
  [360, 1280].map((width) => ({ script, width })),
);
const nameOf = ({ script, width }: Way) => `script ${script ? 'on' : 'off'}, ${width} px`;

const data = dataFolder();
const { stage, stop } = await startSystemProcess(data.path);
const browser = await launchChromium();
const seen = new Map<string, number>();
const found: string[] = [];

async function opened(way: Way, errand: Errand): Promise<Opened> {
  const where = `${nameOf(way)}, ${errand.name}`;
  const context = await browser.newContext({
    locale: 'tr-TR',
    javaScriptEnabled: way.script,
    viewport: { width: way.width, height: 740 },
  });
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  return {
    page,
    look: async (what) => {
      const faults = await (way.script ? faultsOf(page) : faultsWithoutScript(browser, page));
      const wide = (await widthOf(page)) > way.width ? ['wider than the window'] : [];
      const key = `${errand.name} ${nameOf(way)}`;
      seen.set(key, (seen.get(key) ?? 0) + 1);
      found.push(...[...faults, ...wide].map((fault) => `${where}, ${what}: ${fault}`));
    },
    close: async () => {
      found.push(...complaints.map((complaint) => `${where}: ${complaint}`));
      await context.close();
    },
  };
}

try {
  for (const errand of errands)
    for (const way of ways) {
      const open = () => opened(way, errand);
      await errand
        .walk({ way, stage, open })
        .catch((error: Error) => found.push(`${nameOf(way)}, ${errand.name}: ${error.message}`));
      console.log(`${errand.name}, ${nameOf(way)}: ${found.length} found so far`);
    }
} finally {
  await browser.close();
  await stop();
  data.remove();
}
const stopsOf = (errand: Errand) => ways.map((way) => seen.get(`${errand.name} ${nameOf(way)}`) ?? 0);
const verdict = found.length === 0 ? 'Nothing found.' : `${found.length} found.`;
const text = [
  '# What people come for, by keyboard',
  '',
  `Run on ${new Date().toISOString().slice(0, 10)} by \`npm run check:journeys\`, with a keyboard alone. ${verdict}`,
  '',
  `| Errand | ${ways.map((way) => `Stops, ${nameOf(way)}`).join(' | ')} | What happens |`,
  `| --- | ${ways.map(() => '--:').join(' | ')} | --- |`,
  ...errands.map((errand) => `| ${errand.name} | ${stopsOf(errand).join(' | ')} | ${errand.told} |`),
  '',
  'On each stop: axe (WCAG 2.0 to 2.2 A and AA, good practice), no wider than the window, nothing refused by the content security policy.',
  '',
  ...found.map((line) => `- ${line.split('\n')[0]}`),
].join('\n');
console.log(found.length === 0 ? text : [text, ...found].join('\n'));
if (!only) writeFileSync(report, `${text.trimEnd()}\n`);
process.exitCode = found.length === 0 ? 0 : 1;
