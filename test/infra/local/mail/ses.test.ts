import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SendRawEmailCommand, type SendRawEmailCommandInput } from '@aws-sdk/client-ses';
import { simpleParser } from 'mailparser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Mood, type MoodyRelay, startMoodyRelay } from './moody-relay.ts';
import { ACCEPTED_AT, type SesRig, startSes } from './ses-rig.ts';

const letter = (id = 'one'): Buffer =>
  Buffer.from(
    `From: "Kocasinan Belediyesi" <basvuru@kocasinan.example>\r\nTo: ayse@posta.example\r\n` +
      `Subject: =?UTF-8?B?QmHFn3Z1cnU=?=\r\n =?UTF-8?B?bnV6?=\r\nMessage-ID: <mine-${id}@kocasinan.example>\r\n` +
      `X-Letter: ${id}\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n` +
      `Content-Transfer-Encoding: 8bit\r\n\r\nSayın Ayşe Çığ,\r\n.\r\n..iki nokta\r\n\r\nGereği yapıldı.\t \r\n`,
    'utf8',
  );
const command = (over: Partial<SendRawEmailCommandInput> = {}, id?: string): SendRawEmailCommand =>
  new SendRawEmailCommand({
    RawMessage: { Data: letter(id) },
    Source: 'Kocasinan <basvuru@kocasinan.example>',
    Destinations: ['ayse@posta.example'],
    ConfigurationSetName: 'letters',
    Tags: [{ Name: 'letter', Value: 'received' }],
    ...over,
  });

let dir: string;
let relay: MoodyRelay;
let ses: SesRig;
let mood: (recipient: string, nth: number) => Mood;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'ses-'));
  mood = () => 'accept';
  relay = await startMoodyRelay((recipient, nth) => mood(recipient, nth));
  ses = await startSes(dir, relay.port);
});
afterEach(async () => {
  await ses.close();
  await relay.close();
  await rm(dir, { recursive: true });
});

const finished = (): Promise<void> =>
  vi.waitFor(async () => expect(await ses.spooled()).toEqual([]), { timeout: 5000, interval: 10 });
const types = (): readonly string[] => ses.events.map((event) => event['detail-type']);

describe('an accepted message', () => {
  it('goes out with its very bytes, only the Message-ID being SES’s', async () => {
    const { MessageId } = await ses.client.send(command());
    await finished();
    const [message] = relay.received;
    expect(message).toMatchObject({ from: 'basvuru@kocasinan.example', to: ['ayse@posta.example'] });
    const expected = letter()
      .toString()
      .replace('<mine-one@kocasinan.example>', `<${MessageId}@eu-central-1.amazonses.com>`);
    expect(message?.raw.toString()).toBe(expected);
  });

  it('gets a Message-ID where it has none, and loses Bcc and X-SES fields', async () => {
    const raw =
      'From: a@kocasinan.example\r\nBcc: gizli@posta.example\r\nX-SES-CONFIGURATION-SET: letters\r\nX-SES-MESSAGE-TAGS: letter=reply, n=2\r\n\r\nx\r\n';
    const { MessageId } = await ses.client.send(
      new SendRawEmailCommand({ RawMessage: { Data: Buffer.from(raw) } }),
    );
    await finished();
    expect(relay.received[0]?.to).toEqual(['gizli@posta.example']);
    expect(relay.received[0]?.raw.toString()).toBe(
      `Message-ID: <${MessageId}@eu-central-1.amazonses.com>\r\nFrom: a@kocasinan.example\r\n\r\nx\r\n`,
    );
    expect(ses.events[0]?.detail.mail.tags).toMatchObject({
      letter: ['reply'],
      n: ['2'],
      'ses:configuration-set': ['letters'],
    });
  });

  it('is told as sent and delivered, in the shape SES publishes', async () => {
    const { MessageId } = await ses.client.send(command());
    await finished();
    expect(types()).toEqual(['Email Sent', 'Email Delivered']);
    const [, delivered] = ses.events;
    expect(delivered).toMatchObject({
      source: 'aws.ses',
      resources: ['arn:aws:ses:eu-central-1:111122223333:configuration-set/letters'],
      detail: {
        eventType: 'Delivery',
        mail: {
          timestamp: '2027-03-01T08:00:00.000Z',
          source: 'basvuru@kocasinan.example',
          sendingAccountId: '111122223333',
          messageId: MessageId,
          destination: ['ayse@posta.example'],
          headersTruncated: false,
          commonHeaders: {
            from: ['"Kocasinan Belediyesi" <basvuru@kocasinan.example>'],
            to: ['ayse@posta.example'],
            messageId: MessageId,
          },
          tags: {
            letter: ['received'],
            'ses:configuration-set': ['letters'],
            'ses:from-domain': ['kocasinan.example'],
          },
        },
        delivery: {
          timestamp: new Date(ACCEPTED_AT).toISOString(),
          processingTimeMillis: 0,
          recipients: ['ayse@posta.example'],
          smtpResponse: '250 Ok: queued as 4711',
          reportingMTA: '127.0.0.1',
        },
      },
    });
    expect(delivered?.detail.mail.headers).toContainEqual({
      name: 'Subject',
      value: '=?UTF-8?B?QmHFn3Z1cnU=?= =?UTF-8?B?bnV6?=',
    });
    expect((await simpleParser(relay.received[0]?.raw ?? '')).subject).toBe('Başvurunuz');
  });

  it('publishes only what its configuration set asks for', async () => {
    await ses.client.send(command({ ConfigurationSetName: 'bounces-only' }));
    await ses.client.send(command({ ConfigurationSetName: undefined }));
    await finished();
    expect(relay.received).toHaveLength(2);
    expect(ses.events).toEqual([]);
  });

  it('leaves no address and no name in the log', async () => {
    mood = (_, nth) => (nth === 1 ? { code: 451, text: '4.7.1 ayse@posta.example come later' } : 'accept');
    await ses.client.send(command());
    await finished();
    expect(ses.lines.join('\n')).toMatch(/attempt 2: 1 delivered/);
    expect(ses.lines.join('\n')).not.toMatch(/ayse|posta|kocasinan/i);
  });
});

