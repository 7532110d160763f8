/** The login at e-Devlet from end to end: pages behind the real edge, the real store, the stand-in as a real server. */
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type BeginSession, sessionBeginner } from '../../../functions/edevlet/begin-session.ts';
import type { EdevletDependencies } from '../../../functions/edevlet/handler.ts';
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
import { limitStore } from '../../../shared/adapters/limit-store.ts';
import { sessionStore } from '../../../shared/adapters/session-store.ts';
import { edevletRoutes } from '../../../shared/contracts/routes/edevlet.ts';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import type { Applicant } from '../../../shared/domain/applicant.ts';
import type { CitizenSession } from '../../../shared/domain/citizen-session.ts';
import type { EdevletCitizen } from '../../../shared/domain/edevlet.ts';
import { isLive, sessionIdOf } from '../../../shared/domain/session.ts';
import { citizenAtDoor, citizenCookie } from '../../../shared/http/citizen.ts';
import { limitsBy } from '../../../shared/http/limits.ts';
import { serve } from '../../../shared/http/serve.ts';
import { sessionDoor } from '../../../shared/http/session.ts';
import { startRealEngine } from '../../shared/adapters/engine.ts';
import { context, eventOf } from '../edge/events.ts';

export const publicUrl = 'https://ebelediye.ornek.example';
export const clientId = 'kurum-deneme';
export const clientSecret = 'gizli-1453-kurum-parolasi';
const callback = `${publicUrl}/edevlet/donus`;
export const ownHost = 'ebelediye.kocasinan.example';

type Begun = { readonly authority: { readonly id: string }; readonly at: Instant };

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

  const newSecret = () => randomBytes(32).toString('base64url');
  const begin = async (who: Applicant, token: string, { authority, at }: Begun, before?: CitizenSession) =>
    beginCitizenSession(sessions, await engine.secrets(), who, {
      authority: authority.id,
      token,
      at,
      ...(before && { generation: before.generation, loggedInAt: before.startedAt }),
    });
  const own = sessionBeginner({
    citizen: citizenAtDoor(
      sessionDoor({ find: sessions.find, cookie: citizenCookie, publicUrl }),
      applicantOf,
      sessions.renew,
    ),
    end: sessions.end,
    begin,
    newSecret,
  });
  const beginSession: BeginSession = async (person, login) => {
    named.push(person);
    return own(person, login);
  };

  const entryWith = (
    changes: Partial<EdevletSettings> = {},
    secret = async () => clientSecret,
    limitTimes = 1_000,
  ) => {
    const settings = { origin: standIn.origin, clientId, scopeSeparator: ';', pkce: true } as const;
    const gate = edevletGate({ ...settings, ...changes }, secret);
    const deps: EdevletDependencies = {
      gateOf: (authority) => (authority === 'kocasinan' ? gate : undefined),
      claimLogin: sessions.claimLogin,
      beginSession,
      limits: limitsBy(limitStore(engine.tables), engine.secrets, limitTimes),
      newSecret,
      publicUrl,
    };
    return serve(
      edevletRoutes,
      { edevletStart: (call) => startLogin(deps, call), edevletReturn: (call) => endLogin(deps, call) },
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
    /** A session that a browser has before it goes to e-Devlet. */
    async begun(who: Applicant, authority = 'kocasinan'): Promise<string> {
      const token = newSecret();
      const at = new Date(clock.now()).toISOString() as Instant;
      await begin(who, token, { authority: { id: authority }, at });
      return token;
    },
    /** Who a browser's cookie stands for. */
    applicant: async (authority: string, token: string) => {
      const found = await sessions.find(authority, sessionIdOf(token));
      return found && applicantOf(found.session, token);
    },
    session: async (token: string) => (await sessions.find('kocasinan', sessionIdOf(token)))?.session,
    isLive: async (token: string, authority = 'kocasinan'): Promise<boolean> => {
      const found = await sessions.find(authority, sessionIdOf(token));
      const at = new Date(clock.now()).toISOString() as Instant;
      return found !== undefined && isLive(found.session, found.standing, at);
    },
    endAll: async (token: string) => {
      const found = await sessions.find('kocasinan', sessionIdOf(token));
      if (found) await sessions.endAll(found.session);
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

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:149.0) Gecko/20100101 Firefox/149.0';

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
      headers: { accept: 'text/html', 'user-agent': firefox, ...headers },
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
