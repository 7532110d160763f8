import assert from 'node:assert/strict';
import { Secret, TOTP } from 'otpauth';
import { type Client, hiddenField } from './client.ts';
import { sendForm } from './fill-in.ts';
import { codeIn, type Inbox } from './inbox.ts';
import { kvkkApplication } from './people.ts';
import { receiptIn, type Taken, type Tour } from './steps-citizen.ts';
import type { Control } from './steps-remind.ts';
import { type Page, type WebBrowser, webBrowser } from './web-browser.ts';

/** A member, and what her telephone and her drawer hold. */
export type Member = {
  readonly email: string;
  readonly password: string;
  /** What the program shows so many half minutes from now. */
  readonly codeIn: (steps: number) => Promise<string>;
  readonly recoveryCodes: readonly string[];
};

/** What the running system's clock shows; a clock that cannot be asked is this machine's. */
async function timeOf(control: Control | undefined): Promise<number> {
  if (!control) return Date.now();
  const answer = await fetch(control.control, { headers: { authorization: `Bearer ${control.token}` } });
  return Date.parse(((await answer.json()) as { now: string }).now);
}

/** The program on her telephone, set up with what the page says. */
export function programOf({ body }: Pick<Page, 'body'>, control: Control | undefined): Member['codeIn'] {
  const typed = /\b((?:[A-Z2-7]{4} ){7}[A-Z2-7]{4})\b/.exec(body)?.[1];
  assert.ok(typed, 'the page shows the secret to type');
  const secret = Secret.fromBase32(typed.replaceAll(' ', ''));
  return async (steps) => TOTP.generate({ secret, timestamp: (await timeOf(control)) + steps * 30_000 });
}

type Scene = { readonly client: Client; readonly inbox: Inbox; readonly control: Control | undefined };

/** From nothing to a session: mailed code, password, program, recovery codes. Ends where `donus` leads. */
export async function becomeMember(
  { client: { base }, inbox, control }: Scene,
  browser: WebBrowser,
  tag: string,
): Promise<{ readonly member: Member; readonly codes: Page }> {
  const { name, surname, nationalId, serviceAddress, phone } = kvkkApplication(tag);
  const email = `uye.${tag}@ornek.example`;
  const password = 'yosun kepenk 41 defne sandal';
  const first = await browser.open(`${base}/hesap/yeni?donus=kvkk`);
  const asked = await browser.submit(first, `${base}/hesap/yeni`, { email, donus: 'kvkk' });
  assert.equal(asked.status, 200);
  const code = codeIn((await inbox.waitFor(email, 'kodunuz', 'onaylamak')).text);
  const person = { name, surname, nationalId, serviceAddress, phone };
  const typed = { email, code, newPassword: password, donus: 'kvkk', ...person };
  const enrol = await browser.submit(asked, `${base}/hesap/yeni/onay`, typed);
  assert.equal(enrol.url, `${base}/hesap/ikinci-adim?donus=kvkk`);
  const program = programOf(enrol, control);
  const codes = await browser.submit(enrol, `${base}/hesap/ikinci-adim/uygulama`, {
    totpCode: await program(0),
    donus: 'kvkk',
  });
  const recoveryCodes = [...codes.body.matchAll(/\b(?:[2-9AEFHKLMRTUY]{4}-){3}[2-9AEFHKLMRTUY]{4}\b/g)].map(
    ([each]) => each,
  );
  assert.equal(recoveryCodes.length, 10, 'ten recovery codes are shown');
  return { member: { email, password, codeIn: program, recoveryCodes }, codes };
}

/** Mailbox and password, then the second factor. */
export async function signInAsMember(
  base: string,
  browser: WebBrowser,
  { email }: Pick<Member, 'email'>,
  password: string,
  factor: Record<string, string>,
): Promise<Page> {
  const form = await browser.open(`${base}/hesap/giris?donus=basvurularim`);
  const own = { donus: 'basvurularim' };
  const second = await browser.submit(form, `${base}/hesap/giris`, { email, password, ...own });
  assert.equal(second.url, `${base}/hesap/giris/ikinci?donus=basvurularim`);
  return browser.submit(second, `${base}/hesap/giris/ikinci`, { ...factor, ...own });
}

