import { applicantOf, citizen } from '../../shared/adapters/citizen-sessions.ts';
import { dataKeyReader } from '../../shared/adapters/data-key.ts';
import { connectTables } from '../../shared/adapters/dynamo.ts';
import { requestFinder } from '../../shared/adapters/find-request.ts';
import { connectKeyService, dataKeyUnwrapper, secretsFrom } from '../../shared/adapters/key-service.ts';
import { letterReader } from '../../shared/adapters/letter-reader.ts';
import { ownRequests } from '../../shared/adapters/own-requests.ts';
import { ownWordsOpener, replyDocumentOpener } from '../../shared/adapters/own-words.ts';
import { sessionStore } from '../../shared/adapters/session-store.ts';
import { environments } from '../../shared/contracts/environment.ts';
import { mineRoutes } from '../../shared/contracts/routes/mine.ts';
import { citizenAtDoor, citizenCookie } from '../../shared/http/citizen.ts';
import { arrivalsThrough } from '../../shared/http/client-address.ts';
import { serve } from '../../shared/http/serve.ts';
import { sessionDoor } from '../../shared/http/session.ts';
import { pageEdge } from '../pages/page-edge.ts';
import { leave, showMine, showOne, showReplyDocument } from './page.ts';

const environment = environments.mine.parse(process.env);
const tables = connectTables(environment);
const kms = connectKeyService();
const readKey = dataKeyReader(tables, dataKeyUnwrapper(kms, environment.DATA_KEY));
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
  letters: letterReader(tables),
  openOwn: ownWordsOpener(tables, readKey),
  openDocument: replyDocumentOpener(tables, readKey),
  secrets: secretsFrom(kms, environment.LOOKUP_KEY),
};

export const handler = serve(
  mineRoutes,
  {
    minePage: (call) => showMine(dependencies, call),
    minePageOne: (call) => showOne(dependencies, call),
    replyDocument: (call) => showReplyDocument(dependencies, call),
    leave: (call) => leave(dependencies, call),
  },
  { ...pageEdge, arrivals: arrivalsThrough(environment) },
);
