import { randomBytes } from 'node:crypto';
import { applicantOf, citizen } from '../../shared/adapters/citizen-sessions.ts';
import { draftStore } from '../../shared/adapters/draft-store.ts';
import { connectTables } from '../../shared/adapters/dynamo.ts';
import { requestFinder } from '../../shared/adapters/find-request.ts';
import { connectKeyService, dataKeyMaker, secretsFrom } from '../../shared/adapters/key-service.ts';
import { limitStore } from '../../shared/adapters/limit-store.ts';
import { sessionChanger, sessionFinder } from '../../shared/adapters/session-store.ts';
import { intakeStore } from '../../shared/adapters/take-in.ts';
import { environments } from '../../shared/contracts/environment.ts';
import { submitRoutes } from '../../shared/contracts/routes/submit.ts';
import { turkishHolidays } from '../../shared/domain/time/holidays.ts';
import { citizenAtDoor, citizenCookie } from '../../shared/http/citizen.ts';
import { arrivalsThrough } from '../../shared/http/client-address.ts';
import { limitsBy } from '../../shared/http/limits.ts';
import { serve } from '../../shared/http/serve.ts';
import { sessionDoor } from '../../shared/http/session.ts';
import { pageEdge } from '../pages/page-edge.ts';
import { submitRequest } from './handler.ts';
import { showForm, takeForm } from './page.ts';

const environment = environments.submit.parse(process.env);
const kms = connectKeyService();
const secrets = secretsFrom(kms, environment.LOOKUP_KEY);
const tables = connectTables(environment);
const dependencies = {
  secrets,
  find: requestFinder(tables),
  takeIn: intakeStore(tables, secrets, dataKeyMaker(kms, environment.DATA_KEY)),
  calendar: turkishHolidays,
  smsOffered: environment.SMS_OFFERED === 'yes',
  nonce: () => randomBytes(16).toString('hex'),
};
const pages = {
  citizen: citizenAtDoor(
    sessionDoor({
      find: sessionFinder(tables, { kind: 'CITIZEN', who: citizen }),
      cookie: citizenCookie,
      publicUrl: environment.PUBLIC_URL,
    }),
    applicantOf,
    sessionChanger(tables, 'CITIZEN'),
  ),
  drafts: draftStore(tables),
  newSecret: () => randomBytes(32).toString('base64url'),
};

const limits = limitsBy(limitStore(tables), secrets, Number(environment.LIMIT_TIMES));

export const handler = serve(
  submitRoutes,
  {
    formPage: (call) => showForm({ ...dependencies, ...pages, spend: limits(call) }, call),
    submitForm: (call) => takeForm({ ...dependencies, ...pages, spend: limits(call) }, call),
    submit: ({ authority, at, language, from, body, headers }) =>
      submitRequest(
        { ...dependencies, spend: limits({ authority, at, from }) },
        { authority, at, language, form: body, idempotencyKey: headers['idempotency-key'] },
      ),
  },
  { ...pageEdge, arrivals: arrivalsThrough(environment) },
);
