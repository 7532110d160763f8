import { describe, expect, it } from 'vitest';
import type { TableModel } from '../../../../infra/local/assembly/assembly.types.ts';
import { needsOf, tablesWritten } from '../../../../infra/local/store/dynamodb-needs.ts';

const prefix = 'arn:aws:dynamodb:eu-central-1:0:table/';
const schema = (hash: string) => [{ AttributeName: hash, KeyType: 'HASH' as const }];
const table = (name: string): TableModel => ({
  name,
  arn: prefix + name,
  streamArn: '',
  keySchema: schema('pk'),
  attributes: [],
  globalIndexes: [{ IndexName: 'due', KeySchema: schema('shard'), Projection: { ProjectionType: 'ALL' } }],
  localIndexes: [],
});
const needs = (operation: string, input: Record<string, unknown>) =>
  needsOf(operation, input, [table('Requests'), table('Keys')], prefix).map(
    ({ action, resource, context }) => [
      action.replace('dynamodb:', ''),
      resource.replace(prefix, ''),
      context['dynamodb:LeadingKeys'],
      context['dynamodb:EnclosingOperation']?.[0],
    ],
  );
const pk = (value: string) => ({ pk: { S: value } });

describe('what a call needs', () => {
  it.each([
    ['PutItem', { TableName: 'Requests', Item: pk('a') }, [['PutItem', 'Requests', ['a'], undefined]]],
    ['UpdateItem', { TableName: 'Requests', Key: pk('a') }, [['UpdateItem', 'Requests', ['a'], undefined]]],
    [
      'GetItem',
      { TableName: `${prefix}Requests`, Key: pk('a') },
      [['GetItem', 'Requests', ['a'], undefined]],
    ],
    ['Scan', { TableName: 'Requests' }, [['Scan', 'Requests', undefined, undefined]]],
    ['DescribeTable', { TableName: 'Requests' }, [['DescribeTable', 'Requests', undefined, undefined]]],
    ['ListTables', {}, [['ListTables', '*', undefined, undefined]]],
    [
      'Query',
      {
        TableName: 'Requests',
        IndexName: 'due',
        KeyConditionExpression: '#s = :s AND wakeAt <= :now',
        ExpressionAttributeNames: { '#s': 'shard' },
        ExpressionAttributeValues: { ':s': { S: 'due-3' }, ':now': { S: 'z' } },
      },
      [['Query', 'Requests/index/due', ['due-3'], undefined]],
    ],
    [
      'BatchWriteItem',
      {
        RequestItems: { Requests: [{ PutRequest: { Item: pk('a') } }, { DeleteRequest: { Key: pk('b') } }] },
      },
      [['BatchWriteItem', 'Requests', ['a', 'b'], undefined]],
    ],
    [
      'BatchGetItem',
      { RequestItems: { Requests: { Keys: [pk('a'), pk('a')] }, Keys: { Keys: [pk('k')] } } },
      [
        ['BatchGetItem', 'Requests', ['a'], undefined],
        ['BatchGetItem', 'Keys', ['k'], undefined],
      ],
    ],
    [
      'TransactWriteItems',
      {
        TransactItems: [
          { Put: { TableName: 'Requests', Item: pk('a') } },
          { ConditionCheck: { TableName: 'Requests', Key: pk('b') } },
          { Delete: { TableName: 'Keys', Key: pk('k') } },
        ],
      },
      [
        ['PutItem', 'Requests', ['a'], 'TransactWriteItems'],
        ['ConditionCheckItem', 'Requests', ['b'], 'TransactWriteItems'],
        ['DeleteItem', 'Keys', ['k'], 'TransactWriteItems'],
      ],
    ],
  ])('%s', (operation, input, expected) => {
    expect(needs(operation, input)).toEqual(expected);
  });

  it('names the tables whose streams a call wakes', () => {
    const input = { TransactItems: [{ Put: { TableName: 'Requests', Item: pk('a') } }] };
    expect(tablesWritten('TransactWriteItems', needsOf('TransactWriteItems', input, [], prefix))).toEqual([
      'Requests',
    ]);
    expect(tablesWritten('GetItem', needsOf('GetItem', { TableName: 'Requests' }, [], prefix))).toEqual([]);
  });
});
