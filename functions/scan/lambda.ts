import { connectTables } from '../../shared/adapters/dynamo.ts';
import { connectKeyService } from '../../shared/adapters/key-service.ts';
import { objectStore } from '../../shared/adapters/object-store.ts';
import { scanBook } from '../../shared/adapters/scan-book.ts';
import { environments } from '../../shared/contracts/environment.ts';
import type { Instant } from '../../shared/contracts/vocabulary.ts';
import { log } from '../../shared/http/log.ts';
import { task } from '../../shared/http/task.ts';
import { noteScan } from './handler.ts';
import { scanResultOf } from './result.ts';

const environment = environments.scan.parse(process.env);
const { FILES_BUCKET: name, FILES_STORE: address } = environment;
const dependencies = {
  book: scanBook(connectTables(environment)),
  // Only its way of signing is used: this role may use no key.
  store: objectStore(connectKeyService().config, { name, address }),
  log,
};

export const handler = task('scan', async (event: unknown) => {
  const result = scanResultOf(event, name);
  if (result) await noteScan(dependencies, result, new Date().toISOString() as Instant);
});
