/** The marked people who sign in: one becomes a member, one is named by the State; both get wrong what can be. */

import { Secret, TOTP } from 'otpauth';
import { expect } from 'vitest';
import { trialClientSecret } from '../../infra/local/edevlet/trial-edevlet.ts';
import { signInAtEdevlet } from '../journey/at-edevlet.ts';
import { hiddenField } from '../journey/client.ts';
import { sendForm } from '../journey/fill-in.ts';
import { codeIn } from '../journey/inbox.ts';
import { receiptIn } from '../journey/steps-citizen.ts';
import { keepForm } from '../journey/steps-edevlet.ts';
import { webBrowser } from '../journey/web-browser.ts';
import { marked } from './canaries.ts';
import { person } from './canary-people.ts';
import type { Named, Play } from './canary-play.ts';

const typed = {
  serviceAddress: person.serviceAddress,
  subject: person.subject,
  details: person.details,
  replyBy: 'post',
  relation: 'citizen',
  rights: 'a',
};
/** Whom the stand-in names, in the State's words: sought like the rest. */
const named = { citizen: 'ismail', nationalId: '10000000214', surname: 'ÖZDOĞAN' };
const email = marked.memberEmail;
const password = marked.password;
const wrongCode = (code: string) => (code === '000000' ? '000001' : '000000');

/** Signs up, applies, leaves, comes back by a recovery code, and forgets her password. @returns her request */
export async function joins({ here, client, inbox, secrets }: Play): Promise<Named> {
  const { base } = client;
  const browser = webBrowser();
  let page = await browser.open(`${base}/hesap/yeni`);
  const send = async (path: string, fields: Record<string, string>, status?: number) => {
    page = await browser.submit(page, `${base}${path}`, fields);
    if (status) expect([path, page.status]).toEqual([path, status]);
    return page;
  };
  await send('/hesap/yeni', { email: `${email}@` }, 422);
  await send('/hesap/yeni', { email }, 200);
  const { name, surname, serviceAddress, phone } = person;
  const nationalId = marked.nationalId;
  const own = { email, newPassword: password, name, surname, serviceAddress, phone, nationalId };
  const code = codeIn((await inbox.waitFor(email, 'kodunuz', 'onaylamak')).text);
  await send('/hesap/yeni/onay', { ...own, code: wrongCode(code) }, 403);
  await send('/hesap/yeni/onay', { ...own, code, nationalId: marked.wrongNationalId }, 422);
  await send('/hesap/yeni/onay', { ...own, code, newPassword: email }, 422);
  const enrol = await send('/hesap/yeni/onay', { ...own, code }, 200);

  const secret = /\b((?:[A-Z2-7]{4} ){7}[A-Z2-7]{4})\b/.exec(enrol.body)?.[1]?.replaceAll(' ', '') ?? '';
  const totp = () => TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: here.clock.now() });
  await send('/hesap/ikinci-adim/uygulama', { totpCode: wrongCode(totp()) }, 403);
  const shown = await send('/hesap/ikinci-adim/uygulama', { totpCode: totp() }, 200);
  const codes = shown.body.match(/\b(?:[2-9AEFHKLMRTUY]{4}-){3}[2-9AEFHKLMRTUY]{4}\b/g) ?? [];
  expect([secret.length, codes.length]).toEqual([32, 10]);
  secrets.push(secret, ...codes, ...codes.map((each) => each.replaceAll('-', '')));

  const form = await browser.open(`${base}/basvuru/kvkk`);
  const sent = await sendForm(browser, form, { ...typed, email, replyBy: 'email' });
  expect(sent.status).toBe(201);
  page = await browser.open(`${base}/hesap`);
  const formToken = hiddenField(page.body, 'formToken');
  await send('/hesap/parola', { formToken, password: marked.reasons, newPassword: password }, 403);
  await send('/hesap/iletisim', { formToken, email: marked.name }, 422);
  await send('/basvurularim/cikis', { formToken }, 200);

  page = await browser.open(`${base}/hesap/giris`);
  await send('/hesap/giris', { email, password: marked.reasons }, 403);
  await send('/hesap/giris', { email: marked.email, password }, 403);
  await send('/hesap/giris', { email, password }, 200);
  await send('/hesap/giris/ikinci', { totpCode: wrongCode(totp()) }, 403);
  await send('/hesap/giris/ikinci', { recoveryCode: codes[0] ?? '' }, 200);
  expect(page.url).toBe(`${base}/basvurularim`);
  page = await browser.open(`${base}/hesap/parola-sifirla`);
  await send('/hesap/parola-sifirla', { email }, 200);
  await send('/hesap/parola-sifirla/kod', { email, code: '000000' }, 403);
  return receiptIn(sent.body);
}

/** Keeps a form, is refused and then named by the State, and sends it. @returns her request */
export async function isNamedByTheState({ client: { base }, secrets }: Play): Promise<Named> {
  secrets.push(named.nationalId, named.surname, trialClientSecret);
  const browser = webBrowser();
  const begun = { ...typed, name: marked.name, nationalId: marked.nationalId };
  const { citizen } = named;
  const refused = await signInAtEdevlet(browser, await keepForm(browser, base, begun), {
    citizen,
    twist: 'identityPage',
  });
  expect(refused.status).toBeGreaterThanOrEqual(400);
  const form = await signInAtEdevlet(browser, await keepForm(browser, base, begun), { citizen });
  const sent = await sendForm(browser, form, typed);
  expect(sent.status).toBe(201);
  const { reference } = receiptIn(sent.body);
  expect((await browser.open(`${base}/basvurularim/${reference}`)).status).toBe(200);
  return { reference };
}
