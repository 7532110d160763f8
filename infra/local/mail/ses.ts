/** Amazon SES on this machine: a message is on disk before the caller hears «sent», then goes out by SMTP. */
import type { AwsAnswer, AwsCall, Clock, Log, PutEvent, ServiceEndpoint } from '../access/door.types.ts';
import { withMessageId } from './raw-message.ts';
import { createRelay, type RelayAddress } from './relay.ts';
import { type RetryPolicy, SES_RETRIES } from './relay-progress.ts';
import { startRelayQueue } from './relay-queue.ts';
import type { ReturnPath } from './return-path.ts';
import { sendEvents, subscriptionsTo } from './ses-events.ts';
import { mailOf, newMessageId } from './ses-mail.ts';
import { type RawEmail, readSendRawEmail, refusedAnswer, SesRefusal, sentAnswer } from './ses-query.ts';
import { openSpool, type SpoolEntry } from './spool.ts';

export type SesOptions = {
  /** The spool: it holds letters with personal data until each has been handed on. */
  readonly dir: string;
  readonly clock: Clock;
  readonly putEvent: PutEvent;
  readonly relay: RelayAddress;
  readonly log: Log;
  readonly configurationSets: readonly { readonly name: string; readonly events: readonly string[] }[];
  readonly identityArn: (address: string) => string;
  readonly configurationSetArn: (name: string) => string;
  readonly retry?: RetryPolicy;
  /** Where reports about a message come back to; the sender's own address when left out. */
  readonly returnPath?: ReturnPath | undefined;
  /** What follows the @ in `Message-ID`; `<region>.amazonses.com` when left out, as SES has it. */
  readonly messageIdDomain?: string;
};

/** As the role's policies see it: the sending identity, and the configuration set when one is named. */
function requireGrants(call: AwsCall, email: RawEmail, options: SesOptions): void {
  const resources = [options.identityArn(email.source)];
  if (email.configurationSet) resources.push(options.configurationSetArn(email.configurationSet));
  const context = { 'ses:FromAddress': [email.source], 'ses:Recipients': email.destinations };
  for (const resource of resources) {
    if (call.principal.allows('ses:SendRawEmail', resource, context)) continue;
    const user = `User \`${call.principal.functionName}' is not authorized to perform`;
    throw new SesRefusal('AccessDenied', `${user} \`ses:SendRawEmail' on resource \`${resource}'`, 403);
  }
}

/**
 * An SES endpoint (query protocol, `SendRawEmail`) that accepts every sender the role is granted, and the
 * queue behind it. The answer waits for the disk, not for the relay or the event bus. What the spool still
 * holds from an earlier run is taken up at once. A fault of the disk throws: the caller has no answer then.
 */
export async function createSes(
  options: SesOptions,
): Promise<{ readonly endpoint: ServiceEndpoint; readonly close: () => Promise<void> }> {
  const { clock, putEvent, log, retry = SES_RETRIES } = options;
  const subscriptionOf = subscriptionsTo(options.configurationSets, options.configurationSetArn);
  const spool = await openSpool(options.dir, log);
  const relay = createRelay(options.relay);
  const relayHost = options.relay.host;
  const queue = await startRelayQueue({
    spool,
    relay,
    relayHost,
    returnPath: options.returnPath,
    subscriptionOf,
    putEvent,
    clock,
    retry,
    log,
  });

  const accept = async (call: AwsCall): Promise<AwsAnswer> => {
    const email = readSendRawEmail(call.body);
    requireGrants(call, email, options);
    const configurationSet = email.configurationSet ?? null;
    if (
      configurationSet !== null &&
      !options.configurationSets.some(({ name }) => name === configurationSet)
    ) {
      throw new SesRefusal(
        'ConfigurationSetDoesNotExist',
        `Configuration set <${configurationSet}> does not exist.`,
      );
    }
    const at = clock.now();
    const messageId = newMessageId(at);
    const identityArn = options.identityArn(email.source);
    const mail = mailOf(email, { messageId, at, identityArn, caller: call.principal.functionName });
    const entry: SpoolEntry = {
      mail,
      configurationSet,
      waiting: email.destinations,
      events: sendEvents(mail, subscriptionOf(configurationSet)),
      attempts: 0,
      delayTold: false,
      nextAttemptAt: 0,
    };
    const domain = options.messageIdDomain ?? `${identityArn.split(':')[3]}.amazonses.com`;
    await spool.add(entry, withMessageId(email.raw, `${messageId}@${domain}`));
    queue.enqueue(messageId);
    return sentAnswer(messageId);
  };

  const endpoint: ServiceEndpoint = async (call) => {
    try {
      if (call.operation === 'SendRawEmail') return await accept(call);
      throw new SesRefusal('InvalidAction', `The runner's SES knows SendRawEmail, not ${call.operation}.`);
    } catch (error) {
      if (error instanceof SesRefusal) return refusedAnswer(error);
      throw error;
    }
  };
  return {
    endpoint,
    close: async () => {
      await queue.close();
      relay.close();
    },
  };
}
