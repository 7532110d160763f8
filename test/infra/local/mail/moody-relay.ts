/** A real SMTP server that receives, puts off, refuses or hangs up, as the test says for each recipient. */
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

export type Mood = 'accept' | 'drop' | { readonly code: number; readonly text: string };
export type Received = {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: Buffer;
  /** What was asked for with the DSN extension (RFC 3461), when the relay offers it. */
  readonly dsn: {
    readonly envid: string | null;
    readonly ret: string | null;
    readonly notify: readonly string[];
  };
};
export type MoodyRelay = {
  readonly port: number;
  readonly received: readonly Received[];
  /** How often each recipient was named in RCPT TO. */
  readonly tried: ReadonlyMap<string, number>;
  readonly close: () => Promise<void>;
};

type Refusal = Error & { readonly responseCode: number };

const refusal = (code: number, text: string): Refusal =>
  Object.assign(new Error(text), { responseCode: code });

/**
 * Starts on the given port (0: any). `mood` is asked at RCPT TO for each recipient, `dataMood` after the
 * message's last byte; a drop closes the line without an answer.
 */
export async function startMoodyRelay(
  mood: (recipient: string, nth: number) => Mood,
  {
    port = 0,
    dataMood = () => 'accept',
    offersDsn = false,
  }: { port?: number; dataMood?: (received: Received) => Mood; offersDsn?: boolean } = {},
): Promise<MoodyRelay> {
  const received: Received[] = [];
  const tried = new Map<string, number>();
  const hangUp = (id: string): void => {
    for (const connection of server.connections) if (connection.id === id) connection._socket.destroy();
  };
  const answer = (id: string, now: Mood, done: (error?: Refusal | null, text?: string) => void): void => {
    if (now === 'drop') hangUp(id);
    else if (now === 'accept') done(null, 'Ok: queued as 4711');
    else done(refusal(now.code, now.text));
  };
  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    disableReverseLookup: true,
    disabledCommands: ['AUTH'],
    hideDSN: !offersDsn,
    onRcptTo: ({ address }, { id }, done) => {
      const nth = (tried.get(address) ?? 0) + 1;
      tried.set(address, nth);
      answer(id, mood(address, nth), done);
    },
    onData: (stream, { id, envelope }, done) => {
      const take = (raw: Buffer): void => {
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
        const message: Received = {
          from,
          to: envelope.rcptTo.map(({ address }) => address),
          raw,
          dsn: {
            envid: envelope.dsn?.envid ?? null,
            ret: envelope.dsn?.ret ?? null,
            notify: envelope.rcptTo.flatMap(({ dsn }) => dsn?.notify ?? []),
          },
        };
        const now = dataMood(message);
        if (now === 'accept') received.push(message);
        answer(id, now, done);
      };
      // A sender that dies in the middle of a message ends the stream with an error: nothing was received.
      buffer(stream).then(take, done);
    },
  });
  server.on('error', () => {
    // Lines that the other side or `drop` has broken are what these tests are about.
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    port: (server.server.address() as AddressInfo).port,
    received,
    tried,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
