import { randomBytes } from 'node:crypto';
import { challengeStore } from '../../shared/adapters/challenge-store.ts';
import { committer } from '../../shared/adapters/commit.ts';
import { connectTables } from '../../shared/adapters/dynamo.ts';
import { requestFinder } from '../../shared/adapters/find-request.ts';
import { connectKeyService, secretsFrom } from '../../shared/adapters/key-service.ts';
import { limitStore } from '../../shared/adapters/limit-store.ts';
import { environments } from '../../shared/contracts/environment.ts';
import { ok } from '../../shared/contracts/failures.ts';
import { verifyRoutes } from '../../shared/contracts/routes/verify.ts';
import { turkishHolidays } from '../../shared/domain/time/holidays.ts';
import { arrivalsThrough } from '../../shared/http/client-address.ts';
import { limitsBy } from '../../shared/http/limits.ts';
import { serve } from '../../shared/http/serve.ts';
import { pageEdge } from '../pages/page-edge.ts';
import { codesWords } from '../pages/words/codes.ts';
import { confirmEmail, sendCode } from './handler.ts';
import { showCodePage, takeConfirmation, takeFollowCode, takeNewCode } from './page.ts';

const environment = environments.verify.parse(process.env);
const tables = connectTables(environment);
const secrets = secretsFrom(connectKeyService(), environment.LOOKUP_KEY);
const dependencies = {
  find: requestFinder(tables),
  challenges: challengeStore(tables),
  commit: committer(tables, secrets),
  secrets,
  calendar: turkishHolidays,
  nonce: () => randomBytes(16).toString('hex'),
};

const limits = limitsBy(limitStore(tables), secrets, Number(environment.LIMIT_TIMES));
const counting = (call: Parameters<typeof limits>[0]) => ({ ...dependencies, spend: limits(call) });

export const handler = serve(
  verifyRoutes,
  {
    confirmPage: showCodePage,
    confirmForm: (call) => takeConfirmation(counting(call), call),
    newCodeForm: (call) => takeNewCode(counting(call), call),
    followCodeForm: (call) => takeFollowCode(counting(call), call),
    requestCode: async (call) => {
      const name = { authority: call.authority.id, reference: call.parameters.reference ?? '' };
      const sent = await sendCode(counting(call), name, call.body.purpose, call.at);
      return sent.ok ? ok({ detail: codesWords(call).sent }) : sent;
    },
    confirm: async (call) => {
      const name = { authority: call.authority.id, reference: call.parameters.reference ?? '' };
      const answer = await confirmEmail(counting(call), name, call.body.code, call.at);
      return answer.ok ? ok({ detail: codesWords(call).receiptComes }) : answer;
    },
  },
  { ...pageEdge, arrivals: arrivalsThrough(environment) },
);
