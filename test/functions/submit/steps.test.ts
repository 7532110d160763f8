/** The way through a form step by step, as a browser without script takes it. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { formNames } from '../../../functions/pages/site.ts';
import type { SaveDependencies } from '../../../functions/submit/save.ts';
import { bodyLimit } from '../../../shared/http/input.ts';
import { authority, kvkkBody, petitionBody } from '../../shared/adapters/samples.ts';
import { browserOf, carriedBy, hiddenIn } from './browsing.ts';
import { inMemory } from './memory.ts';

let memory: ReturnType<typeof inMemory>;
let deps: SaveDependencies;
beforeEach(() => {
  memory = inMemory();
  deps = memory.deps;
});

const who = { name: 'Gülşah', surname: 'Çığır' };
const reach = { serviceAddress: 'Zümrüt Mah. No: 1', email: '', phone: '', replyBy: 'post' };
const kind = { petitionType: 'complaint', category: 'yol' };
const subject = { subject: 'Çukur', details: 'Turuncu zürafa heykelinin önünde.' };
const where = {
  neighbourhood: 'Zümrüt',
  street: 'Ğ Sokak 3',
  location: 'Köprünün altı',
  coordinates: '38,7312 35,4787',
};
const steps = [
  ['kimlik', who],
  ['iletisim', reach],
  ['tur', kind],
  ['konu', subject],
  ['yer', where],
] as const;

type Browser = ReturnType<typeof browserOf>;

/** Fills in a petition from its first page to the check. */
async function fillIn(browser: Browser) {
  await browser.open('dilekce');
  for (const [name, fields] of steps) await browser.post(`dilekce/${name}`, fields);
  return browser.open('dilekce/kontrol');
}
const send = (browser: Browser, check: { readonly body: string | Uint8Array }) =>
  browser.post('dilekce', { ...carriedBy(check.body), noticeRead: 'true' });

describe('a petition, step by step', () => {
  it('leads from page to page, shows everything once more, and is taken as it was read', async () => {
    const browser = browserOf(deps);
    await browser.open('dilekce');
    const next = [];
    for (const [name, fields] of steps)
      next.push((await browser.post(`dilekce/${name}`, fields)).headers?.location);
    expect(next).toEqual(
      ['iletisim', 'tur', 'konu', 'yer', 'belgeler'].map((name) => `/basvuru/dilekce/${name}`),
    );
    const check = await browser.open('dilekce/kontrol');
    const page = String(check.body);
    for (const shown of [
      'Gülşah',
      'Tebligat adresine postayla',
      'Şikâyet',
      'Turuncu zürafa',
      '38,7312 35,4787',
    ])
      expect(page).toContain(shown);
    expect(page).toContain('href="/basvuru/dilekce/konu?degistir=1#subject"');
    expect(page).toContain('Değiştir<span class="govuk-visually-hidden">: Başvurunuzun konusu</span>');

    expect((await send(browser, check)).status).toBe(201);
    const [intake] = [...memory.held.values()];
    expect(intake?.personal).toMatchObject({ ...who, ...where, coordinates: '38.7312, 35.4787' });
  });

  it('is forgotten once it is sent; the same page sent again is the same request', async () => {
    const browser = browserOf(deps);
    const check = await fillIn(browser);
    const first = await send(browser, check);
    expect(memory.drafts.size).toBe(0);
    const again = await send(browser, check);
    expect([again.status, again.body]).toEqual([201, first.body]);
    expect(memory.held.size).toBe(1);
    expect(String((await browser.open('dilekce/konu')).body)).not.toContain('Turuncu zürafa');
  });

  it('is taken though what was typed cannot be forgotten', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const browser = browserOf({
      ...deps,
      drafts: { ...deps.drafts, drop: () => Promise.reject(new Error('away')) },
    });
    expect((await send(browser, await fillIn(browser))).status).toBe(201);
    expect(said).toHaveBeenCalledWith(expect.objectContaining({ event: 'draftNotDropped' }));
    said.mockRestore();
  });

  it('keeps its key over every try, and takes a new one for what differs from what was sent', async () => {
    const browser = browserOf(deps);
    const check = await fillIn(browser);
    const key = hiddenIn(check.body, 'idempotencyKey');
    expect(hiddenIn((await browser.open('dilekce/konu')).body, 'idempotencyKey')).toBe(key);
    const unread = await browser.post('dilekce', carriedBy(check.body));
    expect([unread.status, hiddenIn(unread.body, 'idempotencyKey')]).toEqual([422, key]);
    await send(browser, check);

    const changed = { ...carriedBy(check.body), subject: 'Başka konu', noticeRead: 'true' };
    const refused = await browser.post('dilekce', changed);
    expect(refused.status).toBe(422);
    expect(String(refused.body)).toContain('daha önce gönderilmiş');
    const fresh = hiddenIn(refused.body, 'idempotencyKey');
    expect(fresh).not.toBe(key);
    expect(hiddenIn((await browser.open('dilekce/kontrol')).body, 'idempotencyKey')).toBe(fresh);
  });

  it('sends what was read, whatever another tab has kept since', async () => {
    const browser = browserOf(deps);
    const check = await fillIn(browser);
    await browser.post('dilekce/iletisim', { ...reach, phone: '0532 123 45 67' });
    await send(browser, check);
    expect([...memory.held.values()][0]?.personal).not.toHaveProperty('phone');
  });
});

