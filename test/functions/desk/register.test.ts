import { describe, expect, it } from 'vitest';
import { deskForTests } from './deployed.ts';
import { hidden, writersOn } from './writing-desk.ts';

const desk = deskForTests();
const { officer, trail } = writersOn(desk);
const onPaper = { kanun: 'petition', yol: 'post' };
const letter = {
  arrivedOn: '4 Mayıs 2026',
  name: 'Gülşah',
  surname: 'Çığlık',
  serviceAddress: 'Kanarya Sokağı 17',
  subject: 'Mor menekşe',
  replyBy: 'post',
  signed: 'true',
};
const referenceIn = ({ body = '' }: { body?: string | undefined }) =>
  /class="bv-code">([2-9A-Z]{5}-[2-9A-Z]{5})/.exec(body)?.[1] ?? '';

describe('a request that came on paper', () => {
  it('is asked for what it is and how it came, then for the proofs of that way alone', async () => {
    const ali = await officer('ali.veli');
    const start = await ali.get('/gorevli/kayit');
    expect(start.body).toMatch(/name="kanun".*name="yol"/s);
    expect(start.body).not.toContain('value="system"');
    const kep = await ali.get('/gorevli/kayit', { query: { ...onPaper, yol: 'kep' } });
    expect(kep.body).toContain('name="kepId"');
    expect(kep.body).not.toMatch(/name="(?:notaryNumber|arrivedOn)"/);
    const notary = await ali.get('/gorevli/kayit', { query: { ...onPaper, yol: 'notary' } });
    expect(notary.body).toMatch(/name="arrivedOn".*name="notaryNumber"/s);
  });

  it('is taken down once, counts from its day of service, and leads to the receipt', async () => {
    const ali = await officer('ali.veli');
    const page = await ali.get('/gorevli/kayit', { query: onPaper });
    const form = {
      ...onPaper,
      ...letter,
      formToken: hidden(page, 'formToken'),
      idempotencyKey: hidden(page, 'idempotencyKey'),
    };
    const taken = await ali.post('/gorevli/kayit', form);
    expect(taken.statusCode).toBe(201);
    const reference = referenceIn(taken);
    for (const text of ['Başvuru kaydedildi', '3 Haziran 2026', `/staff/requests/${reference}/receipt"`])
      expect(taken.body).toContain(text);
    expect(referenceIn(await ali.post('/gorevli/kayit', form))).toBe(reference);
    expect(await trail(reference)).toEqual(['submitted']);
  });

  it('without its proof or with a day that cannot be is not taken, and every word stays', async () => {
    const ali = await officer('ali.veli');
    const yol = 'notary';
    const page = await ali.get('/gorevli/kayit', { query: { ...onPaper, yol } });
    const tokens = {
      formToken: hidden(page, 'formToken'),
      idempotencyKey: hidden(page, 'idempotencyKey'),
    };
    const unproved = await ali.post('/gorevli/kayit', { ...onPaper, yol, ...letter, ...tokens });
    expect(unproved.statusCode).toBe(422);
    expect(unproved.body).toMatch(/href="#notaryNumber">Noterin adını/);
    expect(unproved.body).toContain('Kanarya Sokağı 17</textarea>');
    const future = await ali.post('/gorevli/kayit', {
      ...onPaper,
      ...letter,
      ...tokens,
      arrivedOn: '1.1.2027',
    });
    expect(future.statusCode).toBe(422);
    expect(future.body).toContain('href="#arrivedOn"');
    expect(future.body).toContain('value="Gülşah"');
  });

  it('is nothing for whoever may take none down', async () => {
    const auditor = desk.browser();
    await desk.signIn(auditor, {
      groups: ['kocasinan:*:auditor'],
      claims: { sub: 'auditor-1', preferred_username: 'selin.arslan', groups: ['kocasinan:*:auditor'] },
    });
    expect((await auditor.get('/gorevli/kayit')).statusCode).toBe(403);
  });
});
