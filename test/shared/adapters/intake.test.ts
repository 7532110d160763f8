import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dossierOpener } from '../../../shared/adapters/dossier-opener.ts';
import { intakeStore } from '../../../shared/adapters/take-in.ts';
import type { IntakeAnswer, Secrets } from '../../../shared/domain/ports.ts';
import { firstBroken } from '../../../shared/domain/trail.ts';
import { lostAnswer, type RealEngine, startRealEngine } from './engine.ts';
import { authority, intakeOf, kvkk, newNonce, newReference, person, petition, storesOf } from './samples.ts';

let engine: RealEngine;
let stores: ReturnType<typeof storesOf>;
let secrets: Secrets;
beforeAll(async () => {
  engine = await startRealEngine();
  stores = storesOf(engine);
  secrets = await engine.secrets();
});
afterAll(() => engine.close());

const itemsOf = async (reference: string) =>
  (await engine.scan('requests')).filter((item) => String(item.pk).endsWith(reference));

describe('a new request', () => {
  it('is stored whole: state, audit entry, code letter, challenge and data key', async () => {
    const { reference } = await stores.takeOne();
    const items = await itemsOf(reference);
    const kinds = items.map((item) => `${String(item.pk).split('#')[1]} ${String(item.sk).split('#')[0]}`);
    expect(kinds.sort()).toEqual(['REQUEST CHALLENGE', 'REQUEST LETTER', 'REQUEST STATE', 'TRAIL 000001']);
    const keyRows = (await engine.scan('keys')).filter((item) => String(item.pk).endsWith(reference));
    expect(keyRows).toHaveLength(1);
  });

  it('opens again to exactly what was sent, with a chain that verifies', async () => {
    const form = kvkk();
    const { authority: id, reference } = await stores.takeOne({ form });
    const opened = await dossierOpener(engine.tables, engine.readKey)({ authority: id, reference });
    expect(opened?.personal).toEqual({
      name: person.name,
      surname: person.surname,
      serviceAddress: person.serviceAddress,
      email: 'Gulsah.Ciglik@posta.example',
      phone: '+905329876543',
      nationalId: person.nationalId,
      relation: 'citizen',
      subject: form.subject,
      details: form.details,
    });
    expect(opened?.request).toMatchObject({ version: 1, status: 'received', rights: ['a', 'ğ'] });
    expect(
      firstBroken({ authority: id, reference }, opened?.trail ?? [], opened?.request.head ?? ''),
    ).toBeUndefined();
  });

  it('without an e-mail address stores neither challenge nor letter', async () => {
    const { reference } = await stores.takeOne({ form: petition({ email: '', replyBy: 'post' }) });
    expect((await itemsOf(reference)).map((item) => item.sk).sort()).toEqual(['000001', 'STATE']);
  });
});

