/**
 * `npm run check:journeys`: from the start page to the reply, by keyboard alone, with script and without, on a telephone
 * and on a desk, in a system of its own; axe on every page on the way. Writes docs/checks/journeys.md.
 */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { inboxOf } from '../journey/inbox.ts';
import { dataFolder, startSystemProcess } from '../journey/running.ts';
import { launchChromium } from '../pages/chromium.ts';
import { faultsOf, faultsWithoutScript } from './axe.ts';
import * as citizen from './citizen.ts';
import * as officer from './officer.ts';
import { complaintsOf, widthOf } from './watch.ts';

const report = fileURLToPath(new URL('../../docs/checks/journeys.md', import.meta.url));
const replyText = 'Çukur onarıldı.';
type Way = { readonly script: boolean; readonly width: number };
const ways: readonly Way[] = [true, false].flatMap((script) =>
  [360, 1280].map((width) => ({ script, width })),
);
const nameOf = ({ script, width }: Way) => `script ${script ? 'on' : 'off'}, ${width} px`;

const data = dataFolder();
const { stage, stop } = await startSystemProcess(data.path);
const browser = await launchChromium();
const base = `${stage.url}/kocasinan`;
const inbox = inboxOf(stage.inboxUrl);
const seen = new Map<string, number>();
const found: string[] = [];

/** A page of a browser of its own, and the look that is taken at it on each stop. */
async function opened(chromium: Browser, way: Way) {
  const context = await chromium.newContext({
    locale: 'tr-TR',
    javaScriptEnabled: way.script,
    viewport: { width: way.width, height: 740 },
  });
  const page: Page = await context.newPage();
  const complaints = complaintsOf(page);
  const look = async (what: string): Promise<void> => {
    const faults = await (way.script ? faultsOf(page) : faultsWithoutScript(chromium, page));
    const wide = (await widthOf(page)) > way.width ? ['wider than the window'] : [];
    seen.set(nameOf(way), (seen.get(nameOf(way)) ?? 0) + 1);
    found.push(...[...faults, ...wide].map((fault) => `${nameOf(way)}, ${what}: ${fault}`));
  };
  const close = async (): Promise<void> => {
    found.push(...complaints.map((complaint) => `${nameOf(way)}: ${complaint}`));
    await context.close();
  };
  return { page, look, close };
}

async function wholeWay(way: Way): Promise<void> {
  const own = await opened(browser, way);
  const email = `klavye.${way.script}.${way.width}@ornek.example`;
  const visitor = { page: own.page, look: own.look, base, inbox, email };
  await citizen.begins(visitor);
  await citizen.changesLanguage(visitor);
  await citizen.keepsAndReturns(visitor);
  await citizen.completes(visitor);
  const taken = await citizen.sends(visitor);
  await citizen.confirms(visitor, taken.reference);
  await citizen.follows(visitor, taken);
  await citizen.addsMore(visitor);

  const desk = await opened(browser, way);
  const atDesk = { page: desk.page, look: desk.look, base };
  await officer.signsIn(atDesk, 'elif.sahin', stage.password);
  await officer.answers(atDesk, taken.reference, replyText);
  await desk.close();
  await inbox.waitFor(email, taken.reference, replyText);
  assert.match(await citizen.follows(visitor, taken), /Cevap teslim edildi|Cevaplandı/);
  await own.close();
}

async function givesUp(way: Way): Promise<void> {
  const own = await opened(browser, way);
  const visitor = {
    page: own.page,
    look: own.look,
    base,
    inbox,
    email: `vazgecen.${way.width}@ornek.example`,
  };
  await citizen.begins(visitor);
  await citizen.completes(visitor);
  const taken = await citizen.sends(visitor);
  await citizen.follows(visitor, taken);
  await citizen.withdraws(visitor);
  await own.close();
}

try {
  for (const way of ways)
    for (const errand of [wholeWay, givesUp])
      await errand(way).catch((error: Error) =>
        found.push(`${nameOf(way)}, ${errand.name}: ${error.message.split('\n')[0]}`),
      );
} finally {
  await browser.close();
  await stop();
  data.remove();
}
const lines = [...seen].map(([way, stops]) => `- ${way}: ${stops} stops`);
const verdict = found.length === 0 ? 'Nothing found.' : `${found.length} found.`;
const text = [
  '# From the start page to the reply',
  '',
  `Run on ${new Date().toISOString().slice(0, 10)} by \`npm run check:journeys\`, with a keyboard alone. ${verdict}`,
  '',
  ...lines,
  '',
  'A citizen makes a mistake and puts it right, changes the language with words typed, keeps the form, comes back with the mailed code and no cookie, fills in the other steps, adds a document, reads everything once more, sends it, types the code from the mail, follows the request, writes to the unit and adds a second document; an officer signs in, takes a note, writes the reply, reads the letter and sends it; the citizen reads it in the mail and sees the request answered. Another citizen withdraws hers. On each stop: axe (WCAG 2.0 to 2.2 A and AA, good practice), no wider than the window, nothing refused by the content security policy.',
  '',
  ...found.map((line) => `- ${line}`),
].join('\n');
console.log(text);
writeFileSync(report, `${text.trimEnd()}\n`);
process.exitCode = found.length === 0 ? 0 : 1;
