/** What the provider reports, in every order, on the real store and through the function's own entry. */

import type { Context } from 'aws-lambda';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type DeliveryDependencies, noteDelivery } from '../../../functions/delivery/handler.ts';
import { reportOf } from '../../../functions/delivery/report.ts';
import { committer } from '../../../shared/adapters/commit.ts';
import { dossierOpener } from '../../../shared/adapters/dossier-opener.ts';
import { letterOfTags } from '../../../shared/adapters/letter-tags.ts';
import { reportNoter } from '../../../shared/adapters/report-noter.ts';
import { staffLetters } from '../../../shared/adapters/staff-letters.ts';
import { feeNoticeKey, notifyFee } from '../../../shared/domain/decide/fee.ts';
import { addNote } from '../../../shared/domain/decide/officer.ts';
import { dispatch } from '../../../shared/domain/decide/paper.ts';
import { reply } from '../../../shared/domain/decide/reply.ts';
import type { RequestName } from '../../../shared/domain/ports.ts';
import { turkishHolidays } from '../../../shared/domain/time/holidays.ts';
import { firstBroken } from '../../../shared/domain/trail.ts';
import { type RealEngine, startRealEngine } from '../../shared/adapters/engine.ts';
import { information, petition, storesOf } from '../../shared/adapters/samples.ts';
import { officerAt } from '../../shared/domain/samples.ts';
import { bounceEvent, complaintEvent, deliveryEvent, otherEvent, sendEvent } from './events.ts';

let engine: RealEngine;
let stores: ReturnType<typeof storesOf>;
let deps: DeliveryDependencies;
let lambda: (event: unknown, context: Context) => Promise<unknown>;
const lines: unknown[] = [];
const context = { awsRequestId: 'r-1' } as Context;
const now = '2026-05-05T07:01:00.000Z';
const repliedAt = '2026-05-05T07:00:00.000Z';

beforeAll(async () => {
  engine = await startRealEngine();
  stores = storesOf(engine);
  deps = {
    note: reportNoter(engine.tables),
    find: stores.find,
    commit: committer(engine.tables, engine.secrets),
    calendar: turkishHolidays,
    log: () => {},
  };
  for (const [name, value] of Object.entries(engine.environment)) vi.stubEnv(name, value);
  for (const level of ['info', 'warn', 'error'] as const)
    vi.spyOn(console, level).mockImplementation((line) => void lines.push(line));
  const entry = await import('../../../functions/delivery/lambda.ts');
  lambda = entry.handler as unknown as typeof lambda;
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(now) });
});
afterEach(() => {
  lines.length = 0;
});
afterAll(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await engine.close();
});

const words = { outcome: 'accepted', explanation: 'Yapıldı.', containsPersonalData: false } as const;

async function confirmedRequest(form = petition({ category: 'basibos-hayvan' })): Promise<RequestName> {
  const name = await stores.takeOne({ form });
  const items = await engine.scan('requests');
  const found = items.find((i) => i.sk === 'CHALLENGE#confirm' && String(i.pk).endsWith(name.reference));
  await stores.confirmOne(name, String(found?.nonce), '2026-05-04T07:00:00.000Z');
  return { authority: name.authority, reference: name.reference };
}
async function mailedReply(): Promise<RequestName> {
  const name = await confirmedRequest();
  await stores.decideOn(name, (r) => reply(r, words, officerAt(repliedAt, 'memur-1')));
  return name;
}
const tagsFor = ({ reference }: RequestName, letter = 'reply') => ({
  authority: ['kocasinan'],
  about: ['request'],
  name: [reference],
  letter: [letter],
});
async function stateOf(name: RequestName) {
  const opened = await dossierOpener(engine.tables, engine.readKey)(name);
  if (!opened) throw new Error('There is no such request');
  const { request, letters, trail } = opened;
  expect(firstBroken(name, trail, request.head)).toBeUndefined();
  return {
    status: request.status,
    letter: letters.find(({ kind }) => kind === 'reply')?.state,
    actions: trail.slice(3).map(({ action }) => action),
    request,
  };
}
const queued = async (name: RequestName) =>
  (await engine.scan('requests', 'queue')).find((row) => row.reference === name.reference)?.queueOf;

