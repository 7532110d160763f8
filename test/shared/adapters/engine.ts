/**
 * The real local engines behind the adapters: DynamoDB (dynoxide) with the tables that the stack's own constructs
 * synthesize, and the runner's KMS, each on a free port over a temporary folder. One per test file.
 */
import { existsSync, mkdtempSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type AttributeValue,
  DeleteItemCommand,
  DynamoDBClient,
  ScanCommand,
  type ScanCommandOutput,
} from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import type { AwsAnswer } from '../../../infra/local/access/door.types.ts';
import { type Fault, withFaults } from '../../../infra/local/access/faults.ts';
import { createKms } from '../../../infra/local/keys/kms.ts';
import { type Counted, createDynamoDb } from '../../../infra/local/store/dynamodb-endpoint.ts';
import { startEngine } from '../../../infra/local/store/engine.ts';
import { openEngineDatabase } from '../../../infra/local/store/engine-database.ts';
import { prepareTables } from '../../../infra/local/store/tables.ts';
import { dataKeyReader } from '../../../shared/adapters/data-key.ts';
import type { Tables } from '../../../shared/adapters/dynamo.ts';
import { fromItem, toItem } from '../../../shared/adapters/items.ts';
import {
  dataKeyMaker,
  dataKeyUnwrapper,
  type MakeDataKey,
  secretsFrom,
} from '../../../shared/adapters/key-service.ts';
import type { Secrets } from '../../../shared/domain/ports.ts';
import { type OpenDoor, openDoor } from '../../infra/local/door-harness.ts';
import { type TableModels, tableModels } from './table-models.ts';

export type Item = Record<string, unknown>;

/** What a test does to the calls between an adapter and the engine; see `infra/local/access/faults.ts`. */
export type Door = {
  readonly fault?: (operation: string) => Fault;
  readonly count?: (counted: Counted) => void;
};

export type RealEngine = {
  readonly tables: Tables;
  readonly kms: KMSClient;
  readonly dataKeyId: string;
  readonly rootKeyId: string;
  readonly makeKey: MakeDataKey;
  readonly readKey: (owner: string) => Promise<Uint8Array>;
  readonly secrets: () => Promise<Secrets>;
  /** The same tables through a door that can count, refuse, or lose answers; closed with the engine. */
  readonly through: (door: Door) => Promise<Tables>;
  /** Every item of a table or of one of its indexes. */
  readonly scan: (table: 'requests' | 'keys', index?: string) => Promise<Item[]>;
  /** Empties both tables, for a test that needs the engine to itself. */
  readonly clear: () => Promise<void>;
  /** The engine's SQLite file. */
  readonly databasePath: string;
  /** Everything the engine wrote to disk, its stream records included. */
  readonly bytesOnDisk: () => Promise<Buffer>;
  /** The environment variables by which a function's own `lambda.ts` reaches these engines. */
  readonly environment: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
};

const region = 'eu-central-1';
const account = '111122223333';
const credentials = { accessKeyId: 'AKIATEST', secretAccessKey: 'not-checked-here' };
const keyArn = (keyId: string) => `arn:aws:kms:${region}:${account}:key/${keyId}`;
const quiet = () => {};
/** Conditions are judged here, not durability: in memory a commit costs a third of one on disk. */
const fastest = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** An answer that says nothing is wrong with the call: the connection just broke after the engine had acted. */
export const lostAnswer: AwsAnswer = {
  status: 500,
  headers: { 'content-type': 'application/x-amz-json-1.0' },
  body: JSON.stringify({ __type: 'com.amazon.coral.service#InternalServerError', message: 'lost' }),
};

function tableNamed(application: TableModels, sorted: boolean): string {
  const found = application.tables.filter(({ keySchema }) => keySchema.length === (sorted ? 2 : 1));
  const [only, ...others] = found;
  if (!only || others.length > 0) throw new Error('The stack has other tables than this harness expects');
  return only.name;
}

