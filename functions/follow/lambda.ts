import { challengeStore } from '../../shared/adapters/challenge-store.ts';
import { committer } from '../../shared/adapters/commit.ts';
import { connectTables } from '../../shared/adapters/dynamo.ts';
import { requestFinder } from '../../shared/adapters/find-request.ts';
import { connectKeyService, dataKeyMaker, secretsFrom } from '../../shared/adapters/key-service.ts';
import { ownKeySealer } from '../../shared/adapters/own-key-sealer.ts';
import { environments } from '../../shared/contracts/environment.ts';
import { followRoutes } from '../../shared/contracts/routes/follow.ts';
import { turkishHolidays } from '../../shared/domain/time/holidays.ts';
import type { Call } from '../../shared/http/call.ts';
import { serve } from '../../shared/http/serve.ts';
import { pageEdge } from '../pages/page-edge.ts';
import { statusByFollowUpCode, statusByMailedCode } from './handler.ts';
import { showFollowPage, takeFollowForm, takeMoreForm, takeNoticeForm } from './page.ts';
import { recordNoticeReading, sendMore } from './write.ts';

const environment = environments.follow.parse(process.env);
const tables = connectTables(environment);
const kms = connectKeyService();
const secrets = secretsFrom(kms, environment.LOOKUP_KEY);
const dependencies = {
  find: requestFinder(tables),
  challenges: challengeStore(tables),
  secrets,
  commit: committer(tables, secrets, ownKeySealer(dataKeyMaker(kms, environment.DATA_KEY))),
  calendar: turkishHolidays,
};

const named = ({ authority, at, parameters }: Call) => ({
  authority,
  at,
  reference: parameters.reference ?? '',
});

export const handler = serve(
  followRoutes,
  {
    followPage: showFollowPage,
    followForm: (call) => takeFollowForm(dependencies, call),
    moreForm: (call) => takeMoreForm(dependencies, call),
    noticeForm: (call) => takeNoticeForm(dependencies, call),
    sendMore: (call) => sendMore(dependencies, { ...named(call), ticket: call.body.ticket }, call.body.text),
    readNotice: (call) =>
      recordNoticeReading(dependencies, { ...named(call), ticket: call.body.ticket }, call.body),
    readStatus: ({ body, ...rest }) => {
      const call = named(rest);
      return body.followUpCode === undefined
        ? statusByMailedCode(dependencies, call, body.code ?? '')
        : statusByFollowUpCode(dependencies, call, body.followUpCode);
    },
  },
  pageEdge,
);
