/** Letters that lose their sense before they go are cancelled, and a broken one holds up no other. */

import { SendRawEmailCommand } from '@aws-sdk/client-ses';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { leaseMs, sendLetter, sweep } from '../../../functions/mail/handler.ts';
import { shardOf } from '../../../shared/adapters/keys.ts';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import { nudge } from '../../../shared/domain/decide/citizen.ts';
import { deliver } from '../../../shared/domain/decide/paper.ts';
import { reply } from '../../../shared/domain/decide/reply.ts';
import type { LetterAddress, RequestName } from '../../../shared/domain/ports.ts';
import { type RealEngine, startRealEngine } from '../../shared/adapters/engine.ts';
import { authority, petition } from '../../shared/adapters/samples.ts';
import { officerAt, when } from '../../shared/domain/samples.ts';
import { accepting, later, losing, type Mailing, mailing, mockSes, refusing, sentBytes } from './sending.ts';

let engine: RealEngine;
let mail: Mailing;
const ses = mockSes();
beforeAll(async () => {
  engine = await startRealEngine();
});
afterAll(async () => {
  ses.restore();
  await engine.close();
});
beforeEach(async () => {
  await engine.clear();
  ses.reset();
  accepting(ses);
  mail = mailing(engine);
});

const sent = () => ses.commandCalls(SendRawEmailCommand).length;
const plus = (at: Instant, ms: number) => new Date(Date.parse(at) + ms).toISOString() as Instant;

async function nudged(name: RequestName, at: Instant): Promise<LetterAddress> {
  const loaded = await mail.load(name);
  const decision = nudge(loaded.request, when(at));
  if (!decision) throw new Error('There is nothing to nudge for');
  await mail.commit(loaded, decision);
  return mail.addressOf(name, 'nudge');
}
async function cancelledUnsent(address: LetterAddress, at: Instant) {
  const kind = address.sk.slice('LETTER#'.length);
  await mail.send(address, at);
  expect(sent()).toBe(0);
  expect(await mail.storedAt(address)).toMatchObject({ state: 'cancelled', closedAt: at });
  await mail.sweep(plus(at, 86_400_000));
  expect(sentBytes(ses, kind)).toEqual([]);
}

describe('a letter is cancelled, not sent', () => {
  it('when its code has expired', async () => {
    const address = await mail.addressOf(await mail.takeOne(), 'code');
    await cancelledUnsent(address, later(600));
  });

  it('when it asks to confirm what has been confirmed', async () => {
    const name = await mail.takeOne();
    const address = await nudged(name, later(60));
    await mail.confirm(name, later(120));
    await cancelledUnsent(address, later(180));
  });

  it('when it would carry a receipt or a reply to an address that nobody confirmed', async () => {
    const name = await mail.takeOne();
    await mail.confirm(name, later(10));
    const words = { outcome: 'accepted', explanation: 'Yapıldı.', containsPersonalData: false } as const;
    await mail.decideOn(name, (r) => reply(r, words, officerAt(later(20), 'memur-1')));
    const unconfirmed: Mailing['deps']['dossier'] = async (asked, letter) => {
      const opened = await mail.deps.dossier(asked, letter);
      return opened && { ...opened, request: { ...opened.request, contact: 'unconfirmed' } };
    };
    for (const kind of ['receipt', 'reply']) {
      const address = await mail.addressOf(name, kind);
      await sendLetter({ ...mail.deps, dossier: unconfirmed }, address, later(30));
      expect(await mail.storedAt(address)).toMatchObject({ state: 'cancelled' });
    }
    expect(sent()).toBe(0);
  });

  it('when it says that a reply is ready which was handed over since', async () => {
    const name = await mail.takeOne({ form: petition({ replyBy: 'inPerson' }) });
    await mail.confirm(name, later(10));
    const words = { outcome: 'accepted', explanation: 'Yapıldı.', containsPersonalData: false } as const;
    const officer = officerAt(later(20), 'memur-1');
    await mail.decideOn(name, (r) => reply(r, words, officer));
    const address = await mail.addressOf(name, 'ready');
    const served = { method: 'handedOver', deliveredOn: '2026-05-04' } as const;
    await mail.decideOn(name, (r) => deliver(r, served, officer));
    await cancelledUnsent(address, later(30));
  });

  it('in the last millisecond of its code it still goes', async () => {
    const address = await mail.addressOf(await mail.takeOne(), 'code');
    await mail.send(address, plus(later(600), -1));
    expect(sent()).toBe(1);
  });
});

