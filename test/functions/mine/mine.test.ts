/** A citizen's own requests, over the real engine: hers and no one else's, by a session that only her browser opens. */
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  leave,
  type MineDependencies,
  showMine,
  showOne,
  showReplyDocument,
} from '../../../functions/mine/page.ts';
import { applicantOf, beginCitizenSession, citizen } from '../../../shared/adapters/citizen-sessions.ts';
import { letterReader } from '../../../shared/adapters/letter-reader.ts';
import { lockStore } from '../../../shared/adapters/lock-store.ts';
import { ownRequests } from '../../../shared/adapters/own-requests.ts';
import { ownWordsOpener, replyDocumentOpener } from '../../../shared/adapters/own-words.ts';
import { sessionStore } from '../../../shared/adapters/session-store.ts';
import type { ReplyCommand } from '../../../shared/contracts/commands.ts';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import type { Applicant } from '../../../shared/domain/applicant.ts';
import { askForMore } from '../../../shared/domain/decide/ask.ts';
import { addNote, checkIdentity } from '../../../shared/domain/decide/officer.ts';
import { reply } from '../../../shared/domain/decide/reply.ts';
import { formTokenOf } from '../../../shared/domain/session.ts';
import { plusMs } from '../../../shared/domain/time/days.ts';
import { citizenAtDoor, citizenCookie } from '../../../shared/http/citizen.ts';
import { formTokenField } from '../../../shared/http/csrf.ts';
import { sessionDoor } from '../../../shared/http/session.ts';
import { type RealEngine, startRealEngine } from '../../shared/adapters/engine.ts';
import { authority, kvkk, may4, person, petition, storesOf } from '../../shared/adapters/samples.ts';
import { officerAt } from '../../shared/domain/samples.ts';

const publicUrl = 'https://ebelediye.kocasinan.example';
const gulsah: Applicant = {
  level: 'edevlet',
  name: 'GÜLŞAH',
  surname: 'ÇIĞLIK',
  nationalId: person.nationalId,
};
const member: Applicant = { ...gulsah, level: 'member', account: 'uye-1', email: 'g@posta.example' };
const linked: Applicant = { ...member, level: 'edevlet' };
const stranger: Applicant = { ...gulsah, nationalId: '12345678950' };

let engine: RealEngine;
let stores: ReturnType<typeof storesOf>;
let deps: MineDependencies;
beforeAll(async () => {
  engine = await startRealEngine();
  stores = storesOf(engine);
  const sessions = sessionStore(engine.tables, { kind: 'CITIZEN', who: citizen });
  deps = {
    citizen: citizenAtDoor(
      sessionDoor({ find: sessions.find, cookie: citizenCookie, publicUrl }),
      applicantOf,
      sessions.renew,
    ),
    sessions,
    readOwn: ownRequests(engine.tables, 3),
    find: stores.find,
    letters: letterReader(engine.tables),
    openOwn: ownWordsOpener(engine.tables, engine.readKey),
    openDocument: replyDocumentOpener(engine.tables, engine.readKey),
    secrets: engine.secrets,
  };
});
afterAll(() => engine.close());
beforeEach(() => engine.clear());

async function tokenOf(who: Applicant, at: Instant = may4): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const store = sessionStore(engine.tables, { kind: 'CITIZEN', who: citizen });
  await beginCitizenSession(store, await engine.secrets(), who, { authority: authority.id, token, at });
  return token;
}
type Asking = {
  at?: Instant;
  reference?: string;
  query?: Record<string, string>;
  form?: Record<string, string>;
};
const callOf = (token: string | undefined, { at = may4, reference = '', query = {}, form }: Asking = {}) => ({
  authority,
  base: '',
  language: 'tr' as const,
  at,
  parameters: { reference },
  form: form ?? {},
  asked: {
    method: form ? 'POST' : 'GET',
    path: '/basvurularim',
    host: 'ebelediye.kocasinan.example',
    cookies: token === undefined ? [] : [`${citizenCookie}=${token}`],
    query,
    ...(form ? { origin: publicUrl } : {}),
  },
});
const referencesIn = (body: string | Uint8Array) =>
  [...String(body).matchAll(/<span class="bv-code">([^<]+)<\/span>/g)].map(([, found]) => found);
