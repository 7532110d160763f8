import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock, Log } from '../access/door.types.ts';
import { readBody } from '../http/read-body.ts';
import { reasonOf } from '../logs.ts';
import { judgeSend, type SmsAccount } from './gateway-protocol.ts';
import { openSmsBox } from './sms-box.ts';
import { smsPage } from './sms-page.ts';

export type SmsServerOptions = {
  /** Everything that was taken; it outlives a restart. */
  readonly folder: string;
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
  readonly account: SmsAccount;
  readonly clock: Clock;
  readonly log: Log;
};
export type SmsServer = { readonly url: string; readonly close: () => Promise<void> };

const largestBody = 64 * 1024;

/**
 * The SMS gateway on this machine: it speaks NetGSM's REST v2 at `/sms/rest/v2/send`, answers when a message is on disk
 * and shows all of them at `/` (`/api/sms` as JSON, `DELETE` empties it). Nothing leaves the machine; whoever reaches
 * the port reads them. @throws when the port is taken
 */
export async function startSmsServer(options: SmsServerOptions): Promise<SmsServer> {
  const { host, port, account, clock, log } = options;
  const box = await openSmsBox(options.folder);
  let taken = 0;

  const take = async (request: IncomingMessage, response: ServerResponse) => {
    const body = (await readBody(request, largestBody)).toString('utf8');
    const judged = judgeSend(account, request.headers.authorization, body);
    if (!judged.ok) {
      const { status, code, description } = judged.refusal;
      return json(response, status, { code, jobid: null, description });
    }
    taken += 1;
    const at = new Date(clock.now()).toISOString();
    // Ordered by when they came: the time, and a number for those of one millisecond.
    const jobid = `${at.replace(/\D/g, '')}${String(taken).padStart(6, '0')}${randomBytes(2).toString('hex')}`;
    await box.keep({ jobid, at, to: judged.to, text: judged.text });
    json(response, 200, { code: '00', jobid, description: 'queued' });
  };

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    switch (`${request.method} ${request.url}`) {
      case 'POST /sms/rest/v2/send':
        return take(request, response);
      case 'GET /api/sms':
        return json(response, 200, await box.list());
      case 'DELETE /api/sms':
        await box.empty();
        return json(response, 200, {});
      case 'GET /':
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
        return void response.end(smsPage(await box.list()));
      default:
        return json(response, 404, {});
    }
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      log('sms', `FAILED: ${reasonOf(error)}`);
      if (response.headersSent) response.destroy();
      else json(response, 500, {});
    });
  });
  server.listen(port, host);
  await once(server, 'listening');
  const shown = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return {
    url: `http://${shown.includes(':') ? `[${shown}]` : shown}:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}
