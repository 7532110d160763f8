import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Log } from '../access/door.types.ts';
import type { IndexModel, TableModel } from '../assembly/assembly.types.ts';
import { type EngineCaller, EngineRefusal } from './engine-caller.ts';

type TableDescription = {
  readonly KeySchema: TableModel['keySchema'];
  readonly GlobalSecondaryIndexes?: readonly (IndexModel & { readonly IndexStatus: string })[];
  readonly LocalSecondaryIndexes?: readonly IndexModel[];
  readonly StreamSpecification?: { readonly StreamEnabled: boolean; readonly StreamViewType?: string };
  readonly LatestStreamArn?: string;
  readonly TableStatus: string;
};
type ControlPlane = (operation: string, input: object) => Promise<Record<string, unknown>>;

/** What the engine holds of a table; undefined when it has none of that name. */
export const describeTable = async (
  call: EngineCaller,
  name: string,
): Promise<TableDescription | undefined> => {
  try {
    return (await call('DynamoDB_20120810.DescribeTable', { TableName: name })).Table as TableDescription;
  } catch (error) {
    if (error instanceof EngineRefusal && error.type === 'ResourceNotFoundException') return undefined;
    throw error;
  }
};

/**
 * Brings the engine's tables to what the template says: creates what is missing, adds, rebuilds and removes global
 * indexes, sets streams and expiry. Never drops a table. Throws when a primary key or a local index changed, as
 * CloudFormation would have to replace the table for it.
 */
export const prepareTables = async (
  engineCall: EngineCaller,
  tables: readonly TableModel[],
  log: Log,
): Promise<void> => {
  const call: ControlPlane = (operation, input) => engineCall(`DynamoDB_20120810.${operation}`, input);
  for (const table of tables) {
    const present = await describeTable(engineCall, table.name);
    if (present) await update(call, engineCall, table, present, log);
    else await create(call, table, log);
    await settled(engineCall, table.name);
    await setExpiry(call, table);
  }
};

const bare = ({ IndexName, KeySchema, Projection }: IndexModel): IndexModel => ({
  IndexName,
  KeySchema,
  Projection,
});
const stream = ({ streamView }: TableModel) =>
  streamView === undefined
    ? {}
    : { StreamSpecification: { StreamEnabled: true, StreamViewType: streamView } };

const create = async (call: ControlPlane, table: TableModel, log: Log): Promise<void> => {
  const { globalIndexes, localIndexes } = table;
  await call('CreateTable', {
    TableName: table.name,
    KeySchema: table.keySchema,
    AttributeDefinitions: table.attributes,
    BillingMode: 'PAY_PER_REQUEST',
    ...(globalIndexes.length > 0 ? { GlobalSecondaryIndexes: globalIndexes.map(bare) } : {}),
    ...(localIndexes.length > 0 ? { LocalSecondaryIndexes: localIndexes.map(bare) } : {}),
    ...stream(table),
  });
  log('engine', `created the table ${table.name}`);
};

const byRole = (one: IndexModel) => ({
  keys: [...one.KeySchema].sort((a, b) => a.KeyType.localeCompare(b.KeyType)).map((key) => key.AttributeName),
  type: one.Projection.ProjectionType,
  attributes: [...(one.Projection.NonKeyAttributes ?? [])].sort(),
});
const sameIndex = (one: IndexModel, other: IndexModel | undefined): boolean =>
  other !== undefined && isDeepStrictEqual(byRole(one), byRole(other));

const update = async (
  call: ControlPlane,
  engineCall: EngineCaller,
  table: TableModel,
  present: TableDescription,
  log: Log,
): Promise<void> => {
  const { name, globalIndexes, localIndexes } = table;
  const keyNames = (schema: TableModel['keySchema']) =>
    schema.map(({ AttributeName }) => AttributeName).join(', ');
  if (keyNames(present.KeySchema) !== keyNames(table.keySchema)) {
    throw new Error(
      `the key of the table ${name} is (${keyNames(present.KeySchema)}) in the data folder and (${keyNames(table.keySchema)}) in the template; a key cannot be changed`,
    );
  }
  const presentLocal = present.LocalSecondaryIndexes ?? [];
  const localSame = localIndexes.every((index) =>
    sameIndex(
      index,
      presentLocal.find(({ IndexName }) => IndexName === index.IndexName),
    ),
  );
  if (!localSame || localIndexes.length !== presentLocal.length) {
    throw new Error(`the local indexes of the table ${name} changed; they can only be made with the table`);
  }
  const change = async (sentence: string, input: object): Promise<void> => {
    await call('UpdateTable', { TableName: name, AttributeDefinitions: table.attributes, ...input });
    await settled(engineCall, name);
    log('engine', `${name}: ${sentence}`);
  };
  const presentGlobal = present.GlobalSecondaryIndexes ?? [];
  for (const index of presentGlobal) {
    if (
      sameIndex(
        index,
        globalIndexes.find(({ IndexName }) => IndexName === index.IndexName),
      )
    )
      continue;
    const { IndexName } = index;
    await change(`removed the index ${IndexName}`, {
      GlobalSecondaryIndexUpdates: [{ Delete: { IndexName } }],
    });
  }
  for (const index of globalIndexes) {
    if (
      sameIndex(
        index,
        presentGlobal.find(({ IndexName }) => IndexName === index.IndexName),
      )
    )
      continue;
    await change(`added the index ${index.IndexName}`, {
      GlobalSecondaryIndexUpdates: [{ Create: bare(index) }],
    });
  }
  const view = present.StreamSpecification?.StreamEnabled
    ? present.StreamSpecification.StreamViewType
    : undefined;
  if (view === table.streamView) return;
  if (view !== undefined)
    await change('stopped the stream', { StreamSpecification: { StreamEnabled: false } });
  if (table.streamView !== undefined) await change('started the stream', stream(table));
};

/** A new index is filled in the background: reading it before it is active would find too little. */
const settled = async (call: EngineCaller, name: string): Promise<void> => {
  for (;;) {
    const table = await describeTable(call, name);
    const states = [
      table?.TableStatus,
      ...(table?.GlobalSecondaryIndexes ?? []).map(({ IndexStatus }) => IndexStatus),
    ];
    if (states.every((state) => state === 'ACTIVE')) return;
    await sleep(20);
  }
};

const setExpiry = async (call: ControlPlane, { name, expiryAttribute }: TableModel): Promise<void> => {
  const { TimeToLiveDescription } = await call('DescribeTimeToLive', { TableName: name });
  const { AttributeName, TimeToLiveStatus } = TimeToLiveDescription as Record<string, string>;
  const present = TimeToLiveStatus === 'ENABLED' ? AttributeName : undefined;
  if (present === expiryAttribute) return;
  const set = (attribute: string, Enabled: boolean) =>
    call('UpdateTimeToLive', {
      TableName: name,
      TimeToLiveSpecification: { AttributeName: attribute, Enabled },
    });
  if (present !== undefined) await set(present, false);
  if (expiryAttribute !== undefined) await set(expiryAttribute, true);
};
