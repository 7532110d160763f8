import { committer } from '../../shared/adapters/commit.ts';
import { dueStore } from '../../shared/adapters/due-store.ts';
import { connectTables } from '../../shared/adapters/dynamo.ts';
import { figuresStore } from '../../shared/adapters/figures-store.ts';
import { requestFinder } from '../../shared/adapters/find-request.ts';
import { connectKeyService, dataKeyMaker, secretsFrom } from '../../shared/adapters/key-service.ts';
import { lastRuns, noted } from '../../shared/adapters/last-runs.ts';
import { letterStateReader } from '../../shared/adapters/letter-state.ts';
import { queueWalker } from '../../shared/adapters/queue-walker.ts';
import { rootSigner } from '../../shared/adapters/root-signer.ts';
import { rootStore } from '../../shared/adapters/root-store.ts';
import { staffLetters } from '../../shared/adapters/staff-letters.ts';
import { upkeepStore } from '../../shared/adapters/upkeep-store.ts';
import { authorities } from '../../shared/authorities/registry.ts';
import { environments } from '../../shared/contracts/environment.ts';
import type { Instant } from '../../shared/contracts/vocabulary.ts';
import { turkishHolidays } from '../../shared/domain/time/holidays.ts';
import { log } from '../../shared/http/log.ts';
import { task } from '../../shared/http/task.ts';
import { remind } from './handler.ts';

const environment = environments.remind.parse(process.env);
const kms = connectKeyService();
const tables = connectTables(environment);
const dependencies = {
  authorities,
  store: dueStore(tables, (error) => log('error', 'reminderFault', { reason: error.name })),
  putLetter: staffLetters(tables, dataKeyMaker(kms, environment.DATA_KEY)),
  upkeep: upkeepStore(tables),
  walk: queueWalker(tables),
  find: requestFinder(tables),
  letterState: letterStateReader(tables),
  commit: committer(tables, secretsFrom(kms, environment.LOOKUP_KEY)),
  figures: { ...figuresStore(tables), walk: queueWalker(tables) },
  roots: rootStore(tables),
  sign: rootSigner(kms, environment.ROOT_KEY),
  calendar: turkishHolidays,
  log,
};

const now = () => new Date().toISOString() as Instant;
const runs = lastRuns(tables);

export const handler = task('remind', () =>
  noted(runs, 'remind', authorities, now, () => remind(dependencies, now())),
);
