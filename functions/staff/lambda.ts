import { committer } from '../../shared/adapters/commit.ts';
import { dataKeyReader } from '../../shared/adapters/data-key.ts';
import { dossierOpener } from '../../shared/adapters/dossier-opener.ts';
import { connectTables } from '../../shared/adapters/dynamo.ts';
import { requestFinder } from '../../shared/adapters/find-request.ts';
import { connectKeyService, dataKeyUnwrapper, secretsFrom } from '../../shared/adapters/key-service.ts';
import { queueReader } from '../../shared/adapters/queue-reader.ts';
import { wordSealer } from '../../shared/adapters/word-sealer.ts';
import { environments } from '../../shared/contracts/environment.ts';
import { addNote, assign, checkIdentity } from '../../shared/domain/decide/officer.ts';
import { deliver, dispatch, recordReturn } from '../../shared/domain/decide/paper.ts';
import { reply } from '../../shared/domain/decide/reply.ts';
import { officerVerifier } from '../../shared/http/officer.ts';
import { serve } from '../../shared/http/serve.ts';
import { pageEdge } from '../pages/page-edge.ts';
import { command, readDossier, type StaffCall } from './handler.ts';
import { readQueuePage } from './queue.ts';
import { printReply } from './reply-letter.ts';

const environment = environments.staff.parse(process.env);
const kms = connectKeyService();
const tables = connectTables(environment);
const readKey = dataKeyReader(tables, dataKeyUnwrapper(kms, environment.DATA_KEY));
const readQueue = queueReader(tables);
const dependencies = {
  find: requestFinder(tables),
  open: dossierOpener(tables, readKey),
  commit: committer(tables, secretsFrom(kms, environment.LOOKUP_KEY), wordSealer(readKey)),
};

type Call = Omit<StaffCall, 'reference'> & { parameters: Readonly<Record<string, string>>; base: string };
const named = (call: Call) => ({ ...call, reference: call.parameters.reference ?? '' });

export const handler = serve(
  'staff',
  {
    queue: (call) => readQueuePage(readQueue, call),
    read: (call) => readDossier(dependencies, named(call)),
    assign: (call) => command(dependencies, named(call), (r, at) => assign(r, call.body.assignee, at)),
    note: (call) => command(dependencies, named(call), (r, at) => addNote(r, call.body.note, at)),
    checkIdentity: (call) =>
      command(dependencies, named(call), (r, at) => checkIdentity(r, call.body.evidence, at)),
    reply: (call) => command(dependencies, named(call), (r, at) => reply(r, call.body, at)),
    replyLetter: (call) => printReply(dependencies, named(call)),
    dispatch: (call) => command(dependencies, named(call), (r, at) => dispatch(r, call.body, at)),
    recordReturn: (call) => command(dependencies, named(call), (r, at) => recordReturn(r, call.body, at)),
    deliver: (call) => command(dependencies, named(call), (r, at) => deliver(r, call.body, at)),
  },
  { ...pageEdge, verifyOfficer: officerVerifier(environment, pageEdge.now) },
);
