/** A small SMTP server for what comes back: it takes mail about messages that this runner sent, and no other. */
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerError } from 'smtp-server';
import type { Clock, Log, PutEvent } from '../access/door.types.ts';
import { type ReturnedMail, readReturnedMail } from './delivery-report.ts';
import { returnEvents } from './report-outcomes.ts';
import type { ReturnPath } from './return-path.ts';
import type { SentMail } from './sent-mail.ts';
import type { Subscription } from './ses-events.ts';

export type Returns = { readonly port: number; readonly close: () => Promise<void> };

type ReturnsOptions = {
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
  readonly returnPath: ReturnPath;
  readonly subscriptionOf: (configurationSet: string | null) => Subscription;
  readonly putEvent: PutEvent;
  readonly clock: Clock;
  readonly log: Log;
};

/** Reports quote a letter at most, and a letter is text. */
const LARGEST_BYTES = 1024 * 1024;
const AT_ONCE = 20;
const SILENCE_MS = 60_000;
const CLOSING_MS = 2_000;

const refusal = (responseCode: number, message: string): SMTPServerError =>
  Object.assign(new Error(message), { responseCode });

const noSuchAddress = (): SMTPServerError => refusal(550, '5.1.1 No such return address');

/** Undefined when the message is larger than we take; what is too much is not kept. */
async function received(stream: SMTPServerDataStream): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) if (!stream.sizeExceeded) chunks.push(chunk as Buffer);
  return stream.sizeExceeded ? undefined : Buffer.concat(chunks);
}

const kinds: Readonly<Record<ReturnedMail['kind'], string>> = {
  status: 'a delivery status that changes nothing',
  feedback: 'feedback that is no complaint',
  unreadable: 'a delivery status that cannot be read (the relay’s log has it)',
  automatic: 'an automatic answer',
  other: 'neither a report nor an automatic answer',
};

/**
 * Starts the server. A report is answered with 250 when its events are on disk at the event bus; a fault is answered
 * with 451, and the other side comes again. What is no report is accepted and dropped, with a line in the log.
 * @throws when the port is taken
 */
export async function startReturns(options: ReturnsOptions): Promise<Returns> {
  const { returnPath, subscriptionOf, putEvent, clock, log } = options;
  let dropped = 0;

  const take = async (sent: SentMail, raw: Buffer): Promise<void> => {
    const returned = readReturnedMail(raw);
    const events = returnEvents(sent, subscriptionOf(sent.configurationSet), returned, clock.now());
    for (const event of events) await putEvent(event);
    const { messageId } = sent.mail;
    if (events.length > 0) {
      log('returns', `${messageId}: ${events.map((event) => event['detail-type']).join(', ')}`);
      return;
    }
    dropped += 1;
    log('returns', `${messageId}: ${kinds[returned.kind]}, dropped (${dropped} since the start)`);
  };
  /** The address is checked again for the data: a session says anything between the two. */
  const sentTo = async (address: string | undefined): Promise<SentMail> => {
    const sent = address === undefined ? undefined : await returnPath.sentTo(address);
    if (!sent) throw noSuchAddress();
    return sent;
  };
  const answering = (work: Promise<unknown>, done: (error?: SMTPServerError | null) => void): void => {
    work.then(
      () => done(),
      (fault: SMTPServerError & NodeJS.ErrnoException) => {
        if (fault.responseCode !== undefined) return done(fault);
        log('returns', `FAILED, the other side comes again: ${fault.code ?? fault.name}`);
        done(refusal(451, '4.3.0 Not taken, come again'));
      },
    );
  };

  const server = new SMTPServer({
    banner: 'returns only',
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: LARGEST_BYTES,
    rejectOversized: true,
    maxClients: AT_ONCE,
    socketTimeout: SILENCE_MS,
    closeTimeout: CLOSING_MS,
    onRcptTo: ({ address }, { envelope }, done) => {
      // A report is about one message; whoever has several comes several times.
      if (envelope.rcptTo.length > 0) return done(refusal(452, '4.5.3 One recipient at a time'));
      answering(sentTo(address), done);
    },
    onData: (stream, { envelope }, done) => {
      const work = async (): Promise<void> => {
        const raw = await received(stream);
        if (raw === undefined) throw refusal(552, '5.3.4 Too large');
        await take(await sentTo(envelope.rcptTo[0]?.address), raw);
      };
      answering(work(), done);
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  // A line that the other side broke is its own affair.
  server.on('error', () => {});
  return {
    port: (server.server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
