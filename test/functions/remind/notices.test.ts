/** A privacy notice that was revised. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Authority } from '../../../shared/authorities/authority.ts';
import { contactFailed } from '../../../shared/domain/decide/citizen.ts';
import { readNotice } from '../../../shared/domain/decide/notice.ts';
import { reply } from '../../../shared/domain/decide/reply.ts';
import { noticeHash } from '../../../shared/domain/notice.ts';
import type { Commit } from '../../../shared/domain/ports.ts';
import type { Request } from '../../../shared/domain/request.ts';
import { type RealEngine, startRealEngine } from '../../shared/adapters/engine.ts';
import { authority, petition, storesOf } from '../../shared/adapters/samples.ts';
import { accepting, officerAt, when } from '../../shared/domain/samples.ts';
import { reminding } from './runs.ts';

let engine: RealEngine;
let stores: ReturnType<typeof storesOf>;
let reminders: ReturnType<typeof reminding>;
beforeAll(async () => {
  engine = await startRealEngine();
  stores = storesOf(engine);
});
afterAll(() => engine.close());
beforeEach(async () => {
  await engine.clear();
  reminders = reminding(engine);
  await reminders.run('2026-05-04T05:30:00.000Z');
});

const revised: Authority = {
  ...authority,
  notice: {
    ...authority.notice,
    version: '2027-01',
    purposes: [...authority.notice.purposes, 'statistics'],
  },
};
const tuesday = '2026-05-05T05:00:07.000Z';
const wednesday = '2026-05-06T05:00:07.000Z';
const run = (at: string, changes = {}) => reminders.run(at, {}, { authorities: [revised], ...changes });

async function confirmedOne(): Promise<Request> {
  const request = await stores.takeOne();
  const challenge = (await engine.scan('requests')).find(
    (item) => item.sk === 'CHALLENGE#confirm' && String(item.pk).endsWith(request.reference),
  );
  return stores.confirmOne(request, String(challenge?.nonce), '2026-05-04T07:00:00.000Z');
}
const told = async () =>
  (await engine.scan('requests'))
    .filter((item) => String(item.sk).startsWith('LETTER#noticeAnnounced'))
    .map((item) => String(item.pk).split('#')[2])
    .sort();
const requestOf = async (name: Request) => (await stores.load(name)).request;

describe('a revised privacy notice', () => {
  it('is announced once to everybody with an open request and a confirmed address', async () => {
    const [one, two] = [await confirmedOne(), await confirmedOne()];
    await stores.takeOne();
    await stores.takeOne({ form: petition({ email: '', replyBy: 'post' }) });
    const answered = await confirmedOne();
    await stores.decideOn(answered, (r) => reply(r, accepting, officerAt('2026-05-04T09:00:00.000Z')));
    await run(tuesday);
    await run('2026-05-05T06:00:07.000Z');
    await run(wednesday);
    expect(await told()).toEqual([one.reference, two.reference].sort());
    expect(await requestOf(one)).toMatchObject({
      version: 3,
      notice: { version: authority.notice.version, announced: '2027-01' },
    });
    expect((await requestOf(one)).history.at(-1)?.action).toBe('noticeAnnounced');
  });

  it('is announced by three runs at once to each once', async () => {
    const request = await confirmedOne();
    await Promise.all([1, 2, 3].map(() => run(tuesday)));
    expect(await told()).toEqual([request.reference]);
    expect((await requestOf(request)).version).toBe(3);
  });

  it('is not announced to whoever read it already', async () => {
    const request = await confirmedOne();
    await stores.decideOn(request, (r) => readNotice(r, revised, when('2026-05-04T10:00:00.000Z')));
    await run(tuesday);
    expect(await told()).toEqual([]);
    expect((await requestOf(request)).notice).toMatchObject({
      version: '2027-01',
      hash: noticeHash(revised.notice),
      purposes: revised.notice.purposes,
    });
  });

  it('that is revised again is announced again', async () => {
    const request = await confirmedOne();
    await run(tuesday);
    const again = { ...revised, notice: { ...revised.notice, version: '2026-03' } };
    await run(wednesday, { authorities: [again] });
    expect(await told()).toEqual([request.reference, request.reference]);
    expect((await requestOf(request)).notice.announced).toBe('2026-03');
  });

  it('reads no list on a day on which it did not change', async () => {
    await confirmedOne();
    const walk = async () => Promise.reject(new Error('nothing is to be read'));
    await reminders.run(tuesday, {}, { walk });
    await run(wednesday);
    await run('2026-05-07T05:00:07.000Z', { walk });
    expect(await told()).toHaveLength(1);
  });

  it('reaches the others though a run dies in between, and nobody twice', async () => {
    const taken = [await confirmedOne(), await confirmedOne(), await confirmedOne()];
    let left = 1;
    const dying: Commit = async (...decision) => {
      left -= 1;
      if (left < 0) throw new Error('killed');
      return reminders.deps.commit(...decision);
    };
    await expect(run(tuesday, { commit: dying })).rejects.toThrow('2 reminders failed');
    expect(await told()).toHaveLength(1);
    await run('2026-05-05T06:00:07.000Z');
    expect(await told()).toEqual(taken.map(({ reference }) => reference).sort());
  });

  it('does not go to an address at which nothing arrives any more', async () => {
    const request = await confirmedOne();
    const loaded = await stores.load(request);
    const failed = contactFailed(
      loaded.request,
      when('2026-05-04T08:00:00.000Z'),
      'Permanent/General',
      'receipt',
    );
    if (!failed) throw new Error('A bounce of a confirmed address counts');
    await stores.commit(loaded, failed);
    await run(tuesday);
    expect(await told()).toEqual([]);
  });
});
