import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keptFormStore } from '../../../shared/adapters/kept-form-store.ts';
import { stepStore } from '../../../shared/adapters/step-store.ts';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import type { StepStore } from '../../../shared/domain/account/ports.ts';
import type { MailStepOf } from '../../../shared/domain/account/step.ts';
import { type KeptFormStore, returnLetter, startKeeping } from '../../../shared/domain/kept-form.ts';
import { type RealEngine, startRealEngine } from './engine.ts';

const at = '2026-05-04T09:00:00.000Z' as Instant;
const until = '2026-06-03T09:00:00.000Z' as Instant;
const nonce = 'a1b2c3d4e5f60718293a4b5c6d7e8f90';
const email = 'gulsah@posta.example';
const owner = { authority: 'kocasinan', mailboxKey: 'b64_mac-1', code: 'AAAA-EEEE-FFFF-HHHH-KKKK' };
const draft = { form: 'kvkk', key: 'anahtar-1', values: { name: 'Ayşe', rights: ['a', 'ç'] } };

let engine: RealEngine;
let store: KeptFormStore;
let steps: StepStore;
let step: MailStepOf<'keepForm'>;
beforeAll(async () => {
  engine = await startRealEngine();
  store = keptFormStore(engine.tables, engine.makeKey);
  steps = stepStore(engine.tables, engine.makeKey);
});
afterAll(() => engine.close());
beforeEach(async () => {
  await engine.clear();
  const { step: begun, mail } = startKeeping({ ...owner, email }, { token: 'T'.repeat(43), nonce, at });
  await steps.begin(begun, mail);
  step = begun as MailStepOf<'keepForm'>;
});

const keep = (letterNonce = 'b'.repeat(32)) =>
  store.keep(step, { owner, draft, until }, returnLetter(step, email, letterNonce, until), at);
const letters = async () =>
  (await engine.scan('requests')).filter(({ sk }) => String(sk).startsWith('LETTER#returnCode'));

describe('a kept form', () => {
  it('comes back to its mailbox and code as it was typed', async () => {
    expect(await keep()).toBe(true);
    expect(await store.find(owner, at)).toEqual(draft);
    expect(await letters()).toHaveLength(1);
  });

  it.each([
    ['another code', { code: 'AAAA-EEEE-FFFF-HHHH-KKKL' }, at],
    ['another mailbox', { mailboxKey: 'b64_mac-2' }, at],
    ['another institution', { authority: 'kent-konut' }, at],
    ['thirty days later', {}, until],
  ] as const)('is not there for %s', async (_, changed, when) => {
    await keep();
    expect(await store.find({ ...owner, ...changed }, when)).toBeUndefined();
  });

  it('is kept once for one code: the step is used up with it, and no second letter goes', async () => {
    expect([await keep(), await keep('c'.repeat(32))]).toEqual([true, false]);
    expect(await letters()).toHaveLength(1);
  });

  it('stands in the table without a word of it, without its code and its mailbox', async () => {
    await keep();
    const text = JSON.stringify(await engine.scan('requests'));
    for (const word of ['Ayşe', owner.code, email]) expect(text).not.toContain(word);
  });

  it('is gone once it was taken back, and its words with it', async () => {
    await keep();
    await store.drop(owner, at);
    expect(await store.find(owner, at)).toBeUndefined();
    const [left] = (await engine.scan('requests')).filter(({ pk }) => String(pk).includes('#KEPTFORM#'));
    expect(Object.keys(left ?? {}).sort()).toEqual(['expiresAtEpoch', 'pk', 'sk']);
  });
});
