/** SES over a relay, with the server that its mail's reports come back to, for tests. */
import { join } from 'node:path';
import { SendRawEmailCommand } from '@aws-sdk/client-ses';
import { vi } from 'vitest';
import type { BusEvent } from '../../../../infra/local/access/door.types.ts';
import { openReturnPath } from '../../../../infra/local/mail/return-path.ts';
import { startReturns } from '../../../../infra/local/mail/returns.ts';
import { subscriptionsTo } from '../../../../infra/local/mail/ses-events.ts';
import type { MoodyRelay, Received } from './moody-relay.ts';
import { ACCEPTED_AT, type SesEvent, startSes } from './ses-rig.ts';

const letter = 'From: basvuru@kocasinan.example\r\nSubject: Cevap\r\n\r\nSayın Ayşe Çığ\r\n';

/** @param putEvent asked before an event is kept; it may throw */
export async function startReturnsRig(
  dir: string,
  relay: MoodyRelay,
  {
    putEvent = async () => {},
    domain,
  }: { putEvent?: (event: BusEvent) => Promise<void>; domain?: string } = {},
) {
  const events: BusEvent[] = [];
  const lines: string[] = [];
  const log = (part: string, message: string) => void lines.push(`${part} ${message}`);
  const returnPath = await openReturnPath(join(dir, 'returns'), domain);
  const returns = await startReturns({
    host: '127.0.0.1',
    port: 0,
    returnPath,
    subscriptionOf: subscriptionsTo([{ name: 'letters', events: all }], (name) => `arn:set/${name}`),
    putEvent: async (event) => {
      await putEvent(event);
      events.push(event);
    },
    clock: { now: () => ACCEPTED_AT + 60_000 },
    log,
  });
  const ses = await startSes(join(dir, 'mail'), relay.port, { returnPath });
  return {
    port: returns.port,
    /** What came back, as events; those of the sending stand in `ses.events`. */
    events: events as unknown as readonly SesEvent[],
    lines,
    ses,
    /** Sends a letter and answers what the relay got: its sender is the return address. */
    send: async (Destinations = ['ayse@posta.example']): Promise<Received & { messageId: string }> => {
      const before = relay.received.length;
      const { MessageId = '' } = await ses.client.send(
        new SendRawEmailCommand({
          RawMessage: { Data: Buffer.from(letter) },
          Source: 'basvuru@kocasinan.example',
          Destinations,
          ConfigurationSetName: 'letters',
          Tags: [{ Name: 'letter', Value: 'reply' }],
        }),
      );
      const received = await vi.waitFor(() => {
        const got = relay.received[before];
        if (!got) throw new Error('nothing has come to the relay');
        return got;
      });
      await vi.waitFor(async () => {
        if ((await ses.spooled()).length > 0) throw new Error('the spool is not empty');
      });
      return { ...received, messageId: MessageId };
    },
    close: async () => {
      await ses.close();
      await returns.close();
      returnPath.close();
    },
  };
}

const all = ['send', 'delivery', 'bounce', 'complaint', 'deliveryDelay'];
