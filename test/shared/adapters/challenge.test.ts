import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { challengeStore } from '../../../shared/adapters/challenge-store.ts';
import { keys } from '../../../shared/adapters/keys.ts';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import { type Challenge, issueChallenge } from '../../../shared/domain/challenge.ts';
import { codeLetter } from '../../../shared/domain/decide/code-letter.ts';
import type { ChallengeStore, RequestName } from '../../../shared/domain/ports.ts';
import { type RealEngine, startRealEngine } from './engine.ts';
import { may4, newNonce, newReference, storesOf } from './samples.ts';

let engine: RealEngine;
let challenges: ChallengeStore;
beforeAll(async () => {
  engine = await startRealEngine();
  challenges = challengeStore(engine.tables);
});
afterAll(() => engine.close());

const minute = 60_000;
const later = (ms: number) => new Date(Date.parse(may4) + ms).toISOString() as Instant;
const someName = (): RequestName => ({ authority: 'kocasinan', reference: newReference() });

function issued(at: Instant, before?: Challenge) {
  const challenge = issueChallenge('follow', newNonce(), at, at.slice(0, 10), before);
  if (!challenge) throw new Error('No new code may be issued yet');
  return challenge;
}
async function stored(name = someName(), at = may4) {
  const challenge = issued(at);
  expect(await challenges.put(name, challenge, codeLetter(challenge))).toBe(true);
  return { name, challenge };
}

describe('a code', () => {
  it('is stored with its letter, and read back as it was issued', async () => {
    const { name, challenge } = await stored();
    expect(await challenges.find(name, 'follow')).toEqual(challenge);
    const letter = (await engine.scan('requests')).find(
      (item) => item.pk === keys.request(name) && String(item.sk).startsWith('LETTER#code-'),
    );
    expect(letter).toMatchObject({ state: 'pending', attempts: 0, notBefore: may4 });
  });

  it('of one purpose is none of the other', async () => {
    const { name } = await stored();
    expect(await challenges.find(name, 'confirm')).toBeUndefined();
    expect(await challenges.spendTry(name, 'confirm', may4)).toBeUndefined();
  });

  it('that never existed has no try to spend, and none comes into being', async () => {
    const name = someName();
    expect(await challenges.spendTry(name, 'follow', may4)).toBeUndefined();
    expect(await challenges.find(name, 'follow')).toBeUndefined();
  });
});

describe('two hundred guesses at once', () => {
  it('are judged exactly five times', async () => {
    const { name } = await stored();
    const judged = await Promise.all(
      Array.from({ length: 200 }, () => challenges.spendTry(name, 'follow', later(1000))),
    );
    expect(judged.filter((answer) => answer !== undefined)).toHaveLength(5);
    expect(judged.flatMap((answer) => answer?.triesLeft ?? []).sort()).toEqual([0, 1, 2, 3, 4]);
    expect(await challenges.spendTry(name, 'follow', later(2000))).toBeUndefined();
  });
});

describe('a code past its time', () => {
  it('takes a try in its last millisecond and none at the moment it expires', async () => {
    const { name, challenge } = await stored();
    const lastMoment = new Date(Date.parse(challenge.expiresAt) - 1).toISOString() as Instant;
    expect(await challenges.spendTry(name, 'follow', lastMoment)).toMatchObject({ triesLeft: 4 });
    expect(await challenges.spendTry(name, 'follow', challenge.expiresAt)).toBeUndefined();
  });

  it('lies in the table a day longer, so that the day’s codes stay counted', async () => {
    const { name, challenge } = await stored();
    const item = (await engine.scan('requests')).find(
      (row) => row.pk === keys.request(name) && row.sk === 'CHALLENGE#follow',
    );
    expect(item?.expiresAtEpoch).toBe(Date.parse(challenge.expiresAt) / 1000 + 86_400);
  });
});

describe('a used code', () => {
  it('is used by exactly one of twenty at once', async () => {
    const { name, challenge } = await stored();
    const used = await Promise.all(
      Array.from({ length: 20 }, () => challenges.use(name, challenge, later(minute))),
    );
    expect(used.filter(Boolean)).toHaveLength(1);
  });

  it('takes no further try', async () => {
    const { name, challenge } = await stored();
    await challenges.use(name, challenge, later(minute));
    expect(await challenges.spendTry(name, 'follow', later(minute))).toBeUndefined();
    expect(await challenges.find(name, 'follow')).toMatchObject({ triesLeft: 5, usedAt: later(minute) });
  });
});

describe('a replaced code', () => {
  it('gives the new one its own five tries, and the old one can no longer be used', async () => {
    const { name, challenge: old } = await stored();
    for (let i = 0; i < 5; i++) await challenges.spendTry(name, 'follow', later(1000));
    const fresh = issued(later(2 * minute), old);
    expect(await challenges.put(name, fresh, codeLetter(fresh), old)).toBe(true);
    expect(await challenges.spendTry(name, 'follow', later(2 * minute))).toMatchObject({
      nonce: fresh.nonce,
      triesLeft: 4,
    });
    expect(await challenges.use(name, old, later(2 * minute))).toBe(false);
    expect(await challenges.use(name, fresh, later(2 * minute))).toBe(true);
  });

  it('is replaced by one of twenty at once: one code, one letter', async () => {
    const { name, challenge: old } = await stored();
    const fresh = Array.from({ length: 20 }, () => issued(later(2 * minute), old));
    const put = await Promise.all(fresh.map((one) => challenges.put(name, one, codeLetter(one), old)));
    expect(put.filter(Boolean)).toHaveLength(1);
    const winner = fresh[put.indexOf(true)];
    expect(await challenges.find(name, 'follow')).toEqual(winner);
    const letters = (await engine.scan('requests')).filter(
      (item) => item.pk === keys.request(name) && String(item.sk).startsWith('LETTER#'),
    );
    expect(letters).toHaveLength(2);
  });

  it('is not overwritten by a first code that believed there was none', async () => {
    const { name, challenge } = await stored();
    const other = issued(later(minute));
    expect(await challenges.put(name, other, codeLetter(other))).toBe(false);
    expect(await challenges.find(name, 'follow')).toEqual(challenge);
  });
});

describe('the code of a new request', () => {
  it('is the one that its first letter carries', async () => {
    const name = await storesOf(engine).takeOne();
    const challenge = await challenges.find(name, 'confirm');
    const letter = (await engine.scan('requests')).find(
      (item) => item.pk === keys.request(name) && String(item.sk).startsWith('LETTER#code-'),
    );
    expect(letter?.content).toMatchObject({ purpose: 'confirm', nonce: challenge?.nonce });
  });
});
