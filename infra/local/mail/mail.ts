import { join } from 'node:path';
import type { Clock, Log, PutEvent, ServiceEndpoint } from '../access/door.types.ts';
import type { Application } from '../assembly/assembly.types.ts';
import { type Closers, createClosers } from '../closers.ts';
import { onPort } from '../port-in-use.ts';
import { startInbox } from './inbox.ts';
import type { RelayAddress } from './relay.ts';
import { openReturnPath } from './return-path.ts';
import { startReturns } from './returns.ts';
import { createSes } from './ses.ts';
import { subscriptionsTo } from './ses-events.ts';

export type Mail = {
  readonly endpoint: ServiceEndpoint;
  /** Undefined when mail goes to a relay. */
  readonly inboxUrl: string | undefined;
  /** `host:port` that takes delivery reports by SMTP. */
  readonly returnsAddress: string;
  readonly close: () => Promise<void>;
};

type MailOptions = {
  readonly application: Application;
  readonly dataDir: string;
  readonly host: string;
  readonly mailPort: number;
  readonly relay?: RelayAddress | undefined;
  readonly returnPort?: number | undefined;
  readonly returnDomain?: string | undefined;
  readonly clock: Clock;
  readonly putEvent: PutEvent;
  readonly log: Log;
};

/**
 * Starts SES, the server that its mail's delivery reports come back to and, without a relay, the inbox behind it.
 * Undefined when the application sends no mail. On an error what was started is stopped again.
 */
export const startMail = async (options: MailOptions): Promise<Mail | undefined> => {
  const { mailIdentities, configurationSets } = options.application;
  if (mailIdentities.length + configurationSets.length === 0) return undefined;
  const closers = createClosers();
  try {
    return await start(options, closers);
  } catch (error) {
    await closers.closeAll();
    throw error;
  }
};

const start = async (options: MailOptions, closers: Closers): Promise<Mail> => {
  const {
    application,
    dataDir,
    host,
    mailPort,
    returnPort = 0,
    returnDomain,
    clock,
    putEvent,
    log,
  } = options;
  const { region, account, mailIdentities, configurationSets } = application;
  const inbox = options.relay
    ? undefined
    : await onPort(
        '--mail-port',
        mailPort,
        startInbox({ dir: join(dataDir, 'inbox'), host, webPort: mailPort, smtpPort: 0, log }),
      );
  if (inbox) closers.add('the inbox', inbox.close);
  const arn = (resource: string): string => `arn:aws:ses:${region}:${account}:${resource}`;
  const configurationSetArn = (name: string): string => arn(`configuration-set/${name}`);

  const returnPath = await openReturnPath(join(dataDir, 'returns'), returnDomain);
  closers.add('the records of sent mail', async () => returnPath.close());
  const returns = await onPort(
    '--return-port',
    returnPort,
    startReturns({
      host,
      port: returnPort,
      returnPath,
      subscriptionOf: subscriptionsTo(configurationSets, configurationSetArn),
      putEvent,
      clock,
      log,
    }),
  );
  closers.add('the returns', returns.close);
  const ses = await createSes({
    dir: join(dataDir, 'mail'),
    clock,
    putEvent,
    relay: options.relay ?? { host, port: inbox?.smtpPort ?? 0 },
    returnPath,
    log,
    configurationSets,
    identityArn: (address) => arn(`identity/${identityFor(address, mailIdentities)}`),
    configurationSetArn,
  });
  closers.add('SES', ses.close);
  return {
    endpoint: ses.endpoint,
    inboxUrl: inbox?.webUrl,
    returnsAddress: `${host}:${returns.port}`,
    close: closers.closeAll,
  };
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
