import { describe, expect, test } from 'vitest';
import { ticketFor } from '../../../shared/domain/ticket.ts';
import { authority, may4, newReference } from '../../shared/adapters/samples.ts';
import { pdf, rig, secrets } from './rig.ts';

const wordsIn = (page: string) => page.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const links = /<a [^>]*href="([^"]+)"/g;

describe('without a script', () => {
  test('a document is taken, listed under its Turkish name, marked until it is scanned, and asked for again', async () => {
    const { add, show, store, files } = rig();
    const added = await add(pdf(), 'Ömer’in dilekçesi ığüşöç.pdf');
    expect([added.status, added.headers?.location]).toEqual([303, '/basvuru/dilekce/belgeler?eklendi=1']);
    expect([...store.keys()]).toEqual([`incoming/kocasinan/${files()[0]?.id}`]);
    const { status, page } = await show({ eklendi: '1' });
    expect(status).toBe(200);
    expect(wordsIn(page)).toContain('Ömer’in dilekçesi ığüşöç.pdf (1 KB), zararlı yazılıma karşı taranıyor');
    expect([...page.matchAll(links)].map(([, href]) => href)).toContain('/basvuru/dilekce/kontrol');
  });

  test('where nobody scans, it says so at once', async () => {
    const { add, show } = rig({ scanned: false });
    await add(pdf());
    expect(wordsIn((await show()).page)).toContain('zararlı yazılıma karşı taranmadı');
  });

  test('what was found harmful is said to be so', async () => {
    const { add, show, scans, files } = rig();
    await add(pdf());
    scans.set(files()[0]?.id ?? '', 'infected');
    expect(wordsIn((await show()).page)).toContain('zararlı yazılım bulundu');
  });

  test('one is taken away with its content; others’ ids take nothing away', async () => {
    const { add, post, store, files } = rig();
    await add(pdf('1'));
    await add(pdf('2'));
    const [one, two] = files();
    expect((await post({ kaldir: 'f'.repeat(32) })).status).toBe(303);
    expect(files()).toHaveLength(2);
    await post({ kaldir: one?.id ?? '' });
    expect(files()).toEqual([two]);
    expect([...store.keys()]).toEqual([`incoming/kocasinan/${two?.id}`]);
  });

  test.each<[string, Parameters<ReturnType<typeof rig>['add']>, RegExp]>([
    ['nothing chosen', [Buffer.alloc(0), ''], /Eklenecek belgeyi seçin/],
    ['an empty one', [Buffer.alloc(0), 'boş.pdf'], /dosya boş/],
    ['another type', [Buffer.from('<?xml version="1.0"?><a/>'), 'belge.pdf'], /Bu tür dosya alınmıyor/],
    [
      'too large a one',
      [Buffer.alloc(4 * 1024 * 1024 + 1, 'a'), 'a.txt'],
      /en çok 20 MB, betikler kapalıysa 4 MB/,
    ],
  ])('%s is refused in words, and nothing is stored', async (_what, given, sentence) => {
    const { add, store, files } = rig();
    const { status, page } = await add(...given);
    expect(status).toBe(422);
    expect(page).toMatch(sentence);
    expect(page).toMatch(/<title>Hata: /);
    expect([store.size, files().length]).toEqual([0, 0]);
  });

  test('the institution’s own limits count, and what is there stays', async () => {
    const few = { ...authority, attachments: { files: 2, totalBytes: 60 } };
    const { add, files, store } = rig({ authority: few });
    await add(pdf('1'));
    expect((await add(pdf('1'))).page).toMatch(/zaten eklediniz/);
    expect((await add(pdf('a'.repeat(50)))).page).toMatch(/sınırını aşıyor/);
    await add(pdf('2'));
    expect((await add(pdf('3'))).page).toMatch(/En çok 2 belge/);
    expect([files().length, store.size]).toEqual([2, 2]);
  });

  test('too many from one address are refused, one’s own stay', async () => {
    const { add, files } = rig({ full: true });
    const { status, page } = await add(pdf());
    expect([status, files().length]).toEqual([422, 0]);
    expect(page).toMatch(/bir saat sonra yeniden deneyin/);
  });

  test('a browser that takes no cookies is told so', async () => {
    const { add, show, forgetCookie } = rig();
    await add(pdf());
    forgetCookie();
    const { status, page } = await show({ eklendi: '1' });
    expect(status).toBe(422);
    expect(page).toMatch(/çerezleri kabul etmiyor/);
  });

  test('a form of another site adds nothing', async () => {
    const { post, document, files } = rig();
    for (const more of [
      { origin: 'https://elsewhere.example' },
      { fetchSite: 'cross-site' },
      { origin: undefined },
    ])
      expect((await post(document(pdf(), 'a.pdf'), more)).page).toMatch(/işlem yapılmadı/);
    expect(files()).toEqual([]);
  });
});

