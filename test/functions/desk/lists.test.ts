/** What an officer does with her list as a whole: finding a person's requests, her own filters, several at once. */
import { TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { colleagueRememberer } from '../../../shared/adapters/colleague-store.ts';
import { filterStore } from '../../../shared/adapters/filter-store.ts';
import { searchItems } from '../../../shared/adapters/search-items.ts';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import { giveMore } from '../../../shared/domain/decide/ask.ts';
import { addNote, assign } from '../../../shared/domain/decide/officer.ts';
import { reply } from '../../../shared/domain/decide/reply.ts';
import type { Request } from '../../../shared/domain/request.ts';
import { keysOfTerm, namePartsOf } from '../../../shared/domain/search.ts';
import { kvkk, newReference, person, petition, storesOf } from '../../shared/adapters/samples.ts';
import { granting, officerAt } from '../../shared/domain/samples.ts';
import { type Browser, formTokenIn, locationOf } from './browser.ts';
import { deskForTests } from './deployed.ts';
import { subject } from './provider.ts';

const desk = deskForTests();
const { browser, signIn } = desk;
const onPaper = { email: '', replyBy: 'post' } as const;
const now = () => new Date().toISOString() as Instant;
const take = (form = petition(onPaper)) => storesOf(desk.engine).takeOne({ form, at: now() });
const decideOn = (name: Request, decide: Parameters<ReturnType<typeof storesOf>['decideOn']>[1]) =>
  storesOf(desk.engine).decideOn(name, decide);
const load = async (name: Request) => (await storesOf(desk.engine).load(name)).request;

let one: Browser;
beforeEach(async () => {
  one = browser();
  await signIn(one);
});
const tokenOf = async () => formTokenIn(await one.get('/gorevli/ara'));
const post = async (route: string, form: Record<string, string>) => {
  const answer = await one.post(route, { formToken: await tokenOf(), ...form });
  return { status: answer.statusCode, html: answer.body ?? '', location: locationOf(answer) };
};
const search = (term: string) => post('/gorevli/ara', { term });

describe('a search', () => {
  it('finds a person’s requests by name and by number, what she completed later included, and only hers', async () => {
    const hers = await take();
    await decideOn(hers, (r) =>
      giveMore(r, { text: 'Soyadım değişti.', fields: { surname: 'Sarıgöz' } }, officerAt(now()), 'memur-1'),
    );
    const other = await take(petition({ ...onPaper, name: 'Ali', surname: 'Çığlıkçıoğlu' }));
    for (const term of ['gülşah çığlıkçıoğlu', 'ÇIĞLIKÇIOĞLU Gülşah', 'Gülşah Sarıgöz']) {
      const { status, html } = await search(term);
      expect([status, html.includes(hers.reference), html.includes(other.reference)]).toEqual([
        200,
        true,
        false,
      ]);
    }
    expect((await search('Gülşah Yılmaz')).html).toContain('başvuru bulunamadı');
  });

  it('shows nothing that is kept from her, in the same words as nothing at all', async () => {
    const kept = await take(kvkk(onPaper));
    const elsewhere = await take(petition({ ...onPaper, category: 'cop' }));
    const { html } = await search(person.nationalId);
    expect(html).toContain('başvuru bulunamadı');
    expect((await search(`${person.name} ${person.surname}`)).html).not.toContain(elsewhere.reference);
    const officer = browser();
    await signIn(officer, { groups: ['kocasinan:kvkk:privacyOfficer'] });
    const formToken = formTokenIn(await officer.get('/gorevli/ara'));
    const found = await officer.post('/gorevli/ara', { formToken, term: person.nationalId });
    expect(found.body).toContain(kept.reference);
  });

  it('is written down by kind and never by term, and a reference is only opened', async () => {
    const { reference } = await take();
    await search(`${person.name} ${person.surname}`);
    await search(person.nationalId);
    expect(await search(reference.toLowerCase())).toMatchObject({
      status: 303,
      location: `/kocasinan/gorevli/basvuru/${reference}`,
    });
    const items = (await desk.engine.scan('requests')).filter(({ pk }) => String(pk).includes('#SEARCHES#'));
    expect(items.map(({ kind, shown }) => [kind, shown])).toEqual([
      ['name', 1],
      ['nationalId', 0],
    ]);
    const written = JSON.stringify([items, desk.said]);
    for (const word of [person.name, person.surname, person.nationalId]) expect(written).not.toContain(word);
  });

  it('is listed for auditors by day, and for nobody else', async () => {
    await search(person.nationalId);
    expect((await one.get('/gorevli/aramalar')).statusCode).toBe(403);
    const auditor = browser();
    await signIn(auditor, { groups: ['kocasinan:*:auditor'] });
    expect((await auditor.get('/gorevli')).body).toContain('/kocasinan/gorevli/aramalar');
    const { body } = await auditor.get('/gorevli/aramalar');
    expect(body).toContain('ali.veli (T.C. kimlik numarası), 0 başvuru');
    expect(body).not.toContain(person.nationalId);
    const before = await auditor.get('/gorevli/aramalar', { query: { day: '2026-01-05' } });
    expect(before.body).toContain('arama yapılmadı');
  });

  it('that cannot be one keeps what was typed, and so does one without a session', async () => {
    const { status, html } = await search('Gülşah');
    expect(status).toBe(422);
    expect(html).toContain('value="Gülşah"');
    one.jar.clear();
    const out = await one.post('/gorevli/ara', { term: 'Gülşah Çığlıkçıoğlu' });
    expect([out.statusCode, out.body?.includes('value="Gülşah Çığlıkçıoğlu"')]).toEqual([401, true]);
  });
});

describe('a name that very many have', () => {
  it('is looked for among the newest, and the page says so', async () => {
    const parts = namePartsOf('Mehmet Yılmaz');
    const { tables, secrets } = desk.engine;
    const keys = keysOfTerm(await secrets(), 'kocasinan', { kind: 'name', parts });
    const others = Array.from({ length: 200 }, () =>
      searchItems(tables, { authority: 'kocasinan', reference: newReference(), receivedAt: now() }, keys),
    ).flat();
    for (let from = 0; from < others.length; from += 100)
      await tables.client.send(
        new TransactWriteItemsCommand({ TransactItems: others.slice(from, from + 100) }),
      );
    expect((await search('Mehmet Yılmaz')).html).not.toContain('yalnız en yenilerine bakıldı');
    const newest = await take(petition({ ...onPaper, name: 'Mehmet', surname: 'Yılmaz' }));
    const { html } = await search('Mehmet Yılmaz');
    expect(html).toContain(newest.reference);
    expect(html).toContain('yalnız en yenilerine bakıldı');
  });
});

describe('an officer’s filters', () => {
  it('get a name, stand above her list, and go again; the store cannot read them', async () => {
    const list = 'department=fen-isleri&urgency=overdue';
    const saved = await post('/gorevli/suzgecler', { act: 'save', name: 'Yolda gecikenler', list });
    expect(saved).toMatchObject({ status: 303, location: `/kocasinan/gorevli?${list}` });
    expect((await one.get('/gorevli')).body).toContain('Yolda gecikenler');
    expect(JSON.stringify(await desk.engine.scan('requests'))).not.toContain('Yolda gecikenler');
    await post('/gorevli/suzgecler', { act: 'remove', name: 'Yolda gecikenler', list: '' });
    expect((await one.get('/gorevli')).body).not.toContain('Yolda gecikenler');
  });

  it('of two windows do not undo one another', async () => {
    const store = filterStore(desk.engine.tables, desk.engine.secrets);
    const before = await store.find('kocasinan', 'memur-1');
    const [first, second] = ['bir', 'iki'].map((name) => [{ name, filter: { show: 'open' as const } }]);
    expect(await store.replace('kocasinan', 'memur-1', before, first ?? [], now())).toBe(true);
    expect(await store.replace('kocasinan', 'memur-1', before, second ?? [], now())).toBe(false);
    expect(await store.find('kocasinan', 'memur-1')).toEqual({ version: 1, filters: first });
    expect((await store.find('kent-konut', 'memur-1')).filters).toEqual([]);
  });

  it('hold what was chosen and nothing of what was left open, and so does the address of a list', async () => {
    const chosen = { department: '', regime: '', status: '', urgency: 'overdue', assigned: '', channel: '' };
    const led = await one.get('/gorevli', { query: chosen });
    expect([led.statusCode, locationOf(led)]).toEqual([303, '/kocasinan/gorevli?urgency=overdue']);
    const clean = await one.get('/gorevli', { query: { urgency: 'overdue' } });
    expect(clean.statusCode).toBe(200);
    const list = new URLSearchParams(chosen).toString();
    const saved = await post('/gorevli/suzgecler', { act: 'save', name: 'Gecikenler', list });
    expect(saved.location).toBe('/kocasinan/gorevli?urgency=overdue');
  });

  it('want a name, and the filter stays as it was chosen', async () => {
    const { status, html } = await post('/gorevli/suzgecler', { act: 'save', name: '', list: 'show=done' });
    expect(status).toBe(422);
    expect(html).toContain('name="list" value="show=done"');
  });
});

describe('several requests at once', () => {
  const chosen = (html: string) =>
    [...html.matchAll(/name="chosen" value="([^"]+)"/g)].map(([, each]) => each);

  it('given to an officer of another unit stand in his list and open to him, until they are given to somebody else', async () => {
    const police = browser();
    const groups = ['kocasinan:zabita:officer'];
    const claims = { sub: 'zabita-7', preferred_username: 'can.polat', groups };
    await signIn(police, { groups, claims });
    const taken = [await take(), await take()];
    const seenBy = async (path: string, reference: string) =>
      (await police.get(path, { path: { reference }, query: { assigned: 'me' } })).body?.includes(reference);
    const seen = () =>
      Promise.all(
        taken.flatMap(({ reference }) => [
          seenBy('/gorevli', reference),
          seenBy('/gorevli/basvuru/{reference}', reference),
        ]),
      );
    const give = async (version: number, assignee: string) => {
      const [first, second] = taken.map(({ reference }) => `${reference}:${version}`);
      for (const chosen of [first, second])
        await post('/gorevli/toplu/uygula', { act: 'assign', list: '', chosen: chosen ?? '', assignee });
    };
    expect(await seen()).toEqual([false, false, false, false]);
    await give(1, 'zabita-7');
    expect(await seen()).toEqual([true, true, true, true]);
    await give(2, subject);
    expect(await seen()).toEqual([false, false, false, false]);
  });

  it('are shown before they are given, and given once, each as it was shown', async () => {
    await colleagueRememberer(desk.engine.tables, desk.engine.secrets)(
      'kocasinan',
      {
        id: 'memur-9',
        username: 'veli.can',
        entitlements: [{ authority: 'kocasinan', department: 'fen-isleri', role: 'officer' }],
      },
      now(),
    );
    const [open, answered, foreign] = [await take(), await take(), await take(kvkk(onPaper))];
    await decideOn(answered, (r) => reply(r, granting(r), officerAt(now())));
    const boxes = { act: 'assign', list: 'urgency=normal' };
    const preview = await one.post('/gorevli/toplu', {
      formToken: await tokenOf(),
      ...boxes,
      reference: open.reference,
    });
    expect(chosen(preview.body ?? '')).toEqual([`${open.reference}:1`]);
    expect((await load(open)).assignee).toBeUndefined();
    const order = { ...boxes, chosen: `${open.reference}:1` };
    const nobody = await post('/gorevli/toplu/uygula', order);
    expect([nobody.status, chosen(nobody.html)]).toEqual([422, [`${open.reference}:1`]]);
    const done = await post('/gorevli/toplu/uygula', { ...order, assignee: 'memur-9' });
    expect(done.html).toContain('1 başvuruda yapıldı, 0 başvuru atlandı');
    expect(await load(open)).toMatchObject({ assignee: 'memur-9', assigneeName: 'veli.can', version: 2 });
    const again = await post('/gorevli/toplu/uygula', { ...order, assignee: 'memur-9' });
    expect(again.html).toContain('0 başvuruda yapıldı, 1 başvuru atlandı, 0 başvuruda yapılamadı');
    expect(again.html).toContain('Başvuru zaten bu görevlide');
    expect((await load(open)).version).toBe(2);
    await decideOn(open, (r) => addNote(r, 'Arandı.', officerAt(now())));
    const stale = await post('/gorevli/toplu/uygula', { act: 'remind', chosen: `${open.reference}:2` });
    expect(stale.html).toContain('0 başvuruda yapıldı, 0 başvuru atlandı, 1 başvuruda yapılamadı');
    for (const { reference, version } of [answered, foreign]) {
      const { html } = await post('/gorevli/toplu', { ...boxes, reference });
      expect(chosen(html)).toEqual([]);
      const forced = { ...boxes, chosen: `${reference}:${version}`, assignee: 'memur-9' };
      expect((await post('/gorevli/toplu/uygula', forced)).html).toContain('0 başvuruda yapıldı');
    }
  });

  it('are reminded of once a day', async () => {
    const name = await take();
    await decideOn(name, (r) => assign(r, { assignee: 'memur-9' }, officerAt(now())));
    const remind = { act: 'remind', chosen: `${name.reference}:2` };
    expect((await post('/gorevli/toplu/uygula', remind)).html).toContain('1 başvuruda yapıldı');
    const letters = (await desk.engine.scan('requests')).filter(({ sk }) =>
      String(sk).startsWith('LETTER#assigneeReminded'),
    );
    expect(letters).toHaveLength(1);
    const preview = await post('/gorevli/toplu', { act: 'remind', reference: name.reference });
    expect(preview.html).toContain('Bugün hatırlatıldı');
    expect(chosen(preview.html)).toEqual([]);
  });

  it('that nobody ticked change nothing', async () => {
    expect(await post('/gorevli/toplu', { act: 'assign' })).toMatchObject({ status: 422 });
  });

  it('are only shown again without the token of her own page', async () => {
    const name = await take();
    await decideOn(name, (r) => assign(r, { assignee: 'memur-9' }, officerAt(now())));
    const order = { act: 'remind', chosen: `${name.reference}:2`, formToken: 'x' };
    const answer = await one.post('/gorevli/toplu/uygula', order);
    expect(chosen(answer.body ?? '')).toEqual([`${name.reference}:2`]);
    expect((await load(name)).version).toBe(2);
  });
});

describe('an officer who reads English', () => {
  it('is told in English what is wrong with what she asked, page after page, once she has chosen it', async () => {
    await one.get('/gorevli', { query: { dil: 'en' } });
    const { body } = await one.get('/gorevli');
    expect(body).toContain('<html lang="en"');
    expect(body).toContain('There are no applications in this list.');
    expect((await search('Ayşe')).html).toContain('Enter name and surname together');
    expect((await post('/gorevli/suzgecler', { act: 'save', name: '' })).html).toContain(
      'Give the filter a name.',
    );
    expect((await post('/gorevli/toplu', { act: 'remind' })).html).toContain('Error: Bulk action');
  });

  it('sees in English why nothing can be done with what she chose', async () => {
    const { reference } = await take();
    one = browser();
    await signIn(one, { groups: ['kocasinan:*:supervisor'] });
    await one.get('/gorevli', { query: { dil: 'en' } });
    const { html } = await post('/gorevli/toplu', { act: 'remind', reference });
    expect(html).toContain(`${reference}, Complaint: Roads, pavements, potholes: `);
    expect(html).toContain('This cannot be done to any of the applications that you selected.');
    const csv = await one.get('/gorevli/yonetim/sayilar.csv');
    expect(csv.body).toMatch(/^\uFEFFUnit;Counted at;/);
  });
});
