/** What an officer reads when something was left out, or when what she did took a request out of her sight. */
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../shared/http/call.ts';
import { locationOf } from './browser.ts';
import { deskForTests } from './deployed.ts';
import { hidden, writersOn } from './writing-desk.ts';

const desk = deskForTests();
const { officer, open, send, act, takePetition } = writersOn(desk);
/** The fields that the summary of mistakes leads to, in its order. */
const linksOf = ({ body = '' }: Answer): readonly (string | undefined)[] =>
  [...body.matchAll(/<li><a href="#([^"]+)"/g)].map(([, field]) => field);
const as = async (name: string, group: string) => {
  const one = desk.browser();
  await desk.signIn(one, { claims: { sub: name, preferred_username: name }, groups: [group] });
  return one;
};

describe('a petition that is sent on to a unit that is not hers', () => {
  it('leads the officer to her list, which tells that it went', async () => {
    const { reference, department } = await takePetition();
    const own = await as('kendi.birimi', `kocasinan:${department}:officer`);
    const form = await open(own, reference, '/islem/birim');
    const to = department === 'zabita' ? 'veteriner' : 'zabita';
    const sent = await send(own, reference, '/islem/birim', {
      formToken: hidden(form, 'formToken'),
      version: hidden(form, 'version'),
      department: to,
      reason: 'Konu o birimin.',
    });
    expect([sent.statusCode, locationOf(sent)]).toEqual([303, '/kocasinan/gorevli?yapildi=birim']);
    const list = await own.get('/gorevli', { query: { yapildi: 'birim' } });
    expect(list.body).toContain('Başvuru yönlendirildi.');
    expect((await open(own, reference)).statusCode).toBe(404);
  });
});

describe('what an operator orders about sessions', () => {
  it('stays on the form when something is missing, which is told in words of the page', async () => {
    const boss = await as('isletmen', 'kocasinan:*:operator');
    const page = '/gorevli/gorevli-oturumlari';
    const formToken = hidden(await boss.get(page), 'formToken');
    const unsaid = await boss.post(page, { formToken, officer: 'ali.veli' });
    expect(unsaid.statusCode).toBe(422);
    for (const text of ['value="ali.veli"', '<a href="#act">Ne yapılacağını seçin.</a>'])
      expect(unsaid.body).toContain(text);
    const unnamed = await boss.post(page, { formToken, act: 'lockOut', officer: '' });
    expect(unnamed.body).toMatch(/value="lockOut"\s+checked/);
    expect(unnamed.body).toContain('href="#officer"');
    expect(unnamed.body).not.toContain('boş bırakın.</a>');
    await boss.get('/gorevli', { query: { dil: 'en' } });
    expect((await boss.post(page, { formToken })).body).toContain('Choose what is to be done.</a>');
  });
});

describe('what came on paper, and how', () => {
  it('is asked for once more when half of it was left out, and the half that was chosen stays', async () => {
    const own = await as('kendi.birimi', 'kocasinan:fen-isleri:officer');
    expect((await own.get('/gorevli/kayit')).body).not.toContain('Hata:');
    const half = await own.get('/gorevli/kayit', { query: { secim: '1', kanun: 'petition' } });
    expect(half.statusCode).toBe(422);
    expect(half.body).toMatch(/value="petition"\s+checked/);
    expect(half.body).toContain('<a href="#yol">Nasıl geldiğini seçin.</a>');
    expect(half.body).not.toContain('href="#kanun"');
    await own.get('/gorevli', { query: { dil: 'en' } });
    const unsaid = await own.get('/gorevli/kayit', {
      query: { secim: '1', kanun: 'nothing', yol: 'system' },
    });
    for (const text of ['Choose what came.', 'Choose how it came.']) expect(unsaid.body).toContain(text);
  });

  it('is told in one look: what cannot be read, and what its way needs and was not given', async () => {
    const own = await as('kendi.birimi', 'kocasinan:fen-isleri:officer');
    const arrival = { kanun: 'petition', yol: 'notary' };
    const page = await own.get('/gorevli/kayit', { query: arrival });
    const tokens = { formToken: hidden(page, 'formToken'), idempotencyKey: hidden(page, 'idempotencyKey') };
    const send = (form: Record<string, string>) =>
      own.post('/gorevli/kayit', { ...arrival, ...tokens, ...form });
    const wrong = { nationalId: '10000000145', email: 'zehra', replyBy: 'post' };
    const both = await send({ ...wrong, arrivedOn: '4.5.2026' });
    expect(linksOf(both)).toEqual(['notaryNumber', 'nationalId', 'email']);
    expect(both.body).toContain('href="#notaryNumber">Noterin adını');
    const future = await send({ ...wrong, arrivedOn: '4.5.2027' });
    expect(linksOf(future)).toEqual(['arrivedOn', 'nationalId', 'email']);
    const undated = await send({ replyBy: 'post', notaryNumber: '4. Noter, 1453' });
    expect(undated.body).toContain('günü gün, ay ve yıl olarak yazın');
  });

  it('has its receipt at hand on the page of the request as well; what came by this system has none', async () => {
    const own = await as('kendi.birimi', 'kocasinan:fen-isleri:officer');
    const arrival = { kanun: 'petition', yol: 'desk' };
    const page = await own.get('/gorevli/kayit', { query: arrival });
    const taken = await own.post('/gorevli/kayit', {
      ...arrival,
      formToken: hidden(page, 'formToken'),
      idempotencyKey: hidden(page, 'idempotencyKey'),
      arrivedOn: '4.5.2026',
      name: 'Zehra',
      category: 'yol',
      replyBy: 'post',
    });
    const receipt = /href="(\S+\/receipt)" target="_blank" rel="noopener"/;
    const [, sheet = '', reference = ''] =
      /href="\S*(\/staff\/requests\/(\S+)\/receipt)"/.exec(taken.body ?? '') ?? [];
    expect((await open(own, reference)).body).toMatch(receipt);
    expect((await open(own, reference)).body).toContain(sheet);
    const { reference: online } = await takePetition();
    const everywhere = await officer('ali.veli');
    expect((await open(everywhere, reference)).body).toMatch(receipt);
    expect((await open(everywhere, online)).body).not.toMatch(receipt);
  });
});

describe('a reply that lacks much', () => {
  const mistakes = async (form: Record<string, string>) => {
    const { reference } = await takePetition();
    const ali = await officer('ali.veli');
    return linksOf(await act(ali, reference, '/cevap', { ...form, step: 'preview' }));
  };

  it('is told all of it in one look, as soon as it is said what was decided', async () => {
    const explanation = 'Yol başka kurumundur.';
    expect(await mistakes({ outcome: 'refused' })).toEqual([
      'ground',
      'explanation',
      'reasons',
      'containsPersonalData',
    ]);
    expect(await mistakes({ outcome: 'forwarded', explanation })).toEqual([
      'forwardedTo',
      'containsPersonalData',
    ]);
    expect(await mistakes({ explanation })).toEqual(['outcome', 'containsPersonalData']);
  });
});