describe('a step with a mistake', () => {
  it('comes back with every word and its own mistakes only, and is kept all the same', async () => {
    const browser = browserOf(deps);
    await browser.open('kvkk');
    const wrong = { name: '', surname: 'Çığır', nationalId: '12345', birthDay: '31', birthMonth: 'Şubat' };
    const { status, body } = await browser.post('kvkk/kimlik', wrong);
    const page = String(body);
    expect(status).toBe(422);
    expect(page).toMatch(/<title>Hata: /);
    const linked = [...page.matchAll(/<li><a href="#(\w+)">/g)].map(([, field]) => field);
    expect(linked).toEqual(['name', 'nationalId', 'birthDate']);
    expect(page).toContain('value="12345"');
    expect(String((await browser.open('kvkk/kimlik')).body)).toContain('value="12345"');
  });

  it.each([
    ['iletisim', { ...reach, replyBy: 'email' }, 'email'],
    ['kimlik', { ...who, nationality: 'Bosna-Hersek' }, 'passportNumber'],
    ['kimlik', { ...who, nationalId: '10000000146', representation: 'child' }, 'representedName'],
  ])('knows the rules over several fields: %s %j', async (name, fields, field) => {
    const browser = browserOf(deps);
    await browser.open('kvkk');
    const { status, body } = await browser.post(`kvkk/${name}`, fields);
    expect(status).toBe(422);
    expect(String(body)).toContain(`<a href="#${field}">`);
  });

  it('can be left for later: the check says what is missing, and each mistake leads to its step', async () => {
    const browser = browserOf(deps);
    await browser.open('dilekce');
    await browser.post('dilekce/konu', { subject: '', details: 'Bir cümle' });
    const { body } = await browser.open('dilekce/kontrol');
    const linked = [...String(body).matchAll(/<li><a href="([^"]+)">/g)].map(([, href]) => href);
    expect(linked).toEqual([
      '/basvuru/dilekce/kimlik?degistir=1#name',
      '/basvuru/dilekce/kimlik?degistir=1#surname',
      '/basvuru/dilekce/iletisim?degistir=1#serviceAddress',
      '/basvuru/dilekce/iletisim?degistir=1#replyBy',
      '/basvuru/dilekce/tur?degistir=1#petitionType',
      '/basvuru/dilekce/konu?degistir=1#subject',
    ]);
    expect(String((await browser.open('dilekce/konu', { query: { degistir: '1' } })).body)).toMatch(
      /<title>Hata: /,
    );
  });

  it('that only the sending finds leads to its step too', async () => {
    const browser = browserOf(deps);
    const { regime: _, noticeRead: __, ...fields } = kvkkBody();
    const sent = { ...fields, noticeRead: 'true', idempotencyKey: 'k'.repeat(20) };
    const future = { birthDay: '1', birthMonth: 'Ocak', birthYear: '2031' };
    const { status, body } = await browser.post('kvkk', { ...sent, birthDate: '', ...future });
    expect(status).toBe(422);
    expect(String(body)).toContain('<a href="/basvuru/kvkk/kimlik?degistir=1#birthDate">');
    expect(String((await browser.open('kvkk/kimlik')).body)).toContain('value="2031"');
  });
});

