import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type FollowDependencies,
  statusByFollowUpCode,
  statusByMailedCode,
} from '../../../functions/follow/handler.ts';
import { submitRequest } from '../../../functions/submit/handler.ts';
import { sendCode } from '../../../functions/verify/handler.ts';
import { challengeStore } from '../../../shared/adapters/challenge-store.ts';
import { committer } from '../../../shared/adapters/commit.ts';
import { requestFinder } from '../../../shared/adapters/find-request.ts';
import { type Receipt, statusView } from '../../../shared/contracts/views.ts';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import { codeOf } from '../../../shared/domain/challenge.ts';
import { assign } from '../../../shared/domain/decide/officer.ts';
import type { RequestName } from '../../../shared/domain/ports.ts';
import { turkishHolidays } from '../../../shared/domain/time/holidays.ts';
import { type RealEngine, startRealEngine } from '../../shared/adapters/engine.ts';
import { unlimited } from '../../shared/adapters/limits.ts';
import {
  accepted,
  authority,
  kvkk,
  may4,
  newNonce,
  newReference,
  person,
  storesOf,
} from '../../shared/adapters/samples.ts';
import { officerAt } from '../../shared/domain/samples.ts';

let engine: RealEngine;
let stores: ReturnType<typeof storesOf>;
let deps: FollowDependencies;
beforeAll(async () => {
  engine = await startRealEngine();
  stores = storesOf(engine);
  deps = {
    find: stores.find,
    challenges: challengeStore(engine.tables),
    secrets: engine.secrets,
    spend: unlimited,
  };
});
afterAll(() => engine.close());

const minutes = (n: number) => new Date(Date.parse(may4) + n * 60_000).toISOString() as Instant;
const callOf = (reference: string, at: Instant = minutes(10)) => ({
  authority,
  reference,
  at,
  language: 'tr' as const,
});
const nameOf = (reference: string): RequestName => ({ authority: authority.id, reference });

async function submitted(): Promise<Receipt> {
  const submitDeps = {
    takeIn: stores.takeIn,
    find: stores.find,
    moveAttachments: async () => ({ kept: [], lost: [] }),
    secrets: engine.secrets,
    calendar: turkishHolidays,
    nonce: newNonce,
    spend: unlimited,
    smsOffered: false,
  };
  return accepted(
    await submitRequest(submitDeps, {
      authority,
      at: may4,
      language: 'tr',
      form: kvkk(),
      idempotencyKey: randomUUID(),
    }),
  );
}
async function codeFor(name: RequestName, purpose: 'confirm' | 'follow'): Promise<string> {
  const challenge = await challengeStore(engine.tables).find(name, purpose);
  return codeOf(name.reference, purpose, challenge?.nonce ?? '', (await engine.secrets()).code);
}
/** A request whose mailbox is confirmed and to which a follow code was just mailed. */
async function withMailedCode() {
  const { reference } = await submitted();
  const name = nameOf(reference);
  const challenges = challengeStore(engine.tables);
  const confirm = await challenges.find(name, 'confirm');
  await stores.confirmOne(name, confirm?.nonce ?? '', minutes(1));
  const commit = committer(engine.tables, engine.secrets);
  const sending = {
    find: stores.find,
    challenges,
    commit,
    calendar: turkishHolidays,
    secrets: engine.secrets,
    nonce: newNonce,
    spend: unlimited,
  };
  await sendCode(sending, name, 'follow', minutes(5));
  return { reference, code: await codeFor(name, 'follow') };
}

