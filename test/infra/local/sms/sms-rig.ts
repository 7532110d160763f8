/** A running SMS gateway over a folder, and gateways that fail in ways that a real one can. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SmsMessage } from '../../../../infra/local/sms/sms-box.ts';
import { startSmsServer } from '../../../../infra/local/sms/sms-server.ts';

export const account = { user: '8500000000', password: 'çok gizli', header: 'KOCASINAN' };

export async function startSmsRig(folder: string, now = () => Date.parse('2026-05-04T06:30:00Z')) {
  const lines: string[] = [];
  const log = (part: string, message: string) => void lines.push(`${part} ${message}`);
  const server = await startSmsServer({
    folder,
    host: '127.0.0.1',
    port: 0,
    account,
    clock: { now },
    log,
  });
  return {
    ...server,
    lines,
    /** What was taken, newest first. */
    messages: async () => (await (await fetch(`${server.url}/api/sms`)).json()) as SmsMessage[],
  };
}
export type SmsRig = Awaited<ReturnType<typeof startSmsRig>>;

/** A server that does with a call whatever `answer` does. */
export async function startFailing(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export const says = (status: number, body: string) => (_: IncomingMessage, response: ServerResponse) =>
  void response.writeHead(status, { 'content-type': 'application/json' }).end(body);
