/** The issuer's HTTP server: oidc-provider, and the sign-in forms at `/giris/<id>`. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { errors, Provider } from 'oidc-provider';
import type { IssuerData } from './issuer.ts';
import { allowLoopbackRedirects, issuerConfig, subjectOf } from './issuer-config.ts';
import { issuerKeys } from './issuer-keys.ts';
import { codePage, errorPage, loginPage } from './issuer-pages.ts';
import { openIssuerStore } from './issuer-store.ts';
import type { TryOfficer } from './officers.ts';
import {
  codeOf,
  codeUriOf,
  type SecondSteps,
  secondFactorAcr,
  secondFactorAmr,
  secondSteps,
} from './second-step.ts';

const MAX_FORM_BYTES = 8 * 1024;
// A form's answer may lead on to the console, which stands on another loopback port.
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'self' http://127.0.0.1:* http://localhost:*; frame-ancestors 'none'";

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_FORM_BYTES) throw new Error('The sign-in form is too large.');
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

function officerWith(
  officers: readonly TryOfficer[],
  username: string,
  password: string,
): TryOfficer | undefined {
  const officer = officers.find((one) => one.username === username);
  return officer && timingSafeEqual(digest(officer.password), digest(password)) ? officer : undefined;
}

function html(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(body);
}

/**
 * oidc-provider dates its cookies by the runner's clock; a browser would read the dates by its own and, with a
 * `--today` in the past, drop them at once. Without a date they end with the browser, and the store still
 * knows when what they name expires. The date of a cookie that is being removed stays.
 */
function undateCookies(response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse;
  response.writeHead = (...args: unknown[]) => {
    const cookies = [response.getHeader('set-cookie') ?? []].flat().map(String);
    const undated = cookies.map((cookie) => cookie.replace(/; expires=(?!Thu, 01 Jan 1970)[^;]+/i, ''));
    if (undated.length > 0) response.setHeader('set-cookie', undated);
    return writeHead(...args);
  };
}

type SignIn = {
  readonly provider: Provider;
  readonly officers: readonly TryOfficer[];
  readonly steps: SecondSteps;
};

/** Both steps stand at one address: a form with a code belongs to the second, anything else begins anew. */
async function signIn(
  { provider, officers, steps }: SignIn,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { prompt, uid } = await provider.interactionDetails(request, response);
  if (prompt.name !== 'login') return provider.interactionFinished(request, response, { consent: {} });
  if (request.method !== 'POST') return html(response, 200, loginPage(officers));
  const form = await readForm(request);
  const code = form.get('code');
  if (code !== null) {
    const officer = steps.awaited(uid);
    if (!officer) return html(response, 422, loginPage(officers, { tooLate: true }));
    if (!steps.take(uid, code)) return html(response, 422, codeFormOf(officer, true));
    const login = {
      accountId: subjectOf(officer.username),
      acr: secondFactorAcr,
      amr: secondFactorAmr,
      remember: false,
    };
    return provider.interactionFinished(request, response, { login });
  }
  const username = form.get('username')?.trim() ?? '';
  const officer = officerWith(officers, username, form.get('password') ?? '');
  if (!officer) return html(response, 422, loginPage(officers, { username }));
  steps.await(uid, officer);
  return html(response, 200, codeFormOf(officer, false));
}

const codeFormOf = (officer: TryOfficer, failed: boolean): string =>
  codePage({ code: codeOf(officer, Date.now()), uri: codeUriOf(officer), failed });

/** Serves the issuer until `close`. Throws when the port is taken or the keys cannot be read. */
export async function serveIssuer(
  { dir, host, port, audience, officers }: IssuerData,
  log: (line: string) => void,
): Promise<{ readonly issuer: string; readonly close: () => Promise<void> }> {
  const keys = await issuerKeys(dir);
  const server = createServer();
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  const named = host.includes(':') ? `[${host}]` : host;
  const issuer = `http://${named}:${(server.address() as AddressInfo).port}`;
  const store = openIssuerStore(dir);
  const provider = new Provider(issuer, issuerConfig(audience, officers, keys, store));
  allowLoopbackRedirects(provider);
  provider.on('server_error', (_ctx: unknown, error: Error) => log(`fault: ${error.message}`));
  const answer = provider.callback();
  const steps = secondSteps(Date.now);

  server.on('request', (request, response) => {
    // The clock of the runner: a client that checks times can learn from it how far today is away.
    response.setHeader('date', new Date().toUTCString());
    response.setHeader('content-security-policy', POLICY);
    response.setHeader('referrer-policy', 'no-referrer');
    response.setHeader('cache-control', 'no-store');
    undateCookies(response);
    if (!request.url?.startsWith('/giris/')) return void answer(request, response);
    signIn({ provider, officers, steps }, request, response).catch((error: unknown) => {
      if (!(error instanceof errors.OIDCProviderError)) log(`fault: ${String(error)}`);
      const known = error instanceof errors.OIDCProviderError ? error : undefined;
      html(response, known?.statusCode ?? 500, errorPage(known?.error ?? 'server_error'));
    });
  });
  return {
    issuer,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          store.close();
          resolve();
        });
      }),
  };
}
