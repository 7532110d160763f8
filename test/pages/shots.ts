/** `node test/pages/shots.ts [url] [inbox]`: the pictures of the README, taken of a running system. */
import { mkdirSync } from 'node:fs';
import { launchChromium } from './chromium.ts';

const [url = 'http://127.0.0.1:8080', inbox = 'http://127.0.0.1:8081'] = process.argv.slice(2);
const folder = 'docs/pictures';
mkdirSync(folder, { recursive: true });
const browser = await launchChromium();
try {
  const person = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 760 },
    locale: 'tr-TR',
  });
  const page = await person.newPage();
  await page.goto(`${url}/kocasinan`);
  await page.screenshot({ path: `${folder}/start.png` });
  await page.goto(`${url}/kocasinan/basvuru/dilekce`);
  await page.getByLabel('Şikâyet').check();
  await page.locator('[name=category]').selectOption('yol');
  await page.locator('[name=location]').fill('Yenişehir Mah., okulun önü');
  await page.locator('[name=subject]').fill('Okul önündeki çukur');
  await page.locator('[name=details]').fill('Kaldırımda derin bir çukur var; onarılmasını istiyorum.');
  await page.locator('[name=name]').fill('İsmail');
  await page.locator('[name=surname]').fill('Özdoğan');
  await page.locator('[name=serviceAddress]').fill('Yenişehir Mah. No: 12, Kocasinan / Kayseri');
  await page.locator('[name=email]').fill('ismail@ornek.example');
  await page.locator('[name=replyBy][value=email]').check();
  await page.locator('[name=noticeRead]').check();
  await page.screenshot({ path: `${folder}/form.png` });
  await page.locator('main button[type=submit]').first().click();
  await page.getByText('Takip kodu').first().waitFor();
  await page.screenshot({ path: `${folder}/receipt.png` });
  const desk = await browser.newPage({ viewport: { width: 1100, height: 700 } });
  await desk.goto(inbox);
  await desk.waitForTimeout(1500);
  await desk.getByText('kodunuz').first().click();
  await desk.waitForTimeout(1500);
  await desk.screenshot({ path: `${folder}/inbox.png` });
} finally {
  await browser.close();
}
