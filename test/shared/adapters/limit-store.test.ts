/** Counting on the real engine: a condition that is judged by a fake proves nothing. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { limitStore } from '../../../shared/adapters/limit-store.ts';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import { type CountCall, limitRules, tallyOf } from '../../../shared/domain/limit.ts';
import { limitsBy, type Spend } from '../../../shared/http/limits.ts';
import { type RealEngine, startRealEngine } from './engine.ts';
import { authority, may4 } from './samples.ts';

let engine: RealEngine;
let count: CountCall;
beforeAll(async () => {
  engine = await startRealEngine();
  count = limitStore(engine.tables);
});
afterAll(() => engine.close());

const minutes = (n: number) => new Date(Date.parse(may4) + n * 60_000).toISOString() as Instant;
const spendFrom = (from: string, at: Instant = may4, counter: CountCall = count): Spend =>
  limitsBy(counter, engine.secrets, 1)({ authority, at, from });
const times = (n: number, spend: () => Promise<{ ok: boolean }>) =>
  Promise.all(Array.from({ length: n }, spend)).then((answers) => answers.filter(({ ok }) => ok).length);
const refused = (retryAfter: number) => ({ ok: false, failure: { code: 'tooManyTries', retryAfter } });

describe('a limit', () => {
  it('lets exactly its number of two hundred parallel calls through', async () => {
    const spend = spendFrom('203.0.113.1');
    expect(await times(200, () => spend('attempt'))).toBe(limitRules.attempt.most);
    expect(await times(200, () => spend('submission'))).toBe(limitRules.submission.most);
  });

  it('begins anew with the next window and says when that is', async () => {
    const from = '203.0.113.2';
    await times(60, () => spendFrom(from, minutes(1))('attempt'));
    const next = 10 - (new Date(minutes(1)).getUTCMinutes() % 10);
    expect(await spendFrom(from, minutes(1))('attempt')).toEqual(refused(next * 60));
    expect(await spendFrom(from, minutes(1 + next))('attempt')).toEqual({ ok: true, value: undefined });
  });

  it('of one address is not another’s, nor of another kind, nor of another authority', async () => {
    await times(60, () => spendFrom('203.0.113.3')('attempt'));
    expect((await spendFrom('203.0.113.4')('attempt')).ok).toBe(true);
    expect((await spendFrom('203.0.113.3')('codeRequest')).ok).toBe(true);
    const other = limitsBy(
      count,
      engine.secrets,
      1,
    )({ authority: { id: 'kent-konut' }, at: may4, from: '203.0.113.3' });
    expect((await other('attempt')).ok).toBe(true);
  });

  it('of a mailbox holds wherever the calls come from', async () => {
    let n = 0;
    const spend = () => spendFrom(`198.51.100.${n++}`)('mailbox', 'mac-of-a-mailbox');
    expect(await times(30, spend)).toBe(limitRules.mailbox.most);
  });

  it('of an identity number counts with the address, so nobody uses up another’s from elsewhere', async () => {
    const who = 'e'.repeat(64);
    expect(await times(19, () => spendFrom('203.0.113.5')('submission', who))).toBe(limitRules.identity.most);
    expect(await spendFrom('203.0.113.5')('submission', who)).toMatchObject({ ok: false });
    expect((await spendFrom('203.0.113.6')('submission', who)).ok).toBe(true);
    // What was refused was not counted: somebody else behind the same address still has her ten.
    expect(await times(12, () => spendFrom('203.0.113.5')('submission', 'd'.repeat(64)))).toBe(10);
  });

  it('names every counter that is full, so that the longer wait can be told', async () => {
    const tally = tallyOf('submission', 'x', may4, { times: 1, identity: 'c'.repeat(64) });
    const counters = tally.counters.map((counter) => ({ ...counter, most: 1 }));
    expect(await count(authority.id, 'x', { ...tally, counters })).toEqual([]);
    expect(await count(authority.id, 'x', { ...tally, counters })).toEqual(counters);
  });

  it('costs one call of the store, whether it counts or refuses', async () => {
    const calls: string[] = [];
    const counting = limitStore(await engine.through({ count: ({ operation }) => calls.push(operation) }));
    const spend = spendFrom('203.0.113.7', may4, counting);
    for (let i = 0; i < 21; i++) await spend('submission', 'b'.repeat(64));
    expect(calls).toEqual(Array(21).fill('UpdateItem'));
  });

  it('keeps no address in its keys or values, and is forgotten after its day', async () => {
    await engine.clear();
    await spendFrom('203.0.113.8')('submission', 'a'.repeat(64));
    const [item, ...others] = await engine.scan('requests');
    expect(others).toEqual([]);
    expect(item?.pk).toMatch(/^kocasinan#LIMIT#submission#[0-9a-f]{64}$/);
    expect(item?.expiresAtEpoch).toBe(Date.parse('2026-05-05T01:00:00Z') / 1000);
    expect(JSON.stringify(item)).not.toContain('203.0.113');
  });
});

describe('a limit that cannot be asked', () => {
  const broken: CountCall = () => Promise.reject(new Error('the store is away'));

  it.each(['submission', 'mailbox'] as const)(
    'lets a call through uncounted and says so in the log (%s)',
    async (kind) => {
      const said = vi.spyOn(console, 'error').mockReturnValue();
      expect(await spendFrom('203.0.113.9', may4, broken)(kind)).toEqual({ ok: true, value: undefined });
      expect(said).toHaveBeenCalledWith(expect.objectContaining({ event: 'limitUnknown', code: kind }));
      expect(JSON.stringify(said.mock.calls)).not.toContain('203.0.113');
      said.mockRestore();
    },
  );

  it.each(['attempt', 'codeRequest'] as const)('lets no code be judged or asked for (%s)', async (kind) => {
    await expect(spendFrom('203.0.113.9', may4, broken)(kind)).rejects.toThrow('the store is away');
  });
});
