/** Exceptions of AWS come out of a trimmed bundle as they do of the whole SDK, and are retried as often. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { builtins } from '../../infra/bundle-builtins.ts';
import { trimmed } from '../../infra/bundle-trims.ts';

const calls = `
  import { DynamoDBClient, GetItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
  import { DecryptCommand, KMSClient } from '@aws-sdk/client-kms';
  import { SendRawEmailCommand, SESClient } from '@aws-sdk/client-ses';
  const [store, keys, mail] = [DynamoDBClient, KMSClient, SESClient].map((Client) => new Client({ maxAttempts: 3 }));
  const failing = (client, command) =>
    client.send(command).catch(({ name, message, $fault, $metadata: { httpStatusCode, attempts }, Item }) => ({
      name, message, $fault, httpStatusCode, attempts, Item }));
  export const all = async () => [
    await failing(store, new GetItemCommand({ TableName: 't', Key: {} })),
    await failing(store, new UpdateItemCommand({ TableName: 't', Key: {} })),
    await failing(keys, new DecryptCommand({ CiphertextBlob: new Uint8Array(1) })),
    await failing(mail, new SendRawEmailCommand({ RawMessage: { Data: new Uint8Array(1) } })),
  ];`;

const answers: Readonly<Record<string, object>> = {
  GetItem: { __type: 'aws#ProvisionedThroughputExceededException', message: 'slower' },
  UpdateItem: { __type: 'aws#ConditionalCheckFailedException', message: 'no', Item: { a: { B: 'AQI=' } } },
  Decrypt: { __type: 'InvalidCiphertextException', message: 'another context' },
};
const ofMail = `<ErrorResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/">
  <Error><Type>Sender</Type><Code>MessageRejected</Code><Message>not verified</Message></Error>
  <RequestId>r</RequestId></ErrorResponse>`;

const server = createServer((request, response) => {
  const answer = answers[String(request.headers['x-amz-target']).split('.')[1] ?? ''];
  const [type, body] = answer ? ['application/x-amz-json-1.0', JSON.stringify(answer)] : ['text/xml', ofMail];
  request.resume().on('end', () => response.writeHead(400, { 'content-type': type }).end(body));
});
let folder: string;

beforeAll(async () => {
  // Inside the repository, so that the bundler finds the packages.
  const cache = fileURLToPath(new URL('../../.cache/', import.meta.url));
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(join(cache, 'exceptions-test-'));
  writeFileSync(join(folder, 'calls.js'), calls);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  vi.stubEnv('AWS_ENDPOINT_URL', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  vi.stubEnv('AWS_REGION', 'eu-central-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIATEST');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'not-checked-here');
});
afterAll(() => {
  vi.unstubAllEnvs();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

type Failed = { readonly name: string; readonly attempts: number };

async function saidBy(name: string, plugins: Parameters<typeof build>[0]['plugins']): Promise<Failed[]> {
  const outfile = join(folder, `${name}.mjs`);
  await build({
    entryPoints: [join(folder, 'calls.js')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    plugins: plugins ?? [],
  });
  const { all } = (await import(outfile)) as { all: () => Promise<Failed[]> };
  return all();
}

it('same name, message, fault, status and number of tries, and the item that an adapter reads', async () => {
  const whole = await saidBy('whole', [builtins]);
  expect(whole.map(({ name, attempts }) => [name, attempts])).toEqual([
    ['ProvisionedThroughputExceededException', 3],
    ['ConditionalCheckFailedException', 1],
    ['InvalidCiphertextException', 1],
    ['MessageRejected', 1],
  ]);
  expect(await saidBy('trimmed', [builtins, trimmed])).toEqual(whole);
});
