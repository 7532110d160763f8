import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Log } from './access/door.types.ts';
import type { MovableClock } from './clock.ts';
import { writeDurably } from './durable-file.ts';
import { readBody } from './http/read-body.ts';

/** What the control file tells the programs that work with a running system on the same machine. */
export type ControlFile = {
  readonly url: string;
  readonly inboxUrl: string | undefined;
  readonly issuerUrl: string | undefined;
  readonly smsUrl?: string | undefined;
  readonly control: string;
  readonly token: string;
};
export const controlFileName = 'control.json';

/**
 * A door for the operator of this machine only: loopback, and a token that stands in a file which only she can read.
 * `GET /` tells the time; `POST /clock` with `{"to": "<ISO 8601>"}` moves it, with `{}` sets it back to the machine's.
 */
export const startControl = async (options: {
  readonly dataDir: string;
  readonly clock: MovableClock;
  readonly log: Log;
  readonly addresses: Omit<ControlFile, 'control' | 'token'>;
}): Promise<{ readonly close: () => Promise<void> }> => {
  const { clock, log } = options;
  const token = randomBytes(32).toString('hex');
  const server = createServer((request, response) => {
    answer(request)
      .catch((error: unknown): Answer => [400, { error: error instanceof Error ? error.message : 'refused' }])
      .then(([status, body]) => {
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      });
  });
  const answer = async (request: IncomingMessage): Promise<Answer> => {
    if (!isToken(request.headers.authorization, token))
      return [401, { error: 'the token of the control file is needed' }];
    if (request.method === 'POST' && request.url === '/clock') {
      const to = targetOf(JSON.parse((await readBody(request, 1_000)).toString('utf8')));
      clock.moveTo(to ?? Date.now());
      log(
        'clock',
        to === undefined ? 'set back to this machine’s time' : 'MOVED by the operator of this machine',
      );
    }
    return [200, { now: new Date(clock.now()).toISOString() }];
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const control = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const file: ControlFile = { ...options.addresses, control, token };
  await writeDurably(join(options.dataDir, controlFileName), JSON.stringify(file, null, 2));
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

type Answer = readonly [status: number, body: Readonly<Record<string, string>>];

const isToken = (header: string | undefined, token: string): boolean => {
  const given = Buffer.from(header ?? '');
  const right = Buffer.from(`Bearer ${token}`);
  return given.length === right.length && timingSafeEqual(given, right);
};

const targetOf = (body: unknown): number | undefined => {
  const { to } = body as { to?: unknown };
  if (to === undefined) return undefined;
  const instant = typeof to === 'string' ? Date.parse(to) : Number.NaN;
  if (Number.isNaN(instant)) throw new Error('"to" must be a moment such as 2026-12-20T08:00:00+03:00');
  return instant;
};