describe('the follow-up code', () => {
  it('shows where the request stands, and nothing of who asked or what for', async () => {
    const { reference, followUpCode } = await submitted();
    const shown = accepted(await statusByFollowUpCode(deps, callOf(reference), followUpCode));
    expect(statusView.parse(shown)).toEqual(shown);
    expect(shown).toMatchObject({ reference, status: 'received', dueOn: '2026-06-03', daysLeft: 30 });
    const text = JSON.stringify(shown);
    for (const word of [person.name, person.surname, person.nationalId, 'Gulsah', 'menekşe', 'zürafa'])
      expect(text).not.toContain(word);
  });

  it('follows what officers do, and keeps their names to itself', async () => {
    const { reference, followUpCode } = await submitted();
    await stores.decideOn(nameOf(reference), (r) =>
      assign(r, { assignee: 'ayse.yilmaz' }, officerAt(minutes(3), 'amir')),
    );
    const shown = accepted(await statusByFollowUpCode(deps, callOf(reference), followUpCode));
    expect(shown).toMatchObject({ status: 'inReview' });
    expect(shown.history).toHaveLength(2);
    expect(JSON.stringify(shown)).not.toContain('ayse');
  });

  it('is good again and again', async () => {
    const { reference, followUpCode } = await submitted();
    for (let i = 0; i < 8; i++)
      expect((await statusByFollowUpCode(deps, callOf(reference), followUpCode)).ok).toBe(true);
  });

  it('that is wrong, of another request, or of no request at all is refused alike', async () => {
    const [mine, hers] = [await submitted(), await submitted()];
    const answers = await Promise.all([
      statusByFollowUpCode(deps, callOf(mine.reference), hers.followUpCode),
      statusByFollowUpCode(deps, callOf(mine.reference), ''),
      statusByFollowUpCode(deps, callOf(newReference()), mine.followUpCode),
      statusByFollowUpCode(deps, callOf(''), mine.followUpCode),
    ]);
    for (const answer of answers)
      expect(answer).toEqual({ ok: false, failure: { code: 'followUpNotAccepted' } });
  });

  it('costs one read of the store, and none when it is wrong: the time of a refusal then tells nothing', async () => {
    const calls: string[] = [];
    const tables = await engine.through({ count: ({ operation }) => calls.push(operation) });
    const counted = { ...deps, find: requestFinder(tables) };
    const [{ reference, followUpCode }, hers] = [await submitted(), await submitted()];
    await statusByFollowUpCode(counted, callOf(reference), hers.followUpCode);
    await statusByFollowUpCode(counted, callOf(newReference()), followUpCode);
    expect(calls).toEqual([]);
    await statusByFollowUpCode(counted, callOf(reference), followUpCode);
    expect(calls).toEqual(['GetItem']);
  });
});

const notAccepted = { ok: false, failure: { code: 'codeNotAccepted' } };

describe('the mailed code', () => {
  it('shows the status once and is then used up', async () => {
    const { reference, code } = await withMailedCode();
    expect(await statusByMailedCode(deps, callOf(reference), code)).toMatchObject({
      ok: true,
      value: { reference },
    });
    expect(await statusByMailedCode(deps, callOf(reference), code)).toEqual(notAccepted);
  });

  it('typed in twenty windows at once shows the status in one', async () => {
    const { reference, code } = await withMailedCode();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => statusByMailedCode(deps, callOf(reference), code)),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  });

  it('is worthless after five wrong guesses, and after ten minutes', async () => {
    const [guessed, late] = [await withMailedCode(), await withMailedCode()];
    const wrong = guessed.code === '000000' ? '000001' : '000000';
    for (let i = 0; i < 5; i++)
      expect(await statusByMailedCode(deps, callOf(guessed.reference), wrong)).toEqual(notAccepted);
    expect(await statusByMailedCode(deps, callOf(guessed.reference), guessed.code)).toEqual(notAccepted);
    expect(await statusByMailedCode(deps, callOf(late.reference, minutes(15)), late.code)).toEqual(
      notAccepted,
    );
  });

  it('is another than the code that confirms: neither stands for the other', async () => {
    const { reference } = await submitted();
    const confirm = await codeFor(nameOf(reference), 'confirm');
    expect(await statusByMailedCode(deps, callOf(reference), confirm)).toEqual(notAccepted);
  });

  it('for a reference that nobody has is refused alike', async () => {
    expect(await statusByMailedCode(deps, callOf(newReference()), '123456')).toEqual(notAccepted);
  });
});
