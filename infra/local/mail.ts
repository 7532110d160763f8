import { join } from 'node:path';
import type { Application } from './assembly.types.ts';
import type { Clock, Log, PutEvent, ServiceEndpoint } from './door.types.ts';
import { startInbox } from './inbox.ts';
import { onPort } from './port-in-use.ts';
import type { RelayAddress } from './relay.ts';
import { createSes } from './ses.ts';

export type Mail = {
  readonly endpoint: ServiceEndpoint;
  /** Undefined when mail goes to a relay. */
  readonly inboxUrl: string | undefined;
  readonly close: () => Promise<void>;
};

type MailOptions = {
  readonly application: Application;
  readonly dataDir: string;
  readonly host: string;
  readonly mailPort: number;
  readonly relay?: RelayAddress | undefined;
  readonly clock: Clock;
  readonly putEvent: PutEvent;
  readonly log: Log;
};

/** Starts SES and, without a relay, the inbox behind it. Undefined when the application sends no mail. */
export const startMail = async (options: MailOptions): Promise<Mail | undefined> => {
  const { application, dataDir, host, mailPort, clock, putEvent, log } = options;
  const { region, account, mailIdentities, configurationSets } = application;
  if (mailIdentities.length + configurationSets.length === 0) return undefined;
  const inbox = options.relay
    ? undefined
    : await onPort(
        '--mail-port',
        mailPort,
        startInbox({ dir: join(dataDir, 'inbox'), host, webPort: mailPort, smtpPort: 0, log }),
      );
  const arn = (resource: string): string => `arn:aws:ses:${region}:${account}:${resource}`;
  try {
    const ses = await createSes({
      dir: join(dataDir, 'mail'),
      clock,
      putEvent,
      relay: options.relay ?? { host, port: inbox?.smtpPort ?? 0 },
      log,
      configurationSets,
      identityArn: (address) => arn(`identity/${identityFor(address, mailIdentities)}`),
      configurationSetArn: (name) => arn(`configuration-set/${name}`),
    });
    return {
      endpoint: ses.endpoint,
      inboxUrl: inbox?.webUrl,
      close: async () => {
        await ses.close();
        await inbox?.close();
      },
    };
  } catch (error) {
    await inbox?.close();
    throw error;
  }
};

/** SES takes the address's own identity when there is one, and its domain's otherwise. */
const identityFor = (address: string, identities: readonly string[]): string =>
  identities.includes(address) ? address : address.slice(address.lastIndexOf('@') + 1);

/** Reads `smtp://user:password@host:port` (or `smtps://`). Throws when it is not of that form. */
export const readRelayUrl = (text: string): RelayAddress => {
  const url = URL.parse(text);
  if (!url || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '') {
    throw new Error('SMTP_RELAY_URL is not of the form smtp://user:password@host:port');
  }
  const secure = url.protocol === 'smtps:';
  return {
    host: url.hostname,
    port: Number(url.port || (secure ? 465 : 587)),
    secure,
    ...(url.username === '' ? {} : { user: decodeURIComponent(url.username) }),
    ...(url.password === '' ? {} : { password: decodeURIComponent(url.password) }),
  };
};
