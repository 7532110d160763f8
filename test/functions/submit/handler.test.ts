import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SubmitDependencies, submitRequest } from '../../../functions/submit/handler.ts';
import { intakeStore } from '../../../shared/adapters/take-in.ts';
import type { Submission } from '../../../shared/contracts/submission.ts';
import { receipt } from '../../../shared/contracts/views.ts';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import { intakeKeyOf, referenceFor } from '../../../shared/domain/intake.ts';
import type { Intake, IntakeAnswer } from '../../../shared/domain/ports.ts';
import { turkishHolidays } from '../../../shared/domain/time/holidays.ts';
import { lostAnswer, type RealEngine, startRealEngine } from '../../shared/adapters/engine.ts';
import { unlimited } from '../../shared/adapters/limits.ts';
import {
  accepted,
  authority,
  information,
  intakeOf,
  kvkk,
  may4,
  newNonce,
  petition,
  storesOf,
} from '../../shared/adapters/samples.ts';

let engine: RealEngine;
let deps: SubmitDependencies;
beforeAll(async () => {
  engine = await startRealEngine();
  const { takeIn, find } = storesOf(engine);
  deps = {
    takeIn,
    moveAttachments: async () => ({ kept: [], lost: [] }),
    find,
    secrets: engine.secrets,
    calendar: turkishHolidays,
    nonce: newNonce,
    spend: unlimited,
    smsOffered: false,
  };
});
afterAll(() => engine.close());

const callOf = (form: Submission, idempotencyKey: string = randomUUID(), at: Instant = may4) => ({
  authority,
  at,
  language: 'tr' as const,
  form,
  idempotencyKey,
});
const rowsOf = async (reference: string) =>
  (await engine.scan('requests')).filter((item) => item.sk === 'STATE' && item.reference === reference);

describe('a submission', () => {
  it.each([
    ['petition', petition(), '2026-06-03', 'Şikâyet: Yol, kaldırım, çukur'],
    ['kvkk', kvkk(), '2026-06-03', 'KVKK başvurusu'],
    ['information', information(), '2026-05-26', 'Bilgi edinme başvurusu'],
  ] as const)(
    '(%s) is answered with a receipt that names its last day',
    async (_regime, form, dueOn, kind) => {
      const answer = accepted(await submitRequest(deps, callOf(form)));
      expect(receipt.parse(answer)).toEqual(answer);
      expect(answer).toMatchObject({ dueOn, kind, status: 'received', confirmation: 'codeSent' });
      expect(answer.followUpCode).toMatch(/^([2-9AEFHKLMRTUY]{4}-){7}[2-9AEFHKLMRTUY]{4}$/);
      expect(await rowsOf(answer.reference)).toHaveLength(1);
    },
  );

  it('explains its last day, day by day, and says how it came', async () => {
    const answer = accepted(await submitRequest(deps, callOf(information())));
    expect(answer.arrival).toEqual({ channel: 'system', text: 'Bu sistem üzerinden', on: '2026-05-04' });
    expect(answer.missing).toEqual([]);
    expect(answer.sum).toMatchObject({ dueOn: answer.dueOn, goesBy: answer.dueOn, whose: 'institution' });
    expect(answer.sum?.days.filter(({ number }) => number !== null)).toHaveLength(15);
    expect(answer.sum?.days.find(({ day }) => day === '2026-05-19')).toMatchObject({ number: null });
  });

  it('without an e-mail address asks for no confirmation', async () => {
    const form = petition({ email: '', replyBy: 'post' });
    expect(accepted(await submitRequest(deps, callOf(form))).confirmation).toBe('notNeeded');
  });

  it('under an outdated notice is refused before anything is stored', async () => {
    const before = (await engine.scan('requests')).length;
    const answer = await submitRequest(deps, callOf(petition({ noticeHash: 'a'.repeat(64) })));
    expect(answer).toEqual({ ok: false, failure: { code: 'noticeOutdated' } });
    expect((await engine.scan('requests')).length).toBe(before);
  });

  it('on a matter that no unit has is refused with the sentence for that field', async () => {
    const answer = await submitRequest(deps, callOf(petition({ category: 'uzay' })));
    expect(answer).toMatchObject({ ok: false, failure: { code: 'inputInvalid' } });
    const [error] = (answer.ok ? [] : answer.failure.errors) ?? [];
    expect(error).toMatchObject({ field: 'category', code: 'category.missing' });
    expect(error?.message).not.toBe('');
  });

  it('in a year without a holiday table is refused, never guessed', async () => {
    const answer = await submitRequest(deps, callOf(information(), randomUUID(), '2028-12-20T09:00:00.000Z'));
    expect(answer).toMatchObject({ ok: false, failure: { code: 'calendarMissing' } });
  });
});

