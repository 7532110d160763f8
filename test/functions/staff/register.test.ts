import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDossier } from '../../../functions/staff/handler.ts';
import { registerRequest } from '../../../functions/staff/register.ts';
import { registerAddress } from '../../../functions/staff/register-address.ts';
import { dossierOpener } from '../../../shared/adapters/dossier-opener.ts';
import { readRecorder } from '../../../shared/adapters/reads-store.ts';
import { intakeStore } from '../../../shared/adapters/take-in.ts';
import { kentKonut } from '../../../shared/authorities/kent-konut.ts';
import { trOfficer } from '../../../shared/contracts/messages/tr-officer.ts';
import { addressRegistration } from '../../../shared/contracts/registration.ts';
import { receipt } from '../../../shared/contracts/views.ts';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import { intakeKeyOf, referenceFor } from '../../../shared/domain/intake.ts';
import { turkishHolidays } from '../../../shared/domain/time/holidays.ts';
import { firstBroken } from '../../../shared/domain/trail.ts';
import type { Officer } from '../../../shared/http/officer.ts';
import { lostAnswer, type RealEngine, startRealEngine } from '../../shared/adapters/engine.ts';
import { accepted, authority, may4, person, storesOf } from '../../shared/adapters/samples.ts';
import {
  type Changes,
  callOf,
  card,
  type Dependencies,
  dependenciesOf,
  desk,
  officerOf,
  privacy,
  takenDown,
} from './registering.ts';

let engine: RealEngine;
let stores: ReturnType<typeof storesOf>;
let deps: Dependencies;
beforeAll(async () => {
  engine = await startRealEngine();
  stores = storesOf(engine);
  deps = dependenciesOf(engine);
});
afterAll(() => engine.close());

const taken = (...about: Parameters<typeof callOf>) => takenDown(deps, ...about);
const itemsOf = async (reference: string) =>
  (await engine.scan('requests')).filter(
    ({ pk }) => String(pk).endsWith(reference) && !String(pk).includes('#READS#'),
  );
const dossierFor = async (reference: string, officer = privacy) => {
  const staff = {
    find: stores.find,
    open: dossierOpener(engine.tables, engine.readKey),
    recordRead: readRecorder(engine.tables),
    commit: stores.commit,
    calendar: turkishHolidays,
  };
  return accepted(
    await readDossier(staff, { authority, officer, needs: 'read', at: may4, language: 'tr', reference }),
  );
};

describe('an application on paper', () => {
  it('is answered with a receipt that names its day of service and its last day', async () => {
    const answer = await taken();
    expect(receipt.parse(answer)).toEqual(answer);
    expect(answer).toMatchObject({
      arrival: { channel: 'inPerson', text: 'Elden, yazılı', on: '2026-04-30' },
      receivedAt: may4,
      dueOn: '2026-05-30',
      rolledDueOn: '2026-06-01',
      missing: [],
      confirmation: 'notNeeded',
    });
    expect(answer.sum?.days).toHaveLength(30);
  });

  it('is stored whole, its note sealed with the rest, and opens again', async () => {
    const { reference } = await taken();
    const kinds = (await itemsOf(reference)).map((item) => String(item.sk)).sort();
    expect(kinds).toEqual(['000001', 'NOTE#000001', 'STATE']);
    const dossier = await dossierFor(reference);
    expect(dossier.personal).toMatchObject({ name: person.name, nationalId: person.nationalId });
    expect(dossier.identityCheck).toEqual({
      at: may4,
      by: 'ayse.demir',
      evidence: `Kimlik kontrolü: ${card}`,
    });
    expect(dossier).toMatchObject({ arrivedOn: '2026-04-30', channelText: 'Elden, yazılı' });
    expect(dossier.trail).toMatchObject([{ action: 'submitted', actor: 'ayse.demir', at: may4 }]);
    const opened = await dossierOpener(engine.tables, engine.readKey)({ authority: authority.id, reference });
    expect(opened?.trail[0]?.facts).toMatchObject({ arrivedOn: '2026-04-30', lateDays: 4 });
    expect(
      firstBroken({ authority: authority.id, reference }, opened?.trail ?? [], opened?.request.head ?? ''),
    ).toBeUndefined();
  });

  it('leaves no word of person or evidence readable on disk', async () => {
    await taken({ email: person.email });
    const bytes = await engine.bytesOnDisk();
    for (const word of [person.name, person.surname, person.nationalId, person.email, 'Z99', 'menekşe'])
      expect(bytes.includes(Buffer.from(word, 'utf8')), word).toBe(false);
  });

  it('that lacks what its law demands is taken, and the dossier says what and by which article', async () => {
    const bare = { name: '', nationalId: '', signed: false, noticeHandedOver: false };
    const answer = await taken(bare);
    expect(answer.missing).toHaveLength(3);
    for (const field of answer.missing) expect(field).toMatch(/\(Başvuru Tebliği m\.5\/2-[ab]\)$/);
    const { warnings } = await dossierFor(answer.reference);
    expect(warnings.join('\n')).toContain('Başvuruda eksik: ad (Başvuru Tebliği m.5/2-a)');
    expect(warnings.join('\n')).toContain('aydınlatma metni verilmedi');
  });

  it('with an e-mail address gets its code letter', async () => {
    const { reference, confirmation } = await taken({ email: person.email });
    expect(confirmation).toBe('codeSent');
    const kinds = (await itemsOf(reference)).map((item) => String(item.sk).split('#')[0]).sort();
    expect(kinds).toEqual(['000001', 'CHALLENGE', 'LETTER', 'NOTE', 'STATE']);
  });

  it('without the proof that its way needs is sent back with the sentence for it', async () => {
    const answer = await registerRequest(deps, callOf({ channel: 'notary', evidence: {} }));
    expect(answer).toMatchObject({ ok: false, failure: { code: 'inputInvalid' } });
    expect(answer.ok ? [] : answer.failure.errors).toEqual([
      {
        field: 'evidence.notaryNumber',
        code: 'evidence.notaryNumber.missing',
        message: trOfficer['evidence.notaryNumber.missing'],
      },
    ]);
  });
});