describe('a relay with moods', () => {
  it('is asked again after a 4xx; one delay is told', async () => {
    mood = (_, nth) => (nth < 4 ? { code: 450, text: '4.2.1 busy' } : 'accept');
    await ses.client.send(command());
    await finished();
    expect(relay.tried.get('ayse@posta.example')).toBe(4);
    expect(types()).toEqual(['Email Sent', 'Email Delivery Delayed', 'Email Delivered']);
    expect(ses.events[1]?.detail).toMatchObject({
      eventType: 'DeliveryDelay',
      deliveryDelay: {
        delayType: 'General',
        delayedRecipients: [
          { emailAddress: 'ayse@posta.example', status: '4.2.1', diagnosticCode: 'smtp; 450 4.2.1 busy' },
        ],
      },
    });
  });

  it('is asked again when it hangs up, before or after the last byte', async () => {
    await relay.close();
    let ends = 0;
    relay = await startMoodyRelay((_, nth) => (nth === 1 ? 'drop' : 'accept'), {
      port: relay.port,
      dataMood: () => (++ends === 1 ? 'drop' : 'accept'),
    });
    await ses.client.send(command());
    await finished();
    expect(relay.tried.get('ayse@posta.example')).toBe(3);
    expect(relay.received).toHaveLength(1);
    expect(ses.events[1]?.detail.deliveryDelay).toMatchObject({ delayType: 'TransientCommunicationFailure' });
  });

  it('refuses for good with a 5xx: a bounce, and no second attempt', async () => {
    mood = () => ({ code: 550, text: '5.1.1 user unknown' });
    await ses.client.send(command());
    await finished();
    expect(relay.tried.get('ayse@posta.example')).toBe(1);
    expect(types()).toEqual(['Email Sent', 'Email Bounced']);
    expect(ses.events[1]?.detail).toMatchObject({
      eventType: 'Bounce',
      bounce: {
        bounceType: 'Permanent',
        bounceSubType: 'NoEmail',
        feedbackId: expect.any(String),
        reportingMTA: 'dsn; 127.0.0.1',
        bouncedRecipients: [
          {
            emailAddress: 'ayse@posta.example',
            action: 'failed',
            status: '5.1.1',
            diagnosticCode: 'smtp; 550 5.1.1 user unknown',
          },
        ],
      },
    });
  });

  it('refuses the message after its last byte: every recipient bounces', async () => {
    await relay.close();
    relay = await startMoodyRelay(() => 'accept', {
      port: relay.port,
      dataMood: () => ({ code: 554, text: '5.7.1 no' }),
    });
    await ses.client.send(command({ Destinations: ['ayse@posta.example', 'ali@posta.example'] }));
    await finished();
    expect(ses.events.at(-1)?.detail.bounce.bouncedRecipients).toHaveLength(2);
  });

  it('decides for each recipient alone', async () => {
    const moods: Record<string, Mood> = { 'no@posta.example': { code: 550, text: '5.1.1 no' } };
    mood = (recipient, nth) =>
      moods[recipient] ??
      (recipient.startsWith('late') && nth === 1 ? { code: 452, text: '4.2.2 full' } : 'accept');
    await ses.client.send(
      command({ Destinations: ['yes@posta.example', 'no@posta.example', 'late@posta.example'] }),
    );
    await finished();
    expect(types()).toEqual([
      'Email Sent',
      'Email Delivered',
      'Email Bounced',
      'Email Delivery Delayed',
      'Email Delivered',
    ]);
    expect(ses.events[3]?.detail.deliveryDelay.delayType).toBe('MailboxFull');
    expect(relay.received.map(({ to }) => to)).toEqual([['yes@posta.example'], ['late@posta.example']]);
  });

  it('is given up after the last attempt, with a transient bounce', async () => {
    mood = () => ({ code: 451, text: '4.3.0 later' });
    await ses.client.send(command());
    await finished();
    expect(relay.tried.get('ayse@posta.example')).toBe(5);
    expect(types()).toEqual(['Email Sent', 'Email Delivery Delayed', 'Email Bounced']);
    expect(ses.events[2]?.detail.bounce).toMatchObject({
      bounceType: 'Transient',
      bouncedRecipients: [{ status: '4.4.7' }],
    });
  });
});