const day = '2026-05-04';
/** A digest for a unit that the authority does not have: it can never be put into words. */
const brokenDigest = (department: string) =>
  mail.putDigest({ authority: 'kocasinan', department, day, rows: [] }, later(0));

describe('a sweep', () => {
  it('sends everything that waits, whatever its kind, and nothing twice', async () => {
    const names = await Promise.all(Array.from({ length: 12 }, () => mail.takeOne()));
    await mail.confirm(names[0] as RequestName, later(0));
    await mail.putDigest({ authority: 'kocasinan', department: 'zabita', day, rows: [] }, later(0));
    await mail.sweep(later(5));
    await mail.sweep(later(6));
    expect(sent()).toBe(14);
  });

  it('goes on after one letter that cannot be put into words, and says so without its content', async () => {
    await Promise.all(Array.from({ length: 8 }, () => mail.takeOne()));
    await brokenDigest('olmayan-birim');
    await mail.sweep(later(5));
    expect(sent()).toBe(8);
    const faults = mail.lines.filter(({ event }) => event === 'letterFault');
    expect(faults).toHaveLength(1);
    expect(faults[0]?.level).toBe('error');
    expect(JSON.stringify(mail.lines)).not.toMatch(/Gülşah|posta\.example/);
  });

  it('is not held up by sixty broken letters in front of a good one', async () => {
    const name = await mail.takeOne({ at: later(60) });
    const { pk, sk } = await mail.addressOf(name, 'code');
    const shard = shardOf(pk + sk);
    const names = Array.from({ length: 1000 }, (_, i) => `yok-${i}`)
      .filter((department) => shardOf(`kocasinan#DIGEST#${department}LETTER#${day}`) === shard)
      .slice(0, 60);
    for (const department of names) await brokenDigest(department);
    for (const seconds of [120, 300, 480]) await mail.sweep(later(seconds));
    expect(await mail.storedAt({ pk, sk })).toMatchObject({ state: 'sent' });
  });

  it('takes up again what was refused and what was lost', async () => {
    const [one, two] = [await mail.takeOne(), await mail.takeOne()];
    refusing(ses);
    await mail.send(await mail.addressOf(one, 'code'), later(1));
    losing(ses);
    await mail.send(await mail.addressOf(two, 'code'), later(1));
    accepting(ses);
    ses.resetHistory();
    await mail.sweep(plus(later(1), Math.max(60_000, leaseMs)));
    expect(sent()).toBe(2);
  });

  it('says how long the oldest letter has been waiting that it could not send', async () => {
    await mail.takeOne();
    refusing(ses);
    await mail.sweep(later(90));
    expect(mail.lines.at(-1)).toMatchObject({ event: 'sweep', outboxOldestSeconds: 90 });
    accepting(ses);
    await mail.sweep(later(300));
    expect(mail.lines.at(-1)).toMatchObject({ event: 'sweep', outboxOldestSeconds: 300 });
    await mail.sweep(later(360));
    expect(mail.lines.at(-1)).toMatchObject({ event: 'sweep', outboxOldestSeconds: 0 });
  });

  it('of another authority’s outbox does not touch this one', async () => {
    await mail.takeOne();
    await sweep(mail.deps, [{ ...authority, id: 'melikgazi' }], later(5));
    expect(sent()).toBe(0);
  });
});
