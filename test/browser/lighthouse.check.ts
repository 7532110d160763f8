/**
 * `npm run check:lighthouse`: Lighthouse, as it measures for telephones, on pages of a system of its own, and what
 * each page weighs on its way to somebody who was never here. Writes docs/checks/lighthouse.md.
 */
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as z from 'zod';
import { signInAtEdevlet } from '../journey/at-edevlet.ts';
import { fillIn, sendForm } from '../journey/fill-in.ts';
import { kvkkApplication } from '../journey/people.ts';
import { dataFolder, startSystemProcess } from '../journey/running.ts';
import { receiptIn } from '../journey/steps-citizen.ts';
import { typedAfterLogin } from '../journey/steps-edevlet.ts';
import { type WebBrowser, webBrowser } from '../journey/web-browser.ts';
import { launchChromium } from '../pages/chromium.ts';

const report = fileURLToPath(new URL('../../docs/checks/lighthouse.md', import.meta.url));
const goals = { performance: 99, accessibility: 100, 'best-practices': 100 } as const;
type Category = keyof typeof goals;
const categories = Object.keys(goals) as Category[];
/** Kilobytes of 1,000 bytes, headers included. */
const heaviest = 70;

type Measured = {
  readonly name: string;
  readonly scores: Readonly<Record<Category, number>>;
  readonly kilobytes: number;
  /** By file, heaviest first. */
  readonly files: readonly (readonly [name: string, kilobytes: number])[];
  /** The audits that cost points, and the four that say when something is to be seen. */
  readonly lost: readonly string[];
  readonly seenAfter: string;
};
type Sent = { readonly url: string; readonly transferSize: number };

/**
 * Fetched for the occasion: a dependency of it names the tag `latest`, so that a lock file with it would stop being
 * one on the day of that package's next version. Later ones fail against this Chromium.
 */
const tool = 'lighthouse@12.8.2';
const audit = z.looseObject({
  score: z.number().nullable(),
  displayValue: z.string().optional(),
  details: z.looseObject({}).optional(),
});
const judgement = z.looseObject({
  finalDisplayedUrl: z.string(),
  runtimeError: z.looseObject({ message: z.string() }).optional(),
  audits: z.record(z.string(), audit),
  categories: z.record(
    z.string(),
    z.looseObject({
      score: z.number().nullable(),
      auditRefs: z.array(z.looseObject({ id: z.string(), weight: z.number() })),
    }),
  ),
});

/** A page by its path, and whose it is. */
type Seen = { readonly path: string; readonly by?: WebBrowser };

/** The pages that are measured: also those that only somebody sees who typed a form, or signed in and sent one. */
async function pagesOf(base: string): Promise<Readonly<Record<string, Seen>>> {
  const [typing, signedIn] = [webBrowser(), webBrowser()];
  await fillIn(typing, await typing.open(`${base}/basvuru/kvkk`), kvkkApplication('olcum'));
  const gate = await signedIn.open(`${base}/edevlet/giris?donus=kvkk`);
  const form = await signInAtEdevlet(signedIn, gate);
  const { reference } = receiptIn((await sendForm(signedIn, form, typedAfterLogin('olcum'))).body);
  return {
    'start page': { path: '' },
    'first step of a form': { path: '/basvuru/kvkk' },
    'a step, filled in': { path: '/basvuru/kvkk/haklar', by: typing },
    documents: { path: '/basvuru/kvkk/belgeler' },
    check: { path: '/basvuru/kvkk/kontrol', by: typing },
    follow: { path: '/takip' },
    'status, signed in': { path: `/basvurularim/${reference}`, by: signedIn },
    notice: { path: '/aydinlatma-metni' },
    'sign-in': { path: '/hesap/giris' },
    'start page, English': { path: '?dil=en' },
  };
}

/** Gives the browser that Lighthouse looks with somebody's cookies and no others. */
async function become(who: WebBrowser | undefined, base: string): Promise<void> {
  const session = await chromium.newBrowserCDPSession();
  await session.send('Storage.clearCookies');
  const { hostname } = new URL(base);
  const cookies = [...(who?.cookiesAt(base) ?? [])].map(([name, value]) => ({
    name,
    value,
    url: `https://${hostname}/`,
    path: '/',
    secure: true,
  }));
  if (cookies.length > 0) await session.send('Storage.setCookies', { cookies });
  await session.detach();
}

