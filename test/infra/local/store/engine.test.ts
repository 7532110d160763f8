import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IndexModel, TableModel } from '../../../../infra/local/assembly/assembly.types.ts';
import { createClock } from '../../../../infra/local/clock.ts';
import { openStream } from '../../../../infra/local/events/stream-reader.ts';
import { type Engine, startEngine } from '../../../../infra/local/store/engine.ts';
import { type EngineDatabase, openEngineDatabase } from '../../../../infra/local/store/engine-database.ts';
import { sweepExpired } from '../../../../infra/local/store/expiry.ts';
import { describeTable, prepareTables } from '../../../../infra/local/store/tables.ts';
import { keepLog, scratchFolder } from '../scratch.ts';

const { log, lines } = keepLog();
let engine: Engine;
let database: EngineDatabase;
let path = '';

beforeAll(async () => {
  engine = await startEngine({ folder: scratchFolder(), log, environment: {} });
  path = engine.databasePath ?? '';
  database = openEngineDatabase(path);
});
afterAll(async () => {
  database.close();
  await engine.close();
});

const index = (IndexName: string, hash: string, NonKeyAttributes = ['title']): IndexModel => ({
  IndexName,
  KeySchema: [{ AttributeName: hash, KeyType: 'HASH' }],
  Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes },
});
const table = (name: string, more: Partial<TableModel> = {}): TableModel => ({
  name,
  arn: `arn:aws:dynamodb:eu-central-1:000000000000:table/${name}`,
  streamArn: '',
  keySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
  attributes: [
    'pk',
    ...(more.globalIndexes ?? []).map(({ KeySchema }) => KeySchema[0]?.AttributeName ?? ''),
  ].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
  globalIndexes: [],
  localIndexes: [],
  ...more,
});
const put = (TableName: string, Item: object) =>
  engine.call('DynamoDB_20120810.PutItem', { TableName, Item });
const indexesOf = async (name: string) =>
  (await describeTable(engine.call, name))?.GlobalSecondaryIndexes?.map(
    ({ IndexName }) => IndexName,
  ).sort() ?? [];

describe('tables', () => {
  it('are made once, and follow the template’s indexes without losing items', async () => {
    await prepareTables(
      engine.call,
      [table('Requests', { globalIndexes: [index('due', 'dueShard'), index('queue', 'queueOf')] })],
      log,
    );
    await put('Requests', { pk: { S: 'a' }, dueShard: { S: 's' }, holder: { S: 'o' }, title: { S: 't' } });
    const next = table('Requests', {
      globalIndexes: [index('due', 'dueShard', ['title', 'holder']), index('owned', 'holder')],
    });
    await prepareTables(engine.call, [next], log);
    expect(await indexesOf('Requests')).toEqual(['due', 'owned']);
    const query = (IndexName: string, name: string, value: string) =>
      engine.call('DynamoDB_20120810.Query', {
        TableName: 'Requests',
        IndexName,
        KeyConditionExpression: `${name} = :v`,
        ExpressionAttributeValues: { ':v': { S: value } },
      });
    expect(await query('owned', 'holder', 'o')).toMatchObject({ Count: 1 });
    expect(await query('due', 'dueShard', 's')).toMatchObject({ Items: [{ holder: { S: 'o' } }] });
    lines.length = 0;
    await prepareTables(engine.call, [next], log);
    expect(lines).toEqual([]);
  });

  it('refuse another key', async () => {
    await prepareTables(engine.call, [table('Fixed')], log);
    const other = table('Fixed', { keySchema: [{ AttributeName: 'id', KeyType: 'HASH' }] });
    await expect(prepareTables(engine.call, [other], log)).rejects.toThrow('a key cannot be changed');
  });

  it('start a stream and an expiry later', async () => {
    await prepareTables(engine.call, [table('Later')], log);
    await prepareTables(
      engine.call,
      [table('Later', { streamView: 'NEW_IMAGE', expiryAttribute: 'expiresAt' })],
      log,
    );
    expect((await describeTable(engine.call, 'Later'))?.StreamSpecification).toMatchObject({
      StreamViewType: 'NEW_IMAGE',
    });
  });
});

