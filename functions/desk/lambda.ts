import { randomBytes } from 'node:crypto';
import { addressBook } from '../../shared/adapters/address-book.ts';
import { certificateEnd } from '../../shared/adapters/certificate.ts';
import {
  colleagueFinder,
  colleagueLister,
  colleagueRememberer,
} from '../../shared/adapters/colleague-store.ts';
import { committer } from '../../shared/adapters/commit.ts';
import { dataKeyReader } from '../../shared/adapters/data-key.ts';
import { dossierOpener, trailFinder } from '../../shared/adapters/dossier-opener.ts';
import { dueStore } from '../../shared/adapters/due-store.ts';
import { connectTables } from '../../shared/adapters/dynamo.ts';
import { figuresStore } from '../../shared/adapters/figures-store.ts';
import { filterStore } from '../../shared/adapters/filter-store.ts';
import { requestFinder } from '../../shared/adapters/find-request.ts';
import {
  connectKeyService,
  dataKeyMaker,
  dataKeyUnwrapper,
  secretsFrom,
} from '../../shared/adapters/key-service.ts';
import { lastRuns } from '../../shared/adapters/last-runs.ts';
import { lettersCounter } from '../../shared/adapters/letters-counter.ts';
import { lockStore } from '../../shared/adapters/lock-store.ts';
import { downloadAddresser } from '../../shared/adapters/object-addresses.ts';
import { officerSessions } from '../../shared/adapters/officer-sessions.ts';
import { givenReader, queueReader } from '../../shared/adapters/queue-reader.ts';
import { queueWalker } from '../../shared/adapters/queue-walker.ts';
import { readRecorder } from '../../shared/adapters/reads-store.ts';
import { replyDraftStore } from '../../shared/adapters/reply-draft-store.ts';
import { keyFinder, searchesFinder, searchRecorder } from '../../shared/adapters/search-store.ts';
import { sessionStore } from '../../shared/adapters/session-store.ts';
import { intakeStore } from '../../shared/adapters/take-in.ts';
import { wordSealer } from '../../shared/adapters/word-sealer.ts';
import { writingStore } from '../../shared/adapters/writing-store.ts';
import { environments } from '../../shared/contracts/environment.ts';
import { actRoutes } from '../../shared/contracts/routes/acts.ts';
import { attachmentDeskRoutes } from '../../shared/contracts/routes/attachment.ts';
import { deskRoutes } from '../../shared/contracts/routes/desk.ts';
import { lockRoutes } from '../../shared/contracts/routes/lock.ts';
import { overviewRoutes } from '../../shared/contracts/routes/overview.ts';
import { queueRoutes } from '../../shared/contracts/routes/queue.ts';
import { keysOfTerm } from '../../shared/domain/search.ts';
import { sessionOwnerOf, sessionTokenBytes } from '../../shared/domain/session.ts';
import { turkishHolidays } from '../../shared/domain/time/holidays.ts';
import { arrivalsThrough } from '../../shared/http/client-address.ts';
import { officerVerifier } from '../../shared/http/officer.ts';
import { serve } from '../../shared/http/serve.ts';
import { bearerOrSession, sessionCookie, sessionDoor, unlessLockedOut } from '../../shared/http/session.ts';
import { officeEdge } from '../pages/office-edge.ts';
import { gated } from '../staff/gate.ts';
import { showAct, takeAct } from './acts.ts';
import { openDocument } from './attachment.ts';
import { previewBulk, runBulk } from './bulk.ts';
import { showDesk } from './desk.ts';
import { showDossier } from './dossier.ts';
import { changeFilters, showFilters } from './filters.ts';
import { openIdIssuer } from './issuer.ts';
import { listLocks, lock, lockOnPage, showLocks } from './locks.ts';
import { downloadFigures, showManager } from './manager.ts';
import { endOwnSessions, showOwnSessions } from './own-sessions.ts';
import { showRegister, takeRegistration } from './register.ts';
import { composeReply, showReply, showReplyPreview } from './reply.ts';
import { search, showSearch } from './search.ts';
import { listSearches, showSearches } from './searches.ts';
import { finishSignIn, signOut, startSignIn } from './sign-in.ts';
import { showSystem } from './system.ts';

