/** A form that is kept for another day, and opened again with the code that was mailed. */
import { beforeEach, describe, expect, it } from 'vitest';
import { codeOf, codeRules } from '../../../shared/domain/challenge.ts';
import { returnCodeFor } from '../../../shared/domain/kept-form.ts';
import type { MemberMail } from '../../../shared/domain/member-letter.ts';
import { browserOf } from './browsing.ts';
import { inMemory } from './memory.ts';

let memory: ReturnType<typeof inMemory>;
beforeEach(() => {
  memory = inMemory();
});

type Browser = ReturnType<typeof browserOf>;
const email = 'Gulsah@posta.example';
const subject = { subject: 'Çukur', details: 'Turuncu zürafa heykelinin önünde.' };

const codeSecret = async () => (await memory.deps.secrets()).code;
const nonceOf = ({ letter }: MemberMail) => ('nonce' in letter ? letter.nonce : '');
async function mailedCode(): Promise<string> {
  const mail = memory.mails.find(({ letter }) => letter.kind === 'accountCode');
  return mail ? codeOf(mail.place.id, 'keepForm', nonceOf(mail), await codeSecret()) : '';
}
async function returnCode(): Promise<string> {
  const mail = memory.mails.find(({ letter }) => letter.kind === 'returnCode');
  return mail ? returnCodeFor(mail.place.id, nonceOf(mail), await codeSecret()) : '';
}
const wrong = (code: string) => (code === '000000' ? '000001' : '000000');

/** Types a step and asks for it to be kept; the six digits are on their way. */
async function begin(browser: Browser) {
  await browser.open('dilekce');
  const left = await browser.post('dilekce/konu', { ...subject, sonra: '1' });
  expect([left.status, left.headers?.location]).toEqual([303, '/basvuru/dilekce/sakla']);
  expect((await browser.post('dilekce/sakla', { email })).status).toBe(200);
}
async function keep(browser: Browser) {
  await begin(browser);
  return browser.post('dilekce/sakla/onay', { email, code: await mailedCode() });
}

describe('a form that is kept for later', () => {
  it('comes back in another browser with mailbox and code, once', async () => {
    const kept = await keep(browserOf(memory.deps));
    expect(kept.status).toBe(200);
    expect(String(kept.body)).toContain('3 Haziran 2026');
    expect(String(kept.body)).not.toContain(email);
    expect(String(kept.body)).not.toContain(await returnCode());

    const other = browserOf(memory.deps);
    const typed = { email: email.replace('posta', 'POSTA'), returnCode: (await returnCode()).toLowerCase() };
    const back = await other.post('devam', typed);
    // Her name was never typed: she goes on there, and not at a check full of mistakes.
    expect([back.status, back.headers?.location]).toEqual([303, '/basvuru/dilekce/kimlik']);
    expect(String((await other.open('dilekce/kontrol')).body)).toContain('Turuncu zürafa');
    expect((await browserOf(memory.deps).post('devam', typed)).status).toBe(403);
  });

  it('has a code of 84 bits, in a letter that holds neither it nor anything typed', async () => {
    await keep(browserOf(memory.deps));
    expect(await returnCode()).toMatch(/^(?:[2-9AEFHKLMRTUY]{4}-){4}[2-9AEFHKLMRTUY]{4}$/);
    const letters = JSON.stringify(memory.mails.map(({ letter }) => letter));
    for (const word of [await returnCode(), 'zürafa', 'Çukur', email]) expect(letters).not.toContain(word);
  });

  it('keeps its key, so that sent twice from two browsers it is one request', async () => {
    const browser = browserOf(memory.deps);
    await keep(browser);
    const [here] = memory.drafts.values();
    const other = browserOf(memory.deps);
    await other.post('devam', { email, returnCode: await returnCode() });
    expect([...memory.drafts.values()].map(({ key }) => key)).toEqual([here?.key, here?.key]);
  });

  it('is read in the language of the page, the letter too', async () => {
    const browser = browserOf(memory.deps);
    await browser.open('dilekce');
    await browser.post('dilekce/konu', subject);
    const page = await browser.post('dilekce/sakla', { email }, { language: 'en' });
    expect(String(page.body)).toContain('We have sent a 6-digit code to ');
    expect(memory.mails[0]?.letter).toMatchObject({ language: 'en' });
  });

  it('asks whoever typed nothing to begin', async () => {
    const { status, headers } = await browserOf(memory.deps).open('dilekce/sakla');
    expect([status, headers?.location]).toEqual([303, '/basvuru/dilekce']);
  });

  it('offers the mailbox that was typed into the form', async () => {
    const browser = browserOf(memory.deps);
    await browser.open('dilekce');
    await browser.post('dilekce/iletisim', { email });
    expect(String((await browser.open('dilekce/sakla')).body)).toContain(`value="${email}"`);
  });
});