describe('the same call again', () => {
  it('answers the same receipt, follow-up code included, though the clock went on', async () => {
    const [form, key] = [kvkk(), randomUUID()];
    const first = accepted(await submitRequest(deps, callOf(form, key)));
    const again = accepted(await submitRequest(deps, callOf(form, key, '2026-05-05T09:00:00.000Z')));
    expect(again).toEqual(first);
    expect(await rowsOf(first.reference)).toHaveLength(1);
  });

  it('twenty times at once is one request and one receipt', async () => {
    const [form, key] = [petition(), randomUUID()];
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => submitRequest(deps, callOf(form, key))),
    );
    const receipts = new Set(answers.map((answer) => JSON.stringify(accepted(answer))));
    expect(receipts.size).toBe(1);
    expect(
      await rowsOf(accepted(answers[0] ?? { ok: false, failure: { code: 'unavailable' } }).reference),
    ).toHaveLength(1);
  });

  it('with another body is refused', async () => {
    const key = randomUUID();
    await submitRequest(deps, callOf(petition(), key));
    const answer = await submitRequest(deps, callOf(petition({ subject: 'Başka konu' }), key));
    expect(answer).toEqual({ ok: false, failure: { code: 'idempotencyKeyReused' } });
  });

  it('under another key is another request with another code', async () => {
    const form = petition();
    const [one, two] = [await submitRequest(deps, callOf(form)), await submitRequest(deps, callOf(form))];
    expect(accepted(one).reference).not.toBe(accepted(two).reference);
    expect(accepted(one).followUpCode).not.toBe(accepted(two).followUpCode);
  });
});

describe('an answer that was lost', () => {
  it('at every call of the store is made good by sending again: one request, the receipt that was meant', async () => {
    let calls = 0;
    const tables = await engine.through({
      fault: (operation) => {
        if (operation !== 'TransactWriteItems') return 'pass';
        calls += 1;
        return calls <= 4 ? { afterwards: lostAnswer } : 'pass';
      },
    });
    const lossy = { ...deps, takeIn: intakeStore(tables, engine.secrets, engine.makeKey) };
    const [form, key] = [petition(), randomUUID()];
    await expect(submitRequest(lossy, callOf(form, key))).rejects.toThrow();
    const receiptAfter = accepted(await submitRequest(lossy, callOf(form, key, '2026-05-04T06:31:00.000Z')));
    expect(receiptAfter.receivedAt).toBe(may4);
    expect(await rowsOf(receiptAfter.reference)).toHaveLength(1);
  });
});

describe('a reference that another request already has', () => {
  it('is passed over, and the replay finds its way to the same place', async () => {
    const [form, key] = [petition(), randomUUID()];
    const secrets = await engine.secrets();
    const intakeKey = intakeKeyOf(secrets, authority.id, 'anyone', key);
    const taken = [0, 1].map((attempt) => referenceFor(secrets, intakeKey, attempt));
    for (const reference of taken) await deps.takeIn(intakeOf(secrets, { reference, form: kvkk() }));
    const first = accepted(await submitRequest(deps, callOf(form, key)));
    expect(first.reference).toBe(referenceFor(secrets, intakeKey, 2));
    expect(accepted(await submitRequest(deps, callOf(form, key)))).toEqual(first);
  });

  it('five times over is a fault, not an endless search', async () => {
    const asked: Intake[] = [];
    const takeIn = async (intake: Intake): Promise<IntakeAnswer> => {
      asked.push(intake);
      return { kind: 'collision' };
    };
    await expect(submitRequest({ ...deps, takeIn }, callOf(petition()))).rejects.toThrow('No free reference');
    expect(new Set(asked.map(({ decision }) => decision.request.reference)).size).toBe(5);
  });
});
