import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SendRawEmailCommand } from '@aws-sdk/client-ses';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openReturnPath } from '../../../../infra/local/mail/return-path.ts';
import { startReturns } from '../../../../infra/local/mail/returns.ts';
import { DAYS_KEPT } from '../../../../infra/local/mail/sent-mail.ts';
import { type MoodyRelay, startMoodyRelay } from './moody-relay.ts';
import { feedbackReport, outOfOffice, sendBack, statusReport } from './returned-mail.ts';
import { startReturnsRig } from './returns-rig.ts';

let dir: string;
let relay: MoodyRelay;
let rig: Awaited<ReturnType<typeof startReturnsRig>>;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'returns-'));
  relay = await startMoodyRelay(() => 'accept', { offersDsn: true });
  rig = await startReturnsRig(dir, relay);
});
afterEach(async () => {
  await rig.close();
  await relay.close();
  await rm(dir, { recursive: true });
});
const restart = async (options: Parameters<typeof startReturnsRig>[2]): Promise<void> => {
  await rig.close();
  rig = await startReturnsRig(dir, relay, options);
};
const sentFolder = (): string => join(dir, 'returns', 'sent');

describe('a relayed letter', () => {
  it('has an envelope sender of its own, and asks the relay for reports without the letter', async () => {
    const [first, second] = [await rig.send(), await rig.send()];
    expect(first.from).toMatch(/^bounce\+[0-9a-f]{32}-[0-9a-f]{20}@kocasinan\.example$/);
    expect(second.from).not.toBe(first.from);
    expect(first.dsn).toEqual({ envid: first.messageId, ret: 'HDRS', notify: ['FAILURE', 'DELAY'] });
    expect(first.raw.toString()).toContain('From: basvuru@kocasinan.example\r\n');
  });

  it('leaves a record with its tags, without recipient, subject or words', async () => {
    const { messageId } = await rig.send();
    const [name = ''] = await readdir(sentFolder());
    const record = await readFile(join(sentFolder(), name), 'utf8');
    expect(record).not.toMatch(/ayse|posta\.example|Cevap|Say/);
    expect(JSON.parse(record)).toMatchObject({
      mail: { messageId, source: 'basvuru@kocasinan.example', tags: { letter: ['reply'] } },
      configurationSet: 'letters',
    });
  });

  it('comes back to the domain of the setting', async () => {
    await restart({ domain: 'posta.kocasinan.example' });
    expect((await rig.send()).from).toMatch(/@posta\.kocasinan\.example$/);
  });

  it('to the simulator alone leaves none, for nothing of it goes out', async () => {
    const { client, spooled } = rig.ses;
    const Data = Buffer.from('From: a@kocasinan.example\r\nTo: success@simulator.amazonses.com\r\n\r\nx\r\n');
    await client.send(new SendRawEmailCommand({ RawMessage: { Data } }));
    await vi.waitFor(async () => expect(await spooled()).toEqual([]));
    expect(await readdir(sentFolder()).catch(() => [])).toEqual([]);
  });
});