/** A forgotten password, with one of her recovery codes. */
export async function renewPassword(
  { client: { base }, inbox }: Scene,
  { email, recoveryCodes }: Member,
  newPassword: string,
): Promise<Page> {
  const browser = webBrowser();
  const form = await browser.open(`${base}/hesap/parola-sifirla`);
  const asked = await browser.submit(form, `${base}/hesap/parola-sifirla`, { email });
  const code = codeIn((await inbox.waitFor(email, 'kodunuz', 'yenilemek')).text);
  const open = await browser.submit(asked, `${base}/hesap/parola-sifirla/kod`, { email, code });
  assert.equal(open.url, `${base}/hesap/parola-sifirla/yeni`);
  const recoveryCode = recoveryCodes[0] ?? '';
  return browser.submit(open, open.url, { newPassword, recoveryCode });
}

/** Applies as whoever is signed in: nothing of who she is is typed, and her mailbox is confirmed already. */
export async function applyAsMember(
  base: string,
  browser: WebBrowser,
  { email }: Pick<Member, 'email'>,
  tag: string,
): Promise<{ readonly taken: Taken; readonly sent: Page }> {
  const { serviceAddress, subject, details } = kvkkApplication(tag);
  const form = await browser.open(`${base}/basvuru/kvkk`);
  assert.ok(!form.body.includes('name="nationalId"'), 'nobody asks her who she is');
  const typed = {
    serviceAddress,
    subject,
    details,
    email,
    replyBy: 'email',
    relation: 'citizen',
    rights: 'a',
  };
  const sent = await sendForm(browser, form, typed);
  assert.equal(sent.status, 201);
  return { taken: receiptIn(sent.body), sent };
}

export async function signOut(base: string, browser: WebBrowser): Promise<Page> {
  const mine = await browser.open(`${base}/basvurularim`);
  const formToken = hiddenField(mine.body, 'formToken');
  return browser.submit(mine, `${base}/basvurularim/cikis`, { formToken });
}

const newPassword = 'kavak mühür 88 tezgâh lodos';

/** Membership from sign-up to its end. */
export async function joinAsMember(
  { client, inbox, tell, tag }: Tour,
  control: Control | undefined,
): Promise<Taken> {
  tell.step('Üyelik: a citizen opens an account with two factors, applies, leaves, and comes back');
  const scene = { client, inbox, control };
  const browser = webBrowser();
  const { base } = client;
  const { member } = await becomeMember(scene, browser, tag);
  tell.note(`${member.email} is a member: mailed code, password, authenticator program, ten recovery codes.`);
  const { taken } = await applyAsMember(base, browser, member, tag);
  tell.note(`She applies without typing who she is: ${taken.reference}`);
  assert.match((await signOut(base, browser)).body, /Çıkış yapıldı/);

  const list = await signInAsMember(base, browser, member, member.password, {
    totpCode: await member.codeIn(1),
  });
  assert.ok(list.body.includes(`/basvurularim/${taken.reference}"`), 'it stands in her own list');
  tell.note('She signs in again with password and code, and finds it in her list.');

  const renewed = await renewPassword(scene, member, newPassword);
  assert.match(renewed.body, /Parolanız yenilendi/);
  assert.equal((await browser.open(`${base}/basvurularim`)).status, 401);
  tell.note('A forgotten password takes the mailed code and a recovery code; every session is over.');

  await signInAsMember(base, browser, member, newPassword, { recoveryCode: member.recoveryCodes[1] ?? '' });
  const profile = await browser.open(`${base}/hesap`);
  assert.ok(profile.body.includes(member.email), 'she sees what is kept of her');
  const formToken = hiddenField(profile.body, 'formToken');
  const confirmation = 'KAPAT';
  const closed = await browser.submit(profile, `${base}/hesap/kapat`, { formToken, confirmation });
  assert.equal(closed.status, 200);
  const { email } = member;
  const form = await browser.open(`${base}/hesap/giris`);
  const refused = await browser.submit(form, `${base}/hesap/giris`, { email, password: newPassword });
  assert.equal(refused.status, 403);
  tell.note('She closes the account: nothing opens it any more; her application stays and goes on.');
  return taken;
}