type Make = (ask: { tags: Record<string, string[]>; at?: string }) => unknown;
const send: Make = sendEvent;
const delivery: Make = deliveryEvent;
const bounce: Make = (ask) => bounceEvent(ask);
const outOfOffice: Make = (ask) => bounceEvent(ask, 'Transient', 'General');
const complaint: Make = complaintEvent;

/** The reports of one reply in the order in which they come, and where the request and its letter end. */
const stories: readonly [string, readonly Make[], string, string, readonly string[]][] = [
  ['never comes', [], 'answered', 'pending', []],
  ['is sent and no more', [send], 'answered', 'sent', []],
  ['is sent and arrives', [send, delivery], 'delivered', 'delivered', ['delivered']],
  ['arrives before it is said to be sent', [delivery, send], 'delivered', 'delivered', ['delivered']],
  ['arrives twice', [delivery, delivery, delivery], 'delivered', 'delivered', ['delivered']],
  ['comes back', [send, bounce], 'undelivered', 'bounced', ['bounced']],
  ['comes back twice', [bounce, bounce], 'undelivered', 'bounced', ['bounced']],
  [
    'arrives and comes back after all',
    [delivery, bounce],
    'undelivered',
    'bounced',
    ['delivered', 'bounced'],
  ],
  [
    'comes back, and an old word of arrival follows',
    [bounce, delivery],
    'undelivered',
    'bounced',
    ['bounced'],
  ],
  ['meets an out-of-office answer', [send, outOfOffice, delivery], 'delivered', 'delivered', ['delivered']],
  ['meets nothing but an out-of-office answer', [outOfOffice], 'answered', 'pending', []],
  ['arrives and is complained of', [delivery, complaint], 'delivered', 'complained', ['delivered']],
];

describe('a reply that', () => {
  it.each(stories)('%s', async (_story, events, status, letter, actions) => {
    const name = await mailedReply();
    for (const make of events) await lambda(make({ tags: tagsFor(name) }), context);
    expect(await stateOf(name)).toMatchObject({ status, letter, actions });
    expect(await queued(name)).toBe(`kocasinan#veteriner#${status === 'undelivered' ? 'open' : 'done'}`);
  });

  it('arrived is served on the day of its arrival in Istanbul, whenever the event comes', async () => {
    const name = await mailedReply();
    await lambda(deliveryEvent({ tags: tagsFor(name), at: '2026-05-05T21:30:00.000Z' }), context);
    expect((await stateOf(name)).request).toMatchObject({ deliveredOn: '2026-05-06' });
  });

  it('came back names the provider’s kind of failure and no address, and the unit is reminded next morning', async () => {
    const name = await mailedReply();
    await lambda(bounceEvent({ tags: tagsFor(name) }), context);
    const { request } = await stateOf(name);
    expect(request).toMatchObject({
      failure: 'Permanent/General',
      wake: { at: '2026-05-06T05:00:00.000Z', reason: 'digest' },
    });
    expect(JSON.stringify(request)).not.toContain('posta.example');
  });

  it('came back and was posted since is not pulled back by a late bounce', async () => {
    const name = await mailedReply();
    await lambda(bounceEvent({ tags: tagsFor(name) }), context);
    const posted = { registeredMailNumber: 'RR123456785TR', dispatchedOn: '2026-05-05' };
    await stores.decideOn(name, (r) => dispatch(r, posted, officerAt(now, 'memur-1')));
    await lambda(bounceEvent({ tags: tagsFor(name) }), context);
    await lambda(deliveryEvent({ tags: tagsFor(name) }), context);
    const { status, request } = await stateOf(name);
    expect([status, 'dispatch' in request]).toEqual(['answered', true]);
  });
});