describe('the same submission again', () => {
  it('meets its own row, and no second item appears', async () => {
    const ask = { reference: newReference(), intakeKey: newNonce() };
    const first = await stores.takeIn(intakeOf(secrets, ask));
    const before = await itemsOf(ask.reference);
    const again = await stores.takeIn(intakeOf(secrets, { ...ask, at: '2026-05-04T06:31:00.000Z' }));
    expect(again.kind).toBe('replayed');
    expect((again as Extract<IntakeAnswer, { kind: 'replayed' }>).request).toEqual(
      (first as Extract<IntakeAnswer, { kind: 'taken' }>).request,
    );
    expect(await itemsOf(ask.reference)).toEqual(before);
  });

  it('sent twenty times at once gives one row, one key and one answer for all', async () => {
    const ask = { reference: newReference(), intakeKey: newNonce() };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => stores.takeIn(intakeOf(secrets, ask))),
    );
    expect(answers.filter(({ kind }) => kind === 'taken')).toHaveLength(1);
    expect(answers.filter(({ kind }) => kind === 'replayed')).toHaveLength(19);
    const heads = new Set(answers.map((answer) => ('request' in answer ? answer.request.head : answer.kind)));
    expect(heads.size).toBe(1);
    const items = await itemsOf(ask.reference);
    expect(items.filter((item) => item.sk === 'STATE')).toHaveLength(1);
    expect(items.filter((item) => String(item.sk).startsWith('LETTER#'))).toHaveLength(1);
    const keyRows = (await engine.scan('keys')).filter((item) => String(item.pk).endsWith(ask.reference));
    expect(keyRows).toHaveLength(1);
  });

  it('still opens after a replay: the second data key did not replace the first', async () => {
    const ask = { reference: newReference(), intakeKey: newNonce() };
    await stores.takeIn(intakeOf(secrets, ask));
    await stores.takeIn(intakeOf(secrets, ask));
    const open = dossierOpener(engine.tables, engine.readKey);
    const opened = await open({ authority: authority.id, reference: ask.reference });
    expect(opened?.personal.surname).toBe(person.surname);
  });

  it('with another body is refused, and changes nothing', async () => {
    const ask = { reference: newReference(), intakeKey: newNonce() };
    await stores.takeIn(intakeOf(secrets, ask));
    const before = await itemsOf(ask.reference);
    const other = intakeOf(secrets, { ...ask, form: petition({ details: 'Başka bir istek.' }) });
    expect(await stores.takeIn(other)).toEqual({ kind: 'reused' });
    expect(await itemsOf(ask.reference)).toEqual(before);
  });

  it('after others decided on it gives the request as it stands, not as it was sent', async () => {
    const ask = { reference: newReference(), intakeKey: newNonce() };
    const intake = intakeOf(secrets, ask);
    await stores.takeIn(intake);
    const nonce = intake.decision.challenge?.nonce ?? '';
    await stores.confirmOne(
      { authority: authority.id, reference: ask.reference },
      nonce,
      '2026-05-04T06:35:00.000Z',
    );
    const again = await stores.takeIn(intakeOf(secrets, ask));
    expect(again).toMatchObject({ kind: 'replayed', request: { version: 2, contact: 'confirmed' } });
  });
});

describe('two different submissions on one reference', () => {
  it('do not mix: the later one is told of the collision and the first stays as it was', async () => {
    const reference = newReference();
    await stores.takeIn(intakeOf(secrets, { reference }));
    const before = await itemsOf(reference);
    expect(await stores.takeIn(intakeOf(secrets, { reference, form: kvkk() }))).toEqual({
      kind: 'collision',
    });
    expect(await itemsOf(reference)).toEqual(before);
  });
});

describe('an answer lost between the engine and the function', () => {
  it('still ends with one request and the answer that belongs to it', async () => {
    let lost = 0;
    const tables = await engine.through({
      fault: (operation) =>
        operation === 'TransactWriteItems' && lost++ === 0 ? { afterwards: lostAnswer } : 'pass',
    });
    const reference = newReference();
    const answer = await intakeStore(
      tables,
      engine.secrets,
      engine.makeKey,
    )(intakeOf(secrets, { reference }));
    expect(lost).toBe(2);
    expect(['taken', 'replayed']).toContain(answer.kind);
    expect(answer).toMatchObject({ request: { reference, version: 1 } });
    expect((await itemsOf(reference)).filter((item) => item.sk === 'STATE')).toHaveLength(1);
  });
});

describe('the cost of an intake', () => {
  it('is one call to the store, for a replay too', async () => {
    const calls: string[] = [];
    const tables = await engine.through({ count: ({ operation }) => calls.push(operation) });
    const takeIn = intakeStore(tables, engine.secrets, engine.makeKey);
    const ask = { reference: newReference(), intakeKey: newNonce() };
    await takeIn(intakeOf(secrets, ask));
    await takeIn(intakeOf(secrets, ask));
    expect(calls).toEqual(['TransactWriteItems', 'TransactWriteItems']);
  });
});
