/** The adapter against the gateway of this machine, and against gateways that fail. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noSmsGateway, smsGateway } from '../../../shared/adapters/sms-gateway.ts';
import { account, type SmsRig, says, startFailing, startSmsRig } from '../../infra/local/sms/sms-rig.ts';

const sms = { to: '+905329876543', text: 'Onay kodunuz 123456. Ğüşöç ıİ' };
let folder: string;
let rig: SmsRig;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sms-'));
  rig = await startSmsRig(folder);
});
afterAll(async () => {
  await rig.close();
  await rm(folder, { recursive: true });
});

const through = (changes: Partial<typeof account & { address: string }> = {}) =>
  smsGateway({ address: rig.url, ...account, ...changes });
const answered = async (answer: Parameters<typeof startFailing>[0], timeoutMs?: number) => {
  const failing = await startFailing(answer);
  try {
    return await smsGateway({ address: failing.url, ...account }, timeoutMs)(sms);
  } finally {
    await failing.close();
  }
};

describe('an SMS', () => {
  it('arrives letter by letter, under the id that the gateway gave it', async () => {
    const answer = await through()(sms);
    expect(await rig.messages()).toEqual([
      expect.objectContaining({
        to: '5329876543',
        text: sms.text,
        jobid: (answer as { messageId: string }).messageId,
      }),
    ]);
    expect(answer.kind).toBe('accepted');
  });

  it.each([
    ['the password is wrong', { password: 'başka' }, 'Code30'],
    ['the sender’s name is not ours', { header: 'BASKA' }, 'Code40'],
  ])('is refused when %s', async (_why, changes, reason) => {
    expect(await through(changes)(sms)).toEqual({ kind: 'refused', reason });
  });

  it('to a number abroad is refused, not sent elsewhere', async () => {
    expect(await through()({ ...sms, to: '+4915112345678' })).toEqual({ kind: 'refused', reason: 'Code70' });
  });

  it('is refused where there is no gateway', async () => {
    expect(await noSmsGateway(sms)).toEqual({ kind: 'refused', reason: 'NoSmsGateway' });
  });

  it.each([
    ['a limit', says(406, '{"code":"80","jobid":null,"description":"limit"}'), 'refused', 'Code80'],
    ['a refusal with 200', says(200, '{"code":"20","jobid":null}'), 'refused', 'Code20'],
    ['a proxy’s no', says(403, '<html>'), 'refused', 'Http403'],
    ['an inner fault', says(500, '{"code":"00","jobid":"1"}'), 'unknown', 'Http500'],
    ['a yes without an id', says(200, '{"code":"00"}'), 'unknown', 'NoJobId'],
    ['no JSON', says(200, 'OK'), 'unknown', 'NoJobId'],
    ['a code that is none', says(200, '{"code":"<b>5329876543</b>","jobid":"1"}'), 'unknown', 'NoJobId'],
  ] as const)('that meets %s is %3$s', async (_what, answer, kind, reason) => {
    expect(await answered(answer)).toEqual({ kind, reason });
  });

  it('whose answer is lost may have gone', async () => {
    expect(await answered((request) => void request.socket.destroy())).toMatchObject({ kind: 'unknown' });
    expect(await answered(() => {}, 100)).toEqual({ kind: 'unknown', reason: 'TimeoutError' });
  });

  it('is never carried to another address by a redirect', async () => {
    const calls: string[] = [];
    const answer = await answered((request, response) => {
      calls.push(request.url ?? '');
      response.writeHead(307, { location: rig.url }).end();
    });
    expect([answer.kind, calls]).toEqual(['unknown', ['/sms/rest/v2/send']]);
  });
});
