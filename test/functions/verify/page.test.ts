/** An answer about a code must not tell which references exist. */

import { describe, expect, it } from 'vitest';
import type { VerifyDependencies } from '../../../functions/verify/handler.ts';
import { takeConfirmation, takeFollowCode, takeNewCode } from '../../../functions/verify/page.ts';
import { en } from '../../../shared/contracts/messages/en.ts';
import type { Challenge } from '../../../shared/domain/challenge.ts';
import { codeOf } from '../../../shared/domain/challenge.ts';
import type { Kept, Loaded, RequestName } from '../../../shared/domain/ports.ts';
import { turkishHolidays } from '../../../shared/domain/time/holidays.ts';
import type { PageAnswer } from '../../../shared/http/call.ts';
import { enProblems } from '../../../shared/http/en-problems.ts';
import { unlimited } from '../../shared/adapters/limits.ts';
import { authority, intakeOf, may4, newNonce, newReference } from '../../shared/adapters/samples.ts';

const secret = new Uint8Array(32).fill(5);
const secrets = { intake: secret, followUp: secret, code: secret, trail: secret, applicant: secret };
const known = newReference();
const unknown = newReference();

/** Stores in memory: they keep what is written and know one request. */
function world() {
  const { decision } = intakeOf(secrets, { reference: known });
  const kept: Kept = { intakeKey: 'k', bodyMac: 'b', sealed: {} };
  let loaded: Loaded = { request: decision.request, kept };
  let challenge: Challenge | undefined = decision.challenge;
  const letters: string[] = [];
  const deps: VerifyDependencies = {
    find: async ({ reference }) => (reference === known ? loaded : undefined),
    commit: async (before, next) => {
      loaded = { ...before, request: next.request };
      return { ok: true, value: next.request };
    },
    challenges: {
      find: async ({ reference }) => (reference === known ? challenge : undefined),
      put: async (_name, next, letter) => {
        challenge = next;
        letters.push(letter.key);
        return true;
      },
      spendTry: async (name: RequestName) => {
        if (name.reference !== known || !challenge || challenge.triesLeft === 0) return undefined;
        challenge = { ...challenge, triesLeft: challenge.triesLeft - 1 };
        return challenge;
      },
      use: async () => true,
    },
    secrets: async () => secrets,
    calendar: turkishHolidays,
    nonce: newNonce,
    spend: unlimited,
  };
  return { deps, letters, code: () => codeOf(known, 'confirm', challenge?.nonce ?? '', secret) };
}
const callOf = (form: Record<string, string>) => ({
  authority,
  base: '',
  language: 'tr' as const,
  at: may4,
  parameters: {},
  form,
  asked: { method: 'POST', path: '/', host: 'ebelediye.kocasinan.example', cookies: [], query: {} },
});
const later = (form: Record<string, string>) => ({ ...callOf(form), at: '2026-05-04T07:30:00.000Z' });

/** The answer with the typed reference blotted out: all that may differ is what the person herself wrote. */
function blotted({ status, headers, body }: PageAnswer, reference: string) {
  return { status, headers, body: String(body).replaceAll(reference, '#####-#####') };
}

describe('asking for a code', () => {
  it.each([
    ['to confirm', takeNewCode],
    ['to follow', takeFollowCode],
  ])('%s looks the same for a reference that exists and one that does not', async (_for, take) => {
    const { deps } = world();
    const [one, two] = [
      await take(deps, later({ reference: known })),
      await take(deps, later({ reference: unknown })),
    ];
    expect(one.status).toBe(200);
    expect(blotted(one, known)).toEqual(blotted(two, unknown));
  });

  it('sends one to whom it belongs', async () => {
    const { deps, letters } = world();
    await takeNewCode(deps, later({ reference: known.toLowerCase().replace('-', ' ') }));
    await takeNewCode(deps, later({ reference: unknown }));
    expect(letters).toHaveLength(1);
  });

  it.each(['', 'AAAAA-AAAAB', 'x'.repeat(200)])(
    'with a reference that cannot be (%j) says how to write one',
    async (reference) => {
      const { deps, letters } = world();
      for (const take of [takeNewCode, takeFollowCode])
        expect((await take(deps, callOf({ reference }))).status).toBe(422);
      expect(letters).toEqual([]);
    },
  );
});

describe('typing a code', () => {
  it('that is wrong looks the same for a reference that exists and one that does not', async () => {
    const { deps, code } = world();
    const wrong = code() === '000000' ? '000001' : '000000';
    const one = await takeConfirmation(deps, callOf({ reference: known, code: wrong }));
    const two = await takeConfirmation(deps, callOf({ reference: unknown, code: wrong }));
    expect(one.status).toBe(403);
    expect(blotted(one, known)).toEqual(blotted(two, unknown));
  });

  it('that is right confirms, with spaces in it too', async () => {
    const { deps, code } = world();
    const spaced = code().replace(/(...)/, '$1 ');
    const { status, body } = await takeConfirmation(deps, callOf({ reference: known, code: spaced }));
    expect(status).toBe(200);
    expect(String(body)).toContain(known);
  });

  it('of another shape costs no try', async () => {
    const { deps, code } = world();
    for (let i = 0; i < 10; i++)
      expect((await takeConfirmation(deps, callOf({ reference: known, code: '12 34' }))).status).toBe(422);
    expect((await takeConfirmation(deps, callOf({ reference: known, code: code() }))).status).toBe(200);
  });
});

describe('in English', () => {
  const inEnglish = (form: Record<string, string>) => ({ ...later(form), language: 'en' as const });

  it('asking looks the same for a reference that exists and one that does not', async () => {
    const { deps } = world();
    const one = await takeNewCode(deps, inEnglish({ reference: known }));
    expect(String(one.body)).toContain('a new code has been sent');
    expect(blotted(one, known)).toEqual(
      blotted(await takeNewCode(deps, inEnglish({ reference: unknown })), unknown),
    );
  });

  it('what is wrong and what is refused are said in English', async () => {
    const { deps, code } = world();
    const wrong = code() === '000000' ? '000001' : '000000';
    const shapeless = await takeConfirmation(deps, inEnglish({ reference: '', code: '1' }));
    for (const sentence of [en['reference.missing'], en['code.invalid']])
      expect(String(shapeless.body)).toContain(sentence);
    const refused = await takeConfirmation(deps, inEnglish({ reference: known, code: wrong }));
    expect(String(refused.body)).toContain(enProblems.codeNotAccepted.detail);
  });
});