describe('a report', () => {
  it('of a failure becomes the bounce that SES publishes, with the letter’s tags', async () => {
    const { from, messageId } = await rig.send();
    expect(await sendBack(rig.port, from, statusReport({}))).toMatchObject({ code: 250 });
    expect(rig.events).toEqual([
      {
        source: 'aws.ses',
        'detail-type': 'Email Bounced',
        resources: ['arn:set/letters'],
        detail: {
          eventType: 'Bounce',
          mail: {
            timestamp: '2027-03-01T08:00:00.000Z',
            source: 'basvuru@kocasinan.example',
            sourceArn: 'arn:aws:ses:eu-central-1:111122223333:identity/kocasinan.example',
            sendingAccountId: '111122223333',
            messageId,
            destination: ['ayse@posta.example'],
            headersTruncated: true,
            headers: [],
            commonHeaders: { messageId },
            tags: expect.objectContaining({
              letter: ['reply'],
              'ses:configuration-set': ['letters'],
              'ses:from-domain': ['kocasinan.example'],
            }),
          },
          bounce: {
            feedbackId: expect.any(String),
            bounceType: 'Permanent',
            bounceSubType: 'NoEmail',
            bouncedRecipients: [
              {
                emailAddress: 'ayse@posta.example',
                action: 'failed',
                status: '5.1.1',
                diagnosticCode: expect.stringContaining('User unknown'),
              },
            ],
            timestamp: '2027-03-01T08:01:00.000Z',
            reportingMTA: 'dsn; relay.example',
          },
        },
      },
    ]);
  });

  it.each([
    ['a delay', statusReport({ action: 'delayed', status: '4.4.1' }), 'DeliveryDelay', 'deliveryDelay'],
    ['an arrival', statusReport({ action: 'delivered', status: '2.0.0' }), 'Delivery', 'delivery'],
    ['a complaint', feedbackReport('abuse', 'ayse@posta.example'), 'Complaint', 'complaint'],
  ])('of %s becomes the event of the same name', async (_what, raw, eventType, part) => {
    const { from, messageId } = await rig.send();
    await sendBack(rig.port, from, raw);
    expect(rig.events).toMatchObject([
      { detail: { eventType, mail: { messageId, tags: { letter: ['reply'] } }, [part]: expect.anything() } },
    ]);
  });

  it('tells what SES tells of a delay, an arrival and a complaint', async () => {
    const { from } = await rig.send();
    const until = 'Will-Retry-Until: Sat, 6 Mar 2027 11:00:00 +0300';
    await sendBack(rig.port, from, statusReport({ action: 'delayed', status: '4.4.1', more: [until] }));
    await sendBack(rig.port, from, statusReport({ action: 'relayed', diagnostic: 'smtp; 250 ok' }));
    await sendBack(rig.port, from, feedbackReport());
    const [delay, delivery, complaint] = rig.events.map(({ detail }) => detail);
    expect(delay.deliveryDelay).toMatchObject({
      delayType: 'TransientCommunicationFailure',
      expirationTime: '2027-03-06T08:00:00.000Z',
      reportingMTA: 'relay.example',
    });
    expect(delivery.delivery).toMatchObject({
      recipients: ['ayse@posta.example'],
      smtpResponse: expect.stringMatching(/^250 ok/),
      processingTimeMillis: 60_000,
    });
    expect(complaint.complaint).toMatchObject({
      complainedRecipients: [],
      userAgent: 'PostaFBL/1.0',
      complaintFeedbackType: 'abuse',
    });
  });

  it('that comes twice is told twice, and once more after a restart', async () => {
    const { from } = await rig.send();
    await sendBack(rig.port, from, statusReport({}));
    await sendBack(rig.port, from, statusReport({}));
    expect(rig.events).toHaveLength(2);
    await restart({});
    expect(await sendBack(rig.port, from, statusReport({}))).toMatchObject({ code: 250 });
    expect(rig.events).toHaveLength(1);
  });

  it('is taken when its event is on disk, and not before', async () => {
    const onDisk = Promise.withResolvers<void>();
    let putEvent = (): Promise<void> => onDisk.promise;
    await restart({ putEvent: () => putEvent() });
    const { from } = await rig.send();
    let answered = false;
    const answer = sendBack(rig.port, from, statusReport({})).finally(() => {
      answered = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(answered).toBe(false);
    onDisk.resolve();
    expect((await answer).code).toBe(250);
    putEvent = async () => {
      throw Object.assign(new Error('ayse@posta.example'), { code: 'ENOSPC' });
    };
    expect((await sendBack(rig.port, from, statusReport({}))).code).toBe(451);
    expect(rig.lines.at(-1)).toBe('returns FAILED, the other side comes again: ENOSPC');
  });
});

describe('what is no report', () => {
  it('is taken and dropped, and counted in the log', async () => {
    const { from, messageId } = await rig.send();
    const mails = [outOfOffice(), feedbackReport('not-spam'), Buffer.from('Subject: x\r\n\r\nx\r\n')];
    for (const raw of [...mails, statusReport({ action: 'deliverable' })])
      expect(await sendBack(rig.port, from, raw)).toMatchObject({ code: 250 });
    expect(rig.events).toEqual([]);
    expect(rig.lines).toEqual([
      `returns ${messageId}: an automatic answer, dropped (1 since the start)`,
      `returns ${messageId}: feedback that is no complaint, dropped (2 since the start)`,
      `returns ${messageId}: neither a report nor an automatic answer, dropped (3 since the start)`,
      `returns ${messageId}: a delivery status that cannot be read (the relay’s log has it), dropped (4 since the start)`,
    ]);
  });

  it('leaves nobody’s address in the log', async () => {
    const { from } = await rig.send();
    for (const raw of [statusReport({}), feedbackReport('abuse', 'ayse@posta.example'), outOfOffice()])
      await sendBack(rig.port, from, raw);
    await sendBack(rig.port, 'ayse@posta.example', statusReport({}));
    expect(rig.lines).toHaveLength(3);
    expect(rig.lines.join('\n')).not.toMatch(/ayse|@/);
  });
});

describe('refused', () => {
  it('is every address but those of letters that were sent', async () => {
    const { from } = await rig.send();
    const forged = from.replace(/.@/, (end) => `${end[0] === '0' ? '1' : '0'}@`);
    const others = ['basvuru@kocasinan.example', 'postmaster', 'postmaster@kocasinan.example', forged];
    for (const to of others)
      expect(await sendBack(rig.port, to, statusReport({}))).toEqual({
        code: 550,
        said: '550 5.1.1 No such return address',
      });
    expect(rig.events).toEqual([]);
  });

  it('is a right address of a letter that nobody knows any more', async () => {
    const { from } = await rig.send();
    await rm(sentFolder(), { recursive: true });
    expect((await sendBack(rig.port, from, statusReport({}))).code).toBe(550);
  });

  it('is what is too large', async () => {
    const { from } = await rig.send();
    const large = Buffer.concat([statusReport({}), Buffer.alloc(1_200_000, 'x\r\n')]);
    expect((await sendBack(rig.port, from, large)).code).toBe(552);
    expect(rig.events).toEqual([]);
  });

  it('is a second recipient, who may come alone', async () => {
    const [first, second] = [await rig.send(), await rig.send()];
    await sendBack(rig.port, [first.from, second.from], statusReport({}));
    expect(rig.events.map(({ detail }) => detail.mail.messageId)).toEqual([first.messageId]);
  });

  it('is a port in use', async () => {
    const returnPath = await openReturnPath(join(dir, 'other'));
    const taken = startReturns({
      host: '127.0.0.1',
      port: rig.port,
      returnPath,
      subscriptionOf: () => ({ events: [], resources: [] }),
      putEvent: async () => {},
      clock: { now: () => 0 },
      log: () => {},
    });
    await expect(taken).rejects.toMatchObject({ code: 'EADDRINUSE' });
    returnPath.close();
  });
});

describe('the records of sent mail', () => {
  const age = async (days: number): Promise<string> => {
    const [name = ''] = await readdir(sentFolder());
    const file = join(sentFolder(), name);
    const record = JSON.parse(await readFile(file, 'utf8'));
    await writeFile(file, JSON.stringify({ ...record, handedOnAt: Date.now() - days * 86_400_000 }));
    return file;
  };

  it('are good for a fortnight', async () => {
    const { from } = await rig.send();
    await age(DAYS_KEPT - 0.01);
    expect((await sendBack(rig.port, from, statusReport({}))).code).toBe(250);
    await age(DAYS_KEPT + 0.01);
    expect((await sendBack(rig.port, from, statusReport({}))).code).toBe(550);
  });

  it('are deleted when it is over, at the start as well', async () => {
    await rig.send();
    await age(DAYS_KEPT - 0.01);
    await restart({});
    expect(await readdir(sentFolder())).toHaveLength(1);
    await age(DAYS_KEPT + 0.01);
    await restart({});
    expect(await readdir(sentFolder())).toEqual([]);
  });
});
