import type { CallContext } from '../access/conditions.ts';
import type { TableModel } from '../assembly/assembly.types.ts';
import { keysQueried } from './key-condition.ts';

/** One permission that a DynamoDB call needs: an action on a table or index, and what is known of the items. */
export type Need = { readonly action: string; readonly resource: string; readonly context: CallContext };

export type AttributeValue = { readonly S?: string; readonly N?: string; readonly B?: string };
type Item = Readonly<Record<string, AttributeValue>>;
type Input = Readonly<Record<string, unknown>>;

/** A table as calls name it. Calls on tables that the template does not have are judged by the ARN they would have. */
type Lookup = {
  readonly arn: string;
  readonly hashKey: (index?: string) => string | undefined;
};

const lookup = (tables: readonly TableModel[], prefix: string, name: string): Lookup => {
  const tableName = name.startsWith('arn:') ? (name.split('/')[1] ?? name) : name;
  const table = tables.find((candidate) => candidate.name === tableName);
  return {
    arn: prefix + tableName,
    hashKey: (index) => {
      const indexes = [...(table?.globalIndexes ?? []), ...(table?.localIndexes ?? [])];
      const schema = index
        ? indexes.find(({ IndexName }) => IndexName === index)?.KeySchema
        : table?.keySchema;
      return schema?.find(({ KeyType }) => KeyType === 'HASH')?.AttributeName;
    },
  };
};

const textOf = (value: AttributeValue | undefined): string[] => {
  const text = value?.S ?? value?.N ?? value?.B;
  return text === undefined ? [] : [text];
};

/** The action that each write of a transaction needs on its own. */
const transactActions: Readonly<Record<string, string>> = {
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
  Get: 'GetItem',
};

/**
 * The permissions that a call needs on AWS. Transactions need those of their parts; batches need their own action
 * with the partition keys of all their items.
 */
export const needsOf = (
  operation: string,
  input: Input,
  tables: readonly TableModel[],
  /** `arn:aws:dynamodb:<region>:<account>:table/` */
  prefix: string,
): readonly Need[] => {
  const need = (
    action: string,
    name: unknown,
    keys: (table: Lookup) => string[] = () => [],
    index?: string,
  ): Need => {
    const table = lookup(tables, prefix, String(name));
    const leading = [...new Set(keys(table))];
    return {
      action: `dynamodb:${action}`,
      resource: index === undefined ? table.arn : `${table.arn}/index/${index}`,
      context: leading.length > 0 ? { 'dynamodb:LeadingKeys': leading } : {},
    };
  };
  const keyIn = (item: unknown) => (table: Lookup) =>
    textOf((item as Item | undefined)?.[table.hashKey() ?? '']);
  const { TableName } = input;

  switch (operation) {
    case 'PutItem':
      return [need(operation, TableName, keyIn(input.Item))];
    case 'GetItem':
    case 'UpdateItem':
    case 'DeleteItem':
      return [need(operation, TableName, keyIn(input.Key))];
    case 'Query':
    case 'Scan': {
      const index = input.IndexName as string | undefined;
      return [
        need(
          operation,
          TableName,
          (table) => keysQueried(input, table.hashKey(index)).flatMap(textOf),
          index,
        ),
      ];
    }
    case 'BatchGetItem':
      return Object.entries((input.RequestItems ?? {}) as Record<string, { Keys?: Item[] }>).map(
        ([name, { Keys = [] }]) => need(operation, name, (table) => Keys.flatMap((key) => keyIn(key)(table))),
      );
    case 'BatchWriteItem': {
      type Write = { PutRequest?: { Item: Item }; DeleteRequest?: { Key: Item } };
      return Object.entries((input.RequestItems ?? {}) as Record<string, Write[]>).map(([name, writes]) =>
        need(operation, name, (table) =>
          writes.flatMap((write) => keyIn(write.PutRequest?.Item ?? write.DeleteRequest?.Key)(table)),
        ),
      );
    }
    case 'TransactWriteItems':
    case 'TransactGetItems':
      return ((input.TransactItems ?? []) as Record<string, Input>[]).flatMap((part) =>
        Object.entries(part).map(([kind, inner]) => {
          const action = transactActions[kind] ?? kind;
          const { context, ...rest } = need(action, inner.TableName, keyIn(inner.Item ?? inner.Key));
          return { ...rest, context: { ...context, 'dynamodb:EnclosingOperation': [operation] } };
        }),
      );
    default:
      return [
        TableName === undefined
          ? { action: `dynamodb:${operation}`, resource: '*', context: {} }
          : need(operation, TableName),
      ];
  }
};

const writes = ['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem', 'TransactWriteItems'];

/** The tables that a call writes to; empty for a call that only reads. */
export const tablesWritten = (operation: string, needs: readonly Need[]): readonly string[] =>
  writes.includes(operation)
    ? [...new Set(needs.map(({ resource }) => resource.replace(/^.*:table\//, '')))]
    : [];