describe('expiry', () => {
  it('deletes what is over by the runner’s clock, and nothing else', async () => {
    const model = table('Codes', { expiryAttribute: 'expiresAt', streamView: 'NEW_AND_OLD_IMAGES' });
    await prepareTables(engine.call, [model], log);
    const clock = createClock(Date.parse('2027-01-01T00:00:00Z'));
    const at = (seconds: number) => ({ N: String(clock.now() / 1000 + seconds).split('.')[0] });
    await put('Codes', { pk: { S: 'over' }, expiresAt: at(-1) });
    await put('Codes', { pk: { S: 'later' }, expiresAt: at(60) });
    await put('Codes', { pk: { S: 'never' } });
    const woken: string[] = [];
    const options = {
      tables: [model],
      database,
      call: engine.call,
      clock,
      wrote: (name: string) => woken.push(name),
      log,
    };
    expect(await sweepExpired(options)).toBe(1);
    expect(woken).toEqual(['Codes']);
    const left = await engine.call('DynamoDB_20120810.Scan', { TableName: 'Codes' });
    expect((left.Items as { pk: { S: string } }[]).map(({ pk }) => pk.S).sort()).toEqual(['later', 'never']);
    clock.moveTo(clock.now() + 61_000);
    expect(await sweepExpired(options)).toBe(1);
    expect(await sweepExpired(options)).toBe(0);
  });
});

describe('the stream', () => {
  const rows = (name: string) => {
    const file = new DatabaseSync(path, { readOnly: true });
    const found = file.prepare('SELECT * FROM _stream_records WHERE table_name = ? ORDER BY id').all(name);
    file.close();
    return found;
  };

  it('goes on where it was read to, after it was trimmed and emptied', async () => {
    await prepareTables(engine.call, [table('Trail', { streamView: 'NEW_IMAGE' })], log);
    for (const pk of ['a', 'b', 'c']) await put('Trail', { pk: { S: pk }, secret: { S: 'x' } });
    const reader = await openStream(engine.call, 'Trail', undefined);
    const records = await reader.read(10);
    expect(records.map(({ dynamodb }) => dynamodb.SequenceNumber)).toEqual(['1', '2', '3']);
    reader.advance('3');
    database.trimStream('Trail', 3);
    expect(rows('Trail')).toMatchObject([{ sequence_number: '3', new_image: null, keys_json: '{}' }]);
    expect(await reader.read(10)).toEqual([]);
    await put('Trail', { pk: { S: 'd' } });
    const after = await openStream(engine.call, 'Trail', reader.position());
    for (const each of [reader, after]) {
      expect((await each.read(10)).map(({ dynamodb }) => dynamodb.SequenceNumber)).toEqual(['4']);
    }
    database.trimStream('Trail', 2);
    expect(rows('Trail')).toHaveLength(2);
  });
});

describe('an engine that dies', () => {
  it('is told to whoever waits for it, and one that is closed is not', async () => {
    const start = () => startEngine({ folder: scratchFolder(), log, environment: {} });
    const [killed, closed] = await Promise.all([start(), start()]);
    killed.kill();
    expect((await killed.died).message).toBe('the DynamoDB engine died (SIGKILL)');
    await killed.close();
    await closed.close();
    expect(await Promise.race([closed.died, Promise.resolve('quiet')])).toBe('quiet');
  });
});

describe('an engine that is not there', () => {
  it('is said clearly', async () => {
    const starting = startEngine({
      folder: scratchFolder(),
      log,
      environment: { DYNOXIDE_BIN: '/nowhere/dynoxide' },
    });
    await expect(starting).rejects.toThrow('DYNOXIDE_BIN names /nowhere/dynoxide');
  });
});