describe('events', () => {
  it('that the bus did not take come again, and the mail does not', async () => {
    await ses.close();
    const seen: string[] = [];
    let faults = 3;
    ses = await startSes(dir, relay.port, {
      putEvent: async (event) => {
        if (event['detail-type'] === 'Email Delivered' && faults-- > 0) throw new Error('disk full');
        seen.push(event['detail-type']);
      },
    });
    await ses.client.send(command());
    await finished();
    expect(seen).toEqual(['Email Sent', 'Email Delivered']);
    expect(relay.received).toHaveLength(1);
  });

  it.each([
    ['success+a@simulator.amazonses.com', ['Email Sent', 'Email Delivered'], undefined],
    ['bounce+a@simulator.amazonses.com', ['Email Sent', 'Email Bounced'], ['Permanent', 'General']],
    [
      'complaint@simulator.amazonses.com',
      ['Email Sent', 'Email Delivered', 'Email Complaint Received'],
      undefined,
    ],
    [
      'ooto@simulator.amazonses.com',
      ['Email Sent', 'Email Delivered', 'Email Bounced'],
      ['Transient', 'General'],
    ],
    ['suppressionlist@simulator.amazonses.com', ['Email Sent', 'Email Bounced'], ['Permanent', 'Suppressed']],
  ])('come from the simulator for %s, and nothing goes out', async (address, told, bounce) => {
    await ses.client.send(command({ Destinations: [address] }));
    await finished();
    expect(types()).toEqual(told);
    const part = ses.events.at(-1)?.detail.bounce;
    expect(part && [part.bounceType, part.bounceSubType]).toEqual(bounce);
    expect(relay.received).toEqual([]);
  });
});

describe('refusals', () => {
  it.each(['identity/kocasinan.example', 'configuration-set/letters'])(
    'denies a role without the grant on %s',
    async (denied) => {
      await ses.close();
      ses = await startSes(dir, relay.port, {
        allows: (action, resource) => action === 'ses:SendRawEmail' && !resource.endsWith(denied),
      });
      await expect(ses.client.send(command())).rejects.toMatchObject({
        name: 'AccessDenied',
        message: expect.stringContaining(`on resource \`arn:aws:ses:eu-central-1:111122223333:${denied}'`),
        $metadata: { httpStatusCode: 403 },
      });
      expect(await ses.spooled()).toEqual([]);
    },
  );

  it('knows no other configuration set, and no address without a domain', async () => {
    await expect(ses.client.send(command({ ConfigurationSetName: 'none' }))).rejects.toMatchObject({
      name: 'ConfigurationSetDoesNotExistException',
    });
    await expect(ses.client.send(command({ Destinations: ['ayse'] }))).rejects.toMatchObject({
      name: 'InvalidParameterValue',
    });
    expect(await ses.spooled()).toEqual([]);
  });
});
