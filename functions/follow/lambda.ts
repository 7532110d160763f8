import { challengeStore } from '../../shared/adapters/challenge-store.ts';
import { connectTables } from '../../shared/adapters/dynamo.ts';
import { requestFinder } from '../../shared/adapters/find-request.ts';
import { connectKeyService, secretsFrom } from '../../shared/adapters/key-service.ts';
import { environments } from '../../shared/contracts/environment.ts';
import { serve } from '../../shared/http/serve.ts';
import { pageEdge } from '../pages/page-edge.ts';
import { statusByFollowUpCode, statusByMailedCode } from './handler.ts';
import { showFollowPage, takeFollowForm } from './page.ts';

const environment = environments.follow.parse(process.env);
const tables = connectTables(environment);
const dependencies = {
  find: requestFinder(tables),
  challenges: challengeStore(tables),
  secrets: secretsFrom(connectKeyService(), environment.LOOKUP_KEY),
};

export const handler = serve(
  'follow',
  {
    followPage: showFollowPage,
    followForm: (call) => takeFollowForm(dependencies, call),
    readStatus: ({ authority, at, body, parameters }) => {
      const call = { authority, at, reference: parameters.reference ?? '' };
      return body.followUpCode === undefined
        ? statusByMailedCode(dependencies, call, body.code ?? '')
        : statusByFollowUpCode(dependencies, call, body.followUpCode);
    },
  },
  pageEdge,
);