describe('a report of another letter', () => {
  it.each(['receipt', 'code-123456789abc', 'nudge', 'ready', 'posted-RR123456785TR'])(
    '(%s) leaves an answered request alone',
    async (letter) => {
      const name = await mailedReply();
      await lambda(bounceEvent({ tags: tagsFor(name, letter) }), context);
      expect(await stateOf(name)).toMatchObject({ status: 'answered', actions: [] });
    },
  );

  it('that is no reply of a request still unanswered leaves it alone', async () => {
    const name = await stores.takeOne();
    await lambda(deliveryEvent({ tags: tagsFor(name) }), context);
    await lambda(bounceEvent({ tags: tagsFor(name) }), context);
    expect((await stores.load(name)).request).toMatchObject({ status: 'received', version: 1 });
  });

  it('of a unit’s digest is noted on the digest', async () => {
    const day = '2026-05-05';
    const digest = {
      kind: 'digest',
      key: day,
      authority: 'kocasinan',
      department: 'imar',
      day,
      rows: [],
    } as const;
    await staffLetters(engine.tables, engine.makeKey)(digest, repliedAt);
    const tags = { authority: ['kocasinan'], about: ['digest'], name: ['imar'], letter: ['2026-05-05'] };
    await lambda(bounceEvent({ tags }), context);
    const item = (await engine.scan('requests')).find((row) => row.pk === 'kocasinan#DIGEST#imar');
    expect(item).toMatchObject({ state: 'bounced', messageId: 'ses-1' });
    const about = { authority: 'kocasinan', department: 'imar', code: 'Permanent/General' };
    expect(lines).toContainEqual({ event: 'letterBounced', ...about, letter: 'digest' });
    expect(lines).toContainEqual({ event: 'digestBounced', ...about, day: '2026-05-05' });
  });

  it('of a copy of the digest leaves the digest as it is: the unit has it', async () => {
    const day = '2026-05-06';
    const digest = {
      kind: 'digest',
      key: day,
      authority: 'kocasinan',
      department: 'ulasim',
      day,
      rows: [],
    } as const;
    await staffLetters(engine.tables, engine.makeKey)(digest, repliedAt);
    const tags = { authority: ['kocasinan'], about: ['digest'], name: ['ulasim'], letter: [day] };
    const event = bounceEvent({ tags });
    const mail = { ...event.detail.mail, destination: ['ulasim@kocasinan.example', 'memur@x.example'] };
    await lambda({ ...event, detail: { ...event.detail, mail } }, context);
    const item = (await engine.scan('requests')).find((row) => row.pk === 'kocasinan#DIGEST#ulasim');
    expect(item?.state).toBe('pending');
    const about = { authority: 'kocasinan', department: 'ulasim', code: 'Permanent/General' };
    expect(lines).toContainEqual({ event: 'copyBounced', ...about });
  });
});

