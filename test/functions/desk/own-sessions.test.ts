/** What an officer sees and ends of her own sessions. */
import { describe, expect, it } from 'vitest';
import type { Browser } from './browser.ts';
import { locationOf } from './browser.ts';
import { deskForTests } from './deployed.ts';

const desk = deskForTests();
const { browser, signIn, comeBack, send, later } = desk;
const page = '/gorevli/oturumlarim';
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:149.0) Gecko/20100101 Firefox/149.0';

const show = async (one: Browser) => (await one.get(page)).body ?? '';
const namesIn = (html: string) => [...html.matchAll(/name="session" value="([^"]+)"/g)].map(([, id]) => id);
const alive = async (...browsers: Browser[]) =>
  (await Promise.all(browsers.map((one) => one.get('/gorevli')))).map(({ statusCode }) => statusCode);

describe('«Oturumlarım»', () => {
  it('names each of hers with its browser’s family, begin and last use, and no address; nobody else’s', async () => {
    const [here, there, stranger] = [browser(), browser(), browser()];
    const started = await there.get('/gorevli/giris');
    await there.comeBack(desk.provider.authorize(locationOf(started)), { 'user-agent': firefox });
    await signIn(stranger, { claims: { sub: 'baskasi', preferred_username: 'baskasi' } });
    later(3);
    await signIn(here);
    const html = await show(here);
    expect(html.match(/<h2/g)).toHaveLength(2);
    for (const text of ['Bu oturum', 'Öteki oturum 1', 'Firefox', 'Bilinmiyor', 'Parolanızı'])
      expect(html).toContain(text);
    expect(html).not.toMatch(/203\.0\.113|Linux|149/);
    expect(JSON.stringify(await desk.sessions())).not.toMatch(/203\.0\.113|Linux|149\.0/);
  });

  it('ends one that she chooses, and no other', async () => {
    const [here, there, third] = [browser(), browser(), browser()];
    for (const one of [third, there, here]) {
      await signIn(one);
      later(1);
    }
    const [, , second] = namesIn(await show(here));
    const answer = await send(here, page, { session: String(second) });
    expect([answer.statusCode, locationOf(answer)]).toEqual([303, `/kocasinan${page}`]);
    expect((await alive(here, there, third)).sort()).toEqual([200, 200, 401]);
    expect((await alive(here))[0]).toBe(200);
  });

  it('ends all the others at once, as is offered after a changed password', async () => {
    const [here, there, third] = [browser(), browser(), browser()];
    for (const one of [third, there, here]) await signIn(one);
    expect(await show(here)).toContain('Öteki oturumların hepsini kapat');
    await send(here, page, { session: 'others' });
    expect(await alive(here, there, third)).toEqual([200, 401, 401]);
    expect(namesIn(await show(here))).toHaveLength(1);
  });

  it('ends this one, and forgets its cookie', async () => {
    const here = browser();
    await signIn(here);
    const copied = here.jar.get('__Host-basvuru') ?? '';
    const [own] = namesIn(await show(here));
    await send(here, page, { session: String(own) });
    expect(here.jar.has('__Host-basvuru')).toBe(false);
    here.jar.set('__Host-basvuru', copied);
    expect(await alive(here)).toEqual([401]);
  });

  it('ends nothing of somebody else’s, whatever the form names', async () => {
    const [here, other] = [browser(), browser()];
    await signIn(other, { claims: { sub: 'baskasi', preferred_username: 'baskasi' } });
    const [hers] = namesIn(await show(other));
    await signIn(here);
    for (const session of [String(hers), '', 'x'])
      expect((await send(here, page, { session })).statusCode).toBe(303);
    expect(await alive(here, other)).toEqual([200, 200]);
  });
});

describe('without a fresh login', () => {
  it('she sees and ends nothing before she has shown who she is', async () => {
    const [here, there] = [browser(), browser()];
    await signIn(there);
    await signIn(here);
    later(6);
    const html = await show(here);
    expect(namesIn(html)).toEqual([]);
    expect(html).toContain('href="/kocasinan/gorevli/giris?sonra=%2Fgorevli%2Foturumlarim&amp;yeniden=1"');
    const refused = await send(here, page, { session: 'others' });
    expect([refused.statusCode, refused.body]).toEqual([403, expect.stringContaining('yeniden gösterin')]);
    expect(await alive(here, there)).toEqual([200, 200]);

    const sent = await here.get('/gorevli/giris', { query: { sonra: page, yeniden: '1' } });
    expect(new URL(locationOf(sent)).searchParams.get('prompt')).toBe('login');
    expect(locationOf(await comeBack(here, sent))).toBe(`/kocasinan${page}`);
    await send(here, page, { session: 'others' });
    expect(await alive(here, there)).toEqual([200, 401]);
  });

  it('a form without the token of this session is refused too', async () => {
    const [here, there] = [browser(), browser()];
    await signIn(there);
    await signIn(here);
    expect((await here.post(page, { session: 'others' })).statusCode).toBe(403);
    expect(await alive(here, there)).toEqual([200, 200]);
  });
});
