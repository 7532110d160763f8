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
import { trOfficer } from '../../shared/contracts/messages/tr-officer.ts';
import { staffRoutes } from '../../shared/contracts/routes/staff.ts';
import { askForMore, giveMore } from '../../shared/domain/decide/ask.ts';
import { extend } from '../../shared/domain/decide/extend.ts';
import { notifyFee, recordPayment } from '../../shared/domain/decide/fee.ts';
import { recordObjection } from '../../shared/domain/decide/objection.ts';
import { addNote, checkIdentity } from '../../shared/domain/decide/officer.ts';
import { deliver, dispatch, recordReturn } from '../../shared/domain/decide/paper.ts';
import { reportProgress } from '../../shared/domain/decide/progress.ts';
import { takeLaterDay } from '../../shared/domain/decide/recount.ts';
import { reply } from '../../shared/domain/decide/reply.ts';
import { tellThirdParty } from '../../shared/domain/decide/third-party.ts';
import { withdraw } from '../../shared/domain/decide/withdraw.ts';
import { feedSecretBytes } from '../../shared/domain/feed.ts';
import { givenKeyOf } from '../../shared/domain/given.ts';
import { sessionOwnerOf } from '../../shared/domain/session.ts';
import { turkishHolidays } from '../../shared/domain/time/holidays.ts';
import { arrivalsThrough } from '../../shared/http/client-address.ts';
import { officerVerifier } from '../../shared/http/officer.ts';
import { officerProblems } from '../../shared/http/officer-problems.ts';
import { serve } from '../../shared/http/serve.ts';
import { bearerOrSession, sessionCookie, sessionDoor, unlessLockedOut } from '../../shared/http/session.ts';
import { pageEdge } from '../pages/page-edge.ts';
import { assignTo } from './assign.ts';
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

export const handler = serve(
  staffRoutes,
  gated(staffRoutes, {
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
    note: (call) => command(dependencies, named(call), (r, when) => addNote(r, call.body.note, when)),
    checkIdentity: (call) =>
      command(dependencies, named(call), (r, when) => checkIdentity(r, call.body.evidence, when)),
    askForMore: (call) => command(dependencies, named(call), (r, when) => askForMore(r, call.body, when)),
    takeMore: (call) =>
      command(dependencies, named(call), (r, when) => giveMore(r, call.body, when, when.officer)),
    reportProgress: (call) =>
      command(dependencies, named(call), (r, when) => reportProgress(r, call.body, when)),
    extend: (call) => command(dependencies, named(call), (r, when) => extend(r, call.body, when)),
    notifyFee: (call) => command(dependencies, named(call), (r, when) => notifyFee(r, call.body, when)),
    recordPayment: (call) =>
      command(dependencies, named(call), (r, when) => recordPayment(r, call.body, when)),
    withdraw: (call) => command(dependencies, named(call), (r, when) => withdraw(r, call.body, when)),
    takeLaterDay: (call) => command(dependencies, named(call), (r, when) => takeLaterDay(r, call.body, when)),
    reply: (call) => command(dependencies, named(call), (r, when) => reply(r, call.body, when)),
    tellThirdParty: (call) =>
      command(dependencies, named(call), (r, when) => tellThirdParty(r, call.body, when)),
    recordObjection: (call) =>
      command(dependencies, named(call), (r, when) => recordObjection(r, call.body, when)),
    deadlinePage: (call) => showDeadline(dependencies, named(call)),
    replyLetter: (call) => printReply(dependencies, named(call)),
    dispatch: (call) => command(dependencies, named(call), (r, when) => dispatch(r, call.body, when)),
    recordReturn: (call) => command(dependencies, named(call), (r, when) => recordReturn(r, call.body, when)),
    deliver: (call) => command(dependencies, named(call), (r, when) => deliver(r, call.body, when)),
    openFeed: (call) => openFeed(feedDependencies, call, call.body),
    listFeeds: (call) => listFeeds(feedDependencies, call, call.query),
    revokeFeed: (call) => revokeFeed(feedDependencies, call, call.parameters.id ?? ''),
    trail: (call) => showTrail(dependencies, named(call)),
    monitor: (call) => showMonitor(dependencies, call),
  }),
  {
    ...pageEdge,
    arrivals: arrivalsThrough(environment),
    sentences: { problems: officerProblems, fields: trOfficer },
    verifyOfficer: rememberingCallers(
      bearerOrSession(
        unlessLockedOut(officerVerifier(environment, pageEdge.now), standingOf),
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