describe('a change from the check', () => {
  it('leads back to it', async () => {
    const browser = browserOf(deps);
    await fillIn(browser);
    const query = { degistir: '1' };
    const step = await browser.open('dilekce/konu', { query });
    expect(String(step.body)).toContain('action="/basvuru/dilekce/konu?degistir=1"');
    expect(String(step.body)).toContain('href="/basvuru/dilekce/kontrol"');
    const { headers } = await browser.post('dilekce/konu', { ...subject, subject: 'Yeni' }, { query });
    expect(headers?.location).toBe('/basvuru/dilekce/kontrol');
    expect(String((await browser.open('dilekce/kontrol')).body)).toContain('>Yeni<');
  });
});

describe('the switch of languages', () => {
  it('on a step keeps what is typed, right or wrong, and shows the step in the other language', async () => {
    const browser = browserOf(deps);
    await browser.open('kvkk');
    const typed = { name: 'Gülşah', nationalId: '123' };
    const { status, headers } = await browser.post('kvkk/kimlik', { ...typed, dil: 'en' });
    expect([status, headers?.location]).toEqual([303, '/basvuru/kvkk/kimlik']);
    expect(browser.jar.get('__Host-dil')).toBe('en');
    const page = String((await browser.open('kvkk/kimlik', { language: 'en' })).body);
    expect(page).toContain('lang="en"');
    expect(page).toContain('First name');
    expect(page).toContain('value="Gülşah"');
    expect(page).toContain('value="123"');
    expect(page).toContain('has to be written in Turkish');
  });

  it('on the check keeps every answer', async () => {
    const browser = browserOf(deps);
    const check = await fillIn(browser);
    const { status, headers } = await browser.post('dilekce', { ...carriedBy(check.body), dil: 'en' });
    expect([status, headers?.location]).toEqual([303, '/basvuru/dilekce/kontrol']);
    const english = String((await browser.open('dilekce/kontrol', { language: 'en' })).body);
    expect(english).toContain('Check your answers');
    expect(english).toContain('Turuncu zürafa');
    expect(memory.held.size).toBe(0);
  });

  it('names the mistakes in the language of the page', async () => {
    const browser = browserOf(deps);
    await browser.open('kvkk');
    const { body } = await browser.post('kvkk/kimlik', { name: '' }, { language: 'en' });
    expect(String(body)).toContain('There is a problem');
    expect(String(body)).not.toContain('Adınızı yazın');
  });
});