describe('with the script', () => {
  test('it runs from our address alone and speaks with us and the store alone', async () => {
    const { headers, page } = await rig().show();
    const policy = headers?.['content-security-policy'] ?? '';
    expect(policy).toMatch(/script-src 'self'(;|$)/);
    expect(policy).toMatch(/connect-src 'self' https:\/\/depo\.example(;|$)/);
    expect(policy).not.toContain('unsafe');
    expect(page.match(/<script[^>]*>/g)).toEqual([
      expect.stringMatching(/^<script type="module" src="\/assets\/attach-[0-9a-f]{12}\.js">$/),
    ]);
  });

  const addressIn = (page: string) => JSON.parse(page) as { id: string; url: string; sentence?: string };

  test('an address for what fits, judged once it lies there, and taken once', async () => {
    const { post, store, asked, files } = rig();
    const { status, page, type } = await post({ adres: '9000000' });
    expect([status, type]).toEqual([200, 'application/json']);
    const { id } = addressIn(page);
    const key = `incoming/kocasinan/${id}`;
    expect(asked).toEqual([[key, 20 * 1024 * 1024]]);
    store.set(key, pdf('a'.repeat(9_000_000)));
    expect(files()).toEqual([]);
    const taking = { yuklendi: id, ad: 'Büyük.pdf' };
    expect((await post(taking)).status).toBe(303);
    expect((await post(taking)).status).toBe(303);
    expect(files()).toMatchObject([{ id, name: 'Büyük.pdf', type: 'application/pdf', size: 9_000_009 }]);
    expect(store.has(key)).toBe(true);
  });

  test('no address for what does not fit: the sentence instead', async () => {
    const { post, asked } = rig();
    for (const adres of [String(20 * 1024 * 1024 + 1), '0', '-1', 'x']) {
      const { status, page } = await post({ adres });
      expect([status, addressIn(page).sentence]).toEqual([422, expect.stringMatching(/\.$/)]);
    }
    expect(asked).toEqual([]);
  });

  test('what turns out to be something else is deleted; what never came, or has no such name, is said to be missing', async () => {
    const { post, store, files } = rig();
    const { id } = addressIn((await post({ adres: '100' })).page);
    store.set(`incoming/kocasinan/${id}`, Buffer.from('GIF89a12345678901234567890'));
    expect((await post({ yuklendi: id, ad: 'a.pdf' })).page).toMatch(/Bu tür dosya alınmıyor/);
    expect(store.size).toBe(0);
    for (const yuklendi of [id, '../../kept/kocasinan/x', ''])
      expect((await post({ yuklendi, ad: 'a.pdf' })).page).toMatch(/depoya ulaşmadı/);
    expect(files()).toEqual([]);
  });
});

describe('beside a request that was taken', () => {
  const reference = newReference();
  const ticket = ticketFor(secrets, { authority: authority.id, reference }, may4);

  test('its ticket opens a basket of its own, and leads back with it', async () => {
    const { follow, document, baskets } = rig();
    const shown = await follow({ reference, ticket });
    expect(shown.status).toBe(200);
    expect(wordsIn(shown.page)).toContain(`Başvuru ${reference}`);
    expect(shown.page).not.toContain('action="/takip/belge"');
    const added = await follow(document(pdf(), 'Ek.pdf', { reference, ticket }));
    expect(added.status).toBe(200);
    expect(added.page).toContain('action="/takip/belge"');
    expect([...baskets.keys()].map((name) => name.split(' ')[1])).toEqual([reference]);
    const none = await follow(document(Buffer.alloc(0), '', { reference, ticket }));
    expect([none.status, wordsIn(none.page)]).toEqual([
      422,
      expect.stringContaining('Eklenecek belgeyi seçin'),
    ]);
    expect(none.page).toContain(`value="${ticket}"`);
  });

  test('opens from the page of the status, which does not say where it is, and leads back there; takes nothing from it', async () => {
    const { follow, document, files } = rig();
    const fromStatus = { origin: 'null', fetchSite: 'same-origin' };
    const shown = await follow({ reference, ticket }, fromStatus);
    expect([shown.status, shown.page]).toEqual([200, expect.not.stringContaining('<title>Hata: ')]);
    expect(shown.page).toMatch(/<form method="post" action="\/takip"[\s\S]*?Başvurunun durumuna dön/);
    const added = await follow(document(pdf(), 'a.pdf', { reference, ticket }), fromStatus);
    expect([added.status, files()]).toEqual([422, []]);
  });

  test('in the other language, by a form that carries the ticket', async () => {
    const { follow } = rig();
    const { page, cookies } = await follow({ reference, ticket, dil: 'en' });
    expect(page).toContain('<html lang="en"');
    expect(cookies).toContainEqual(expect.stringMatching(/^__Host-dil=en;/));
  });

  test('without a good ticket nothing is shown or taken', async () => {
    const { follow, document, files } = rig();
    for (const wrong of [
      { reference, ticket: 'x' },
      { reference: newReference(), ticket },
      { reference: '', ticket },
    ]) {
      expect((await follow(wrong)).status).toBe(403);
      expect((await follow(document(pdf(), 'a.pdf', wrong))).status).toBe(403);
    }
    expect(files()).toEqual([]);
  });
});
