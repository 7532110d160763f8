/** What an applicant does about her request by its ticket, over the real engine: by calls and by the pages' forms. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  showContactForm,
  showLetters,
  takeMoreForm,
  takeNewContactCodeForm,
  takeNewContactForm,
  takeObjectionForm,
  takeRatingForm,
  takeReplyWayForm,
  takeWithdrawForm,
} from '../../../functions/follow/act-forms.ts';
import { takeDocuments } from '../../../functions/follow/documents.ts';
import { takeFollowForm } from '../../../functions/follow/page.ts';
import type { WriteDependencies } from '../../../functions/follow/write.ts';
import { challengeStore } from '../../../shared/adapters/challenge-store.ts';
import { committer } from '../../../shared/adapters/commit.ts';
import { dossierOpener, mailDossierOpener } from '../../../shared/adapters/dossier-opener.ts';
import { letterReader } from '../../../shared/adapters/letter-reader.ts';
import { ownKeySealer } from '../../../shared/adapters/own-key-sealer.ts';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import type { BasketStore, MoveAttachments } from '../../../shared/domain/attachment-ports.ts';
import { codeOf } from '../../../shared/domain/challenge.ts';
import { checkIdentity } from '../../../shared/domain/decide/officer.ts';
import { reply } from '../../../shared/domain/decide/reply.ts';
import type { RequestName } from '../../../shared/domain/ports.ts';
import { type TicketProof, ticketFor } from '../../../shared/domain/ticket.ts';
import { turkishHolidays } from '../../../shared/domain/time/holidays.ts';
import type { PageAnswer, PageCall } from '../../../shared/http/call.ts';
import { draftCookie } from '../../../shared/http/citizen.ts';
import { type RealEngine, startRealEngine } from '../../shared/adapters/engine.ts';
import { unlimited } from '../../shared/adapters/limits.ts';
import { authority, may4, newNonce, person, petition, storesOf } from '../../shared/adapters/samples.ts';
import { officerAt } from '../../shared/domain/samples.ts';

let engine: RealEngine;
let stores: ReturnType<typeof storesOf>;
let deps: WriteDependencies & { letters: ReturnType<typeof letterReader> };
beforeAll(async () => {
  engine = await startRealEngine();
  stores = storesOf(engine);
  deps = {
    find: stores.find,
    letters: letterReader(engine.tables),
    challenges: challengeStore(engine.tables),
    secrets: engine.secrets,
    commit: committer(engine.tables, engine.secrets, ownKeySealer(engine.makeKey)),
    calendar: turkishHolidays,
    spend: unlimited,
    nonce: newNonce,
  };
});
afterAll(() => engine.close());

const later = (minutes: number) => new Date(Date.parse(may4) + minutes * 60_000).toISOString() as Instant;
const newAddress = 'Yeni.Zambak@posta.example';
type Form = Readonly<Record<string, string>>;
type Take = (d: typeof deps, call: PageCall) => PageAnswer | Promise<PageAnswer>;

/** A request at a confirmed address. */
async function confirmed(form = petition()): Promise<RequestName> {
  const name = await stores.takeOne({ form });
  const items = await engine.scan('requests');
  const found = items.find((i) => i.sk === 'CHALLENGE#confirm' && String(i.pk).endsWith(name.reference));
  await stores.confirmOne(name, String(found?.nonce), later(1));
  return { authority: name.authority, reference: name.reference };
}
async function send(
  take: Take,
  name: RequestName,
  form: Form = {},
  at = later(5),
  proof: TicketProof = 'code',
) {
  const ticket = ticketFor(await engine.secrets(), name, may4, proof);
  const answer = await take(deps, {
    authority,
    base: '',
    language: 'tr',
    at,
    parameters: {},
    form: { reference: name.reference, ticket, ...form },
    asked: { method: 'POST', path: '/takip', host: 'x.example', cookies: [], query: {} },
  });
  return { ...answer, text: String(answer.body) };
}
const sent = { gonderildi: 'evet' };
const load = async (name: RequestName) => (await stores.load(name)).request;
const dossier = async (name: RequestName) => {
  const opened = await dossierOpener(engine.tables, engine.readKey)(name);
  if (!opened) throw new Error('There is no such request');
  return opened;
};
const stored = async () => JSON.stringify([await engine.scan('requests'), await engine.scan('keys')]);

