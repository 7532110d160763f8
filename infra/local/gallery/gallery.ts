/** The gallery: every letter of every institution with made-up content, to look at in a browser. */
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { authorities } from '../../../shared/authorities/registry.ts';
import type { Log } from '../access/door.types.ts';
import { reasonOf } from '../logs.ts';
import { indexPage, type Listed, letterPage, notFoundPage } from './pages.ts';
import { samplesOf } from './samples.ts';
import { show } from './show.ts';

export type Gallery = { readonly url: string; readonly close: () => Promise<void> };

/** Nothing from elsewhere and no script; the HTML part may not even reach the page around it. */
const policies = {
  page: "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; frame-ancestors 'none'; base-uri 'none'",
  part: "sandbox; default-src 'none'; style-src 'unsafe-inline'",
} as const;

type Answer = {
  readonly status: number;
  readonly html: string;
  readonly policy: (typeof policies)[keyof typeof policies];
};

/**
 * Starts the gallery's server. The letters are made when they are looked at.
 *
 * @param port 0 takes any free one
 * @param siteUrl what the links in the letters lead to
 * @throws when the port is taken
 */
export async function startGallery(options: {
  readonly host: string;
  readonly port: number;
  readonly siteUrl: string;
  readonly log: Log;
}): Promise<Gallery> {
  const { host, port, siteUrl, log } = options;
  let all: readonly Listed[] | undefined;

  const answer = async (path: string): Promise<Answer> => {
    all ??= authorities.map((authority) => ({ authority, groups: samplesOf(authority) }));
    if (path === '/') return { status: 200, html: indexPage(all), policy: policies.page };
    const [, authorityId, id, part] = path.split('/');
    const listed = all.find(({ authority }) => authority.id === authorityId);
    const sample = listed?.groups.flatMap(({ samples }) => samples).find((each) => each.id === id);
    if (!listed || !sample || (part !== undefined && part !== 'html'))
      return { status: 404, html: notFoundPage(), policy: policies.page };
    const shown = await show(sample, listed.authority, siteUrl);
    return part === 'html'
      ? { status: 200, html: shown.mail?.html ?? '', policy: policies.part }
      : {
          status: 200,
          html: letterPage(listed.authority, sample, shown, `/${authorityId}/${id}`),
          policy: policies.page,
        };
  };

  const server = createServer((request, response) => {
    answer(request.url ?? '/').then(
      (answered) => write(response, answered),
      (error: unknown) => {
        log('gallery', `FAILED: ${reasonOf(error)}`);
        response.writeHead(500).end();
      },
    );
  });
  server.listen(port, host);
  await once(server, 'listening');
  const shownHost = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return {
    url: `http://${shownHost.includes(':') ? `[${shownHost}]` : shownHost}:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function write(response: ServerResponse, { status, html, policy }: Answer): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'cache-control': 'no-store',
  });
  response.end(html);
}
