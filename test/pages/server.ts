import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Asset } from '../../functions/pages/assets.ts';

/** Nothing from elsewhere, and a script where the page has one: what the pages have to live with. */
const policy =
  "default-src 'none'; style-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const policyOf = (page = '') => (page.includes('<script') ? `${policy}; script-src 'self'` : policy);

export type PageServer = {
  readonly origin: string;
  readonly posted: () => URLSearchParams;
  readonly close: () => void;
};

/** Serves the sample pages under `/<name>` and the assets wherever a path ends with their name; keeps the last form. */
export async function servePages(
  pages: Readonly<Record<string, string>>,
  files: ReadonlyMap<string, Asset>,
): Promise<PageServer> {
  let posted = new URLSearchParams();
  const server = createServer(async (request, response) => {
    if (request.method === 'POST') posted = new URLSearchParams(await bodyOf(request));
    const name = request.url?.split('/').at(-1) ?? '';
    const file = files.get(name);
    const page = request.method === 'POST' ? pages.submitted : pages[name];
    response.setHeader('content-security-policy', policyOf(page));
    response.setHeader('content-type', file?.type ?? 'text/html; charset=utf-8');
    response.statusCode = file || page ? 200 : 404;
    response.end(file?.body ?? page ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, posted: () => posted, close: () => server.close() };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const part of request) body += part;
  return body;
}
