import { randomBytes } from 'node:crypto';
import { applicantOf, beginCitizenSession, citizen } from '../../shared/adapters/citizen-sessions.ts';
import { connectTables } from '../../shared/adapters/dynamo.ts';
import { edevletGate } from '../../shared/adapters/edevlet.ts';
import { connectKeyService, secretsFrom } from '../../shared/adapters/key-service.ts';
import { limitStore } from '../../shared/adapters/limit-store.ts';
import { sessionStore } from '../../shared/adapters/session-store.ts';
import { secretReader } from '../../shared/adapters/stored-secret.ts';
import { readEdevletClients } from '../../shared/contracts/edevlet-clients.ts';
import { environments } from '../../shared/contracts/environment.ts';
import { edevletRoutes } from '../../shared/contracts/routes/edevlet.ts';
import { sessionTokenBytes } from '../../shared/domain/session.ts';
import { browserFamilyOf } from '../../shared/http/browser-family.ts';
import { citizenAtDoor, citizenCookie } from '../../shared/http/citizen.ts';
import { arrivalsThrough } from '../../shared/http/client-address.ts';
import { limitsBy } from '../../shared/http/limits.ts';
import { serve } from '../../shared/http/serve.ts';
import { sessionDoor } from '../../shared/http/session.ts';
import { pageEdge } from '../pages/page-edge.ts';
import { sessionBeginner } from './begin-session.ts';
import { endLogin, startLogin } from './page.ts';

const environment = environments.edevlet.parse(process.env);
const tables = connectTables(environment);
const secrets = secretsFrom(connectKeyService(), environment.LOOKUP_KEY);
const sessions = sessionStore(tables, { kind: 'CITIZEN', who: citizen });
const newSecret = () => randomBytes(sessionTokenBytes).toString('base64url');
const publicUrl = environment.PUBLIC_URL.replace(/\/$/, '');
const gates = new Map(
  Object.entries(readEdevletClients(environment.EDEVLET_CLIENTS)).map(
    ([authority, { secret, ...client }]) => [authority, edevletGate(client, secretReader(secret))],
  ),
);
const dependencies = {
  gateOf: (authority: string) => gates.get(authority),
  claimLogin: sessions.claimLogin,
  beginSession: sessionBeginner({
    citizen: citizenAtDoor(
      sessionDoor({ find: sessions.find, cookie: citizenCookie, publicUrl }),
      applicantOf,
      sessions.renew,
    ),
    end: sessions.end,
    begin: async (who, token, { authority, at, asked }, before) =>
      beginCitizenSession(sessions, await secrets(), who, {
        authority: authority.id,
        token,
        at,
        browser: browserFamilyOf(asked.userAgent),
        ...(before && { generation: before.generation, loggedInAt: before.startedAt }),
      }),
    newSecret,
  }),
  limits: limitsBy(limitStore(tables), secrets, Number(environment.LIMIT_TIMES)),
  newSecret,
  publicUrl,
};

export const handler = serve(
  edevletRoutes,
  {
    edevletStart: (call) => startLogin(dependencies, call),
    edevletReturn: (call) => endLogin(dependencies, call),
  },
  { ...pageEdge, arrivals: arrivalsThrough(environment) },
);
