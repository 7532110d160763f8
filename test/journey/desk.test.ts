/** Officers in a browser: the whole system, its real issuer for trying, over HTTP. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kocasinan } from '../../shared/authorities/kocasinan.ts';
import type { Receipt } from '../../shared/contracts/views.ts';
import { noticeHash } from '../../shared/domain/notice.ts';
import { synthesized } from '../assembly.ts';
import { type Here, startHere } from '../faults/running-here.ts';
import { scratchFolder } from '../infra/local/scratch.ts';
import { clientOf, hiddenField } from './client.ts';
import { silentNarrator } from './narrator.ts';
import { informationRequest, kvkkApplication, petition } from './people.ts';
import { type Page, signInAtIssuer, signInOnPage, type WebBrowser, webBrowser } from './web-browser.ts';

const folder = scratchFolder();
const cookieName = '__Host-basvuru';
let here: Here;
let base: string;
const references = { kvkk: '', petition: '', information: '' };
type Kind = keyof typeof references;

beforeAll(async () => {
  const assemblyDir = await synthesized();
  // Another day than the machine's, as `--today` has it: functions and issuer must agree on it.
  const at = Date.now() + 20 * 86_400_000;
  here = await startHere({ assemblyDir, dataDir: join(folder, 'data'), at });
  base = `${here.stage.url}/kocasinan`;
  const client = clientOf(base, silentNarrator);
  const notice = {
    noticeVersion: kocasinan.notice.version,
    noticeHash: noticeHash(kocasinan.notice),
    noticeRead: true,
  };
  const people = {
    kvkk: { regime: 'kvkk', ...kvkkApplication('masa') },
    petition: petition(),
    information: informationRequest('masa'),
  };
  for (const [kind, person] of Object.entries(people)) {
    const headers = { 'idempotency-key': randomUUID() };
    const { status, body } = await client.post<Receipt>('/requests', { ...person, ...notice }, headers);
    expect(status).toBe(201);
    references[kind as Kind] = body.reference;
  }
}, 90_000);
afterAll(() => here?.close());

const signIn = (browser: WebBrowser, username: string, at = base): Promise<Page> =>
  signInOnPage(browser, at, { username, password: here.stage.password });
const dossier = (browser: WebBrowser, kind: Kind, at = base) =>
  browser.open(`${at}/gorevli/basvuru/${references[kind]}`);
const listed = ({ body }: Page): Kind[] =>
  (Object.keys(references) as Kind[]).filter((kind) =>
    body.includes(`/gorevli/basvuru/${references[kind]}"`),
  );

describe('a newcomer who signs in', () => {
  it.each<[string, string, Kind[]]>([
    ['ayse.demir', 'KVKK irtibat kişisi', ['kvkk']],
    ['mehmet.kaya', 'görevli', ['petition']],
    ['zeynep.aydin', 'görevli', ['information']],
    ['elif.sahin', 'birim yöneticisi', ['petition', 'information']],
    ['selin.arslan', 'denetçi', []],
    ['burak.yildiz', 'sistem işletmeni', []],
  ])('as %s (%s) sees and reads %j, and nothing else', async (username, role, kinds) => {
    const browser = webBrowser();
    const desk = await signIn(browser, username);
    expect([desk.status, desk.url]).toEqual([200, `${base}/gorevli`]);
    expect(desk.body).toContain(username);
    expect(desk.body).toContain(role);
    expect(listed(desk)).toEqual(kinds);
    for (const kind of Object.keys(references) as Kind[]) {
      const page = await dossier(browser, kind);
      expect([kind, page.status]).toEqual([kind, kinds.includes(kind) ? 200 : 404]);
    }
  });

  it('reads the whole of a request: who asks, what, until when', async () => {
    const browser = webBrowser();
    await signIn(browser, 'mehmet.kaya');
    const { body, headers } = await dossier(browser, 'petition');
    const { name, surname, subject, details } = petition();
    for (const text of [`${name} ${surname}`, subject, details, 'Son gün', 'gün kaldı', '3071 sayılı'])
      expect(body).toContain(text);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('gets a cookie that scripts and other hosts never see, and the store knows it by its digest', async () => {
    const browser = webBrowser();
    await signIn(browser, 'mehmet.kaya');
    const token = browser.cookiesAt(base).get(cookieName) ?? '';
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(here.lines.filter((line) => line.includes(token))).toEqual([]);
  });

  it('at an authority that she does not work for is told so, and has no session', async () => {
    const browser = webBrowser();
    const answer = await signIn(browser, 'deniz.aksoy');
    expect(answer.status).toBe(403);
    expect(answer.body).toContain('Bu işlem için yetkiniz yok');
    expect(browser.cookiesAt(base).has(cookieName)).toBe(false);

    const own = `${here.stage.url}/kent-konut`;
    // The issuer knows her by now and asks nothing.
    const desk = await browser.open(`${own}/gorevli/giris`);
    expect([desk.status, desk.url, listed(desk)]).toEqual([200, `${own}/gorevli`, []]);
    expect((await dossier(browser, 'kvkk', own)).status).toBe(404);
    expect((await dossier(browser, 'kvkk')).status).toBe(401);
  });

  it('by her session also calls the staff API, and only from these pages', async () => {
    const browser = webBrowser();
    const desk = await signIn(browser, 'mehmet.kaya');
    const cookie = `${cookieName}=${browser.cookiesAt(base).get(cookieName)}`;
    const url = `${base}/staff/requests/${references.petition}`;
    expect((await fetch(url, { headers: { cookie } })).status).toBe(200);
    const note = (headers: Record<string, string>) =>
      fetch(`${url}/notes`, {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ note: 'Yerinde bakıldı.' }),
      });
    expect((await note({ origin: 'https://kotu.example', 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await note({})).status).toBe(403);
    expect((await note({ origin: new URL(desk.url).origin })).status).toBe(200);
  });
});

describe('an officer at work', () => {
  it('writes a note on its page, and the colleague of another unit finds no such page', async () => {
    const [officer, stranger] = [webBrowser(), webBrowser()];
    await signIn(officer, 'mehmet.kaya');
    await signIn(stranger, 'zeynep.aydin');
    const at = `${base}/gorevli/basvuru/${references.petition}/islem/not`;
    const form = await officer.open(at);
    const [formToken, version] = ['formToken', 'version'].map((name) => hiddenField(form.body, name));
    const note = { formToken: formToken ?? '', version: version ?? '', note: 'Mahalle muhtarı arandı.' };
    const done = await officer.submit(form, at, note);
    expect([done.status, done.body]).toEqual([200, expect.stringContaining('Not eklendi.')]);
    expect(done.body).toContain('Mahalle muhtarı arandı.');
    expect((await stranger.open(at)).status).toBe(404);
  });
});

describe('an officer who is signed in twice', () => {
  it('ends the other session once she has shown the issuer who she is again', async () => {
    const [office, home] = [webBrowser(), webBrowser()];
    await signIn(office, 'mehmet.kaya');
    await signIn(home, 'mehmet.kaya');
    // The issuer knows her, and asks for the password all the same.
    const form = await office.open(`${base}/gorevli/giris?sonra=%2Fgorevli%2Foturumlarim&yeniden=1`);
    const { password } = here.stage;
    const own = await signInAtIssuer(office, form, { username: 'mehmet.kaya', password });
    expect([own.status, own.url]).toEqual([200, `${base}/gorevli/oturumlarim`]);
    expect(own.body).toContain('Öteki oturum 1');
    const formToken = hiddenField(own.body, 'formToken');
    const left = await office.submit(own, own.url, { formToken, session: 'others' });
    expect([left.status, left.url]).toEqual([200, `${base}/gorevli/oturumlarim`]);
    expect((await home.open(`${base}/gorevli`)).status).toBe(401);
  });
});

describe('an officer who is locked out', () => {
  it('has no session and no way in, though the issuer knows her, until she is let in', async () => {
    const [operator, officer] = [webBrowser(), webBrowser()];
    const desk = await signIn(operator, 'burak.yildiz');
    await signIn(officer, 'ayse.demir');
    const locks = `${base}/gorevli/gorevli-oturumlari`;
    const apply = async (act: string) => {
      const formToken = hiddenField((await operator.open(locks)).body, 'formToken');
      const done = await operator.submit(desk, locks, { formToken, act, officer: 'ayse.demir' });
      expect(done.status).toBe(200);
    };
    await apply('lockOut');
    expect((await officer.open(`${base}/gorevli`)).status).toBe(401);
    const refused = await officer.open(`${base}/gorevli/giris`);
    expect([refused.status, refused.body]).toEqual([403, expect.stringContaining('kilitli')]);
    await apply('letIn');
    expect((await officer.open(`${base}/gorevli/giris`)).url).toBe(`${base}/gorevli`);
  });
});

describe('signing out', () => {
  it('ends her sessions everywhere, in the API too; the issuer is asked to do the same', async () => {
    const [office, home] = [webBrowser(), webBrowser()];
    const desk = await signIn(office, 'zeynep.aydin');
    await signIn(home, 'zeynep.aydin');
    const copied = `${cookieName}=${office.cookiesAt(base).get(cookieName)}`;
    const reading = () => fetch(`${base}/staff/requests`, { headers: { cookie: copied } });
    expect((await reading()).status).toBe(200);

    const formToken = hiddenField(desk.body, 'formToken');
    const out = await office.submit(desk, `${base}/gorevli/cikis`, { formToken });
    expect([out.status, out.body]).toEqual([200, expect.stringContaining('Çıkış yapıldı')]);
    expect(office.cookiesAt(base).has(cookieName)).toBe(false);
    expect((await reading()).status).toBe(401);
    expect((await fetch(`${base}/gorevli`, { headers: { cookie: copied } })).status).toBe(401);
    expect((await home.open(`${base}/gorevli`)).status).toBe(401);

    const onward = out.headers.get('refresh')?.replace('0;url=', '') ?? '';
    const atIssuer = await office.open(onward);
    expect([atIssuer.status, atIssuer.body]).toEqual([200, expect.stringContaining('Çıkış')]);
  });
});

describe('without a session', () => {
  it.each(['/gorevli', '/gorevli/basvuru/22222-22222'])('%s shows the way in', async (path) => {
    const page = await webBrowser().open(`${base}${path}`);
    expect(page.status).toBe(401);
    const back = path === '/gorevli' ? '' : `?sonra=${encodeURIComponent(path)}`;
    expect(page.body).toContain(`href="/kocasinan/gorevli/giris${back}"`);
  });
});
