/** A request without a mailbox, by SMS from the code to the receipt, over the real stores and the gateway of this machine. */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { backOffMs, leaseMs, sendLetter } from '../../../functions/mail/handler.ts';
import { submitRequest } from '../../../functions/submit/handler.ts';
import { confirmEmail, sendCode } from '../../../functions/verify/handler.ts';
import { challengeStore } from '../../../shared/adapters/challenge-store.ts';
import { noSmsGateway, smsGateway } from '../../../shared/adapters/sms-gateway.ts';
import type { Result } from '../../../shared/contracts/failures.ts';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import { askForMore } from '../../../shared/domain/decide/ask.ts';
import type { LetterAddress, RequestName, SendSms } from '../../../shared/domain/ports.ts';
import { turkishHolidays } from '../../../shared/domain/time/holidays.ts';
import type { Spend } from '../../../shared/http/limits.ts';
import { smsParts } from '../../../shared/letters/sms-length.ts';
import { account, type SmsRig, says, startFailing, startSmsRig } from '../../infra/local/sms/sms-rig.ts';
import { type RealEngine, startRealEngine } from '../../shared/adapters/engine.ts';
import { accepted, authority, may4, newNonce, person, petition } from '../../shared/adapters/samples.ts';
import { officerAt } from '../../shared/domain/samples.ts';
import { accepting, later, type Mailing, mailing, mockSes, sentBytes } from './sending.ts';

let engine: RealEngine;
let folder: string;
let gateway: SmsRig;
let mail: Mailing;
const ses = mockSes();
beforeAll(async () => {
  engine = await startRealEngine();
  folder = await mkdtemp(join(tmpdir(), 'sms-'));
  gateway = await startSmsRig(folder);
});
afterAll(async () => {
  ses.restore();
  await gateway.close();
  await engine.close();
  await rm(folder, { recursive: true });
});
beforeEach(async () => {
  await engine.clear();
  await fetch(`${gateway.url}/api/sms`, { method: 'DELETE' });
  ses.reset();
  accepting(ses);
  mail = mailing(engine);
});

const through = (address: string, timeoutMs?: number) => smsGateway({ address, ...account }, timeoutMs);
const texts = async () => (await gateway.messages()).map(({ text }) => text);
const plus = (at: Instant, ms: number) => new Date(Date.parse(at) + ms).toISOString() as Instant;
const spent: [string, string | undefined][] = [];
const spend: Spend = async (kind, of) => {
  spent.push([kind, of]);
  return { ok: true, value: undefined };
};

/** Only a telephone: what she says her mailbox is stays empty. */
const byPhone = (changes = {}) => petition({ email: '', replyBy: 'post', ...changes });
async function submitted(form = byPhone(), smsOffered = true) {
  const deps = {
    takeIn: mail.takeIn,
    find: mail.find,
    secrets: engine.secrets,
    calendar: turkishHolidays,
    nonce: newNonce,
    spend,
    smsOffered,
    moveAttachments: async () => ({ kept: [], lost: [] }),
  };
  const call = { authority, at: may4, language: 'tr' as const, form, idempotencyKey: randomUUID() };
  const receipt = accepted(await submitRequest(deps, call));
  return { receipt, name: { authority: authority.id, reference: receipt.reference } };
}
const verifying = () => ({
  find: mail.find,
  challenges: challengeStore(engine.tables),
  commit: mail.commit,
  secrets: engine.secrets,
  calendar: turkishHolidays,
  spend,
  nonce: newNonce,
});
const send = (address: LetterAddress, at: Instant, sendSms: SendSms = through(gateway.url)) =>
  sendLetter({ ...mail.deps, sendSms }, address, at);
const sendKind = async (name: RequestName, kind: string, seconds: number) =>
  send(await mail.addressOf(name, kind), later(seconds));
const done = (result: Result<void>) => expect(result).toMatchObject({ ok: true });
const codeIn = (text: string | undefined) => /\b\d{6}\b/.exec(text ?? '')?.[0] ?? '';

