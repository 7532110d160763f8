import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AwsAnswer, ServiceEndpoint } from '../../infra/local/access/door.types.ts';
import { createPrincipal } from '../../infra/local/access/grants.ts';
import { describeApplication } from '../../infra/local/assembly/application.ts';
import type { Application, FunctionModel, Statement } from '../../infra/local/assembly/assembly.types.ts';
import { readStack, resolveTemplate } from '../../infra/local/assembly/template.ts';
import { createDynamoDb } from '../../infra/local/store/dynamodb-endpoint.ts';
import { toItem } from '../../shared/adapters/items.ts';
import { synthesized } from '../assembly.ts';

/** Stands where the engine stands, and only counts what gets that far. */
const engine = createServer((_request, response) => {
  reached += 1;
  response.setHeader('content-type', 'application/x-amz-json-1.0').end('{}');
});
let reached = 0;
let application: Application;
let dynamoDb: ServiceEndpoint;

beforeAll(async () => {
  const folder = await synthesized();
  application = describeApplication(resolveTemplate(readStack(folder)), []);
  engine.listen(0, '127.0.0.1');
  await once(engine, 'listening');
  const engineUrl = `http://127.0.0.1:${(engine.address() as AddressInfo).port}`;
  dynamoDb = createDynamoDb({ engineUrl, application, wrote: () => {}, log: () => {} });
}, 60_000);
afterAll(() => {
  engine.closeAllConnections();
  engine.close();
});

const TableName = 'RequestsTable';
const trail = toItem({ pk: 'kocasinan#TRAIL#2E4HK-9RTUY', sk: '000001' });
const reads = toItem({ pk: 'kocasinan#READS#2E4HK-9RTUY', sk: '000001' });
const root = toItem({ pk: 'kocasinan#ROOT', sk: '2026-05-04' });
const witness = toItem({ pk: 'kocasinan#ROOT#2E4HK-9RTUY', sk: '2026-05-04#TRAIL' });
const lockActs = toItem({ pk: 'kocasinan#LOCKACTS', sk: '2026-05-04T09:00:00.000Z#00' });
const searches = toItem({ pk: 'kocasinan#SEARCHES#2026-05-04', sk: '2026-05-04T09:00:00.000Z#00' });
const request = toItem({ pk: 'kocasinan#REQUEST#2E4HK-9RTUY', sk: 'STATE' });
const change = (Key: object) => ({ TableName, Key, UpdateExpression: 'REMOVE facts' });
const transaction = (...TransactItems: object[]) => ({ TransactItems });

/** A later row of the grants table could be this wide; the trail's denial must hold all the same. */
const everything: Statement = { effect: 'Allow', actions: ['dynamodb:*'], resources: ['*'], conditions: {} };
const widened = (model: FunctionModel): FunctionModel => ({
  ...model,
  role: { ...model.role, statements: [...model.role.statements, everything] },
});

async function callAs(model: FunctionModel, operation: string, input: object): Promise<AwsAnswer> {
  return dynamoDb({
    service: 'dynamodb',
    operation,
    method: 'POST',
    path: '/',
    query: new URLSearchParams(),
    headers: {},
    body: Buffer.from(JSON.stringify(input)),
    principal: createPrincipal(model, 'AKIATRAIL'),
  });
}

describe('what stands in the trail', () => {
  const writes: readonly (readonly [string, string, object])[] = [
    ['an update', 'UpdateItem', change(trail)],
    ['a deletion', 'DeleteItem', { TableName, Key: trail }],
    ['an update of a recorded reading', 'UpdateItem', change(reads)],
    ['a deletion of a recorded reading', 'DeleteItem', { TableName, Key: reads }],
    ['an update of a signed root', 'UpdateItem', change(root)],
    ['a deletion of a signed root', 'DeleteItem', { TableName, Key: root }],
    ['an update of what a root says of a chain', 'UpdateItem', change(witness)],
    ['a deletion of it', 'DeleteItem', { TableName, Key: witness }],
    ['an update of a recorded lock-out', 'UpdateItem', change(lockActs)],
    ['a deletion of a recorded lock-out', 'DeleteItem', { TableName, Key: lockActs }],
    ['an update of a recorded search', 'UpdateItem', change(searches)],
    ['a deletion of a recorded search', 'DeleteItem', { TableName, Key: searches }],
    ['an update in a transaction', 'TransactWriteItems', transaction({ Update: change(trail) })],
    ['a deletion in a transaction', 'TransactWriteItems', transaction({ Delete: { TableName, Key: trail } })],
    [
      'an update hidden behind what is allowed',
      'TransactWriteItems',
      transaction(
        { Put: { TableName, Item: request } },
        { Update: change(request) },
        { Update: change(trail) },
      ),
    ],
  ];

  it.each(writes)(
    'is safe from %s by any function, and by one that may do everything',
    async (...[, operation, input]) => {
      const writers = application.functions.filter(({ environment }) => 'REQUESTS_TABLE' in environment);
      expect(writers.length).toBeGreaterThan(5);
      const before = reached;
      for (const model of [...writers, ...writers.map(widened)]) {
        const { status, body } = await callAs(model, operation, input);
        expect([status, JSON.parse(String(body)).__type]).toEqual([
          400,
          'com.amazon.coral.service#AccessDeniedException',
        ]);
      }
      expect(reached).toBe(before);
    },
  );

  it('can be added to, and other partitions changed, in the same transaction', async () => {
    const model = application.functions.find(({ name }) => name === 'VerifyFunction');
    if (!model) throw new Error('there is no VerifyFunction');
    const before = reached;
    const { status } = await callAs(
      model,
      'TransactWriteItems',
      transaction({ Put: { TableName, Item: trail } }, { Update: change(request) }),
    );
    expect([status, reached]).toEqual([200, before + 1]);
  });
});
