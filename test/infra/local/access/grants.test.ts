import { describe, expect, it } from 'vitest';
import { checkStatement } from '../../../../infra/local/access/conditions.ts';
import { allows } from '../../../../infra/local/access/grants.ts';
import type { Role, Statement } from '../../../../infra/local/assembly/assembly.types.ts';

const table = 'arn:aws:dynamodb:eu-central-1:000000000000:table/Requests';
const statement = (more: Partial<Statement> = {}): Statement => ({
  effect: 'Allow',
  actions: ['dynamodb:GetItem'],
  resources: [table],
  conditions: {},
  ...more,
});
const role = (...statements: Statement[]): Role => ({ arn: 'arn:aws:iam::0:role/R', name: 'R', statements });
const keys = (...values: string[]) => ({ 'dynamodb:LeadingKeys': values });
const onKeys = (operator: string, ...values: string[]) => ({
  conditions: { [operator]: { 'dynamodb:LeadingKeys': values } },
});
const trailDenied = statement({ effect: 'Deny', ...onKeys('ForAnyValue:StringLike', '*#TRAIL#*') });

describe('a role', () => {
  it.each<[string, Role, string, string, Record<string, string[]>, boolean]>([
    ['grants what it names', role(statement()), 'dynamodb:GetItem', table, {}, true],
    ['grants nothing else', role(statement()), 'dynamodb:PutItem', table, {}, false],
    ['grants nothing without a statement', role(), 'dynamodb:GetItem', table, {}, false],
    [
      'reads actions in any case',
      role(statement({ actions: ['DynamoDB:getitem'] })),
      'dynamodb:GetItem',
      table,
      {},
      true,
    ],
    [
      'reads action wildcards',
      role(statement({ actions: ['dynamodb:Get*'] })),
      'dynamodb:GetItem',
      table,
      {},
      true,
    ],
    [
      'does not take a dot for any character',
      role(statement({ actions: ['dynamodb.GetItem'] })),
      'dynamodb:GetItem',
      table,
      {},
      false,
    ],
    [
      'does not grant an index by its table',
      role(statement()),
      'dynamodb:GetItem',
      `${table}/index/due`,
      {},
      false,
    ],
    [
      'reads resource wildcards',
      role(statement({ resources: [`${table}/index/*`] })),
      'dynamodb:GetItem',
      `${table}/index/due`,
      {},
      true,
    ],
    [
      'lets a Deny win',
      role(statement(), statement({ effect: 'Deny' })),
      'dynamodb:GetItem',
      table,
      {},
      false,
    ],
    [
      'denies a trail partition',
      role(statement(), trailDenied),
      'dynamodb:GetItem',
      table,
      keys('a#TRAIL#1'),
      false,
    ],
    [
      'denies when one of the keys is a trail’s',
      role(statement(), trailDenied),
      'dynamodb:GetItem',
      table,
      keys('a', 'a#TRAIL#1'),
      false,
    ],
    [
      'leaves other partitions alone',
      role(statement(), trailDenied),
      'dynamodb:GetItem',
      table,
      keys('a#REQUEST#1'),
      true,
    ],
    [
      'ForAnyValue fails without the key',
      role(statement(onKeys('ForAnyValue:StringEquals', 'a'))),
      'dynamodb:GetItem',
      table,
      {},
      false,
    ],
    [
      'ForAllValues holds without the key',
      role(statement(onKeys('ForAllValues:StringEquals', 'a'))),
      'dynamodb:GetItem',
      table,
      {},
      true,
    ],
    [
      'ForAllValues asks every value',
      role(statement(onKeys('ForAllValues:StringEquals', 'a'))),
      'dynamodb:GetItem',
      table,
      keys('a', 'b'),
      false,
    ],
    [
      'StringEquals fails without the key',
      role(statement(onKeys('StringEquals', 'a'))),
      'dynamodb:GetItem',
      table,
      {},
      false,
    ],
    [
      'StringNotEquals holds without the key',
      role(statement(onKeys('StringNotEquals', 'a'))),
      'dynamodb:GetItem',
      table,
      {},
      true,
    ],
    [
      'StringNotEquals refuses each of its values',
      role(statement(onKeys('StringNotEquals', 'a', 'b'))),
      'dynamodb:GetItem',
      table,
      keys('b'),
      false,
    ],
    [
      'IfExists holds without the key',
      role(statement(onKeys('StringEqualsIfExists', 'a'))),
      'dynamodb:GetItem',
      table,
      {},
      true,
    ],
    [
      'IfExists compares when it is there',
      role(statement(onKeys('StringEqualsIfExists', 'a'))),
      'dynamodb:GetItem',
      table,
      keys('b'),
      false,
    ],
    [
      'Null true wants the key absent',
      role(statement(onKeys('Null', 'true'))),
      'dynamodb:GetItem',
      table,
      keys('a'),
      false,
    ],
    [
      'Null true holds when it is',
      role(statement(onKeys('Null', 'true'))),
      'dynamodb:GetItem',
      table,
      {},
      true,
    ],
    [
      'compares an encryption context',
      role(
        statement({
          actions: ['kms:Decrypt'],
          resources: ['*'],
          conditions: { StringEquals: { 'kms:EncryptionContext:authority': ['kocasinan'] } },
        }),
      ),
      'kms:Decrypt',
      'arn:aws:kms:eu-central-1:0:key/K',
      { 'kms:EncryptionContext:authority': ['another'] },
      false,
    ],
  ])('%s', (_what, who, action, resource, context, expected) => {
    expect(allows(who, action, resource, context)).toBe(expected);
  });
});

describe('a statement that cannot be evaluated stops the start', () => {
  it.each([
    [
      'an unknown operator',
      { conditions: { DateLessThan: { 'aws:CurrentTime': ['2026-01-01'] } } },
      'DateLessThan',
    ],
    ['an unknown key', { conditions: { StringEquals: { 'aws:SourceVpc': ['v'] } } }, 'aws:SourceVpc'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: IAM's own placeholder
    ['a policy variable', { resources: ['arn:aws:s3:::b/${aws:username}'] }, 'policy variables'],
    ['no resource', { resources: [] }, 'no resource'],
  ])('%s', (_what, more, message) => {
    expect(() => checkStatement(statement(more))).toThrow(message);
  });
});