describe('an address at which nothing arrives', () => {
  it.each(['receipt', 'code-123456789abc', 'nudge'])(
    'is not confirmed any more when a letter (%s) comes back for good, and the reply goes by post',
    async (letter) => {
      const name = await confirmedRequest();
      for (const make of [bounce, bounce]) await lambda(make({ tags: tagsFor(name, letter) }), context);
      const { request } = await stores.load(name);
      expect(request).toMatchObject({ contact: 'unconfirmed', nudged: true, version: 3 });
      expect(lines).toContainEqual({
        event: 'letterBounced',
        ...name,
        letter: letter.replace(/-.*/, ''),
        code: 'Permanent/General',
      });
      await stores.decideOn(name, (r) => reply(r, words, officerAt(repliedAt, 'memur-1')));
      expect((await stores.load(name)).request).toMatchObject({
        reply: { way: 'post', wayReason: 'contactNotConfirmed' },
      });
    },
  );

  const fee = { feeKurus: 12_500, explanation: '250 sayfa kopya' };
  /** An information request whose applicant was mailed what its reply costs. */
  async function feeAwaited() {
    const name = await confirmedRequest(information());
    return stores.decideOn(name, (r) => notifyFee(r, fee, officerAt(repliedAt, 'memur-1')));
  }

  it.each([
    ['for good', 'Permanent', 'General', 'unconfirmed'],
    ['for want of room', 'Transient', 'MailboxFull', 'confirmed'],
  ])(
    'was never told of a fee when that notice comes back %s: the clock ran on',
    async (_why, type, kind, contact) => {
      const waiting = await feeAwaited();
      const tags = tagsFor(waiting, feeNoticeKey(waiting));
      for (let times = 0; times < 2; times++) await lambda(bounceEvent({ tags }, type, kind), context);
      const { request } = await stores.load(waiting);
      expect(request).toMatchObject({ status: 'received', contact, version: waiting.version + 1 });
      expect(request.history.at(-1)?.action).toBe('feeNoticeFailed');
      expect(await queued(waiting)).toMatch(/#open$/);
    },
  );

  it('leaves a word to the unit when it was to say that the reply can be fetched', async () => {
    const name = await confirmedRequest(petition({ category: 'basibos-hayvan', replyBy: 'inPerson' }));
    await stores.decideOn(name, (r) => reply(r, words, officerAt(repliedAt, 'memur-1')));
    for (let times = 0; times < 2; times++)
      await lambda(bounceEvent({ tags: tagsFor(name, 'ready') }), context);
    expect(await stateOf(name)).toMatchObject({ status: 'answered', actions: ['contactFailed'] });
    const cameBack = (await engine.scan('requests')).filter(
      (item) => String(item.pk).endsWith(name.reference) && String(item.sk).startsWith('LETTER#cameBack'),
    );
    expect(cameBack).toMatchObject([{ content: { kind: 'cameBack', letter: 'ready' } }]);
  });

  it('is another than one whose mailbox is full, or whose reader complains: that is only told', async () => {
    const name = await confirmedRequest();
    await lambda(bounceEvent({ tags: tagsFor(name, 'receipt') }, 'Transient', 'MailboxFull'), context);
    await lambda(complaintEvent({ tags: tagsFor(name, 'nudge') }), context);
    expect((await stores.load(name)).request).toMatchObject({ contact: 'confirmed', version: 2 });
    expect(lines).toContainEqual(
      expect.objectContaining({ event: 'letterBounced', code: 'Transient/MailboxFull' }),
    );
    expect(lines).toContainEqual(expect.objectContaining({ event: 'letterBounced', code: 'complained' }));
  });
});

describe('tags that are not ours', () => {
  it('are noted in the log without their content and change nothing', async () => {
    const before = await engine.scan('requests');
    await lambda(bounceEvent({ tags: { campaign: ['gulsah-2026'] } }), context);
    expect(await engine.scan('requests')).toEqual(before);
    expect(lines).toHaveLength(1);
    expect(JSON.stringify(lines)).toContain('reportUnknown');
    expect(JSON.stringify(lines)).not.toMatch(/gulsah/i);
  });

  it('naming a request that nobody has create nothing', async () => {
    const before = (await engine.scan('requests')).length;
    await lambda(
      bounceEvent({ tags: tagsFor({ authority: 'kocasinan', reference: 'AAAAA-AAAAA' }) }),
      context,
    );
    await lambda(otherEvent('Open', { tags: {} }), context);
    expect((await engine.scan('requests')).length).toBe(before);
  });
});

describe('a request that changes while a report is noted', () => {
  it('makes the report fail, so that it comes again and then counts once', async () => {
    const name = await mailedReply();
    const event = deliveryEvent({ tags: tagsFor(name) });
    const report = reportOf(event);
    const reported = letterOfTags(report?.tags);
    if (!report || !reported) throw new Error('The event must be one of ours');
    let disturbed = false;
    const commit: DeliveryDependencies['commit'] = async (before, decision) => {
      if (!disturbed) await stores.decideOn(name, (r) => addNote(r, 'not', officerAt(now, 'memur-1')));
      disturbed = true;
      return deps.commit(before, decision);
    };
    await expect(noteDelivery({ ...deps, commit }, reported, report, now)).rejects.toThrow('comes again');
    expect(await stateOf(name)).toMatchObject({ status: 'answered', letter: 'delivered' });
    await noteDelivery({ ...deps, commit }, reported, report, now);
    await noteDelivery({ ...deps, commit }, reported, report, now);
    expect(await stateOf(name)).toMatchObject({ status: 'delivered', actions: ['noted', 'delivered'] });
  });
});

describe('an event that cannot be read', () => {
  it('fails, and its log line names the fault without its content', async () => {
    await expect(
      lambda({ detail: { eventType: 'Bounce', mail: 'Gulsah.Ciglik@posta.example' } }, context),
    ).rejects.toThrow();
    expect(lines).toHaveLength(1);
    expect(JSON.stringify(lines)).toMatch(/fault.*ZodError/);
    expect(JSON.stringify(lines)).not.toContain('posta.example');
  });
});