describe('the same call again', () => {
  it('answers the same receipt, follow-up code included, though the clock went on', async () => {
    const call = callOf();
    const first = accepted(await registerRequest(deps, call));
    const again = accepted(
      await registerRequest(deps, { ...call, at: '2026-05-06T06:30:00.000Z' as Instant }),
    );
    expect(again).toEqual(first);
    expect((await itemsOf(first.reference)).filter(({ sk }) => sk === 'STATE')).toHaveLength(1);
  });

  it('ten times at once is one request', async () => {
    const call = callOf();
    const answers = await Promise.all(Array.from({ length: 10 }, () => registerRequest(deps, call)));
    const receipts = new Set(answers.map((answer) => JSON.stringify(accepted(answer))));
    expect(receipts.size).toBe(1);
    const { reference } = accepted(answers[0] ?? { ok: false, failure: { code: 'unavailable' } });
    expect((await itemsOf(reference)).filter(({ sk }) => String(sk).startsWith('NOTE#'))).toHaveLength(1);
  });

  it('with another body is refused', async () => {
    const key = randomUUID();
    await taken({}, privacy, key);
    expect(await registerRequest(deps, callOf({ subject: 'Başka' }, privacy, key))).toEqual({
      ok: false,
      failure: { code: 'idempotencyKeyReused' },
    });
  });

  it('of another officer, or of a citizen, under the same key is another request', async () => {
    const key = randomUUID();
    const secrets = await engine.secrets();
    const [one, two] = [await taken({}, privacy, key), await taken({}, desk, key)];
    const citizens = referenceFor(secrets, intakeKeyOf(secrets, authority.id, 'anyone', key), 0);
    const anyone = await taken({}, { ...desk, id: 'anyone' }, key);
    expect(new Set([one.reference, two.reference, anyone.reference, citizens]).size).toBe(4);
  });

  it('after a lost answer finds what was taken', async () => {
    let calls = 0;
    const tables = await engine.through({
      fault: (operation) =>
        operation === 'TransactWriteItems' && ++calls <= 4 ? { afterwards: lostAnswer } : 'pass',
    });
    const lossy = { ...deps, takeIn: intakeStore(tables, engine.secrets, engine.makeKey) };
    const call = callOf();
    await expect(registerRequest(lossy, call)).rejects.toThrow();
    const answer = accepted(await registerRequest(lossy, call));
    expect((await itemsOf(answer.reference)).filter(({ sk }) => sk === 'STATE')).toHaveLength(1);
  });
});

describe('who may take a request down', () => {
  it.each<[string, Officer]>([
    ['the unit it falls to', privacy],
    ['the general desk', desk],
    ['a supervisor of every unit', officerOf('amir', ['kocasinan', '*', 'supervisor'])],
  ])('%s', async (_who, officer) => {
    expect((await registerRequest(deps, callOf({}, officer))).ok).toBe(true);
  });

  it.each<[string, Officer]>([
    ['another unit', officerOf('o', ['kocasinan', 'zabita', 'supervisor'])],
    ['another authority', officerOf('o', ['kent-konut', 'kvkk', 'privacyOfficer'])],
    ['an auditor', officerOf('o', ['kocasinan', 'kvkk', 'auditor'])],
    ['an operator of every unit', officerOf('o', ['kocasinan', '*', 'operator'])],
    ['somebody without any unit', officerOf('o')],
  ])('not %s, and nothing is stored', async (_who, officer) => {
    const before = (await engine.scan('requests')).length;
    expect(await registerRequest(deps, callOf({}, officer))).toEqual({
      ok: false,
      failure: { code: 'officerNotEntitled' },
    });
    expect((await engine.scan('requests')).length).toBe(before);
  });
});