/** Starts both engines. Call `close` in `afterAll`. */
export async function startRealEngine(): Promise<RealEngine> {
  const folder = mkdtempSync(join(fastest, 'basvuru-test-'));
  const application = await tableModels();
  const engine = await startEngine({ folder, log: quiet, environment: {} });
  await prepareTables(engine.call, application.tables, quiet);
  // Without its index every streamed write scans all earlier ones, here as in the runner.
  const databasePath = required(engine.databasePath);
  openEngineDatabase(databasePath).close();
  const kmsDoor = await openDoor(
    await createKms({
      file: join(folder, 'kms.json'),
      keys: [
        { arn: keyArn('data'), keyId: 'data', spec: 'SYMMETRIC_DEFAULT' },
        { arn: keyArn('lookup'), keyId: 'lookup', spec: 'HMAC_256' },
        { arn: keyArn('root'), keyId: 'root', spec: 'ECC_NIST_P256' },
      ],
      region,
      account,
    }),
  );
  const kms = new KMSClient(kmsDoor.clientConfig);
  const names = { requests: tableNamed(application, true), keys: tableNamed(application, false) };
  const connect = (endpoint: string): Tables => ({
    client: new DynamoDBClient({
      endpoint,
      region,
      credentials,
      maxAttempts: 4,
      requestHandler: { requestTimeout: 10_000, throwOnRequestTimeout: true },
    }),
    ...names,
  });
  const tables = connect(engine.url);
  const dataKeyId = keyArn('data');
  const doors: { door: OpenDoor; client: DynamoDBClient }[] = [];
  return {
    tables,
    kms,
    dataKeyId,
    rootKeyId: keyArn('root'),
    makeKey: dataKeyMaker(kms, dataKeyId),
    readKey: dataKeyReader(tables, dataKeyUnwrapper(kms, dataKeyId)),
    secrets: secretsFrom(kms, keyArn('lookup')),
    through: async ({ fault, count }) => {
      const endpoint = createDynamoDb({
        engineUrl: engine.url,
        application,
        wrote: quiet,
        log: quiet,
        count,
      });
      const door = await openDoor(withFaults(endpoint, fault && (({ operation }) => fault(operation))));
      const behind = connect(door.clientConfig.endpoint);
      doors.push({ door, client: behind.client });
      return behind;
    },
    databasePath,
    scan: (table, index) => scanAll(tables.client, names[table], index),
    clear: async () => {
      for (const item of await scanAll(tables.client, names.requests))
        await remove(tables.client, names.requests, { pk: item.pk, sk: item.sk });
      for (const item of await scanAll(tables.client, names.keys))
        await remove(tables.client, names.keys, { pk: item.pk });
    },
    bytesOnDisk: () => readEverything(folder),
    environment: {
      AWS_ENDPOINT_URL_DYNAMODB: engine.url,
      AWS_ENDPOINT_URL_KMS: kmsDoor.clientConfig.endpoint,
      AWS_REGION: region,
      AWS_ACCESS_KEY_ID: credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
      REQUESTS_TABLE: names.requests,
      KEYS_TABLE: names.keys,
      DATA_KEY: dataKeyId,
      LOOKUP_KEY: keyArn('lookup'),
      ROOT_KEY: keyArn('root'),
      FILES_BUCKET: 'files',
      FILES_STORE: 'https://files.example',
      FILES_URL: 'https://files.example',
      PUBLIC_URL: 'https://ebelediye.kocasinan.example',
    },
    close: async () => {
      for (const { door, client } of doors) {
        client.destroy();
        await door.close();
      }
      tables.client.destroy();
      kms.destroy();
      await Promise.all([kmsDoor.close(), engine.close()]);
      await rm(folder, { recursive: true });
    },
  };
}

async function remove(client: DynamoDBClient, TableName: string, key: Item): Promise<void> {
  await client.send(new DeleteItemCommand({ TableName, Key: toItem(key) }));
}

async function scanAll(client: DynamoDBClient, TableName: string, index?: string): Promise<Item[]> {
  const items: Item[] = [];
  let from: Record<string, AttributeValue> | undefined;
  do {
    const page: ScanCommandOutput = await client.send(
      new ScanCommand({
        TableName,
        ...(index ? { IndexName: index } : {}),
        ...(from ? { ExclusiveStartKey: from } : {}),
      }),
    );
    items.push(...(page.Items ?? []).map(fromItem));
    from = page.LastEvaluatedKey;
  } while (from);
  return items;
}

/** The database and its write-ahead log, as a thief of the disk would read them. */
async function readEverything(folder: string): Promise<Buffer> {
  const files = (await readdir(folder)).filter((name) => name.startsWith('dynamodb.sqlite'));
  return Buffer.concat(await Promise.all(files.map((name) => readFile(join(folder, name)))));
}

function required(path: string | undefined): string {
  if (path === undefined) throw new Error('These tests need dynoxide itself, not an engine elsewhere');
  return path;
}
