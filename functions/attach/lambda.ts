import { randomBytes } from 'node:crypto';
import { judgeAttachment } from '../../shared/adapters/attachment-judge.ts';
import { basketStore } from '../../shared/adapters/basket-store.ts';
import { connectTables } from '../../shared/adapters/dynamo.ts';
import { connectKeyService, secretsFrom } from '../../shared/adapters/key-service.ts';
import { limitStore } from '../../shared/adapters/limit-store.ts';
import { readMultipart } from '../../shared/adapters/multipart.ts';
import { uploadAddresser } from '../../shared/adapters/object-addresses.ts';
import { objectStore } from '../../shared/adapters/object-store.ts';
import { scanBook } from '../../shared/adapters/scan-book.ts';
import { environments } from '../../shared/contracts/environment.ts';
import { attachRoutes } from '../../shared/contracts/routes/attach.ts';
import { sessionTokenBytes } from '../../shared/domain/session.ts';
import { arrivalsThrough } from '../../shared/http/client-address.ts';
import { limitsBy } from '../../shared/http/limits.ts';
import { serve } from '../../shared/http/serve.ts';
import { pageEdge } from '../pages/page-edge.ts';
import { showDocuments, takeDocuments, takeMoreDocuments } from './page.ts';

const environment = environments.attach.parse(process.env);
const { FILES_BUCKET: name, FILES_STORE, FILES_URL } = environment;
const kms = connectKeyService();
const tables = connectTables(environment);
const secrets = secretsFrom(kms, environment.LOOKUP_KEY);
const dependencies = {
  secrets,
  baskets: basketStore(tables),
  store: objectStore(kms.config, { name, address: FILES_STORE }),
  book: scanBook(tables),
  addressUpload: uploadAddresser(kms.config, { name, address: FILES_URL }),
  judge: judgeAttachment,
  readForm: readMultipart,
  newId: () => randomBytes(16).toString('hex'),
  newSecret: () => randomBytes(sessionTokenBytes).toString('base64url'),
  scanned: environment.SCANNED === 'yes',
  publicUrl: environment.PUBLIC_URL,
  storeOrigin: new URL(FILES_URL).origin,
};
const limits = limitsBy(limitStore(tables), secrets, Number(environment.LIMIT_TIMES));

export const handler = serve(
  attachRoutes,
  {
    attachPage: (call) => showDocuments({ ...dependencies, spend: limits(call) }, call),
    attachForm: (call) => takeDocuments({ ...dependencies, spend: limits(call) }, call),
    attachMoreForm: (call) => takeMoreDocuments({ ...dependencies, spend: limits(call) }, call),
  },
  { ...pageEdge, arrivals: arrivalsThrough(environment) },
);
