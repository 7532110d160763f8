import { randomBytes } from 'node:crypto';
import { challengeStore } from '../../shared/adapters/challenge-store.ts';
import { committer } from '../../shared/adapters/commit.ts';
import { connectTables } from '../../shared/adapters/dynamo.ts';
import { requestFinder } from '../../shared/adapters/find-request.ts';
import { connectKeyService, secretsFrom } from '../../shared/adapters/key-service.ts';
import { environments } from '../../shared/contracts/environment.ts';
import { ok } from '../../shared/contracts/failures.ts';
import { verifyRoutes } from '../../shared/contracts/routes/verify.ts';
import { turkishHolidays } from '../../shared/domain/time/holidays.ts';
import { serve } from '../../shared/http/serve.ts';
import { pageEdge } from '../pages/page-edge.ts';
import { confirmEmail, sendCode } from './handler.ts';
import { codeSentText, showCodePage, takeConfirmation, takeFollowCode, takeNewCode } from './page.ts';

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

export const handler = serve(
  verifyRoutes,
  {
    confirmPage: showCodePage,
    confirmForm: (call) => takeConfirmation(dependencies, call),
    newCodeForm: (call) => takeNewCode(dependencies, call),
    followCodeForm: (call) => takeFollowCode(dependencies, call),
    requestCode: async ({ authority, at, body, parameters }) => {
      const name = { authority: authority.id, reference: parameters.reference ?? '' };
      await sendCode(dependencies, name, body.purpose, at);
      return ok({ detail: codeSentText });
    },
    confirm: async ({ authority, at, body, parameters }) => {
      const name = { authority: authority.id, reference: parameters.reference ?? '' };
      const answer = await confirmEmail(dependencies, name, body.code, at);
      return answer.ok
        ? ok({ detail: 'E-posta adresiniz onaylandı; alındı belgeniz gönderiliyor.' })
        : answer;
    },
  },
  pageEdge,
);