describe('the book of registered addresses', () => {
  const byMail = (changes: Changes = {}) => ({
    channel: 'registeredEmail',
    arrivedOn: undefined,
    evidence: { senderAddress: 'Gulsah.Ciglik@POSTA.example' },
    ...changes,
  });
  const enter = (changes: Changes = {}, officer = desk, of = authority, at: Instant = may4) =>
    registerAddress(deps, {
      authority: of,
      officer,
      at,
      form: addressRegistration.parse({
        nationalId: person.nationalId,
        email: person.email,
        evidence: 'Abonelik formu, 12.3.2019',
        ...changes,
      }),
    });
  const known = async (changes: Changes = {}) =>
    (await stores.load({ authority: authority.id, reference: (await taken(byMail(changes))).reference }))
      .request.addressKnown;

  it('knows nobody at first: the request is taken, the dossier warns, the identity stays open', async () => {
    const { reference } = await taken(byMail());
    const { warnings, identityCheck } = await dossierFor(reference);
    expect(warnings.join('\n')).toContain('Başvuru Tebliği m.5/1');
    expect(identityCheck).toBeUndefined();
    expect(await known()).toBe(false);
  });

  it('knows an address for its person once it was entered, in any letter case', async () => {
    expect(accepted(await enter())).toEqual({ at: may4, by: 'masa' });
    expect(await known()).toBe(true);
    expect(await known({ evidence: { senderAddress: person.email.toUpperCase() } })).toBe(true);
    const { reference } = await taken(byMail());
    expect((await dossierFor(reference)).warnings.join('\n')).not.toContain('m.5/1');
  });

  it('does not know it for another person, another address, or nobody', async () => {
    await enter();
    expect(await known({ nationalId: '99000000110' })).toBe(false);
    expect(await known({ evidence: { senderAddress: 'baska@posta.example' } })).toBe(false);
    expect(await known({ nationalId: '' })).toBe(false);
  });

  it('is each institution’s own', async () => {
    const officer = officerOf('deniz', ['kent-konut', 'kvkk', 'privacyOfficer']);
    const email = 'yalniz.orada@posta.example';
    accepted(await enter({ email }, officer, kentKonut));
    expect(await known({ evidence: { senderAddress: email } })).toBe(false);
  });

  it('keeps the first entry when the same address is entered again', async () => {
    const email = 'iki.kez@posta.example';
    const again = ['2026-05-05T06:30:00.000Z' as Instant, '2026-05-06T06:30:00.000Z' as Instant];
    const first = accepted(await enter({ email }));
    for (const at of again) expect(accepted(await enter({ email }, privacy, authority, at))).toEqual(first);
    const atOnce = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        enter({ email: 'yarisan@posta.example' }, officerOf(`o-${i}`, ['kocasinan', 'kvkk', 'officer'])),
      ),
    );
    expect(new Set(atOnce.map((answer) => accepted(answer).by)).size).toBe(1);
  });

  it('holds neither person, address nor source in the clear', async () => {
    await enter();
    const book = (await engine.scan('requests')).filter((item) => String(item.pk).includes('#ADDRESS#'));
    expect(book.length).toBeGreaterThan(0);
    for (const item of book) {
      expect(item.pk).toMatch(/^(kocasinan|kent-konut)#ADDRESS#[0-9a-f]{64}$/);
      expect(Object.keys(item).sort()).toEqual(['at', 'by', 'pk', 'sealed', 'sk']);
    }
    const bytes = await engine.bytesOnDisk();
    for (const word of [person.nationalId, person.email, 'Abonelik formu'])
      expect(bytes.includes(Buffer.from(word, 'utf8')), word).toBe(false);
  });

  it('is written by officers of the institution alone', async () => {
    for (const stranger of [
      officerOf('o', ['kent-konut', 'kvkk', 'privacyOfficer']),
      officerOf('o', ['kocasinan', '*', 'auditor']),
    ])
      expect(await enter({}, stranger)).toEqual({ ok: false, failure: { code: 'officerNotEntitled' } });
  });
});
