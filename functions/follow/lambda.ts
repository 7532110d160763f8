import { challengeStore } from '../../shared/adapters/challenge-store.ts';
import { committer } from '../../shared/adapters/commit.ts';
import { connectTables } from '../../shared/adapters/dynamo.ts';
import { requestFinder } from '../../shared/adapters/find-request.ts';
import { connectKeyService, dataKeyMaker, secretsFrom } from '../../shared/adapters/key-service.ts';
import { limitStore } from '../../shared/adapters/limit-store.ts';
import { ownKeySealer } from '../../shared/adapters/own-key-sealer.ts';
import { environments } from '../../shared/contracts/environment.ts';
import { followRoutes } from '../../shared/contracts/routes/follow.ts';
import { turkishHolidays } from '../../shared/domain/time/holidays.ts';
import type { Call } from '../../shared/http/call.ts';
import { arrivalsThrough } from '../../shared/http/client-address.ts';
import { limitsBy } from '../../shared/http/limits.ts';
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

const limits = limitsBy(limitStore(tables), secrets, Number(environment.LIMIT_TIMES));
const counting = (call: Parameters<typeof limits>[0]) => ({ ...dependencies, spend: limits(call) });

export const handler = serve(
  followRoutes,
  {
    followPage: showFollowPage,
    followForm: (call) => takeFollowForm(counting(call), call),
    moreForm: (call) => takeMoreForm(counting(call), call),
    noticeForm: (call) => takeNoticeForm(counting(call), call),
    sendMore: (call) =>
      sendMore(counting(call), { ...named(call), ticket: call.body.ticket }, call.body.text),
    readNotice: (call) =>
      recordNoticeReading(counting(call), { ...named(call), ticket: call.body.ticket }, call.body),
    readStatus: ({ body, ...call }) =>
      body.followUpCode === undefined
        ? statusByMailedCode(counting(call), named(call), body.code ?? '')
        : statusByFollowUpCode(counting(call), named(call), body.followUpCode),
  },
  { ...pageEdge, arrivals: arrivalsThrough(environment) },
);