async function confirmed() {
  const taken = await submitted();
  await sendKind(taken.name, 'code', 1);
  const [text] = await texts();
  done(await confirmEmail(verifying(), taken.name, codeIn(text), later(60)));
  return taken;
}

describe('a request with a telephone and no mailbox', () => {
  it('gets its code, is confirmed by it, and has its receipt, all by SMS and nothing by mail', async () => {
    const { receipt, name } = await submitted();
    expect(receipt.confirmation).toBe('smsSent');
    await sendKind(name, 'code', 1);
    const [message] = await gateway.messages();
    expect(message?.to).toBe('5329876543');
    expect(message?.text).toContain(`Başvuru ${name.reference}`);
    done(await confirmEmail(verifying(), name, codeIn(message?.text), later(60)));
    const { request } = await mail.load(name);
    expect(request).toMatchObject({ contact: 'confirmed', contactBy: 'sms', assurance: 'contactConfirmed' });
    await sendKind(name, 'receipt', 61);
    expect((await texts())[0]).toMatch(new RegExp(`Kocasinan Belediyesi: Başvuru ${name.reference}. Alındı`));
    expect(sentBytes(ses)).toEqual([]);
    expect(await mail.storedAt(await mail.addressOf(name, 'receipt'))).toMatchObject({
      state: 'sent',
      attempts: 1,
    });
  });

  it('can be followed by a code that goes there too', async () => {
    const { name } = await confirmed();
    done(await sendCode(verifying(), name, 'follow', later(180)));
    const codes = (await engine.scan('requests')).filter(
      (item) => String(item.sk).startsWith('LETTER#code') && JSON.stringify(item.content).includes('follow'),
    );
    await send({ pk: String(codes[0]?.pk), sk: String(codes[0]?.sk) }, later(181));
    expect((await texts())[0]).toMatch(/Takip kodunuz \d{6}/);
  });

  it('is counted on the limit of its number', async () => {
    spent.length = 0;
    await submitted();
    await submitted();
    await submitted(byPhone({ phone: '0532 111 11 11' }));
    const keys = spent.filter(([kind]) => kind === 'mailbox').map(([, of]) => of);
    expect(keys[0]).toBe(keys[1]);
    expect(keys[2]).not.toBe(keys[0]);
    expect(JSON.stringify(keys)).not.toContain('532');
  });

  it.each([
    ['a mailbox beside it', petition(), true, 'codeSent'],
    ['a fixed number', byPhone({ phone: '0352 222 22 22' }), true, 'notNeeded'],
    ['a number abroad', byPhone({ phone: '+49 1511 2345678' }), true, 'notNeeded'],
    ['no telephone', byPhone({ phone: '' }), true, 'notNeeded'],
    ['an institution that sends no SMS', byPhone(), false, 'notNeeded'],
  ] as const)('with %s gets none', async (_what, form, offered, confirmation) => {
    const { receipt, name } = await submitted(form, offered);
    expect(receipt.confirmation).toBe(confirmation);
    expect((await mail.load(name)).request.contactBy).toBeUndefined();
  });

  it('is asked for more on paper; the SMS says that it comes, and not what', async () => {
    const { name } = await confirmed();
    const officer = officerAt(later(120), 'memur-1');
    const loaded = await mail.load(name);
    const unposted = askForMore(loaded.request, { ask: 'Mor evin numarası?' }, officer);
    expect(unposted).toMatchObject({ ok: false, failure: { code: 'applicantNotTold' } });
    const post = { registeredMailNumber: 'RR123456785TR', postedOn: '2026-05-04' };
    await mail.decideOn(name, (r) => askForMore(r, { ask: 'Mor evin numarası?', ...post }, officer));
    await sendKind(name, 'infoAsked', 130);
    const [text = ''] = await texts();
    expect(text).toContain('bilgi istiyor');
    expect(text).toContain('postayla');
    expect(smsParts(text)).toBeLessThanOrEqual(2);
    for (const word of ['Mor', person.name, person.surname, 'menekşe']) expect(text).not.toContain(word);
  });

  it('has neither its number nor its code in the log', async () => {
    await confirmed();
    expect(mail.lines.length).toBeGreaterThan(0);
    expect(JSON.stringify(mail.lines)).not.toMatch(/987|\d{6}"/);
  });
});

describe('an SMS that the gateway refuses', () => {
  it.each([
    ['by its code', says(406, '{"code":"80","jobid":null}'), 'Code80'],
    ['by its status', says(403, 'no'), 'Http403'],
  ])('%s waits, and goes once when it is taken', async (_how, answer, reason) => {
    const { name } = await confirmed();
    const address = await mail.addressOf(name, 'receipt');
    const failing = await startFailing(answer);
    const before = (await texts()).length;
    await send(address, later(61), through(failing.url));
    await failing.close();
    expect(await mail.storedAt(address)).toMatchObject({
      state: 'pending',
      notBefore: plus(later(61), backOffMs(0)),
    });
    expect(mail.lines.at(-1)).toMatchObject({ level: 'warn', letter: 'receipt', code: 'refused', reason });
    await send(address, plus(later(61), backOffMs(0)));
    await send(address, plus(later(61), 3_600_000));
    expect(await texts()).toHaveLength(before + 1);
    expect(await mail.storedAt(address)).toMatchObject({ state: 'sent', attempts: 2 });
  });

  it('for want of a gateway is not lost: it waits for one', async () => {
    const { name } = await confirmed();
    const address = await mail.addressOf(name, 'receipt');
    await send(address, later(61), noSmsGateway);
    expect(await mail.storedAt(address)).toMatchObject({ state: 'pending', attempts: 1 });
  });
});

describe('an SMS whose answer was lost', () => {
  /** Hands the call on to the gateway, which takes it, and then answers as told. */
  const takingBut = (answer: (socket: { destroy: () => void }) => void) =>
    startFailing(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      await fetch(`${gateway.url}${request.url}`, {
        method: 'POST',
        headers: { authorization: request.headers.authorization ?? '' },
        body: Buffer.concat(chunks),
      });
      answer({ destroy: () => void response.destroy() });
    });

  it.each([
    ['the gateway fails', () => startFailing(says(500, 'oops')), 0],
    ['the line breaks after it was taken', () => takingBut((socket) => socket.destroy()), 1],
    ['nobody answers in time after it was taken', () => takingBut(() => {}), 1],
  ])('because %s goes again when its lease is over and not before', async (_why, fail, takenAlready) => {
    const { name } = await confirmed();
    const address = await mail.addressOf(name, 'receipt');
    const before = (await texts()).length;
    const failing = await fail();
    await send(address, later(61), through(failing.url, 300));
    await failing.close();
    const lease = plus(later(61), leaseMs);
    expect(await mail.storedAt(address)).toMatchObject({ state: 'sending', notBefore: lease });
    await send(address, plus(lease, -1));
    expect((await texts()).length - before).toBe(takenAlready);
    await send(address, lease);
    await send(address, plus(lease, 3_600_000));
    const after = (await texts()).slice(0, -before);
    expect(after).toHaveLength(takenAlready + 1);
    // A double has the very same words, by which NetGSM knows it for one.
    expect(new Set(after).size).toBe(1);
    expect(await mail.storedAt(address)).toMatchObject({ state: 'sent', attempts: 2 });
  });

  it('goes once when twenty runs take it up at once', async () => {
    const { name } = await confirmed();
    const before = (await texts()).length;
    const address = await mail.addressOf(name, 'receipt');
    await Promise.all(Array.from({ length: 20 }, () => send(address, later(61))));
    expect(await texts()).toHaveLength(before + 1);
  });
});