describe('a browser', () => {
  it('that sends no cookie is told so, and loses nothing', async () => {
    const browser = browserOf(deps);
    const { status, body } = await browser.post('dilekce/konu', subject);
    expect(status).toBe(422);
    expect(String(body)).toContain('çerez göndermedi');
    expect(String(body)).toContain('Turuncu zürafa');
    // It was the first call, say: now it has the cookie, and the same form goes on.
    expect((await browser.post('dilekce/konu', subject)).status).toBe(303);
  });

  it('is given no new cookie in place of its own by a form of another site', async () => {
    const browser = browserOf(deps);
    await browser.post('dilekce/konu', subject, { fetchSite: 'cross-site' });
    await browser.post(
      'dilekce',
      { ...subject, idempotencyKey: 'k'.repeat(20) },
      { fetchSite: 'cross-site' },
    );
    expect([browser.jar.size, memory.drafts.size]).toEqual([0, 0]);
  });

  it('with two kinds of application in two tabs mixes nothing', async () => {
    const browser = browserOf(deps);
    await fillIn(browser);
    await browser.post('kvkk/konu', { subject: 'Verilerim', details: '' });
    expect(String((await browser.open('dilekce/konu')).body)).toContain('value="Çukur"');
    expect(String((await browser.open('kvkk/konu')).body)).toContain('value="Verilerim"');
  });

  it('that types more than can be kept is told so at its longest answer, with every word of it', async () => {
    const browser = browserOf(deps);
    await browser.open('dilekce');
    const details = 'ç'.repeat(bodyLimit / 2);
    const { status, body } = await browser.post('dilekce/konu', { ...subject, details });
    expect(status).toBe(413);
    expect(String(body)).toContain(details);
    expect(String(body)).toContain(subject.subject);
    expect(String(body)).toContain('<a href="#details">Açıklama en çok 6000 karakter olabilir');
    expect(String(body)).toContain('saklanamayacak kadar uzun');
    expect(memory.drafts.size).toBe(0);
  });

  it('that types too much where no sentence of the contract speaks of length is told so, too', async () => {
    const browser = browserOf(deps);
    await browser.open('dilekce');
    const { status, body } = await browser.post('dilekce/iletisim', {
      ...reach,
      email: 'a'.repeat(bodyLimit),
    });
    expect(status).toBe(413);
    expect(String(body)).toContain('<a href="#email">Buraya yazdığınız çok uzun; kısaltın.</a>');
  });

  it('that sends too much at once keeps what it had kept, and is led nowhere', async () => {
    const browser = browserOf(deps);
    await fillIn(browser);
    const long = { details: 'ç'.repeat(bodyLimit) };
    for (const button of [{}, { dil: 'en' }]) {
      const { status, body } = await browser.post('dilekce', { ...long, ...button });
      expect(status).toBe(413);
      expect(String(body)).toContain(long.details);
    }
    expect([...memory.drafts.values()][0]?.values.details).toBe(subject.details);
  });

  it('keeps nothing that nobody asked for', async () => {
    const browser = browserOf(deps);
    await browser.open('dilekce');
    await browser.post('dilekce/konu', { ...subject, iban: 'TR00', name: 'Başka', __proto__x: '1' });
    expect(Object.keys([...memory.drafts.values()][0]?.values ?? {})).toEqual(['subject', 'details']);
  });
});

describe('an address', () => {
  it('of a step that the form does not have is a page that says so', async () => {
    const browser = browserOf(deps);
    for (const name of ['yok', '__proto__', 'constructor', '', 'yer']) {
      expect((await browser.open(`kvkk/${name}`)).status).toBe(404);
      expect((await browser.post(`kvkk/${name}`, {})).status).toBe(404);
    }
    expect((await browser.post('dilekce/kontrol', {})).status).toBe(404);
  });

  it.each(formNames)('of the check of %s leads to the beginning where nothing was typed', async (form) => {
    const { status, headers } = await browserOf(deps).open(`${form}/kontrol`);
    expect([status, headers?.location]).toEqual([303, `/basvuru/${form}`]);
  });

  it('of a kind that the institution does not take is a page that says so', async () => {
    const at = { ...authority, regimes: ['kvkk'] as const };
    expect((await browserOf(deps).open('dilekce/konu', { at })).status).toBe(404);
  });
});

it('a form sent whole, without the steps, is taken by the same way', async () => {
  const { regime: _, noticeRead: __, ...fields } = petitionBody();
  const whole = { ...fields, noticeRead: 'true', idempotencyKey: 'k'.repeat(20) };
  expect((await browserOf(deps).post('dilekce', whole)).status).toBe(201);
});
