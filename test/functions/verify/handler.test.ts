import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confirmEmail, sendCode, type VerifyDependencies } from '../../../functions/verify/handler.ts';
import { challengeStore } from '../../../shared/adapters/challenge-store.ts';
import { committer } from '../../../shared/adapters/commit.ts';
import { dossierOpener } from '../../../shared/adapters/dossier-opener.ts';
import { keys } from '../../../shared/adapters/keys.ts';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import { codeOf } from '../../../shared/domain/challenge.ts';
import { assign } from '../../../shared/domain/decide/officer.ts';
import { reply } from '../../../shared/domain/decide/reply.ts';
import type { RequestName } from '../../../shared/domain/ports.ts';
import { turkishHolidays } from '../../../shared/domain/time/holidays.ts';
import { firstBroken } from '../../../shared/domain/trail.ts';
import { type RealEngine, startRealEngine } from '../../shared/adapters/engine.ts';
import { unlimited } from '../../shared/adapters/limits.ts';
import { may4, newNonce, newReference, petition, storesOf } from '../../shared/adapters/samples.ts';
import { officerAt } from '../../shared/domain/samples.ts';

let engine: RealEngine;
let stores: ReturnType<typeof storesOf>;
let deps: VerifyDependencies;
beforeAll(async () => {
  engine = await startRealEngine();
  stores = storesOf(engine);
  deps = {
    find: stores.find,
    challenges: challengeStore(engine.tables),
    commit: committer(engine.tables, engine.secrets),
    secrets: engine.secrets,
    calendar: turkishHolidays,
    nonce: newNonce,
    spend: unlimited,
  };
});
afterAll(() => engine.close());

const minutes = (n: number) => new Date(Date.parse(may4) + n * 60_000).toISOString() as Instant;
const refused = { ok: false, failure: { code: 'codeNotAccepted' } };

async function codeFor(name: RequestName): Promise<string> {
  const challenge = await deps.challenges.find(name, 'confirm');
  return codeOf(name.reference, 'confirm', challenge?.nonce ?? '', (await engine.secrets()).code);
}
const wrongFor = async (name: RequestName) => ((await codeFor(name)) === '000000' ? '000001' : '000000');
const lettersOf = async (name: RequestName) =>
  (await engine.scan('requests'))
    .filter((item) => item.pk === keys.request(name) && String(item.sk).startsWith('LETTER#'))
    .map((item) => String(item.sk).replace(/-.*/, ''));

describe('the right code', () => {
  it('confirms the mailbox, raises the assurance no further than that, and sends the receipt', async () => {
    const name = await stores.takeOne();
    expect(await confirmEmail(deps, name, await codeFor(name), minutes(1))).toEqual({
      ok: true,
      value: undefined,
    });
    const { request } = await stores.load(name);
    expect(request).toMatchObject({ contact: 'confirmed', assurance: 'contactConfirmed', version: 2 });
    expect((await lettersOf(name)).sort()).toEqual(['LETTER#code', 'LETTER#receipt']);
  });

  it('typed twice confirms once; the second time it is used', async () => {
    const name = await stores.takeOne();
    const code = await codeFor(name);
    expect((await confirmEmail(deps, name, code, minutes(1))).ok).toBe(true);
    expect(await confirmEmail(deps, name, code, minutes(2))).toEqual(refused);
    expect((await stores.load(name)).request.version).toBe(2);
    expect((await lettersOf(name)).filter((letter) => letter === 'LETTER#receipt')).toHaveLength(1);
  });

  it('typed in four windows at once confirms once', async () => {
    const name = await stores.takeOne();
    const code = await codeFor(name);
    const answers = await Promise.all([1, 2, 3, 4].map(() => confirmEmail(deps, name, code, minutes(1))));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect((await stores.load(name)).request.version).toBe(2);
  });

  it('is too late after ten minutes', async () => {
    const name = await stores.takeOne();
    expect(await confirmEmail(deps, name, await codeFor(name), minutes(10))).toEqual(refused);
    expect((await stores.load(name)).request.contact).toBe('unconfirmed');
  });

  it('of one request opens no other', async () => {
    const [mine, hers] = [await stores.takeOne(), await stores.takeOne()];
    const [myCode, herCode] = [await codeFor(mine), await codeFor(hers)];
    if (myCode !== herCode) expect(await confirmEmail(deps, hers, myCode, minutes(1))).toEqual(refused);
    expect((await confirmEmail(deps, hers, herCode, minutes(1))).ok).toBe(true);
  });

  it('confirms even after the reply was decided', async () => {
    const name = await stores.takeOne();
    const words = { outcome: 'accepted', explanation: 'Yapıldı.', containsPersonalData: false } as const;
    await stores.decideOn(name, (request) => reply(request, words, officerAt(minutes(1), 'memur-1')));
    expect((await confirmEmail(deps, name, await codeFor(name), minutes(2))).ok).toBe(true);
    expect((await stores.load(name)).request).toMatchObject({ status: 'answered', contact: 'confirmed' });
  });
});

