import { randomBytes } from 'node:crypto';
import { dataKeyReader } from '../../shared/adapters/data-key.ts';
import { dossierOpener } from '../../shared/adapters/dossier-opener.ts';
import { connectTables } from '../../shared/adapters/dynamo.ts';
import { connectKeyService, dataKeyUnwrapper, secretsFrom } from '../../shared/adapters/key-service.ts';
import { queueReader } from '../../shared/adapters/queue-reader.ts';
import { readRecorder } from '../../shared/adapters/reads-store.ts';
import { sessionStore } from '../../shared/adapters/session-store.ts';
import { environments } from '../../shared/contracts/environment.ts';
import { trOfficer } from '../../shared/contracts/messages/tr-officer.ts';
import { deskRoutes } from '../../shared/contracts/routes/desk.ts';
import { sessionTokenBytes } from '../../shared/domain/session.ts';
import { arrivalsThrough } from '../../shared/http/client-address.ts';
import { officerVerifier } from '../../shared/http/officer.ts';
import { officerProblems } from '../../shared/http/officer-problems.ts';
import { serve } from '../../shared/http/serve.ts';
import { sessionDoor } from '../../shared/http/session.ts';
import { pageEdge } from '../pages/page-edge.ts';
import { showDesk, showDossier } from './desk.ts';
import { openIdIssuer } from './issuer.ts';
import { finishSignIn, signOut, startSignIn } from './sign-in.ts';

const environment = environments.desk.parse(process.env);
const kms = connectKeyService();
const tables = connectTables(environment);
const publicUrl = environment.PUBLIC_URL.replace(/\/$/, '');
const sessions = sessionStore(tables);
const dependencies = {
  readQueue: queueReader(tables),
  open: dossierOpener(tables, dataKeyReader(tables, dataKeyUnwrapper(kms, environment.DATA_KEY))),
  recordRead: readRecorder(tables),
  sessions,
  enter: sessionDoor(sessions.find, publicUrl),
  limits: {
    idleMs: Number(environment.SESSION_IDLE_MINUTES) * 60_000,
    lifetimeMs: Number(environment.SESSION_HOURS) * 3_600_000,
  },
  issuer: openIdIssuer(environment, officerVerifier(environment, pageEdge.now)),
  secrets: secretsFrom(kms, environment.LOOKUP_KEY),
  newSecret: () => randomBytes(sessionTokenBytes).toString('base64url'),
  publicUrl,
};

export const handler = serve(
  deskRoutes,
  {
    deskPage: (call) => showDesk(dependencies, call),
    signIn: (call) => startSignIn(dependencies, call),
    signedIn: (call) => finishSignIn(dependencies, call),
    signOut: (call) => signOut(dependencies, call),
    dossierPage: (call) => showDossier(dependencies, call),
  },
  {
    ...pageEdge,
    arrivals: arrivalsThrough(environment),
    sentences: { problems: officerProblems, fields: trOfficer },
  },
);
