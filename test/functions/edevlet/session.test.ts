/** What a login at e-Devlet leaves behind: one session, of her alone, and none of what was there before. */
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { kocasinan } from '../../../shared/authorities/kocasinan.ts';
import type { Applicant } from '../../../shared/domain/applicant.ts';
import { limitRules } from '../../../shared/domain/limit.ts';
import { problems } from '../../../shared/http/problem.ts';
import { browserAt, chosen, type LoginEntry, type Rig, startRig } from './rig.ts';

const cookie = '__Host-vatandas';
const member: Applicant = {
  level: 'member',
  name: 'Gülşah',
  surname: 'Çığırtkan',
  nationalId: '10000000214',
  email: 'gulsah@posta.example',
  account: 'uye-1',
};
const gulsah = { level: 'edevlet', nationalId: '10000000146', name: 'GÜLŞAH', surname: 'ÇIĞIRTKAN' };

let rig: Rig;
let entry: LoginEntry;
beforeAll(async () => {
  rig = await startRig();
  entry = rig.entryWith();
});
afterAll(() => rig.close());
beforeEach(async () => {
  for (const level of ['info', 'warn', 'error'] as const)
    vi.spyOn(console, level).mockImplementation(() => {});
  await rig.clear();
  return () => vi.restoreAllMocks();
});

describe('a member who comes back from e-Devlet', () => {
  it('to link her account has a session of both: the State’s word, her account, her confirmed mailbox', async () => {
    const browser = browserAt(entry);
    browser.jar.set(cookie, await rig.begun(member));
    const answer = await browser.logIn({}, { donus: 'baglama' });
    expect([answer.statusCode, answer.headers?.location]).toEqual([303, '/kocasinan/hesap/bagla']);
    const { account, email } = member;
    expect(await rig.applicant('kocasinan', browser.jar.get(cookie) ?? '')).toEqual({
      ...gulsah,
      account,
      email,
    });
  });

  it('to link her account has shown nothing anew: her session is as old as it was, and lasts no longer', async () => {
    const browser = browserAt(entry);
    const token = await rig.begun(member);
    browser.jar.set(cookie, token);
    const before = await rig.session(token);
    rig.clock.moveTo(rig.clock.now() + 10 * 60_000);
    await browser.logIn({}, { donus: 'baglama' });
    const after = await rig.session(browser.jar.get(cookie) ?? '');
    expect(after?.who.account).toBe(member.account);
    expect([after?.startedAt, after?.endsAt]).toEqual([before?.startedAt, before?.endsAt]);
    expect(after?.owner).toBe(before?.owner);
  });

  it('to link her account a quarter of an hour after her login has nothing of it', async () => {
    const browser = browserAt(entry);
    browser.jar.set(cookie, await rig.begun(member));
    rig.clock.moveTo(rig.clock.now() + 16 * 60_000);
    await browser.logIn({}, { donus: 'baglama' });
    expect(await rig.applicant('kocasinan', browser.jar.get(cookie) ?? '')).toEqual(gulsah);
  });

  it.each([undefined, 'kvkk', 'basvurularim', 'hesap'])(
    'to «%s» is herself alone: nothing of the account is in her session',
    async (donus) => {
      const browser = browserAt(entry);
      browser.jar.set(cookie, await rig.begun(member));
      await browser.logIn({}, donus ? { donus } : {});
      expect(await rig.applicant('kocasinan', browser.jar.get(cookie) ?? '')).toEqual(gulsah);
    },
  );

  it('to link an account of another institution has nothing of it here', async () => {
    const browser = browserAt(entry);
    browser.jar.set(cookie, await rig.begun(member, 'kent-konut'));
    await browser.logIn({}, { donus: 'baglama' });
    expect(await rig.applicant('kocasinan', browser.jar.get(cookie) ?? '')).toEqual(gulsah);
  });

  it('to link an account after her session ended has nothing of it', async () => {
    const browser = browserAt(entry);
    browser.jar.set(cookie, await rig.begun(member));
    const begun = await browser.begin({ donus: 'baglama' });
    const came = await chosen(String(begun.headers?.location), {});
    await rig.endAll(browser.jar.get(cookie) ?? '');
    await browser.comeBack(came);
    expect(await rig.applicant('kocasinan', browser.jar.get(cookie) ?? '')).toEqual(gulsah);
  });
});

