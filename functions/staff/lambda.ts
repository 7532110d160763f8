import { randomBytes } from 'node:crypto';
import { addressBook } from '../../shared/adapters/address-book.ts';
import { colleagueFinder, colleagueRememberer } from '../../shared/adapters/colleague-store.ts';
import { committer } from '../../shared/adapters/commit.ts';
import { dataKeyReader } from '../../shared/adapters/data-key.ts';
import { dossierOpener, trailFinder } from '../../shared/adapters/dossier-opener.ts';
import { connectTables } from '../../shared/adapters/dynamo.ts';
import { feedStore } from '../../shared/adapters/feed-store.ts';
import { requestFinder } from '../../shared/adapters/find-request.ts';
import {
  connectKeyService,
  dataKeyMaker,
  dataKeyUnwrapper,
  secretsFrom,
} from '../../shared/adapters/key-service.ts';
import { lettersCounter } from '../../shared/adapters/letters-counter.ts';
import { downloadAddresser } from '../../shared/adapters/object-addresses.ts';
import { officerSessions } from '../../shared/adapters/officer-sessions.ts';
import { givenReader, queueReader } from '../../shared/adapters/queue-reader.ts';
import { queueWalker } from '../../shared/adapters/queue-walker.ts';
import { readRecorder, readsFinder } from '../../shared/adapters/reads-store.ts';
import { rootChecker } from '../../shared/adapters/root-checker.ts';
import { rootedFinder } from '../../shared/adapters/root-store.ts';
import { sessionFinder, standingReader } from '../../shared/adapters/session-store.ts';
import { intakeStore } from '../../shared/adapters/take-in.ts';
import { wordSealer } from '../../shared/adapters/word-sealer.ts';
import { environments } from '../../shared/contracts/environment.ts';
import { attachmentStaffRoutes } from '../../shared/contracts/routes/attachment.ts';
import { staffRoutes } from '../../shared/contracts/routes/staff.ts';
import { feedSecretBytes } from '../../shared/domain/feed.ts';
import { givenKeyOf } from '../../shared/domain/given.ts';
import { sessionOwnerOf } from '../../shared/domain/session.ts';
import { turkishHolidays } from '../../shared/domain/time/holidays.ts';
import { arrivalsThrough } from '../../shared/http/client-address.ts';
import { officerVerifier } from '../../shared/http/officer.ts';
import { serve } from '../../shared/http/serve.ts';
import { bearerOrSession, sessionCookie, sessionDoor, unlessLockedOut } from '../../shared/http/session.ts';
import { officeEdge } from '../pages/office-edge.ts';
import { assignTo } from './assign.ts';
import { openAttachment } from './attachment.ts';
import { showDeadline } from './deadline.ts';
import { listFeeds, openFeed, revokeFeed } from './feeds.ts';
import { gated } from './gate.ts';
import { command, readDossier, routeTo, type StaffCall } from './handler.ts';
import { showMonitor } from './monitor.ts';
import { readGivenPage, readQueuePage } from './queue.ts';
import { printReceipt } from './receipt.ts';
import { registerRequest } from './register.ts';
import { registerAddress } from './register-address.ts';
import { rememberingCallers } from './remember-callers.ts';
import { printReply } from './reply-letter.ts';
import { showTrail } from './trail.ts';
import { type Verb, verbs } from './verbs.ts';

const environment = environments.staff.parse(process.env);
const kms = connectKeyService();
const tables = connectTables(environment);
const readKey = dataKeyReader(tables, dataKeyUnwrapper(kms, environment.DATA_KEY));
const readQueue = queueReader(tables);
const secrets = secretsFrom(kms, environment.LOOKUP_KEY);
const readGiven = givenReader(tables, secrets);
const dependencies = {
  find: requestFinder(tables),
  open: dossierOpener(tables, readKey),
  recordRead: readRecorder(tables),
  trail: trailFinder(tables),
  reads: readsFinder(tables),
  rooted: rootedFinder(tables),
  rootChecker: rootChecker(kms, environment.ROOT_KEY),
  walk: queueWalker(tables),
  countLetters: lettersCounter(tables),
  addressDownload: downloadAddresser(kms.config, {
    name: environment.FILES_BUCKET,
    address: environment.FILES_URL,
  }),
  commit: committer(tables, secrets, wordSealer(readKey)),
  findColleagues: colleagueFinder(tables, secrets),
  calendar: turkishHolidays,
};

