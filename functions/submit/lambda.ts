import { randomBytes } from 'node:crypto';
import { attachmentMover } from '../../shared/adapters/attachment-mover.ts';
import { basketStore } from '../../shared/adapters/basket-store.ts';
import { applicantOf, citizen } from '../../shared/adapters/citizen-sessions.ts';
import { draftStore } from '../../shared/adapters/draft-store.ts';
import { connectTables } from '../../shared/adapters/dynamo.ts';
import { requestFinder } from '../../shared/adapters/find-request.ts';
import { keptFormStore } from '../../shared/adapters/kept-form-store.ts';
import { connectKeyService, dataKeyMaker, secretsFrom } from '../../shared/adapters/key-service.ts';
import { limitStore } from '../../shared/adapters/limit-store.ts';
import { objectStore } from '../../shared/adapters/object-store.ts';
import { scanBook } from '../../shared/adapters/scan-book.ts';
import { sessionChanger, sessionFinder } from '../../shared/adapters/session-store.ts';
import { stepStore } from '../../shared/adapters/step-store.ts';
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
import { takeForm } from './page.ts';
import { showResume, takeResume } from './resume.ts';
import { confirmSave, showSave, takeSave } from './save.ts';
import { keepStep, showStep } from './step.ts';

const environment = environments.submit.parse(process.env);
const kms = connectKeyService();
const secrets = secretsFrom(kms, environment.LOOKUP_KEY);
const tables = connectTables(environment);
const makeKey = dataKeyMaker(kms, environment.DATA_KEY);
const dependencies = {
  secrets,
  find: requestFinder(tables),
  moveAttachments: attachmentMover(
    objectStore(kms.config, { name: environment.FILES_BUCKET, address: environment.FILES_STORE }),
    scanBook(tables),
  ),
  takeIn: intakeStore(tables, secrets, makeKey),
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
  baskets: basketStore(tables),
  steps: stepStore(tables, makeKey),
  keptForms: keptFormStore(tables, makeKey),
  newSecret: () => randomBytes(32).toString('base64url'),
};

const limits = limitsBy(limitStore(tables), secrets, Number(environment.LIMIT_TIMES));

export const handler = serve(
  submitRoutes,
  {
    formPage: (call) => showStep({ ...dependencies, ...pages, spend: limits(call) }, call),
    stepPage: (call) => showStep({ ...dependencies, ...pages, spend: limits(call) }, call),
    keepStep: (call) => keepStep({ ...dependencies, ...pages, spend: limits(call) }, call),
    savePage: (call) => showSave({ ...dependencies, ...pages, spend: limits(call) }, call),
    saveForm: (call) => takeSave({ ...dependencies, ...pages, spend: limits(call) }, call),
    confirmSave: (call) => confirmSave({ ...dependencies, ...pages, spend: limits(call) }, call),
    resumePage: (call) => showResume(call),
    resumeForm: (call) => takeResume({ ...dependencies, ...pages, spend: limits(call) }, call),
    submitForm: (call) => takeForm({ ...dependencies, ...pages, spend: limits(call) }, call),
    submit: ({ authority, at, language, from, body, headers }) =>
      submitRequest(
        { ...dependencies, spend: limits({ authority, at, from }) },
        { authority, at, language, form: body, idempotencyKey: headers['idempotency-key'] },
      ),
  },
  { ...pageEdge, arrivals: arrivalsThrough(environment) },
);
