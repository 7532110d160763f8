/** The login at e-Devlet from end to end: pages behind the real edge, the real store, the stand-in as a real server. */
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BeginSession, EdevletDependencies } from '../../../functions/edevlet/handler.ts';
import { endLogin, startLogin } from '../../../functions/edevlet/page.ts';
import { pageEdge } from '../../../functions/pages/page-edge.ts';
import { createClock } from '../../../infra/local/clock.ts';
import { serveStandIn } from '../../../infra/local/edevlet/server.ts';
import {
  applicantOf,
  beginCitizenSession,
  citizen as citizenSchema,
} from '../../../shared/adapters/citizen-sessions.ts';
import { type EdevletSettings, edevletGate } from '../../../shared/adapters/edevlet.ts';
import { sessionStore } from '../../../shared/adapters/session-store.ts';
import { page } from '../../../shared/contracts/routes/route.ts';
import type { EdevletCitizen } from '../../../shared/domain/edevlet.ts';
import { sessionIdOf } from '../../../shared/domain/session.ts';
import { citizenCookie } from '../../../shared/http/citizen.ts';
import { setCookie } from '../../../shared/http/cookies.ts';
import { serve } from '../../../shared/http/serve.ts';
import { startRealEngine } from '../../shared/adapters/engine.ts';
import { context, eventOf } from '../edge/events.ts';

export const publicUrl = 'https://ebelediye.ornek.example';
export const clientId = 'kurum-deneme';
export const clientSecret = 'gizli-1453-kurum-parolasi';
const callback = `${publicUrl}/edevlet/donus`;
export const ownHost = 'ebelediye.kocasinan.example';

/** Stands for the function's own rows of the route table. */
const routes = {
  start: page('GET', '/edevlet/giris', 'site', 'e-Devlet girişini başlat'),
  end: page('GET', '/edevlet/donus', 'site', 'e-Devlet dönüşü'),
} as const;

/** Another host, that counts who comes. */
async function startTrap() {
  const visits: string[] = [];
  const server = createServer((request, response) => {
    visits.push(request.url ?? '');
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/baska`,
    visits,
    close: () =>
      new Promise<void>((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

export async function startRig() {
  const clock = createClock();
  const [engine, trap] = await Promise.all([startRealEngine(), startTrap()]);
  const calls: string[] = [];
  const standIn = await serveStandIn(
    {
      host: '127.0.0.1',
      port: 0,
      clientId,
      clientSecret,
      redirectUris: [callback],
      world: { slowMs: 20_000, elsewhere: trap.url },
    },
    clock.now,
    (line) => void calls.push(line),
  );
  const sessions = sessionStore(engine.tables, { kind: 'CITIZEN', who: citizenSchema });
  const named: EdevletCitizen[] = [];

  const entryWith = (changes: Partial<EdevletSettings> = {}, secret = async () => clientSecret) => {
    const newSecret = () => randomBytes(32).toString('base64url');
    const beginSession: BeginSession = async (citizen, { authority, at }) => {
      named.push(citizen);
      const token = newSecret();
      const who = { level: 'edevlet', ...citizen } as const;
      await beginCitizenSession(sessions, await engine.secrets(), who, {
        authority: authority.id,
        token,
        at,
      });
      return [setCookie(citizenCookie, token)];
    };
    const settings = { origin: standIn.origin, clientId, scopeSeparator: ';', pkce: true } as const;
    const deps: EdevletDependencies = {
      gate: edevletGate({ ...settings, ...changes }, secret),
      claimLogin: sessions.claimLogin,
      beginSession,
      newSecret,
      publicUrl,
    };
    return serve(
      routes,
      { start: (call) => startLogin(deps, call), end: (call) => endLogin(deps, call) },
      { ...pageEdge, now: clock.now },
    );
  };

  return {
    engine,
    trap,
    calls,
    clock,
    standIn,
    named,
    entryWith,
    /** Who a browser's cookie stands for. */
    applicant: async (authority: string, token: string) => {
      const found = await sessions.find(authority, sessionIdOf(token));
      return found && applicantOf(found.session, token);
    },
    sessions: async () =>
      (await engine.scan('requests')).filter(({ pk }) => String(pk).includes('#SESSION#')),
    countOf: (controller: string) => calls.filter((line) => line.includes(`/${controller} `)).length,
    async clear() {
      calls.length = 0;
      named.length = 0;
      trap.visits.length = 0;
      await engine.clear();
    },
    close: () => Promise.all([standIn.close(), trap.close(), engine.close()]),
  };
}
export type Rig = Awaited<ReturnType<typeof startRig>>;
export type LoginEntry = ReturnType<Rig['entryWith']>;

/** A browser that begins logins, chooses on e-Devlet's page, and comes back with what it is given. */
export function browserAt(entry: LoginEntry, authority = 'kocasinan') {
  const jar = new Map<string, string>();
  const call = async (
    routeKey: string,
    query: URLSearchParams,
    path?: Record<string, string>,
    headers = {},
    domainName?: string,
  ) => {
    const joined: Record<string, string> = {};
    // As API Gateway's HTTP API brings a parameter that came twice.
    for (const [name, value] of query) joined[name] = name in joined ? `${joined[name]},${value}` : value;
    const event = eventOf({
      routeKey,
      query: joined,
      headers: { accept: 'text/html', ...headers },
      ...(path ? { path } : {}),
      ...(domainName ? { domainName } : {}),
    });
    const cookies = [...jar].map(([name, value]) => `${name}=${value}`);
    const answer = await entry({ ...event, cookies }, context);
    for (const line of answer.cookies ?? []) {
      const [name = '', value = ''] = line.split(';')[0]?.split(/=(.*)/s) ?? [];
      if (line.includes('; Max-Age=0')) jar.delete(name);
      else jar.set(name, value);
    }
    return answer;
  };
  const begin = (query: Record<string, string> = {}, headers: Record<string, string> = {}) =>
    call('GET /{authority}/edevlet/giris', new URLSearchParams(query), { authority }, headers);
  const comeBack = (came: URLSearchParams) => call('GET /edevlet/donus', came);
  return {
    jar,
    begin,
    comeBack,
    /** By the address without an institution's name in it, at this host. */
    beginAt: (domainName: string, query: Record<string, string>) =>
      call('GET /edevlet/giris', new URLSearchParams(query), undefined, {}, domainName),
    async logIn(choice: Record<string, string>, query: Record<string, string> = {}) {
      const begun = await begin(query);
      return comeBack(await chosen(String(begun.headers?.location), choice));
    },
  };
}

/** What e-Devlet's page gives the browser to bring back. */
export async function chosen(location: string, choice: Record<string, string>): Promise<URLSearchParams> {
  const body = new URLSearchParams({ answer: 'in', citizen: 'gulsah', ...choice });
  const answer = await fetch(location, { method: 'POST', body, redirect: 'manual' });
  const back = new URL(answer.headers.get('location') ?? '');
  if (back.origin + back.pathname !== callback) throw new Error('the stand-in leads elsewhere');
  return back.searchParams;
}