const environment = environments.desk.parse(process.env);
const kms = connectKeyService();
const tables = connectTables(environment);
const secrets = secretsFrom(kms, environment.LOOKUP_KEY);
const publicUrl = environment.PUBLIC_URL.replace(/\/$/, '');
const sessions = sessionStore(tables, officerSessions);
const verify = officerVerifier(environment, officeEdge.now);
const ownerOf = async (authority: string, name: string) =>
  sessionOwnerOf(await secrets(), officerSessions.kind, authority, name);
const readKey = dataKeyReader(tables, dataKeyUnwrapper(kms, environment.DATA_KEY));
const makeKey = dataKeyMaker(kms, environment.DATA_KEY);
const dependencies = {
  readQueue: queueReader(tables),
  readGiven: givenReader(tables, secrets),
  open: dossierOpener(tables, readKey),
  find: requestFinder(tables),
  trail: trailFinder(tables),
  addressDownload: downloadAddresser(kms.config, {
    name: environment.FILES_BUCKET,
    address: environment.FILES_URL,
  }),
  commit: committer(tables, secrets, wordSealer(readKey)),
  findColleagues: colleagueFinder(tables, secrets),
  listColleagues: colleagueLister(tables, secrets),
  filters: filterStore(tables, secrets),
  findByKey: keyFinder(tables),
  searchKeys: async (authority: string, term: Parameters<typeof keysOfTerm>[2]) =>
    keysOfTerm(await secrets(), authority, term),
  recordSearch: searchRecorder(tables, () => randomBytes(8).toString('hex')),
  findSearches: searchesFinder(tables),
  writing: writingStore(tables, secrets),
  drafts: replyDraftStore(tables, secrets, readKey),
  takeIn: intakeStore(tables, secrets, makeKey),
  addresses: addressBook(tables, makeKey),
  secrets,
  nonce: () => randomBytes(16).toString('hex'),
  recordRead: readRecorder(tables),
  figures: figuresStore(tables),
  walk: queueWalker(tables),
  countLetters: lettersCounter(tables),
  due: dueStore(tables),
  runs: lastRuns(tables),
  certificateEnd,
  calendar: turkishHolidays,
  deployment: {
    publicUrl,
    secondFactorAsked: environment.OIDC_REQUIRED_ACR !== '',
    behindEdge: environment.ORIGIN_SECRET !== '' || environment.TRUSTED_PROXIES !== '0',
  },
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
  { ...deskRoutes, ...attachmentDeskRoutes, ...actRoutes, ...lockRoutes, ...overviewRoutes, ...queueRoutes },
  {
    deskPage: (call) => showDesk(dependencies, call),
    searchPage: (call) => showSearch(dependencies, call),
    searchForm: (call) => search(dependencies, call),
    searchesPage: (call) => showSearches(dependencies, call),
    filtersPage: (call) => showFilters(dependencies, call),
    changeFilters: (call) => changeFilters(dependencies, call),
    bulkPreview: (call) => previewBulk(dependencies, call),
    bulkRun: (call) => runBulk(dependencies, call),
    ...gated(
      { searches: queueRoutes.searches },
      {
        searches: (call) => listSearches(dependencies, call, call.query),
      },
    ),
    managerPage: (call) => showManager(dependencies, call),
    managerCsv: (call) => downloadFigures(dependencies, call),
    systemPage: (call) => showSystem(dependencies, call),
    signIn: (call) => startSignIn(dependencies, call),
    signedIn: (call) => finishSignIn(dependencies, call),
    signOut: (call) => signOut(dependencies, call),
    openDocument: (call) => openDocument(dependencies, call),
    dossierPage: (call) => showDossier(dependencies, call),
    actPage: (call) => showAct(dependencies, call),
    takeAct: (call) => takeAct(dependencies, call),
    replyPage: (call) => showReply(dependencies, call),
    composeReply: (call) => composeReply(dependencies, call),
    replyPreview: (call) => showReplyPreview(dependencies, call),
    registerPage: (call) => showRegister(dependencies, call),
    takeRegistration: (call) => takeRegistration(dependencies, call),
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
    ...officeEdge,
    arrivals: arrivalsThrough(environment),
    verifyOfficer: bearerOrSession(
      unlessLockedOut(verify, async (authority, name) =>
        sessions.standingOf(authority, await ownerOf(authority, name)),
      ),
      dependencies.enter,
    ),
  },
);
