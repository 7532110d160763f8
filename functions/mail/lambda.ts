import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { dataKeyReader } from '../../shared/adapters/data-key.ts';
import { connectTables } from '../../shared/adapters/dynamo.ts';
import { connectKeyService, dataKeyUnwrapper, secretsFrom } from '../../shared/adapters/key-service.ts';
import { requestOf } from '../../shared/adapters/keys.ts';
import { lastRuns, noted } from '../../shared/adapters/last-runs.ts';
import { tagsOf } from '../../shared/adapters/letter-tags.ts';
import { sesMailer } from '../../shared/adapters/mailer.ts';
import { outboxStore } from '../../shared/adapters/outbox.ts';
import { noSmsGateway, smsGateway } from '../../shared/adapters/sms-gateway.ts';
import { authorities } from '../../shared/authorities/registry.ts';
import { environments } from '../../shared/contracts/environment.ts';
import type { Instant } from '../../shared/contracts/vocabulary.ts';
import { log, traceOf } from '../../shared/http/log.ts';
import { task } from '../../shared/http/task.ts';
import { sendLetter, sweep } from './handler.ts';
import { mimeOf } from './mime.ts';

const environment = environments.mail.parse(process.env);
const kms = connectKeyService();
const tables = connectTables(environment);
const outbox = outboxStore(tables, dataKeyReader(tables, dataKeyUnwrapper(kms, environment.DATA_KEY)));
const { SMS_GATEWAY: address, SMS_USER: user, SMS_PASSWORD: password, SMS_HEADER: header } = environment;
const dependencies = {
  outbox,
  dossier: outbox.dossier,
  secrets: secretsFrom(kms, environment.LOOKUP_KEY),
  siteUrl: ({ id }: { id: string }) => `${environment.PUBLIC_URL.replace(/\/$/, '')}/${id}`,
  send: sesMailer(environment.CONFIGURATION_SET),
  sendSms: address ? smsGateway({ address, user, password, header }) : noSmsGateway,
  mime: mimeOf,
  referenceOf: ({ pk }: { pk: string }) => requestOf(pk)?.reference,
  tagsOf,
  log,
};
const now = () => new Date().toISOString() as Instant;
const runs = lastRuns(tables);

type Wake = DynamoDBStreamEvent | { readonly Records?: undefined };

/** Woken by the stream for the letters it names, and by the schedule for all that wait. */
export const handler = task('mail', async (event: Wake): Promise<DynamoDBBatchResponse> => {
  if (!event.Records) {
    await noted(runs, 'mail', authorities, now, () => sweep(dependencies, authorities, now(), now));
    return { batchItemFailures: [] };
  }
  const failures: { itemIdentifier: string }[] = [];
  for (const { dynamodb } of event.Records) {
    const pk = dynamodb?.Keys?.pk?.S;
    const sk = dynamodb?.Keys?.sk?.S;
    if (!pk || !sk?.startsWith('LETTER#')) continue;
    try {
      await sendLetter(dependencies, { pk, sk }, now());
    } catch (error) {
      log('error', 'letterFault', { reason: traceOf(error) });
      failures.push({ itemIdentifier: dynamodb?.SequenceNumber ?? '' });
    }
  }
  return { batchItemFailures: failures };
});