describe('withdrawing', () => {
  it('says first what it means, happens once, and is confirmed in writing', async () => {
    const name = await confirmed();
    const first = await send(takeWithdrawForm, name);
    expect(first.text).toContain('Geri alınamaz');
    expect((await load(name)).status).toBe('received');
    for (let times = 0; times < 2; times++) {
      const done = await send(takeWithdrawForm, name, sent);
      expect([done.status, done.text.includes('vazgeçtiğiniz kaydedildi')]).toEqual([200, true]);
    }
    const { request, letters } = await dossier(name);
    expect(request).toMatchObject({ status: 'withdrawn', version: 3 });
    expect(letters.filter(({ kind }) => kind === 'withdrawn')).toHaveLength(1);
  });

  it('is refused in words after an answer, and by a ticket that is none', async () => {
    const name = await confirmed();
    const words = { outcome: 'accepted', explanation: 'Yapıldı.', containsPersonalData: false } as const;
    await stores.decideOn(name, (r) => reply(r, words, officerAt(later(3))));
    const late = await send(takeWithdrawForm, name, sent);
    expect([late.status, late.text.includes('daha önce cevaplandı')]).toEqual([409, true]);
    const forged = await send(takeWithdrawForm, name, { ...sent, ticket: '1777900000000-session-00' });
    expect([
      forged.status,
      forged.text.includes('Sayfanın süresi doldu') || forged.text.includes('yeniden açın'),
    ]).toEqual([403, true]);
  });
});

describe('a new address', () => {
  const codeFor = async (name: RequestName) => {
    const challenge = await deps.challenges.find(name, 'contactChange');
    return codeOf(name.reference, 'contactChange', challenge?.nonce ?? '', (await engine.secrets()).code);
  };

  it('is confirmed by its own code, read by the unit and the mail from then on, and stands nowhere in the clear', async () => {
    const name = await confirmed();
    const asked = await send(takeNewContactForm, name, { ...sent, email: newAddress });
    expect([asked.status, asked.text.includes('Yeni adrese gelen kodu yazın')]).toEqual([200, true]);
    expect((await dossier(name)).personal.email).toBe(person.email.replace(/@.*/, '@posta.example'));
    const mail = mailDossierOpener(engine.tables, engine.readKey);
    const code = (await dossier(name)).letters.find(({ kind }) => kind === 'contactCode');
    const at = { words: 3, by: 'email' } as const;
    const letter = { key: code?.key ?? '', kind: 'contactCode', at, nonce: '', expiresAt: may4 } as const;
    expect((await mail(name, letter))?.personal.email).toBe(newAddress);

    const wrong = await send(takeNewContactCodeForm, name, { ...sent, code: '000000' }, later(6));
    expect([
      wrong.status,
      wrong.text.includes('Kod kabul edilmedi') || wrong.text.includes('Kod yanlış'),
    ]).toEqual([403, true]);
    const done = await send(takeNewContactCodeForm, name, { ...sent, code: await codeFor(name) }, later(6));
    expect([done.status, done.text.includes('Yeni adresiniz onaylandı')]).toEqual([200, true]);
    const after = await dossier(name);
    expect(after.personal.email).toBe(newAddress);
    expect(after.request).toMatchObject({ contact: 'confirmed', contactAt: 3 });
    expect((await mail(name, { key: 'receipt', kind: 'receipt' }))?.personal.email).toBe(newAddress);
    const old = { key: 'contactMoved-4', kind: 'contactMoved', at: { by: 'email' } } as const;
    expect((await mail(name, old))?.personal.email).not.toBe(newAddress);
    expect(await stored()).not.toContain('Zambak');
  });

  it('keeps what was typed when it is wrong, and says so', async () => {
    const name = await confirmed();
    const answer = await send(takeNewContactForm, name, { ...sent, email: 'yeni-zambak' });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('value="yeni-zambak"');
    expect(answer.text).toContain('ad@ornek.com');
  });

  it('by the follow-up code is refused once an officer knows who she is; after a login it is not', async () => {
    const name = await confirmed();
    await stores.decideOn(name, (r) => checkIdentity(r, 'Kimlik kartı', officerAt(later(2))));
    const byCode = await send(takeNewContactForm, name, { ...sent, email: newAddress });
    expect([byCode.status, byCode.text.includes('takip koduyla değiştirilemez')]).toEqual([403, true]);
    const byLogin = await send(takeNewContactForm, name, { ...sent, email: newAddress }, later(5), 'session');
    expect(byLogin.status).toBe(200);
  });

  it('and the reply’s way are shown with what stands', async () => {
    const name = await confirmed();
    expect((await send(showContactForm, name)).text).toMatch(/value="email"[^>]*checked/);
    const done = await send(takeReplyWayForm, name, { ...sent, replyBy: 'post' });
    expect([done.status, done.text.includes('Cevap yolunuz kaydedildi')]).toEqual([200, true]);
    expect((await load(name)).replyBy).toBe('post');
  });
});

