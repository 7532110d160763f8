/** The stand-in for e-Devlet Kapısı as a server; `edevlet.ts` starts it in a thread of its own. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { readBody } from '../http/read-body.ts';
import { html, type StandInAnswer } from './answer.ts';
import { createControllers, type StandInClient } from './controllers.ts';
import { refusedPage } from './pages.ts';
import type { World } from './twist.types.ts';

export type StandInOptions = StandInClient & {
  readonly host: string;
  readonly port: number;
  readonly world?: Partial<World>;
};
export type StandIn = { readonly origin: string; readonly close: () => Promise<void> };

const largestForm = 16 * 1024;
const folder = '/OAuth2AuthorizationServer/';
const world: World = { slowMs: 30_000, elsewhere: 'https://baska.invalid/OAuth2AuthorizationServer/' };

/**
 * Serves the three controllers on `http://<host>:<port>` (a port of 0 takes any free one). Nothing is kept on disk.
 *
 * @param said one line for each call: its path and status, nothing that was sent
 */
export async function serveStandIn(
  { host, port, world: changes, ...client }: StandInOptions,
  now: () => number,
  said: (line: string) => void,
): Promise<StandIn> {
  const { authorize, exchange, identify } = createControllers(client, { ...world, ...changes }, now);
  const closing = new AbortController();

  const answerTo = async (request: IncomingMessage): Promise<StandInAnswer> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://edevlet');
    const form = new URLSearchParams(String(await readBody(request, largestForm)));
    switch (`${request.method} ${pathname.replace(folder, '')}`) {
      case 'GET AuthorizationController':
        return authorize(searchParams);
      case 'POST AuthorizationController':
        return authorize(searchParams, form);
      case 'POST AccessTokenController':
        return exchange(form);
      case 'POST AuthenticationController':
        return identify(form);
      default:
        return html(404, refusedPage('Böyle bir adres yok.'));
    }
  };

  const server = createServer((request, response) => {
    answerTo(request)
      .then(async (answer) => {
        said(`${request.method} ${request.url?.split('?')[0]} ${answer.status}`);
        if (answer.afterMs !== undefined) await wait(answer.afterMs, undefined, { signal: closing.signal });
        send(response, answer);
      })
      .catch((error: unknown) => {
        if (!closing.signal.aborted) said(`FAILED: ${error instanceof Error ? error.name : 'unknown'}`);
        response.destroy();
      });
  });
  server.listen(port, host);
  await once(server, 'listening');
  return {
    origin: `http://${host.includes(':') ? `[${host}]` : host}:${(server.address() as AddressInfo).port}`,
    close: async () => {
      closing.abort();
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function send(response: ServerResponse, { status, headers, body, breaks }: StandInAnswer): void {
  if (breaks === 'before') return void response.destroy();
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  if (breaks !== 'midway') return void response.end(body);
  response.write(body.slice(0, body.length / 2), () => response.destroy());
}
