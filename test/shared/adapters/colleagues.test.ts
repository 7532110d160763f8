import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  colleagueFinder,
  colleagueLister,
  colleagueRememberer,
} from '../../../shared/adapters/colleague-store.ts';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import type { FindColleagues, RememberColleague } from '../../../shared/domain/colleague.ts';
import { type RealEngine, startRealEngine } from './engine.ts';
import { newNonce } from './samples.ts';

const at = '2026-05-04T09:00:00.000Z' as Instant;
let engine: RealEngine;
let find: FindColleagues;
let remember: RememberColleague;
beforeAll(async () => {
  engine = await startRealEngine();
  find = colleagueFinder(engine.tables, engine.secrets);
  remember = colleagueRememberer(engine.tables, engine.secrets);
});
afterAll(() => engine.close());

const working = [{ authority: 'kocasinan', department: 'fen-isleri', role: 'officer' as const }];
const comes = (one: { id: string; username: string }) =>
  remember('kocasinan', { ...one, entitlements: working }, at);

describe('the list of those who can be given a request', () => {
  it('holds whoever may work there by name, once, and nobody else', async () => {
    const list = colleagueLister(engine.tables, engine.secrets);
    const people = [
      { id: 'c1', username: 'zeynep', entitlements: working },
      { id: 'c2', username: 'çiğdem', entitlements: working },
      { id: 'c2', username: 'çiğdem', entitlements: working },
      { id: 'c3', entitlements: working },
      { id: 'c4', username: 'denetçi', entitlements: [{ ...working[0], role: 'auditor' as const }] },
      { id: 'c5', username: 'yabancı', entitlements: [{ ...working[0], authority: 'kent-konut' }] },
      { id: 'c6', username: 'rolsüz', entitlements: [] },
    ] as Parameters<RememberColleague>[1][];
    for (const each of people) await remember('kocasinan', each, at);
    for (const name of ['denetçi', 'yabancı', 'rolsüz'])
      expect(await find('kocasinan', name, at)).toEqual([]);
    expect(await list('kocasinan', at)).toEqual([
      { id: 'c3', name: 'c3' },
      { id: 'c2', name: 'çiğdem' },
      { id: 'c1', name: 'zeynep' },
    ]);
    expect(await list('kocasinan', '2027-06-08T09:00:00.000Z' as Instant)).toEqual([]);
    const items = (await engine.scan('requests')).filter(({ pk }) => pk === 'kocasinan#COLLEAGUES');
    expect(items).toHaveLength(3);
    expect(JSON.stringify(items)).not.toMatch(/zeynep|çiğdem|"c[1-6]"/);
  });
});

describe('whoever came', () => {
  it('is found by her user name and by her subject, in her institution alone', async () => {
    const [id, username] = [newNonce(), `Ayse.${newNonce()}`];
    await comes({ id, username });
    for (const name of [username, username.toUpperCase(), id])
      expect(await find('kocasinan', name, at)).toEqual([id]);
    expect(await find('kent-konut', username, at)).toEqual([]);
    expect(await find('kocasinan', `${username}0`, at)).toEqual([]);
  });

  it('stays one, however often she comes', async () => {
    const [id, username] = [newNonce(), newNonce()];
    for (let times = 0; times < 3; times++) await comes({ id, username });
    expect(await find('kocasinan', username, at)).toEqual([id]);
  });

  it('is not pushed aside by somebody else who comes under her name, nor under her subject as a name', async () => {
    const [first, second, username] = [newNonce(), newNonce(), newNonce()];
    await comes({ id: first, username });
    await comes({ id: second, username });
    await comes({ id: second, username: first });
    expect([...(await find('kocasinan', username, at))].sort()).toEqual([first, second].sort());
    expect([...(await find('kocasinan', first, at))].sort()).toEqual([first, second].sort());
    expect(await find('kocasinan', second, at)).toEqual([second]);
  });

  it('is forgotten when she has stayed away for longer than a year, and the table may drop it', async () => {
    const [id, username] = [newNonce(), newNonce()];
    await comes({ id, username });
    expect(await find('kocasinan', username, '2027-06-08T08:59:59.999Z' as Instant)).toEqual([id]);
    expect(await find('kocasinan', username, '2027-06-08T09:00:00.000Z' as Instant)).toEqual([]);
    const items = (await engine.scan('requests')).filter(({ subject }) => subject === id);
    expect(items.map(({ expiresAtEpoch }) => expiresAtEpoch)).toEqual(
      [1, 2].map(() => Date.parse('2027-06-08T09:00:00.000Z') / 1000),
    );
  });

  it('leaves neither her name nor, in a key, her subject behind', async () => {
    const [id, username] = [newNonce(), newNonce()];
    await comes({ id, username });
    const items = (await engine.scan('requests')).filter(({ subject }) => subject === id);
    expect(items).toHaveLength(2);
    for (const item of items) expect(JSON.stringify(item)).not.toContain(username);
    for (const { pk, sk } of items) expect(`${pk} ${sk}`).not.toContain(id);
  });
});
