import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { remind } from '../../../functions/remind/handler.ts';
import { assign } from '../../../shared/domain/decide/officer.ts';
import { reply } from '../../../shared/domain/decide/reply.ts';
import type { Commit } from '../../../shared/domain/ports.ts';
import type { Request } from '../../../shared/domain/request.ts';
import { type RealEngine, startRealEngine } from '../../shared/adapters/engine.ts';
import { authority, may4, storesOf } from '../../shared/adapters/samples.ts';
import { officerAt } from '../../shared/domain/samples.ts';
import { reminding } from './runs.ts';

let engine: RealEngine;
let stores: ReturnType<typeof storesOf>;
let reminders: ReturnType<typeof reminding>;
beforeAll(async () => {
  engine = await startRealEngine();
  stores = storesOf(engine);
  reminders = reminding(engine);
});
afterAll(() => engine.close());

const dayLater = '2026-05-05T07:00:07.000Z';
const firstDigest = '2026-05-14T05:00:00.000Z';
const nudgesOf = async ({ reference }: Request) =>
  (await engine.scan('requests')).filter(
    (item) => item.sk === 'LETTER#nudge' && String(item.pk).endsWith(reference),
  );
async function confirm(request: Request, at: string) {
  const items = await engine.scan('requests');
  const challenge = items.find(
    (i) => i.sk === 'CHALLENGE#confirm' && String(i.pk).endsWith(request.reference),
  );
  await stores.confirmOne(request, String(challenge?.nonce), at);
}

describe('somebody who has not confirmed her address', () => {
  it('is nudged once, a day later, and then the unit’s reminders follow', async () => {
    const request = await stores.takeOne();
    await reminders.run('2026-05-05T06:29:59.999Z');
    expect(await nudgesOf(request)).toHaveLength(0);
    await reminders.run(dayLater);
    await reminders.run(dayLater);
    await reminders.run('2026-05-06T07:00:07.000Z');
    expect(await nudgesOf(request)).toHaveLength(1);
    const { request: after } = await stores.load(request);
    expect(after).toMatchObject({ nudged: true, version: 2, wake: { at: firstDigest, reason: 'digest' } });
  });

  it('is nudged once by three runs at once', async () => {
    const request = await stores.takeOne();
    await Promise.all([reminders.run(dayLater), reminders.run(dayLater), reminders.run(dayLater)]);
    expect(await nudgesOf(request)).toHaveLength(1);
    expect((await stores.load(request)).request.version).toBe(2);
  });

  it('is nudged though an officer decided in between', async () => {
    const request = await stores.takeOne();
    await stores.decideOn(request, (r) =>
      assign(r, { assignee: 'ayse' }, officerAt('2026-05-05T06:59:00.000Z')),
    );
    await reminders.run(dayLater);
    expect(await nudgesOf(request)).toHaveLength(1);
  });

  it('is nudged by the next run when this one was overtaken', async () => {
    const request = await stores.takeOne();
    const overtaken: Commit = async () => ({ ok: false, failure: { code: 'changedMeanwhile' } });
    await remind({ ...reminders.deps, authorities: [authority], commit: overtaken }, dayLater);
    expect(await nudgesOf(request)).toHaveLength(0);
    await reminders.run('2026-05-05T08:00:07.000Z');
    expect(await nudgesOf(request)).toHaveLength(1);
  });
});

describe('somebody who needs no nudge', () => {
  it.each([
    ['she confirmed in time', '2026-05-04T07:00:00.000Z'],
    ['she confirmed when it was due already', '2026-05-05T06:59:00.000Z'],
  ])('gets none: %s', async (_why, at) => {
    const request = await stores.takeOne();
    await confirm(request, at);
    await reminders.run(dayLater);
    expect(await nudgesOf(request)).toHaveLength(0);
    expect((await stores.load(request)).request.wake).toEqual({ at: firstDigest, reason: 'digest' });
  });

  it('gets none: the request was answered', async () => {
    const request = await stores.takeOne({ at: may4 });
    const words = { outcome: 'accepted', explanation: 'Yapıldı.', containsPersonalData: false } as const;
    await stores.decideOn(request, (r) => reply(r, words, officerAt('2026-05-04T09:00:00.000Z')));
    await reminders.run(dayLater);
    expect(await nudgesOf(request)).toHaveLength(0);
  });
});

describe('a reply that waits to be posted', () => {
  it('is in its unit’s digest every morning until it is', async () => {
    const request = await stores.takeOne();
    const words = { outcome: 'accepted', explanation: 'Yapıldı.', containsPersonalData: false } as const;
    await stores.decideOn(request, (r) => reply(r, words, officerAt('2026-05-10T09:00:00.000Z')));
    for (const day of ['11', '12', '13']) await reminders.run(`2026-05-${day}T05:00:07.000Z`);
    const days = (await reminders.digests())
      .filter(({ rows }) => rows.some(({ reference }) => reference === request.reference))
      .map(({ day }) => day);
    expect(days).toEqual(['2026-05-11', '2026-05-12', '2026-05-13']);
  });
});

describe('what the function says of its work', () => {
  it('names requests and units, and nobody', () => {
    const text = JSON.stringify(reminders.lines);
    expect(reminders.lines.length).toBeGreaterThan(3);
    expect(text).not.toMatch(/Gülşah|Çığlık|@posta|10000000146/);
  });
});