describe('a wrong code', () => {
  it('five times makes the right one worthless', async () => {
    const name = await stores.takeOne();
    const [right, wrong] = [await codeFor(name), await wrongFor(name)];
    for (let i = 0; i < 5; i++) expect(await confirmEmail(deps, name, wrong, minutes(1))).toEqual(refused);
    expect(await confirmEmail(deps, name, right, minutes(1))).toEqual(refused);
    expect((await stores.load(name)).request.contact).toBe('unconfirmed');
  });

  it('four times leaves one try', async () => {
    const name = await stores.takeOne();
    const wrong = await wrongFor(name);
    for (let i = 0; i < 4; i++) await confirmEmail(deps, name, wrong, minutes(1));
    expect((await confirmEmail(deps, name, await codeFor(name), minutes(1))).ok).toBe(true);
  });

  it.each(['', '12345', '1234567', 'abcdef'])(
    'of another shape (%j) is refused like any other',
    async (typed) => {
      const name = await stores.takeOne();
      expect(await confirmEmail(deps, name, typed, minutes(1))).toEqual(refused);
    },
  );
});

describe('a confirmation that meets an officer at work', () => {
  it('lands after his decision; neither is lost and the chain verifies', async () => {
    const name = await stores.takeOne();
    const code = await codeFor(name);
    let disturbed = 0;
    const commit: VerifyDependencies['commit'] = async (before, decision) => {
      if (disturbed++ < 2)
        await stores.decideOn(name, (r) =>
          assign(r, { assignee: `memur-${disturbed}` }, officerAt(minutes(1), 'amir')),
        );
      return deps.commit(before, decision);
    };
    expect((await confirmEmail({ ...deps, commit }, name, code, minutes(2))).ok).toBe(true);
    const opened = await dossierOpener(engine.tables, engine.readKey)(name);
    expect(opened?.request).toMatchObject({
      version: 4,
      status: 'inReview',
      assignee: 'memur-2',
      contact: 'confirmed',
    });
    expect(opened?.trail.map(({ action }) => action)).toEqual([
      'submitted',
      'assigned',
      'assigned',
      'contactConfirmed',
    ]);
    expect(firstBroken(name, opened?.trail ?? [], opened?.request.head ?? '')).toBeUndefined();
  });

  it('again and again is told so, and the code stays good for another try', async () => {
    const name = await stores.takeOne();
    const code = await codeFor(name);
    const commit = async () => ({ ok: false, failure: { code: 'changedMeanwhile' } }) as const;
    const answer = await confirmEmail({ ...deps, commit }, name, code, minutes(1));
    expect(answer).toEqual({ ok: false, failure: { code: 'changedMeanwhile' } });
    expect((await confirmEmail(deps, name, code, minutes(1))).ok).toBe(true);
  });
});

describe('a new code', () => {
  it('replaces the old one', async () => {
    const name = await stores.takeOne();
    const old = await codeFor(name);
    await sendCode(deps, name, 'confirm', minutes(2));
    const fresh = await codeFor(name);
    if (fresh !== old) expect(await confirmEmail(deps, name, old, minutes(3))).toEqual(refused);
    expect((await confirmEmail(deps, name, fresh, minutes(3))).ok).toBe(true);
  });

  it('is not sent within a minute of the last one', async () => {
    const name = await stores.takeOne();
    await sendCode(deps, name, 'confirm', new Date(Date.parse(minutes(1)) - 1).toISOString() as Instant);
    expect(await lettersOf(name)).toHaveLength(1);
    await sendCode(deps, name, 'confirm', minutes(1));
    expect(await lettersOf(name)).toHaveLength(2);
  });

  it('is sent ten times a day at most, whatever was asked for at once', async () => {
    const name = await stores.takeOne();
    for (let i = 1; i <= 15; i++)
      await Promise.all([1, 2, 3].map(() => sendCode(deps, name, 'confirm', minutes(i * 2))));
    expect(await lettersOf(name)).toHaveLength(10);
  });

  it.each([
    ['a confirmed mailbox needs no confirmation', 'confirm', true],
    ['an unconfirmed mailbox gets no code that shows the status', 'follow', false],
  ] as const)('is not sent where it makes no sense: %s', async (_why, purpose, confirmed) => {
    const name = await stores.takeOne();
    if (confirmed) await confirmEmail(deps, name, await codeFor(name), minutes(1));
    const before = await lettersOf(name);
    expect(await sendCode(deps, name, purpose, minutes(5))).toEqual({ ok: true, value: undefined });
    expect(await lettersOf(name)).toEqual(before);
  });

  it('says the same and writes nothing for a reference that nobody has, or one without a mailbox', async () => {
    const mailless = await stores.takeOne({ form: petition({ email: '', replyBy: 'post' }) });
    const before = (await engine.scan('requests')).length;
    for (const reference of [newReference(), '', mailless.reference])
      for (const purpose of ['confirm', 'follow'] as const)
        expect(await sendCode(deps, { authority: 'kocasinan', reference }, purpose, minutes(5))).toEqual({
          ok: true,
          value: undefined,
        });
    expect((await engine.scan('requests')).length).toBe(before);
  });
});
