import { beforeEach, describe, expect, it } from 'vitest';
import { rememberingCallers } from '../../../functions/staff/remember-callers.ts';
import { kocasinan } from '../../../shared/authorities/kocasinan.ts';
import { ok, type Result, refuse } from '../../../shared/contracts/failures.ts';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import type { Officer } from '../../../shared/domain/access.ts';

const ayse: Officer = {
  id: 's-1',
  username: 'ayse',
  entitlements: [{ authority: 'kocasinan', department: 'zabita', role: 'officer' }],
};
const noon = '2026-05-04T09:00:00.000Z' as Instant;
const asker = (at: Instant) => ({
  authority: kocasinan,
  at,
  asked: { method: 'GET', path: '/', host: 'ornek.example', cookies: [], query: {} },
});
let written: string[];
let failing = false;
beforeEach(() => {
  written = [];
  failing = false;
});
const calling = (answer: () => Result<Officer>) =>
  rememberingCallers(
    async () => answer(),
    async (authority, { id, username }, at) => {
      if (failing) throw new Error('The table is away');
      written.push(`${authority} ${id} ${username} ${at.slice(0, 10)}`);
    },
  );

describe('a caller', () => {
  it('is written down once a day', async () => {
    const verify = calling(() => ok(ayse));
    for (const at of [noon, noon, '2026-05-05T09:00:00.000Z' as Instant])
      expect(await verify('Bearer x', asker(at))).toEqual(ok(ayse));
    expect(written).toEqual(['kocasinan s-1 ayse 2026-05-04', 'kocasinan s-1 ayse 2026-05-05']);
  });

  it('is written down anew under a new name', async () => {
    let officer = ayse;
    const verify = calling(() => ok(officer));
    await verify('Bearer x', asker(noon));
    officer = { ...ayse, username: 'ayse.yilmaz' };
    await verify('Bearer x', asker(noon));
    expect(written).toHaveLength(2);
  });

  it('is tried again when it could not be written', async () => {
    const verify = calling(() => ok(ayse));
    failing = true;
    await expect(verify('Bearer x', asker(noon))).rejects.toThrow('The table is away');
    failing = false;
    await verify('Bearer x', asker(noon));
    expect(written).toHaveLength(1);
  });

  it.each<[string, Result<Officer>]>([
    ['is refused', refuse('tokenInvalid')],
    ['belongs to another institution', ok({ ...ayse, entitlements: [] })],
    ['is a system, which stands in the institution’s file', ok({ ...ayse, services: [] })],
  ])('that %s is not', async (_which, answer) => {
    expect(await calling(() => answer)('Bearer x', asker(noon))).toEqual(answer);
    expect(written).toEqual([]);
  });
});
