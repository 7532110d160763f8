/** `npm run pictures`: the pictures of the README, taken of a system of its own that has some work in it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { assets } from '../../functions/pages/assets.ts';
import { kocasinan } from '../../shared/authorities/kocasinan.ts';
import type { Receipt } from '../../shared/contracts/views.ts';
import * as citizen from '../browser/citizen.ts';
import * as officer from '../browser/officer.ts';
import { type Client, clientOf } from '../journey/client.ts';
import { inboxOf } from '../journey/inbox.ts';
import { silentNarrator } from '../journey/narrator.ts';
import { informationRequest, kvkkApplication, petition } from '../journey/people.ts';
import { dataFolder, startSystemProcess } from '../journey/running.ts';
import type { Notice } from '../journey/steps-citizen.ts';
import { moveClock } from '../journey/steps-remind.ts';
import { launchChromium } from './chromium.ts';
import { samplePages } from './sample-pages.ts';
import { servePages } from './server.ts';
import { smallPng } from './small-png.ts';

const folder = fileURLToPath(new URL('../../docs/pictures', import.meta.url));
/** How much of a page: from this element on, so many CSS pixels. */
type Part = { readonly file: string; readonly from: string; readonly height: number };
/** By the stop on the way. */
type Wanted = Readonly<Record<string, Part>>;
const telephone: Wanted = {
  start: { file: 'start', from: 'body', height: 740 },
  'contact, filled in': { file: 'step', from: 'h1', height: 740 },
  check: { file: 'check', from: 'h1', height: 740 },
  receipt: { file: 'receipt', from: '.govuk-panel', height: 1500 },
  status: { file: 'status', from: 'h1', height: 1500 },
};
const desk: Wanted = {
  desk: { file: 'queue', from: 'h1', height: 900 },
  'one request': { file: 'request', from: 'h1', height: 1100 },
};
const [firstDay, today] = ['2026-04-27', '2026-05-21T06:30:00.000Z'];

const data = dataFolder();
const { stage, stop } = await startSystemProcess(data.path, ['--today', firstDay]);
const browser = await launchChromium();
const reader = await browser.newPage();
const base = `${stage.url}/kocasinan`;
const inbox = inboxOf(stage.inboxUrl);

async function picture(page: Page, { file, from, height }: Part): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  const { top, whole } = await page
    .locator(from)
    .first()
    .evaluate((element) => ({
      top: Math.max(0, element.getBoundingClientRect().top + window.scrollY - 16),
      whole: document.documentElement.scrollHeight,
    }));
  const width = page.viewportSize()?.width ?? 0;
  const clip = { x: 0, y: from === 'body' ? 0 : top, width, height: Math.min(height, whole - top) };
  const png = await smallPng(reader, await page.screenshot({ fullPage: true, clip }));
  writeFileSync(`${folder}/${file}.png`, png);
  console.log(`docs/pictures/${file}.png ${(png.length / 1000).toFixed(1)} KB`);
}

/** Takes a picture where the table names the stop, of the receipt with the sum that it folds away. */
const lookOf = (page: Page, wanted: Wanted) => async (what: string) => {
  const part = wanted[what];
  if (!part) return;
  if (part.file === 'receipt')
    await page
      .locator('main details')
      .first()
      .evaluate((details) => details.setAttribute('open', ''));
  await picture(page, part);
};

/** The letter as it lies in the inbox of the machine. */
async function pictureOfLetter(page: Page, subject: string): Promise<void> {
  await page.goto(stage.inboxUrl);
  await page.getByText(subject).first().click();
  await page.getByRole('button', { name: 'Toggle sidebar' }).click();
  await page.mouse.move(180, 700);
  await page.frameLocator('iframe').getByText('Çukur onarıldı.').first().waitFor();
  await picture(page, { file: 'inbox', from: 'body', height: 740 });
}

async function work(client: Client): Promise<void> {
  const { body } = await client.get<Notice>('/privacy-notice');
  const notice = { noticeVersion: body.noticeVersion, noticeHash: body.noticeHash, noticeRead: true };
  const file = (request: object, n: number) =>
    client.post<Receipt>(
      '/requests',
      { ...request, ...notice },
      { 'idempotency-key': `resim-${n}-${'0'.repeat(16)}` },
    );
  await file({ ...kvkkApplication('resim'), regime: 'kvkk' }, 1);
  await file(petition(), 2);
  await moveClock(stage.control, '2026-05-04T07:00:00.000Z');
  await file(informationRequest('resim'), 3);
  await file({ ...petition(), subject: 'Park aydınlatması', category: 'park' }, 4);
}

async function pageOf(chromium: Browser, width: number): Promise<Page> {
  const context = await chromium.newContext({ locale: 'tr-TR', viewport: { width, height: 740 } });
  return context.newPage();
}

mkdirSync(folder, { recursive: true });
try {
  await work(clientOf(base, silentNarrator));
  await moveClock(stage.control, today);
  const [phone, screen, post] = [
    await pageOf(browser, 360),
    await pageOf(browser, 1280),
    await pageOf(browser, 360),
  ];
  const email = 'ismail@ornek.example';
  const visitor = { page: phone, base, inbox, email, look: lookOf(phone, telephone) };
  await citizen.begins(visitor);
  await citizen.completes(visitor);
  const taken = await citizen.sends(visitor);
  await citizen.confirms(visitor, taken.reference);
  await citizen.follows(visitor, taken);
  const atDesk = { page: screen, base, look: lookOf(screen, desk) };
  await officer.signsIn(atDesk, 'elif.sahin', stage.password);
  await officer.answers(atDesk, taken.reference, 'Çukur onarıldı.');
  await inbox.waitFor(email, taken.reference, 'Çukur onarıldı.');
  await pictureOfLetter(post, 'Başvurunuzun cevabı');

  // A year of figures is not played in a minute: these two are the sample pages.
  const { pages } = await samplePages();
  const server = await servePages(pages, assets(kocasinan));
  for (const [name, file] of [
    ['manager', 'manager'],
    ['system-troubled', 'operator'],
  ] as const) {
    await screen.goto(`${server.origin}/${name}`);
    await picture(screen, { file, from: 'h1', height: 1000 });
  }
  server.close();
} finally {
  await browser.close();
  await stop();
  data.remove();
}
