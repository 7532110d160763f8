import { randomBytes } from 'node:crypto';
import { colleagueRememberer } from '../../shared/adapters/colleague-store.ts';
import { dataKeyReader } from '../../shared/adapters/data-key.ts';
import { dossierOpener } from '../../shared/adapters/dossier-opener.ts';
import { connectTables } from '../../shared/adapters/dynamo.ts';
import { connectKeyService, dataKeyUnwrapper, secretsFrom } from '../../shared/adapters/key-service.ts';
import { lockStore } from '../../shared/adapters/lock-store.ts';
import { officerSessions } from '../../shared/adapters/officer-sessions.ts';
import { givenReader, queueReader } from '../../shared/adapters/queue-reader.ts';
import { readRecorder } from '../../shared/adapters/reads-store.ts';
import { sessionStore } from '../../shared/adapters/session-store.ts';
import { environments } from '../../shared/contracts/environment.ts';
import { trOfficer } from '../../shared/contracts/messages/tr-officer.ts';
import { deskRoutes } from '../../shared/contracts/routes/desk.ts';
import { lockRoutes } from '../../shared/contracts/routes/lock.ts';
import { sessionOwnerOf, sessionTokenBytes } from '../../shared/domain/session.ts';
import { arrivalsThrough } from '../../shared/http/client-address.ts';
import { officerVerifier } from '../../shared/http/officer.ts';
import { officerProblems } from '../../shared/http/officer-problems.ts';
import { serve } from '../../shared/http/serve.ts';
import { bearerOrSession, sessionCookie, sessionDoor, unlessLockedOut } from '../../shared/http/session.ts';
import { pageEdge } from '../pages/page-edge.ts';
import { gated } from '../staff/gate.ts';
import { showDesk, showDossier } from './desk.ts';
import { openIdIssuer } from './issuer.ts';
import { listLocks, lock, lockOnPage, showLocks } from './locks.ts';
import { endOwnSessions, showOwnSessions } from './own-sessions.ts';
import { finishSignIn, signOut, startSignIn } from './sign-in.ts';

const environment = environments.desk.parse(process.env);
const kms = connectKeyService();
const tables = connectTables(environment);
const secrets = secretsFrom(kms, environment.LOOKUP_KEY);
const publicUrl = environment.PUBLIC_URL.replace(/\/$/, '');
const sessions = sessionStore(tables, officerSessions);
const verify = officerVerifier(environment, pageEdge.now);
const ownerOf = async (authority: string, name: string) =>
  sessionOwnerOf(await secrets(), officerSessions.kind, authority, name);
const dependencies = {
  readQueue: queueReader(tables),
  readGiven: givenReader(tables, secrets),
  open: dossierOpener(tables, dataKeyReader(tables, dataKeyUnwrapper(kms, environment.DATA_KEY))),
  recordRead: readRecorder(tables),
  sessions,
  locks: lockStore(tables, () => randomBytes(8).toString('hex')),
  ownerOf,
  rememberColleague: colleagueRememberer(tables, secrets),
  enter: sessionDoor({ find: sessions.find, cookie: sessionCookie, publicUrl }),
  limits: {
    idleMs: Number(environment.SESSION_IDLE_MINUTES) * 60_000,
    lifetimeMs: Number(environment.SESSION_HOURS) * 3_600_000,
  },
  trust: {
    vouchedMs: Number(environment.SESSION_VOUCHED_MINUTES) * 60_000,
    loginMs: Number(environment.SESSION_LOGIN_HOURS) * 3_600_000,
  },
  issuer: openIdIssuer(environment, verify),
  newSecret: () => randomBytes(sessionTokenBytes).toString('base64url'),
  publicUrl,
};

export const handler = serve(
  { ...deskRoutes, ...lockRoutes },
  {
    deskPage: (call) => showDesk(dependencies, call),
    signIn: (call) => startSignIn(dependencies, call),
    signedIn: (call) => finishSignIn(dependencies, call),
    signOut: (call) => signOut(dependencies, call),
    dossierPage: (call) => showDossier(dependencies, call),
    ownSessions: (call) => showOwnSessions(dependencies, call),
    endOwnSessions: (call) => endOwnSessions(dependencies, call),
    lockPage: (call) => showLocks(dependencies, call),
    lockOfficers: (call) => lockOnPage(dependencies, call),
    ...gated(lockRoutes, {
      lock: (call) => lock(dependencies, call, call.body),
      listLocks: (call) => listLocks(dependencies, call),
    }),
  },
  {
    ...pageEdge,
    arrivals: arrivalsThrough(environment),
    sentences: { problems: officerProblems, fields: trOfficer },
    verifyOfficer: bearerOrSession(
      unlessLockedOut(verify, async (authority, name) =>
        sessions.standingOf(authority, await ownerOf(authority, name)),
      ),
      dependencies.enter,
    ),
  },
);