describe('after the reply', () => {
  async function answered() {
    const name = await confirmed();
    const words = { outcome: 'accepted', explanation: 'Yapıldı.', containsPersonalData: false } as const;
    await stores.decideOn(name, (r) => reply(r, words, officerAt(later(3))));
    return name;
  }

  it('she says where she went further; a wrong day is said at its field and kept', async () => {
    const name = await answered();
    expect((await send(takeObjectionForm, name)).text).toContain('mahkeme');
    const wrong = await send(takeObjectionForm, name, { ...sent, forum: 'court', on: '31 31 2026' });
    expect([wrong.status, wrong.text.includes('value="31 31 2026"')]).toEqual([422, true]);
    const future = await send(takeObjectionForm, name, { ...sent, forum: 'court', on: '1 1 2027' });
    expect([future.status, future.text.includes('bugünden sonra olamaz')]).toEqual([422, true]);
    for (let times = 0; times < 2; times++) {
      const done = await send(takeObjectionForm, name, { ...sent, forum: 'court', on: '4 Mayıs 2026' });
      expect(done.status).toBe(200);
    }
    expect((await load(name)).objections).toEqual([{ forum: 'court', on: '2026-05-04' }]);
  });

  it('she rates it once, and her words are sealed', async () => {
    const name = await answered();
    expect((await send(takeRatingForm, name, { ...sent, comment: 'Karanfil gibi' })).status).toBe(422);
    for (const score of ['4', '1'])
      expect((await send(takeRatingForm, name, { ...sent, score, comment: 'Karanfil gibi' })).status).toBe(
        200,
      );
    const { request, notes } = await dossier(name);
    expect(request.satisfaction).toBe(4);
    expect(notes.filter(({ text }) => text.includes('Karanfil'))).toHaveLength(1);
    expect(await stored()).not.toContain('Karanfil');
  });

  it('the list of her letters names kinds and ways, and no address', async () => {
    const { status, text } = await send(showLetters, await answered());
    expect(status).toBe(200);
    for (const words of ['Alındı belgesi', 'Cevap', 'e-posta', 'henüz gönderilmedi'])
      expect(text).toContain(words);
    expect(text).not.toContain('posta.example');
  });
});

describe('what she adds', () => {
  it('comes back whole when it is too long', async () => {
    const text = 'ç'.repeat(100_000);
    const again = await send(takeMoreForm, await confirmed(), { ...sent, text });
    expect([again.status, again.text.includes(text)]).toEqual([422, true]);
    expect(again.text).toContain('<a href="#text">Metin en çok 4000 karakter olabilir.</a>');
  });

  it('is added once, however often the button is pressed; other words are added too', async () => {
    const name = await confirmed();
    for (const text of ['Kapı on iki', 'Kapı on iki', 'Kapı on üç'])
      expect((await send(takeMoreForm, name, { text })).status).toBe(200);
    const { notes } = await dossier(name);
    expect(notes.map(({ text }) => text.slice(-10))).toEqual(['apı on iki', 'Kapı on üç']);
  });
});

describe('documents that wait in her browser’s basket', () => {
  const token = 'a'.repeat(43);
  const waiting = {
    id: 'belge-1',
    name: 'Ruhsat.pdf',
    type: 'application/pdf',
    size: 1200,
    sha256: 'ab'.repeat(32),
    addedAt: may4,
  } as const;
  const takingFrom = (basket: (typeof waiting)[], lost = false) => {
    const baskets: BasketStore = {
      list: async () => basket,
      change: async (_basket, _at, change) => change(basket.splice(0)),
    };
    const moveAttachments: MoveAttachments = async (_authority, files, folder) =>
      lost
        ? { kept: [], lost: files }
        : { kept: files.map((file) => ({ ...file, key: `${folder}/${file.id}` })), lost: [] };
    const take: Take = (d, call) =>
      takeDocuments(
        { ...d, baskets, moveAttachments },
        { ...call, asked: { ...call.asked, cookies: [`${draftCookie}=${token}`] } },
      );
    return take;
  };

  it('become the request’s, once, and the basket is empty then', async () => {
    const name = await confirmed();
    const basket = [waiting];
    const done = await send(takingFrom(basket), name);
    expect([done.status, done.text.includes('Belgeleriniz başvurunuza eklendi')]).toEqual([200, true]);
    expect(basket).toEqual([]);
    expect((await send(takingFrom(basket), name)).status).toBe(200);
    const { request, attachments } = await dossier(name);
    expect(request).toMatchObject({ attachments: 1, version: 3 });
    expect(attachments).toMatchObject([{ name: 'Ruhsat.pdf', by: 'applicant' }]);
    expect(await stored()).not.toContain('Ruhsat');
  });

  it('stay there when one is gone from the store, or the ticket is over', async () => {
    const name = await confirmed();
    const basket = [waiting];
    expect((await send(takingFrom(basket, true), name)).status).toBe(422);
    expect((await send(takingFrom(basket), name, {}, later(61))).status).toBe(403);
    expect(basket).toHaveLength(1);
    expect((await load(name)).version).toBe(2);
  });
});

describe('another language', () => {
  it('is had on the status page by its ticket, and kept', async () => {
    const name = await confirmed();
    const { status, text, cookies } = await send(takeFollowForm, name, { dil: 'en' });
    expect(status).toBe(200);
    expect(text).toContain('<html lang="en"');
    expect(text).toContain('Status of your application');
    expect(cookies).toEqual([expect.stringMatching(/^__Host-dil=en;/)]);
  });

  it('keeps what is typed in a form, and does nothing else', async () => {
    const name = await confirmed();
    const { text } = await send(takeMoreForm, name, { ...sent, text: 'Yarım kalan söz', dil: 'en' });
    expect(text).toContain('Yarım kalan söz');
    expect(text).toContain('Send more information');
    expect((await load(name)).version).toBe(2);
  });
});
