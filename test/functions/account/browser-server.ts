/** A real HTTP server before the function `account`, for a real browser: the files of the site stand beside it. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { assets } from '../../../functions/pages/assets.ts';
import { kocasinan } from '../../../shared/authorities/kocasinan.ts';
import { context, type Entry, eventOf } from '../edge/events.ts';

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const part of request) body += part;
  return body;
}

/** @param entry looked up at each call: the function learns the server's address before it is loaded */
export async function serveAccount(entry: () => Entry) {
  const files = assets(kocasinan);
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const path = url.pathname.replace(/^\/kocasinan/, '');
    const file = files.get(path.replace('/assets/', ''));
    if (file) {
      response.writeHead(200, { 'content-type': file.type }).end(file.body);
      return;
    }
    const { host, origin, cookie, accept, 'content-type': type, 'sec-fetch-site': site } = request.headers;
    const known = { host, origin, accept, 'content-type': type, 'sec-fetch-site': site };
    const headers = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
    const event = eventOf({
      routeKey: `${request.method} /{authority}${path}`,
      path: { authority: 'kocasinan' },
      query: Object.fromEntries(url.searchParams),
      headers: { ...(headers as Record<string, string>), 'x-forwarded-for': '198.51.100.9, 203.0.113.77' },
      domainName: host ?? '',
      ...(request.method === 'POST' ? { body: await bodyOf(request) } : {}),
    });
    const answer = await entry()({ ...event, cookies: cookie?.split('; ') ?? [] }, context);
    for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, String(value));
    response.setHeader('set-cookie', answer.cookies ?? []);
    response.writeHead(answer.statusCode ?? 500).end(answer.body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
