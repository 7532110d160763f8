import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../shared/http/call.ts';
import { headersOf } from '../edge/events.ts';
import { locationOf } from './browser.ts';
import { deskForTests } from './deployed.ts';
import { hidden, writersOn } from './writing-desk.ts';

const desk = deskForTests();
const { officer, open, send, act, trail, takePetition, takeConfirmedPetition } = writersOn(desk);

const refusing = {
  outcome: 'refused',
  explanation: 'Kaldırım bu yıl programda değil.',
  reasons: 'Bütçe ayrılmadı.',
  containsPersonalData: 'no',
};
const granting = { outcome: 'accepted', explanation: 'Kaldırım onarıldı.', containsPersonalData: 'no' };
/** Everything that a page's last form carries along, as its button sends it. */
const carried = ({ body = '' }: Answer): Record<string, string> =>
  Object.fromEntries(
    [...body.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"\/>/g)].map(([, name, value]) => [
      name,
      value,
    ]),
  );

describe('a reply', () => {
  it('that lacks what the law demands is not previewed; the gap is named with its article, the words stay', async () => {
    const { reference } = await takePetition();
    const ali = await officer('ali.veli');
    const refused = await act(ali, reference, '/cevap', { ...refusing, reasons: '', step: 'preview' });
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toMatch(
      /href="#reasons">Cevapta şu eksik: kararın gerekçesi \(3071 sayılı Kanun m\.7\)/,
    );
    expect(refused.body).toContain('Kaldırım bu yıl programda değil.</textarea>');
    expect(refused.body).toContain('Başvuran bu gerekçeyi okuyacak.');
    expect(await trail(reference)).toEqual(['submitted']);
  });

  it('is written in Turkish by an officer who reads English; what it lacks is told her in English at each step', async () => {
    const { reference } = await takePetition();
    const ali = await officer('ali.veli');
    await ali.get('/gorevli', { query: { dil: 'en' } });
    const begun = await act(ali, reference, '/cevap', { step: 'template', template: 'petitionRefused' });
    expect(begun.body).toContain('<html lang="en"');
    expect(begun.body).toContain('İsteğiniz yerine getirilemedi.</textarea>');
    const lacking = { ...refusing, reasons: '' };
    for (const step of ['preview', 'send'])
      expect((await act(ali, reference, '/cevap', { ...lacking, step })).body).toContain(
        'href="#reasons">The reply lacks this: the reasons for the decision (Law 3071, Art. 7).',
      );
    const saved = await act(ali, reference, '/cevap', { ...lacking, step: 'save' });
    expect(saved.body).toContain('Your draft was saved');
    await act(ali, reference, '/islem/not', { note: 'Arandı.' });
    const dossier = await open(ali, reference);
    expect(dossier.body).toMatch(/<span class="bv-typed" lang="tr">Arandı\.<\/span>/);
    expect(dossier.body).toContain('>Write the reply</a>');
  });

  it('is kept as a draft for its officer, sealed; a colleague hears of it and no more', async () => {
    const { reference } = await takePetition();
    const [ali, zeynep] = [await officer('ali.veli'), await officer('zeynep.aydin')];
    await act(ali, reference, '/cevap', { ...granting, step: 'save' });
    expect((await open(ali, reference, '/cevap')).body).toContain('Kaldırım onarıldı.</textarea>');
    const hers = await open(zeynep, reference, '/cevap');
    expect(hers.body).toContain('ali.veli de bu başvuruya cevap yazmaya başladı');
    expect(hers.body).not.toContain('Kaldırım onarıldı.');
    const taken = await send(zeynep, reference, '/cevap', {
      formToken: hidden(hers, 'formToken'),
      version: hidden(hers, 'version'),
      draftOf: 'subject-of-ali.veli',
      step: 'takeOver',
    });
    expect(taken.body).toContain('Kaldırım onarıldı.</textarea>');
    expect((await open(zeynep, reference, '/cevap')).body).not.toContain('Kaldırım onarıldı.');
    expect((await desk.engine.bytesOnDisk()).includes('Kaldırım onarıldı.')).toBe(false);
  });

  it('may be as long as its fields let it, every sign written as six', async () => {
    const { reference } = await takePetition();
    const ali = await officer('ali.veli');
    const [explanation, reasons] = ['ş'.repeat(8000), 'ğ'.repeat(4000)];
    const form = { ...refusing, ground: 'onTheMerits', explanation, reasons, step: 'preview' };
    const shown = await act(ali, reference, '/cevap', form);
    expect(shown.statusCode).toBe(200);
    expect(carried(shown)).toMatchObject({ explanation, reasons });
    const tooLong = { ...form, explanation: `${explanation}ş` };
    expect((await act(ali, reference, '/cevap', tooLong)).body).toContain('href="#explanation"');
  });

  it('begins with a template below what was written', async () => {
    const { reference } = await takePetition();
    const ali = await officer('ali.veli');
    const form = { explanation: 'Önce bu.', template: 'petitionForwarded', step: 'template' };
    const { body } = await act(ali, reference, '/cevap', form);
    expect(body).toMatch(/Önce bu\.\n\n5 Mayıs 2026 tarihli, .* “Mor menekşe saksısı” konulu başvurunuz/);
    expect(body).toMatch(/value="forwarded"\s+checked/);
  });

  it('is read as the very mail that will go, then sent, once', async () => {
    const { reference } = await takeConfirmedPetition();
    const ali = await officer('ali.veli');
    const shown = await act(ali, reference, '/cevap', { ...granting, step: 'preview' });
    expect(shown.statusCode).toBe(200);
    for (const text of [
      'E-postanın metni',
      'Kaldırım onarıldı.',
      'Sayın Gülşah',
      'E-postayla. Başvuran bu yolu seçti.',
    ])
      expect(shown.body).toContain(text);
    expect(await trail(reference)).not.toContain('replied');

    const looked = await open(ali, reference, '/cevap/onizleme');
    expect(looked.body).toContain('Kaldırım onarıldı.');
    const policy = headersOf(looked)['content-security-policy'] ?? '';
    expect(policy).toMatch(/^default-src 'none'; style-src 'unsafe-hashes' 'sha256-.*; sandbox;/);
    expect(policy).not.toContain('unsafe-inline');

    const form = { ...carried(shown), step: 'send' };
    const sent = await send(ali, reference, '/cevap', form);
    const done = `/kocasinan/gorevli/basvuru/${reference}?yapildi=cevap`;
    expect([sent.statusCode, locationOf(sent)]).toEqual([303, done]);
    expect(locationOf(await send(ali, reference, '/cevap', form))).toBe(done);
    expect((await trail(reference)).filter((each) => each === 'replied')).toHaveLength(1);
  });

  it('is not sent over a colleague’s: she reads that he answered, and her words stay', async () => {
    const { reference } = await takePetition();
    const [ali, zeynep] = [await officer('ali.veli'), await officer('zeynep.aydin')];
    const hers = await act(zeynep, reference, '/cevap', {
      ...refusing,
      ground: 'onTheMerits',
      step: 'preview',
    });
    expect(hers.statusCode).toBe(200);
    const his = await act(ali, reference, '/cevap', { ...granting, step: 'preview' });
    await send(ali, reference, '/cevap', { ...carried(his), step: 'send' });
    const told = await send(zeynep, reference, '/cevap', { ...carried(hers), step: 'send' });
    expect(told.statusCode).toBe(409);
    expect(told.body).toMatch(/Cevap verildi: Kabul \(ali\.veli, /);
    expect(told.body).toContain('Kaldırım bu yıl programda değil.</textarea>');
    const again = await send(zeynep, reference, '/cevap', {
      ...carried(hers),
      version: hidden(told, 'version'),
      step: 'send',
    });
    expect(again.body).toContain('Başvuru daha önce cevaplandı');
    expect((await trail(reference)).filter((each) => each === 'replied')).toHaveLength(1);
  });

  it('on paper shows the sheet that will be printed, and says why it goes by post', async () => {
    const { reference } = await takePetition();
    const ali = await officer('ali.veli');
    const shown = await act(ali, reference, '/cevap', { ...granting, step: 'preview' });
    expect(shown.body).toContain('E-posta istendi ama adres onaylanmadı; cevap postayla gider.');
    const sheet = await open(ali, reference, '/cevap/onizleme');
    expect(sheet.body).toContain('class="bv-letter"');
    expect(sheet.body).toContain('Kaldırım onarıldı.');
  });
});
