/** A member, from sign-up to a forgotten password: the whole system over HTTP, with the codes from its inbox. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn } from '../../infra/local/officers/token.ts';
import type { Dossier } from '../../shared/contracts/staff-views.ts';
import { synthesized } from '../assembly.ts';
import { type Here, startHere } from '../faults/running-here.ts';
import { scratchFolder } from '../infra/local/scratch.ts';
import { clientOf } from './client.ts';
import { inboxOf } from './inbox.ts';
import { silentNarrator } from './narrator.ts';
import {
  applyAsMember,
  becomeMember,
  type Member,
  renewPassword,
  signInAsMember,
  signOut,
} from './steps-member.ts';
import { webBrowser } from './web-browser.ts';

const folder = scratchFolder();
const newPassword = 'kavak mühür 88 tezgâh lodos';
const citizenCookie = '__Host-vatandas';
let here: Here;
let base: string;
let scene: Parameters<typeof becomeMember>[0];
beforeAll(async () => {
  const assemblyDir = await synthesized();
  here = await startHere({ assemblyDir, dataDir: join(folder, 'data') });
  base = `${here.stage.url}/kocasinan`;
  const client = clientOf(base, silentNarrator);
  scene = { client, inbox: inboxOf(here.stage.inboxUrl), control: here.stage.control };
}, 90_000);
afterAll(() => here?.close());

describe('a member', () => {
  const browser = webBrowser();
  let member: Member;
  let reference: string;

  it('signs up with the code of her mailbox, sets up her program, and is in', async () => {
    const { member: joined, codes } = await becomeMember(scene, browser, 'yolculuk');
    member = joined;
    expect(codes.status).toBe(200);
    expect(codes.body).toContain('href="/kocasinan/basvuru/kvkk"');
    expect(browser.cookiesAt(base).has(citizenCookie)).toBe(true);
  });

  it('applies as herself: her mailbox is confirmed, so no code is asked for', async () => {
    const { taken, sent } = await applyAsMember(base, browser, member, 'yolculuk');
    reference = taken.reference;
    expect(sent.body).not.toContain('name="code"');
    const officer = await signIn({
      issuer: here.stage.issuerUrl,
      username: 'ayse.demir',
      password: here.stage.password,
    });
    const { body } = await scene.client.get<Dossier>(`/staff/requests/${reference}`, officer);
    expect([body.assurance, body.contact]).toEqual(['member', 'confirmed']);
    expect(JSON.stringify(body)).toContain('Çığırtkan');
    const mails = await scene.inbox.list();
    expect(mails.filter(({ text }) => text.includes(reference) && /^\s*\d{6}\s*$/m.test(text))).toEqual([]);
  });

  it('signs out, and her cookie opens nothing any more', async () => {
    const token = browser.cookiesAt(base).get(citizenCookie);
    expect((await signOut(base, browser)).body).toContain('Çıkış yapıldı');
    const copied = { cookie: `${citizenCookie}=${token}`, accept: 'text/html' };
    expect((await fetch(`${base}/basvurularim`, { headers: copied })).status).toBe(401);
  });

  it('signs in with password and code, and finds her request', async () => {
    const list = await signInAsMember(base, browser, member, member.password, {
      totpCode: await member.codeIn(1),
    });
    expect(list.url).toBe(`${base}/basvurularim`);
    expect(list.body).toContain(`/basvurularim/${reference}"`);
  });

  it('renews a forgotten password with a recovery code: her session is over, the old password too', async () => {
    const renewed = await renewPassword(scene, member, newPassword);
    expect(renewed.body).toContain('Parolanız yenilendi');
    expect((await browser.open(`${base}/basvurularim`)).status).toBe(401);
    await scene.inbox.waitFor(member.email, 'Parolanız değişti');
    await scene.inbox.waitFor(member.email, 'kurtarma kodu kullanıldı');
    const form = await browser.open(`${base}/hesap/giris`);
    const { email, password } = member;
    expect((await browser.submit(form, `${base}/hesap/giris`, { email, password })).status).toBe(403);
    const list = await signInAsMember(base, browser, member, newPassword, {
      recoveryCode: member.recoveryCodes[1] ?? '',
    });
    expect(list.body).toContain(`/basvurularim/${reference}"`);
  });
});

it('says nothing in its log of who she is, and everything was granted', () => {
  const log = here.lines.join('\n');
  for (const word of ['uye.yolculuk', 'Gülşah', 'Çığırtkan', '10000000146', newPassword])
    expect(log).not.toContain(word);
  expect(here.lines.filter((line) => /REFUSED|FAILED|DEAD LETTER/.test(line))).toEqual([]);
});