describe('the mailbox of a kept form', () => {
  it('that is none is asked for again', async () => {
    const browser = browserOf(memory.deps);
    await browser.open('dilekce');
    await browser.post('dilekce/konu', subject);
    for (const typed of ['', 'gulsah', 'a b@c.example']) {
      const { status, body } = await browser.post('dilekce/sakla', { email: typed });
      expect([status, String(body).includes('href="#email"')]).toEqual([422, true]);
    }
    expect(memory.mails).toEqual([]);
  });

  it('is proved by its own code, in its own browser, with few tries', async () => {
    const browser = browserOf(memory.deps);
    await begin(browser);
    const code = await mailedCode();
    expect((await browser.post('dilekce/sakla/onay', { email: 'baska@posta.example', code })).status).toBe(
      403,
    );
    const stranger = browserOf(memory.deps);
    await stranger.open('dilekce');
    await stranger.post('dilekce/konu', subject);
    expect((await stranger.post('dilekce/sakla/onay', { email, code })).status).toBe(403);
    for (let i = 1; i < codeRules.tries; i += 1)
      expect((await browser.post('dilekce/sakla/onay', { email, code: wrong(code) })).status).toBe(403);
    expect((await browser.post('dilekce/sakla/onay', { email, code })).status).toBe(403);
    expect(memory.keptForms.size).toBe(0);
  });

  it('keeps one form for one code', async () => {
    const browser = browserOf(memory.deps);
    await keep(browser);
    expect((await browser.post('dilekce/sakla/onay', { email, code: await mailedCode() })).status).toBe(403);
    expect(memory.keptForms.size).toBe(1);
  });

  it('that had its mails gets none, and the answer is the same', async () => {
    const full = { ok: false, failure: { code: 'tooManyTries' } } as const;
    const flooded = browserOf({
      ...memory.deps,
      spend: async (kind) => (kind === 'memberMail' ? full : { ok: true, value: undefined }),
    });
    await begin(flooded);
    expect(memory.mails).toEqual([]);
  });

  it.each(['codeRequest', 'attempt'])('is not tried out beyond the limit of %s', async (limit) => {
    const full = { ok: false, failure: { code: 'tooManyTries', retryAfter: 60 } } as const;
    const bounded = browserOf({
      ...memory.deps,
      spend: async (kind) => (kind === limit ? full : { ok: true, value: undefined }),
    });
    await bounded.open('dilekce');
    await bounded.post('dilekce/konu', subject);
    const sent = await bounded.post('dilekce/sakla', { email });
    expect(sent.status).toBe(limit === 'codeRequest' ? 429 : 200);
    const typed = { email, returnCode: 'AAAA-AAAA-AAAA-AAAA-AAAA' };
    expect((await bounded.post('devam', typed)).status).toBe(limit === 'attempt' ? 429 : 403);
  });
});

describe('the way back to a kept form', () => {
  it('answers a wrong mailbox, a wrong code and none alike, and keeps the address', async () => {
    await keep(browserOf(memory.deps));
    const code = await returnCode();
    const other = `${code.slice(0, -1)}${code.endsWith('A') ? 'E' : 'A'}`;
    const tries = [
      { email: 'baska@posta.example', returnCode: code },
      { email, returnCode: other },
    ];
    const bodies = await Promise.all(
      tries.map(async (typed) => {
        const { status, body, cookies } = await browserOf(memory.deps).post('devam', typed);
        expect([status, cookies ?? []]).toEqual([403, []]);
        expect(String(body)).toContain(`value="${typed.email}"`);
        return String(body).replaceAll(typed.email, '');
      }),
    );
    expect(new Set(bodies).size).toBe(1);
  });

  it('is closed to a form of another site, and the form stays kept', async () => {
    await keep(browserOf(memory.deps));
    const typed = { email, returnCode: await returnCode() };
    const { status, cookies } = await browserOf(memory.deps).post('devam', typed, {
      fetchSite: 'cross-site',
    });
    expect([status, cookies ?? [], memory.keptForms.size]).toEqual([403, [], 1]);
  });

  it('says what is wrong with what cannot be a code', async () => {
    const { status, body } = await browserOf(memory.deps).post('devam', { email: 'x', returnCode: 'ABC' });
    expect(status).toBe(422);
    for (const field of ['email', 'returnCode']) expect(String(body)).toContain(`href="#${field}"`);
  });
});
