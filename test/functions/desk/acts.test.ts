import { describe, expect, it } from 'vitest';
import { locationOf } from './browser.ts';
import { deskForTests } from './deployed.ts';
import { hidden, writersOn } from './writing-desk.ts';

const desk = deskForTests();
const { officer, open, send, act, trail, takePetition, takeConfirmedInformation } = writersOn(desk);
const dossierOf = (reference: string) => `/kocasinan/gorevli/basvuru/${reference}`;

describe('an act on one request', () => {
  it('is listed on the dossier, done by its form, and told there with who did it', async () => {
    const { reference } = await takePetition();
    const ali = await officer('ali.veli');
    const before = await open(ali, reference);
    expect(before.body).toContain(`href="${dossierOf(reference)}/islem/not"`);
    const done = await act(ali, reference, '/islem/not', { note: 'Yerinde bakıldı.\r\nYarın yine.' });
    expect([done.statusCode, locationOf(done)]).toEqual([303, `${dossierOf(reference)}?yapildi=not`]);
    const after = await ali.get('/gorevli/basvuru/{reference}', {
      path: { reference },
      query: { yapildi: 'not' },
    });
    for (const text of ['Not eklendi.', 'Yerinde bakıldı.\nYarın yine.', 'ali.veli, '])
      expect(after.body).toContain(text);
    expect(await trail(reference)).toEqual(['submitted', 'noted']);
  });

  it('extends the term where the law does, and only then', async () => {
    const { reference } = await takeConfirmedInformation();
    const ali = await officer('ali.veli');
    const form = { ground: 'otherUnit', reasons: '' };
    const refused = await act(ali, reference, '/islem/sure', form);
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('<a href="#reasons">Başvuranın okuyacağı gerekçeyi yazın.</a>');
    expect(refused.body).toMatch(/value="otherUnit"\s+checked/);
    const done = await act(ali, reference, '/islem/sure', { ...form, reasons: 'Arşivden isteniyor.' });
    expect(done.statusCode).toBe(303);
    const again = await open(ali, reference, '/islem/sure');
    expect(locationOf(again)).toBe(`${dossierOf(reference)}?yapildi=simdi-degil`);
    expect((await trail(reference)).filter((each) => each === 'extended')).toHaveLength(1);
  });

  it('asks for the registered letter where nobody can be told by mail', async () => {
    const { reference } = await takePetition();
    const ali = await officer('ali.veli');
    const refused = await act(ali, reference, '/islem/bilgi-iste', { ask: 'Hangi kapı?' });
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('href="#registeredMailNumber"');
    expect(refused.body).toContain('Hangi kapı?');
    const form = { ask: 'Hangi kapı?', registeredMailNumber: 'RR123456785TR', postedOn: '5 Mayıs 2026' };
    expect((await act(ali, reference, '/islem/bilgi-iste', form)).statusCode).toBe(303);
  });

  it('is nobody’s who may not see the request, and of no address that names none', async () => {
    const { reference } = await takePetition();
    const ali = await officer('ali.veli');
    expect((await open(ali, '22222-22222', '/islem/not')).statusCode).toBe(404);
    expect((await open(ali, reference, '/islem/silme')).statusCode).toBe(404);
  });
});

describe('two officers on one request', () => {
  it('the second is told that the first is writing, until that is over', async () => {
    const { reference } = await takePetition();
    const [ali, zeynep] = [await officer('ali.veli'), await officer('zeynep.aydin')];
    await open(ali, reference, '/islem/not');
    const told = 'Şu anda bu başvuruda yazan var: ali.veli.';
    expect((await open(zeynep, reference)).body).toContain(told);
    expect((await open(ali, reference)).body).not.toContain('yazan var');
    await act(ali, reference, '/islem/not', { note: 'Bitti.' });
    expect((await open(zeynep, reference)).body).not.toContain(told);
    await open(ali, reference, '/islem/not');
    desk.later(11);
    expect((await open(zeynep, reference)).body).not.toContain(told);
  });

  it('overwrites nothing: the slower one reads what was done, keeps her words, and decides again', async () => {
    const { reference } = await takePetition();
    const [ali, zeynep] = [await officer('ali.veli'), await officer('zeynep.aydin')];
    const opened = await open(zeynep, reference, '/islem/birim');
    await act(ali, reference, '/islem/not', { note: 'Benim işim.' });
    const form = { department: 'zabita', reason: 'Konu <zabıtanın>.' };
    const told = await send(zeynep, reference, '/islem/birim', {
      formToken: hidden(opened, 'formToken'),
      version: hidden(opened, 'version'),
      ...form,
    });
    expect(told.statusCode).toBe(409);
    for (const text of [
      'Siz bu sayfadayken başvuru değişti',
      'Not eklendi (ali.veli, ',
      'Konu &lt;zabıtanın',
    ])
      expect(told.body).toContain(text);
    expect(await trail(reference)).toEqual(['submitted', 'noted']);
    const confirmed = { formToken: hidden(told, 'formToken'), version: hidden(told, 'version'), ...form };
    expect((await send(zeynep, reference, '/islem/birim', confirmed)).statusCode).toBe(303);
    expect(await trail(reference)).toEqual(['submitted', 'noted', 'routed']);
  });
});

describe('words that were typed', () => {
  it('outlast the session: they wait in the page, and stand in the form again once she is in', async () => {
    const { reference } = await takePetition();
    const ali = await officer('ali.veli');
    const opened = await open(ali, reference, '/islem/not');
    desk.later(60);
    const typed = { version: hidden(opened, 'version'), note: 'Uzun bir "not".' };
    const form = { formToken: hidden(opened, 'formToken'), ...typed };
    const kept = await send(ali, reference, '/islem/not', form);
    expect(kept.statusCode).toBe(401);
    expect(kept.body).toContain('name="note" value="Uzun bir &quot;not&quot;."');
    expect(kept.body).toContain(
      `href="/kocasinan/gorevli/giris?sonra=${encodeURIComponent(`/gorevli/basvuru/${reference}/islem/not`)}"`,
    );
    const anew = await officer('ali.veli');
    const again = await send(anew, reference, '/islem/not', form);
    expect(again.statusCode).toBe(200);
    expect(again.body).toContain('Uzun bir &quot;not&quot;.</textarea>');
    expect(await trail(reference)).toEqual(['submitted']);
    const last = { ...typed, formToken: hidden(again, 'formToken') };
    expect((await send(anew, reference, '/islem/not', last)).statusCode).toBe(303);
  });
});