const daysLater = (days: number) => plusMs(may4, days * 86_400_000);

describe('her list', () => {
  it('shows what was filed under the number that the State named, the newest first, of every way', async () => {
    const typed = await stores.takeOne({ form: kvkk() });
    const own = await stores.takeOne({ form: petition(), applicant: gulsah, at: daysLater(1) });
    await stores.takeOne({ form: kvkk({ nationalId: '12345678950' }) });
    const { status, body } = await showMine(deps, callOf(await tokenOf(gulsah)));
    expect(status).toBe(200);
    expect(referencesIn(body)).toEqual([own.reference, typed.reference]);
    expect(String(body)).toContain('GÜLŞAH');
  });

  it('of a member shows what her account sent; a number that she typed herself opens nothing', async () => {
    await stores.takeOne({ form: kvkk() });
    const own = await stores.takeOne({ form: kvkk(), applicant: member });
    const { body } = await showMine(deps, callOf(await tokenOf(member)));
    expect(referencesIn(body)).toEqual([own.reference]);
  });

  it('of a linked member shows both', async () => {
    const typed = await stores.takeOne({ form: kvkk() });
    const sent = await stores.takeOne({ form: kvkk(), applicant: member, at: daysLater(1) });
    const { body } = await showMine(deps, callOf(await tokenOf(linked)));
    expect(referencesIn(body)).toEqual([sent.reference, typed.reference]);
  });

  it('goes on where a page ends, over both keys, and shows every request once', async () => {
    const all: string[] = [];
    for (const day of [0, 1, 2, 3, 4, 5, 6]) {
      const applicant = day % 2 ? member : gulsah;
      const taken = await stores.takeOne({ form: kvkk(), applicant, at: daysLater(day) });
      all.unshift(taken.reference);
    }
    const token = await tokenOf(linked);
    const seen: (string | undefined)[] = [];
    let query: Record<string, string> = {};
    for (let page = 0; page < 3; page++) {
      const { body } = await showMine(deps, callOf(token, { query }));
      seen.push(...referencesIn(body));
      const once = /class="govuk-link" href="[^"]*\?once=([^"]+)"/.exec(String(body))?.[1];
      query = once ? { once: decodeURIComponent(once) } : {};
      expect(once === undefined).toBe(page === 2);
    }
    expect(seen).toEqual(all);
  });

  it('says so when there is none', async () => {
    const { body } = await showMine(deps, callOf(await tokenOf(stranger)));
    expect(String(body)).toContain('size ait bir başvuru görünmüyor');
  });
});

describe('one of her requests', () => {
  it('is shown with what she can do', async () => {
    const { reference } = await stores.takeOne({ form: kvkk(), applicant: gulsah });
    const { status, body } = await showOne(deps, callOf(await tokenOf(gulsah), { reference }));
    expect(status).toBe(200);
    expect(String(body)).toContain('Ek bilgi gönderin');
  });

  it('is not there for anybody else, and looks like one that does not exist', async () => {
    const { reference } = await stores.takeOne({ form: kvkk(), applicant: gulsah });
    const token = await tokenOf(stranger);
    const foreign = await showOne(deps, callOf(token, { reference }));
    const none = await showOne(deps, callOf(token, { reference: 'K7RTA-3MHL4' }));
    expect(foreign.status).toBe(404);
    expect(foreign).toEqual(none);
    expect(String(foreign.body)).not.toContain(reference);
  });

  it('that only names her number is shown, but is not hers to act on until an officer knew her', async () => {
    const { reference } = await stores.takeOne({ form: kvkk() });
    const token = await tokenOf(gulsah);
    const before = String((await showOne(deps, callOf(token, { reference }))).body);
    expect(before).toContain('kimliği doğrulanmadan');
    expect(before).not.toContain('Ek bilgi gönderin');
    const name = { authority: authority.id, reference };
    await stores.decideOn(name, (r) => checkIdentity(r, 'Kimlik kartı', officerAt(daysLater(1))));
    const after = String((await showOne(deps, callOf(token, { reference }))).body);
    expect(after).toContain('Ek bilgi gönderin');
  });
});

describe('what she wrote and was answered', () => {
  const answer: ReplyCommand = {
    outcome: 'refused',
    explanation: 'Zürafa heykeli yerinde kalacak.',
    containsPersonalData: true,
    reasons: 'Belediye meclisinin kararı.',
    perRight: [{ right: 'a', outcome: 'refused', ground: 'crimePrevention', reasons: 'Soruşturma sürüyor.' }],
  };
  async function answered(applicant?: Applicant) {
    const { reference } = await stores.takeOne({
      form: kvkk({ rights: ['a'] }),
      ...(applicant ? { applicant } : {}),
    });
    const name = { authority: authority.id, reference };
    await stores.decideOn(name, (r) => addNote(r, 'Kimse görmesin', officerAt(daysLater(1))));
    await stores.decideOn(name, (r) =>
      askForMore(r, { ask: 'Hangi heykel?', ...post }, officerAt(daysLater(1))),
    );
    await stores.decideOn(name, (r) => reply(r, answer, officerAt(daysLater(2))));
    return reference;
  }
  const post = { registeredMailNumber: 'RR123456785TR', postedOn: '2026-05-05' };
  const hers = ['zürafa heykelinin', 'Zürafa heykeli yerinde', 'Soruşturma sürüyor', 'Hangi heykel?'];
  const seenBy = async (who: Applicant, reference: string) =>
    String((await showOne(deps, callOf(await tokenOf(who), { reference }))).body);

  it('is shown to whoever is signed in as sure as the institution asks, never what officers noted', async () => {
    for (const who of [gulsah, member]) {
      const page = await seenBy(who, await answered(who));
      for (const words of hers) expect(page).toContain(words);
      expect(page).not.toContain('Kimse görmesin');
      expect(page).toContain('tebliğ yerine geçmez');
    }
  });

  it('is kept from a login that is not sure enough for this institution', async () => {
    const reference = await answered(member);
    const strict = {
      ...authority,
      identification: { kvkk: { toApply: 'unconfirmed', toBeAnswered: 'edevlet' } },
    } as const;
    const call = { ...callOf(await tokenOf(member), { reference }), authority: strict };
    const page = String((await showOne(deps, call)).body);
    expect(page).toContain(reference);
    for (const words of hers) expect(page).not.toContain(words);
  });

  it('is not shown of a request that merely names her number', async () => {
    const page = await seenBy(gulsah, await answered());
    for (const words of hers) expect(page).not.toContain(words);
  });

  it('stands beside the letters that went to her, with her address masked', async () => {
    const page = await seenBy(gulsah, await answered(gulsah));
    expect(page).toContain('Onay ya da takip kodu');
    expect(page).toContain('Gu•••@posta.example');
    expect(page).not.toContain(person.email);
  });

  it('is in English around it, and Turkish where it was written', async () => {
    const reference = await answered(gulsah);
    const call = { ...callOf(await tokenOf(gulsah), { reference }), language: 'en' as const };
    const page = String((await showOne(deps, call)).body);
    expect(page).toContain('The institution’s reply');
    expect(page).toMatch(/<div lang="tr"><p class="govuk-body">Zürafa heykeli yerinde/);
  });

  it('is in her document too, for her alone', async () => {
    const { reference } = await stores.takeOne({ form: kvkk({ rights: ['a'] }), applicant: gulsah });
    const pdf = Buffer.from('%PDF-1.7 turuncu');
    const document = { number: 'E-1', date: '2026-05-06', pdf } as const;
    await stores.decideOn({ authority: authority.id, reference }, (r) =>
      reply(r, { ...answer, document }, officerAt(daysLater(2))),
    );
    const ask = async (who: Applicant) => showReplyDocument(deps, callOf(await tokenOf(who), { reference }));
    const given = await ask(gulsah);
    expect([given.status, given.type]).toEqual([200, 'application/pdf']);
    expect(Buffer.from(given.body).equals(pdf)).toBe(true);
    expect((await ask(stranger)).status).toBe(404);
  });
});

describe('whoever is not signed in', () => {
  it.each([
    ['has no cookie', undefined],
    ['has a made-up one', 'x'.repeat(43)],
    ['has rubbish', '../..'],
  ])('(%s) is shown the ways in, and nothing else', async (_, token) => {
    const { reference } = await stores.takeOne({ form: kvkk(), applicant: gulsah });
    for (const answer of [
      await showMine(deps, callOf(token)),
      await showOne(deps, callOf(token, { reference })),
    ]) {
      expect(answer.status).toBe(401);
      expect(String(answer.body)).toContain('/edevlet/giris?donus=basvurularim');
      expect(String(answer.body)).not.toContain(reference);
    }
  });

  it('is out after half an hour without a call, and after four hours whatever she does', async () => {
    const token = await tokenOf(gulsah);
    expect((await showMine(deps, callOf(token, { at: plusMs(may4, 31 * 60_000) }))).status).toBe(401);
    const busy = await tokenOf(gulsah);
    for (let minutes = 20; minutes < 240; minutes += 20)
      expect((await showMine(deps, callOf(busy, { at: plusMs(may4, minutes * 60_000) }))).status).toBe(200);
    expect((await showMine(deps, callOf(busy, { at: plusMs(may4, 240 * 60_000) }))).status).toBe(401);
  });
});

describe('leaving', () => {
  it('ends every session of hers, on other devices too', async () => {
    const [here, there, other] = [await tokenOf(gulsah), await tokenOf(gulsah), await tokenOf(stranger)];
    const answer = await leave(deps, callOf(here, { form: { [formTokenField]: formTokenOf(here) } }));
    expect(answer.status).toBe(200);
    expect(answer.cookies).toEqual([
      expect.stringContaining('__Host-vatandas=; Max-Age=0'),
      expect.stringContaining('__Host-taslak=; Max-Age=0'),
    ]);
    for (const token of [here, there]) expect((await showMine(deps, callOf(token))).status).toBe(401);
    expect((await showMine(deps, callOf(other))).status).toBe(200);
  });

  it('does not happen by a form of somebody else’s', async () => {
    const token = await tokenOf(gulsah);
    expect((await leave(deps, callOf(token, { form: { [formTokenField]: 'x' } }))).status).toBe(403);
    expect((await showMine(deps, callOf(token))).status).toBe(200);
  });
});

describe('an operator who ends every citizen’s session', () => {
  it('ends those of one institution, and nobody is kept from signing in again', async () => {
    const before = await tokenOf(gulsah);
    const locks = lockStore(engine.tables, () => 'n');
    await locks.act('kent-konut', { act: 'endCitizens', at: plusMs(may4, 1000), by: 'isletmen' });
    expect((await showMine(deps, callOf(before, { at: plusMs(may4, 2000) }))).status).toBe(200);
    await locks.act(authority.id, { act: 'endCitizens', at: plusMs(may4, 3000), by: 'isletmen' });
    expect((await showMine(deps, callOf(before, { at: plusMs(may4, 4000) }))).status).toBe(401);
    const again = await tokenOf(gulsah, plusMs(may4, 5000));
    expect((await showMine(deps, callOf(again, { at: plusMs(may4, 6000) }))).status).toBe(200);
  });
});

describe('the store', () => {
  it('holds of a session neither name nor number nor what opens them', async () => {
    const token = await tokenOf(linked);
    const text = JSON.stringify(await engine.scan('requests'));
    for (const word of ['GÜLŞAH', 'ÇIĞLIK', person.nationalId, 'g@posta', token])
      expect(text).not.toContain(word);
  });
});
