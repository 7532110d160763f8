import { committer } from '../../shared/adapters/commit.ts';
import { connectTables } from '../../shared/adapters/dynamo.ts';
import { requestFinder } from '../../shared/adapters/find-request.ts';
import { connectKeyService, secretsFrom } from '../../shared/adapters/key-service.ts';
import { letterOfTags } from '../../shared/adapters/letter-tags.ts';
import { reportNoter } from '../../shared/adapters/report-noter.ts';
import { environments } from '../../shared/contracts/environment.ts';
import type { Instant } from '../../shared/contracts/vocabulary.ts';
import { turkishHolidays } from '../../shared/domain/time/holidays.ts';
import { log } from '../../shared/http/log.ts';
import { task } from '../../shared/http/task.ts';
import { noteDelivery } from './handler.ts';
import { reportOf } from './report.ts';

const environment = environments.delivery.parse(process.env);
const tables = connectTables(environment);
const dependencies = {
  note: reportNoter(tables),
  find: requestFinder(tables),
  commit: committer(tables, secretsFrom(connectKeyService(), environment.LOOKUP_KEY)),
  calendar: turkishHolidays,
  log,
};

export const handler = task('delivery', async (event: unknown) => {
  const report = reportOf(event);
  if (!report) return;
  const reported = letterOfTags(report.tags);
  if (!reported) {
    log('warn', 'reportUnknown', { code: report.kind });
    return;
  }
  await noteDelivery(dependencies, reported, report, new Date().toISOString() as Instant);
});