const readStanding = standingReader(tables, officerSessions.kind);
const standingOf = async (authority: string, name: string) =>
  readStanding(authority, sessionOwnerOf(await secrets(), officerSessions.kind, authority, name));

const siteUrl = ({ id }: { id: string }) => `${environment.PUBLIC_URL.replace(/\/$/, '')}/${id}`;

const feedDependencies = {
  feeds: feedStore(tables, secrets),
  givenKey: async (authority: string, officer: string) => givenKeyOf(await secrets(), authority, officer),
  newSecret: () => randomBytes(feedSecretBytes).toString('base64url'),
  siteUrl,
};
const makeKey = dataKeyMaker(kms, environment.DATA_KEY);
const intakeDependencies = {
  ...dependencies,
  takeIn: intakeStore(tables, secrets, makeKey),
  secrets,
  addresses: addressBook(tables, makeKey),
  nonce: () => randomBytes(16).toString('hex'),
  siteUrl,
};

type Call = Omit<StaffCall, 'reference'> & { parameters: Readonly<Record<string, string>>; base: string };
const named = (call: Call) => ({ ...call, reference: call.parameters.reference ?? '' });
const decides =
  <B>(verb: Verb<B>) =>
  (call: Call & { body: B }) =>
    command(dependencies, named(call), (request, context) => verb(request, call.body, context));

const routes = { ...staffRoutes, ...attachmentStaffRoutes } as const;

export const handler = serve(
  routes,
  gated(routes, {
    queue: (call) => (call.query.assigned ? readGivenPage(readGiven, call) : readQueuePage(readQueue, call)),
    register: (call) =>
      registerRequest(intakeDependencies, {
        ...call,
        form: call.body,
        idempotencyKey: call.headers['idempotency-key'],
      }),
    registerAddress: (call) => registerAddress(intakeDependencies, { ...call, form: call.body }),
    receiptPage: (call) => printReceipt(intakeDependencies, named(call)),
    read: (call) => readDossier(dependencies, named(call)),
    assign: (call) => assignTo(dependencies, named(call), call.body),
    route: (call) => routeTo(dependencies, named(call), call.body),
    note: decides(verbs.note),
    checkIdentity: decides(verbs.checkIdentity),
    askForMore: decides(verbs.askForMore),
    takeMore: decides(verbs.takeMore),
    reportProgress: decides(verbs.reportProgress),
    extend: decides(verbs.extend),
    notifyFee: decides(verbs.notifyFee),
    recordPayment: decides(verbs.recordPayment),
    withdraw: decides(verbs.withdraw),
    takeLaterDay: decides(verbs.takeLaterDay),
    reply: decides(verbs.reply),
    tellThirdParty: decides(verbs.tellThirdParty),
    recordObjection: decides(verbs.recordObjection),
    deadlinePage: (call) => showDeadline(dependencies, named(call)),
    openAttachment: (call) => openAttachment(dependencies, named(call), call.parameters.id ?? '', call.body),
    replyLetter: (call) => printReply(dependencies, named(call)),
    dispatch: decides(verbs.dispatch),
    recordReturn: decides(verbs.recordReturn),
    deliver: decides(verbs.deliver),
    openFeed: (call) => openFeed(feedDependencies, call, call.body),
    listFeeds: (call) => listFeeds(feedDependencies, call, call.query),
    revokeFeed: (call) => revokeFeed(feedDependencies, call, call.parameters.id ?? ''),
    trail: (call) => showTrail(dependencies, named(call)),
    monitor: (call) => showMonitor(dependencies, call),
  }),
  {
    ...officeEdge,
    arrivals: arrivalsThrough(environment),
    verifyOfficer: rememberingCallers(
      bearerOrSession(
        unlessLockedOut(officerVerifier(environment, officeEdge.now), standingOf),
        sessionDoor({
          find: sessionFinder(tables, officerSessions),
          cookie: sessionCookie,
          publicUrl: environment.PUBLIC_URL,
        }),
      ),
      colleagueRememberer(tables, secrets),
    ),
  },
);
