/** How a reply travels, decided through the officer's own command on the real store. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command, type StaffDependencies } from '../../../functions/staff/handler.ts';
import { printReply } from '../../../functions/staff/reply-letter.ts';
import { dossierOpener } from '../../../shared/adapters/dossier-opener.ts';
import { readRecorder } from '../../../shared/adapters/reads-store.ts';
import type { Submission } from '../../../shared/contracts/submission.ts';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import { checkIdentity } from '../../../shared/domain/decide/officer.ts';
import { deliver, dispatch, recordReturn } from '../../../shared/domain/decide/paper.ts';
import { reply } from '../../../shared/domain/decide/reply.ts';
import type { RequestName } from '../../../shared/domain/ports.ts';
import { turkishHolidays } from '../../../shared/domain/time/holidays.ts';
import { type RealEngine, startRealEngine } from '../../shared/adapters/engine.ts';
import { accepted, authority, kvkk, person, petition, storesOf } from '../../shared/adapters/samples.ts';
import { granting, officerAt } from '../../shared/domain/samples.ts';

let engine: RealEngine;
let stores: ReturnType<typeof storesOf>;
let deps: StaffDependencies;
beforeAll(async () => {
  engine = await startRealEngine();
  stores = storesOf(engine);
  deps = {
    find: stores.find,
    open: dossierOpener(engine.tables, engine.readKey),
    recordRead: readRecorder(engine.tables),
    commit: stores.commit,
    calendar: turkishHolidays,
  };
});
afterAll(() => engine.close());

const openName = (name: RequestName) => dossierOpener(engine.tables, engine.readKey)(name);

const at = '2026-05-05T07:00:00.000Z' as Instant;
const officer = {
  id: 'memur-1',
  entitlements: [{ authority: 'kocasinan', department: '*', role: 'privacyOfficer' }],
} as const;
const callOf = ({ reference }: RequestName) => ({
  authority,
  officer,
  at,
  language: 'tr' as const,
  reference,
  base: '',
  needs: 'work' as const,
});
const posted = { registeredMailNumber: 'RR123456785TR', dispatchedOn: '2026-05-05' };

type Situation = { form: Submission; confirmed: boolean; identityChecked?: boolean; personal?: boolean };
async function prepared({ form, confirmed, identityChecked = false }: Situation): Promise<RequestName> {
  const name = await stores.takeOne({ form });
  if (confirmed) {
    const items = await engine.scan('requests');
    const challenge = items.find(
      (i) => i.sk === 'CHALLENGE#confirm' && String(i.pk).endsWith(name.reference),
    );
    await stores.confirmOne(name, String(challenge?.nonce), '2026-05-04T07:00:00.000Z');
  }
  if (identityChecked)
    await stores.decideOn(name, (r) => checkIdentity(r, 'kimlik kartı', officerAt(at, 'memur-1')));
  return name;
}
async function replied(situation: Situation): Promise<RequestName> {
  const name = await prepared(situation);
  const containsPersonalData = situation.personal ?? false;
  accepted(
    await command(deps, callOf(name), (r, c) =>
      reply(r, { ...granting(r), explanation: 'Kaydınız silindi.', containsPersonalData }, c),
    ),
  );
  return name;
}
async function wayOf(name: RequestName) {
  const opened = await openName(name);
  if (opened?.request.status !== 'answered') throw new Error('The request is not answered');
  const letters = opened.letters.filter(({ kind }) => kind === 'reply').length;
  return [opened.request.reply.way, opened.request.reply.wayReason, letters];
}

describe('a reply', () => {
  it.each<[string, Situation, [string, string, number]]>([
    ['by mail to a confirmed mailbox', { form: petition(), confirmed: true }, ['email', 'asked', 1]],
    [
      'by post when nobody confirmed the mailbox',
      { form: petition(), confirmed: false },
      ['post', 'contactNotConfirmed', 0],
    ],
    [
      'by post when it holds personal data and nobody knows who asks',
      { form: petition(), confirmed: true, personal: true },
      ['post', 'identityNotEstablished', 0],
    ],
    [
      'by mail when it holds personal data and an officer checked who asks',
      { form: petition(), confirmed: true, personal: true, identityChecked: true },
      ['email', 'asked', 1],
    ],
    [
      'by post under the KVKK even when the officer thinks it holds nothing personal',
      { form: kvkk(), confirmed: true, personal: false },
      ['post', 'identityNotEstablished', 0],
    ],
    [
      'by mail under the KVKK to a known person',
      { form: kvkk(), confirmed: true, identityChecked: true },
      ['email', 'asked', 1],
    ],
    [
      'by post when that was asked',
      { form: petition({ replyBy: 'post' }), confirmed: true },
      ['post', 'asked', 0],
    ],
    [
      'in person when that was asked',
      { form: petition({ replyBy: 'inPerson' }), confirmed: true },
      ['inPerson', 'asked', 0],
    ],
  ])('goes %s', async (_way, situation, expected) => {
    expect(await wayOf(await replied(situation))).toEqual(expected);
  });
});

describe('a posted reply', () => {
  it('is printed with everything that a reply must hold', async () => {
    const name = await replied({ form: kvkk(), confirmed: false });
    const page = accepted(await printReply(deps, callOf(name)));
    for (const words of [
      authority.name,
      authority.address,
      person.surname,
      person.serviceAddress,
      person.nationalId,
      person.email,
      authority.replyTo,
      name.reference,
      'Kaydınız silindi.',
      'Kişisel Verileri Koruma Kurulu',
    ])
      expect(page).toContain(words);
  });

  it('cannot be printed before there is one, nor by another unit', async () => {
    const name = await stores.takeOne();
    expect(await printReply(deps, callOf(name))).toMatchObject({ failure: { code: 'requestNotAnswered' } });
    const stranger = { ...officer, entitlements: [{ ...officer.entitlements[0], department: 'zabita' }] };
    expect(await printReply(deps, { ...callOf(name), officer: stranger })).toMatchObject({
      failure: { code: 'requestNotFound' },
    });
  });

  it('is posted, then served; the applicant with a confirmed mailbox is told of the posting', async () => {
    const name = await replied({ form: kvkk(), confirmed: true });
    accepted(await command(deps, callOf(name), (r, c) => dispatch(r, posted, c)));
    const letters = (await openName(name))?.letters.map(({ kind }) => kind);
    expect(letters).toContain('posted');
    const served = { method: 'registeredPost', deliveredOn: '2026-05-05' } as const;
    const standing = accepted(await command(deps, callOf(name), (r, c) => deliver(r, served, c)));
    expect(standing).toMatchObject({ status: 'delivered', next: 'Yapılacak bir iş kalmadı.' });
  });

  it('recorded twice alike is recorded once: no second mail, no new version', async () => {
    const name = await replied({ form: kvkk(), confirmed: true });
    const once = accepted(await command(deps, callOf(name), (r, c) => dispatch(r, posted, c)));
    expect(accepted(await command(deps, callOf(name), (r, c) => dispatch(r, posted, c)))).toEqual(once);
    const opened = await openName(name);
    expect(opened?.request.version).toBe(once.version);
    expect(opened?.letters.filter(({ kind }) => kind === 'posted')).toHaveLength(1);
  });

  it('that comes back is posted again under its new number, which the applicant is told', async () => {
    const name = await replied({ form: kvkk(), confirmed: true });
    accepted(await command(deps, callOf(name), (r, c) => dispatch(r, posted, c)));
    const back = accepted(
      await command(deps, callOf(name), (r, c) => recordReturn(r, { returnedOn: '2026-05-05' }, c)),
    );
    expect(back).toMatchObject({ status: 'undelivered', next: expect.stringContaining('iade') });
    const again = { ...posted, registeredMailNumber: 'RR987654321TR' };
    accepted(await command(deps, callOf(name), (r, c) => dispatch(r, again, c)));
    const opened = await openName(name);
    expect(opened?.request).toMatchObject({ status: 'answered', dispatch: { on: '2026-05-05' } });
    expect(opened?.letters.filter(({ kind }) => kind === 'posted')).toHaveLength(2);
  });

  it('may follow a mailed one whose arrival nobody reported', async () => {
    const name = await replied({ form: petition(), confirmed: true });
    accepted(await command(deps, callOf(name), (r, c) => dispatch(r, posted, c)));
    expect((await stores.load(name)).request).toMatchObject({
      status: 'answered',
      reply: { way: 'post', wayReason: 'mailNotDelivered' },
    });
  });

  it('recorded by two officers at once shows the number that the trail recorded last', async () => {
    const name = await replied({ form: petition({ replyBy: 'post' }), confirmed: true });
    const numbers = ['RR123456785TR', 'RR987654321TR'];
    await Promise.all(
      numbers.map((registeredMailNumber) =>
        command(deps, callOf(name), (r, c) => dispatch(r, { ...posted, registeredMailNumber }, c)),
      ),
    );
    const opened = await openName(name);
    const entries = opened?.trail.filter(({ action }) => action === 'dispatched') ?? [];
    const last = entries.at(-1)?.facts.registeredMailNumber;
    expect(opened?.request.status === 'answered' && opened.request.dispatch?.registeredMailNumber).toBe(last);
  });

  it.each([['before it is answered', petition(), 'requestNotAnswered']] as const)(
    'cannot be recorded %s',
    async (_when, form, code) => {
      const name = await stores.takeOne({ form });
      expect(await command(deps, callOf(name), (r, c) => dispatch(r, posted, c))).toMatchObject({
        failure: { code },
      });
    },
  );

  it('cannot be served before it was posted, before it was given, or tomorrow', async () => {
    const name = await replied({ form: kvkk(), confirmed: false });
    const serve = (deliveredOn: string, method: 'registeredPost' | 'handedOver') =>
      command(deps, callOf(name), (r, c) => deliver(r, { method, deliveredOn }, c));
    expect(await serve('2026-05-05', 'registeredPost')).toMatchObject({
      failure: { code: 'replyNotDispatched' },
    });
    expect(await serve('2026-05-04', 'handedOver')).toMatchObject({ failure: { code: 'dateBeforeReply' } });
    expect(await serve('2026-05-06', 'handedOver')).toMatchObject({ failure: { code: 'dateInFuture' } });
    expect(await serve('2026-05-05', 'handedOver')).toMatchObject({
      failure: { code: 'identityNotEstablished' },
    });
    accepted(await command(deps, callOf(name), (r, c) => checkIdentity(r, 'Kimlik kartı', c)));
    expect((await serve('2026-05-05', 'handedOver')).ok).toBe(true);
    expect(await serve('2026-05-05', 'handedOver')).toMatchObject({
      failure: { code: 'replyAlreadyDelivered' },
    });
  });
});
