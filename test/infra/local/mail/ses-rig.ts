/** A running SES endpoint over a spool folder, with the events it has published, for tests. */
import { readdir } from 'node:fs/promises';
import { SESClient } from '@aws-sdk/client-ses';
import type { BusEvent, Principal } from '../../../../infra/local/access/door.types.ts';
import { createSes, type SesOptions } from '../../../../infra/local/mail/ses.ts';
import { openDoor } from '../door-harness.ts';

export const ACCEPTED_AT = Date.parse('2027-03-01T08:00:00.000Z');
const arn = 'arn:aws:ses:eu-central-1:111122223333:';

export type SesEvent = {
  readonly 'detail-type': string;
  readonly resources: readonly string[];
  // biome-ignore lint/suspicious/noExplicitAny: tests look into published JSON
  readonly detail: any;
};
export type SesRig = {
  readonly client: SESClient;
  readonly events: readonly SesEvent[];
  readonly lines: readonly string[];
  readonly spooled: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
};

/** Starts SES over `dir`, relaying to a loopback port, with retries after 40, 80, … ms unless told otherwise. */
export async function startSes(
  dir: string,
  relayPort: number,
  options: Partial<SesOptions> & { readonly allows?: Principal['allows'] } = {},
): Promise<SesRig> {
  const events: BusEvent[] = [];
  const lines: string[] = [];
  const ses = await createSes({
    dir,
    clock: { now: () => ACCEPTED_AT },
    putEvent: async (event) => void events.push(event),
    relay: { host: '127.0.0.1', port: relayPort },
    log: (part, message) => void lines.push(`${part} ${message}`),
    configurationSets: [
      { name: 'letters', events: ['send', 'delivery', 'bounce', 'complaint', 'deliveryDelay'] },
      { name: 'bounces-only', events: ['BOUNCE'] },
    ],
    identityArn: (address) => `${arn}identity/${address.split('@')[1]}`,
    configurationSetArn: (name) => `${arn}configuration-set/${name}`,
    retry: { firstMs: 40, longestMs: 200, maxAttempts: 5 },
    ...options,
  });
  const door = await openDoor(ses.endpoint, options.allows);
  const client = new SESClient(door.clientConfig);
  return {
    client,
    events: events as SesEvent[],
    lines,
    spooled: () => readdir(dir),
    close: async () => {
      client.destroy();
      await door.close();
      await ses.close();
    },
  };
}