describe('the session that the browser came with', () => {
  it('is over, and its cookie is worth nothing', async () => {
    const browser = browserAt(entry);
    const before = await rig.begun(member);
    browser.jar.set(cookie, before);
    await browser.logIn({});
    expect(browser.jar.get(cookie)).not.toBe(before);
    expect(await rig.isLive(before)).toBe(false);
    expect(await rig.isLive(browser.jar.get(cookie) ?? '')).toBe(true);
  });

  it('stands when the login comes to nothing', async () => {
    const browser = browserAt(entry);
    const before = await rig.begun(member);
    browser.jar.set(cookie, before);
    expect((await browser.logIn({ answer: 'away' })).statusCode).toBe(403);
    expect([browser.jar.get(cookie), await rig.isLive(before)]).toEqual([before, true]);
  });

  it('was planted: whoever planted it knows nothing of hers', async () => {
    const browser = browserAt(entry);
    browser.jar.set(cookie, 'A'.repeat(43));
    await browser.logIn({});
    expect(browser.jar.get(cookie)).not.toBe('A'.repeat(43));
    expect(await rig.applicant('kocasinan', 'A'.repeat(43))).toBeUndefined();
  });
});

describe('one address', () => {
  it('ends so many logins and no more, and is told when the next can be; what nobody began counts nothing', async () => {
    rig.clock.moveTo(Date.parse('2027-03-01T08:01:00Z'));
    const counting = rig.entryWith({}, undefined, 1);
    for (let n = 0; n < limitRules.edevletReturn.most + 5; n++) {
      const answer = await browserAt(counting).comeBack(new URLSearchParams({ code: 'x', state: 'y' }));
      expect(answer.statusCode).toBe(403);
    }
    const statuses: number[] = [];
    for (let n = 0; n < limitRules.edevletReturn.most; n++)
      statuses.push((await browserAt(counting).logIn({ answer: 'away' })).statusCode ?? 0);
    expect(new Set(statuses)).toEqual(new Set([403]));
    const full = await browserAt(counting).logIn({}, { donus: 'kvkk' });
    expect(full.statusCode).toBe(429);
    expect(Number(full.headers?.['retry-after'])).toBeGreaterThan(0);
    expect(full.body).toContain(problems.tooManyTries.detail);
    expect(full.body).toContain('href="/kocasinan/basvuru/kvkk"');
    expect(rig.countOf('AccessTokenController')).toBe(0);
    rig.clock.moveTo(rig.clock.now() + 10 * 60_000);
    expect((await browserAt(counting).logIn({})).statusCode).toBe(303);
  });
});

describe('an institution that signs nobody in through e-Devlet', () => {
  it('says so, and how else one gets on', async () => {
    const browser = browserAt(entry, 'kent-konut');
    const answer = await browser.begin({ donus: 'kvkk' });
    expect(answer.statusCode).toBe(404);
    expect(answer.body).toContain(problems.eDevletNotOffered.detail);
    expect(answer.body).toContain('href="/kent-konut/basvuru/kvkk"');
    // The page itself can be had in the other language; nothing on it leads to a login.
    expect(/<main.*<\/main>/s.exec(answer.body ?? '')?.[0]).not.toContain('/edevlet/giris');
    expect([...browser.jar.keys()]).toEqual([]);
  });
});

describe('when a login comes to nothing, the page shows every way on', () => {
  it.each([
    ['kvkk', ['/edevlet/giris?donus=kvkk', '/basvuru/kvkk', '/hesap/giris?donus=kvkk']],
    ['basvurularim', ['/edevlet/giris?donus=basvurularim', '/takip', '/hesap/giris?donus=basvurularim']],
    ['baglama', ['/edevlet/giris?donus=baglama', '/hesap']],
    ['nirgendwo', ['/edevlet/giris', '/hesap/giris']],
  ])('for whoever was on her way to %s', async (donus, ways) => {
    const answer = await browserAt(entry).logIn({ answer: 'away' }, { donus });
    for (const way of ways) expect(answer.body).toContain(`href="/kocasinan${way}"`);
    expect(answer.body).toContain(kocasinan.address);
  });
});
