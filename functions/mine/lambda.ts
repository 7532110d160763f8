import { applicantOf, citizen } from '../../shared/adapters/citizen-sessions.ts';
import { connectTables } from '../../shared/adapters/dynamo.ts';
import { requestFinder } from '../../shared/adapters/find-request.ts';
import { connectKeyService, secretsFrom } from '../../shared/adapters/key-service.ts';
import { ownRequests } from '../../shared/adapters/own-requests.ts';
import { sessionStore } from '../../shared/adapters/session-store.ts';
import { environments } from '../../shared/contracts/environment.ts';
import { mineRoutes } from '../../shared/contracts/routes/mine.ts';
import { citizenAtDoor, citizenCookie } from '../../shared/http/citizen.ts';
import { arrivalsThrough } from '../../shared/http/client-address.ts';
import { serve } from '../../shared/http/serve.ts';
import { sessionDoor } from '../../shared/http/session.ts';
import { pageEdge } from '../pages/page-edge.ts';
import { leave, showMine, showOne } from './page.ts';

const environment = environments.mine.parse(process.env);
const tables = connectTables(environment);
const sessions = sessionStore(tables, { kind: 'CITIZEN', who: citizen });
const dependencies = {
  citizen: citizenAtDoor(
    sessionDoor({ find: sessions.find, cookie: citizenCookie, publicUrl: environment.PUBLIC_URL }),
    applicantOf,
    sessions.renew,
  ),
  sessions,
  readOwn: ownRequests(tables),
  find: requestFinder(tables),
  secrets: secretsFrom(connectKeyService(), environment.LOOKUP_KEY),
};

export const handler = serve(
  mineRoutes,
  {
    minePage: (call) => showMine(dependencies, call),
    minePageOne: (call) => showOne(dependencies, call),
    leave: (call) => leave(dependencies, call),
  },
  { ...pageEdge, arrivals: arrivalsThrough(environment) },
);