async function judged(url: string, port: number) {
  const flags = ['--output=json', '--quiet', `--port=${port}`, `--only-categories=${categories.join(',')}`];
  const { stdout } = await promisify(execFile)('npx', ['--yes', tool, url, ...flags], {
    maxBuffer: 64 * 1024 * 1024,
  });
  return judgement.parse(JSON.parse(stdout));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function measure(name: string, base: string, { path, by }: Seen, port: number): Promise<Measured> {
  await become(by, base);
  const url = new URL(`${base}${path}`);
  const { audits, categories: verdicts, runtimeError, finalDisplayedUrl } = await judged(url.href, port);
  if (runtimeError) throw new Error(`${name}: ${runtimeError.message}`);
  if (new URL(finalDisplayedUrl).pathname !== url.pathname)
    throw new Error(`${name}: measured ${finalDisplayedUrl} instead`);
  const details = audits['network-requests']?.details as { items: readonly Sent[] } | undefined;
  const files = (details?.items ?? [])
    .map(({ url: from, transferSize }) => [new URL(from).pathname, transferSize / 1000] as const)
    .sort(([, one], [, other]) => other - one);
  if (files.length === 0) throw new Error(`${name}: no file was seen`);
  const weighted = categories.flatMap((category) => verdicts[category]?.auditRefs ?? []);
  return {
    name,
    scores: Object.fromEntries(
      categories.map((category) => [category, Math.round((verdicts[category]?.score ?? 0) * 100)]),
    ) as Measured['scores'],
    kilobytes: files.reduce((sum, [, each]) => sum + each, 0),
    files,
    lost: weighted
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${id} ${audits[id]?.displayValue ?? ''}`.trim()),
    seenAfter: audits['largest-contentful-paint']?.displayValue ?? '',
  };
}

const missedBy = ({ scores, kilobytes }: Measured): readonly string[] => [
  ...categories.filter((category) => scores[category] < goals[category]),
  ...(kilobytes > heaviest ? ['weight'] : []),
];
const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;

function written(measured: readonly Measured[], version: string): string {
  const heavy = measured.reduce((one, other) => (other.kilobytes > one.kilobytes ? other : one));
  return [
    '# Lighthouse',
    '',
    `Run on ${new Date().toISOString().slice(0, 10)} by \`npm run check:lighthouse\`: Lighthouse as it measures for telephones (slow 4G, a processor four times slower, both simulated), Chromium ${version}, a system of its own on this machine, nothing cached. Goals: ${categories.map((each) => `${each} ${goals[each]}`).join(', ')}, at most ${heaviest} KB a page with all that it loads.`,
    '',
    row(['Page', ...categories, 'LCP', 'KB', 'Points lost to', 'Missed']),
    row(['---', ...categories.map(() => '--:'), '--:', '--:', '---', '---']),
    ...measured.map((each) =>
      row([
        each.name,
        ...categories.map((category) => each.scores[category]),
        each.seenAfter.replace(/\s/g, ' '),
        each.kilobytes.toFixed(1),
        each.lost.join(', ').replace(/\s+/g, ' ') || '–',
        missedBy(each).join(', ') || '–',
      ]),
    ),
    '',
    `What the heaviest (${heavy.name}) is made of: ${heavy.files.map(([name, size]) => `\`${name}\` ${size.toFixed(1)} KB`).join(', ')}.`,
    '',
    'The runner packs the files as CloudFront does; behind another proxy it still does. Pages go unpacked, here as on AWS: what they hold is personal.',
    '',
  ].join('\n');
}

const data = dataFolder();
const system = await startSystemProcess(data.path);
const port = await freePort();
const chromium = await launchChromium([`--remote-debugging-port=${port}`]);
try {
  const measured: Measured[] = [];
  const base = `${system.stage.url}/kocasinan`;
  for (const [name, seen] of Object.entries(await pagesOf(base)))
    measured.push(await measure(name, base, seen, port));
  const text = written(measured, chromium.version());
  writeFileSync(report, text);
  console.log(text);
  process.exitCode = measured.every((each) => missedBy(each).length === 0) ? 0 : 1;
} finally {
  await chromium.close();
  await system.stop();
  data.remove();
}
