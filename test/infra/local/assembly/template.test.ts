import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeApplication } from '../../../../infra/local/assembly/application.ts';
import { readStack, resolveTemplate } from '../../../../infra/local/assembly/template.ts';
import { scratchFolder } from '../scratch.ts';

const folder = scratchFolder();
let count = 0;

const assembly = (resources: object, stacks = ['App'], more: object = {}): string => {
  count += 1;
  const directory = join(folder, String(count));
  mkdirSync(join(directory, 'asset.abc'), { recursive: true });
  const artifacts = Object.fromEntries(
    stacks.map((name) => [
      name,
      {
        type: 'aws:cloudformation:stack',
        environment: 'aws://unknown-account/eu-west-1',
        properties: { templateFile: 'app.json' },
      },
    ]),
  );
  writeFileSync(join(directory, 'manifest.json'), JSON.stringify({ artifacts }));
  writeFileSync(join(directory, 'app.json'), JSON.stringify({ Resources: resources, ...more }));
  return directory;
};
const describeResources = (
  resources: object,
  overrides = {},
  addresses: [string, string][] = [],
  more = {},
) =>
  describeApplication(resolveTemplate(readStack(assembly(resources, ['App'], more)), overrides), addresses);

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: CloudFormation's own placeholders
const role = { Type: 'AWS::IAM::Role', Properties: {} };
const table = {
  Type: 'AWS::DynamoDB::GlobalTable',
  Properties: {
    KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
    AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
    StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
    Replicas: [{ Region: { Ref: 'AWS::Region' } }],
  },
};
const lambda = (variables: object, more: object = {}) => ({
  Type: 'AWS::Lambda::Function',
  Properties: {
    Code: { S3Bucket: { 'Fn::Sub': 'assets-${AWS::AccountId}' }, S3Key: 'abc.zip' },
    Handler: 'index.handler',
    Role: { 'Fn::GetAtt': ['Role', 'Arn'] },
    Environment: { Variables: variables },
    ...more,
  },
});
const environmentOf = (
  variables: object,
  resources: object = {},
  overrides = {},
  addresses: [string, string][] = [],
) =>
  describeResources({ Role: role, Fn: lambda(variables), ...resources }, overrides, addresses).functions[0]
    ?.environment;

describe('resolving', () => {
  it('resolves every intrinsic that CDK writes', () => {
    const environment = environmentOf(
      {
        REF: { Ref: 'Table' },
        ARN: { 'Fn::GetAtt': ['Table', 'Arn'] },
        DOTTED: { 'Fn::GetAtt': 'Table.StreamArn' },
        JOIN: { 'Fn::Join': ['/', ['a', { Ref: 'AWS::Region' }]] },
        SUB: { 'Fn::Sub': '${AWS::Partition}:${Table}:${Table.Arn}:${!Kept}' },
        SUB_OWN: { 'Fn::Sub': ['${X}-${AWS::URLSuffix}', { X: { Ref: 'AWS::AccountId' } }] },
        SELECT: { 'Fn::Select': [1, { 'Fn::Split': [':', { 'Fn::GetAtt': ['Table', 'Arn'] }] }] },
        NOTHING: { Ref: 'AWS::NoValue' },
        QUEUE: { Ref: 'Queue' },
        NUMBER: 3,
      },
      { Table: table, Queue: { Type: 'AWS::SQS::Queue' } },
    );
    expect(environment).toEqual({
      REF: 'Table',
      ARN: 'arn:aws:dynamodb:eu-west-1:000000000000:table/Table',
      DOTTED: 'arn:aws:dynamodb:eu-west-1:000000000000:table/Table/stream/2024-01-01T00:00:00.000',
      JOIN: 'a/eu-west-1',
      SUB: 'aws:Table:arn:aws:dynamodb:eu-west-1:000000000000:table/Table:${Kept}',
      SUB_OWN: '000000000000-amazonaws.com',
      SELECT: 'aws',
      QUEUE: 'https://sqs.eu-west-1.amazonaws.com/000000000000/Queue',
      NUMBER: '3',
    });
  });

  it('puts the local issuer and client in the user pool’s place', () => {
    const issuer = {
      'Fn::Join': ['', ['https://cognito-idp.', { Ref: 'AWS::Region' }, '.amazonaws.com/', { Ref: 'Pool' }]],
    };
    const resources = {
      Pool: { Type: 'AWS::Cognito::UserPool' },
      Client: { Type: 'AWS::Cognito::UserPoolClient' },
    };
    const onAws = 'https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Pool';
    expect(
      environmentOf(
        { ISSUER: issuer, PROVIDER: { 'Fn::GetAtt': ['Pool', 'ProviderURL'] }, CLIENT: { Ref: 'Client' } },
        resources,
        { Client: 'local-client' },
        [[onAws, 'http://127.0.0.1:4020']],
      ),
    ).toEqual({ ISSUER: 'http://127.0.0.1:4020', PROVIDER: 'http://127.0.0.1:4020', CLIENT: 'local-client' });
  });

  it.each([
    ['an unknown intrinsic', { X: { 'Fn::FindInMap': ['a', 'b', 'c'] } }, {}, 'Fn::FindInMap'],
    ['a condition inside a value', { X: { 'Fn::If': ['C', 'a', 'b'] } }, {}, 'Fn::If'],
    ['an unknown resource', { X: { Ref: 'Nowhere' } }, {}, 'no resource Nowhere'],
    [
      'an unknown attribute',
      { X: { 'Fn::GetAtt': ['Table', 'Colour'] } },
      { Table: table },
      'attribute Colour',
    ],
    ['an unknown pseudo parameter', { X: { Ref: 'AWS::Moon' } }, {}, 'AWS::Moon'],
    ['an unknown type', {}, { Cluster: { Type: 'AWS::ECS::Cluster' } }, 'resource type AWS::ECS::Cluster'],
    [
      'a resource under a condition',
      {},
      { Other: { ...role, Condition: 'IsProduction' } },
      'conditions (Other',
    ],
    [
      'an unknown property',
      {},
      { Table: { ...table, Properties: { ...table.Properties, Sharding: true } } },
      'Unrecognized key: "Sharding"',
    ],
    [
      'NotAction',
      {},
      {
        Policy: {
          Type: 'AWS::IAM::Policy',
          Properties: {
            PolicyName: 'p',
            Roles: [{ Ref: 'Role' }],
            PolicyDocument: { Statement: [{ Effect: 'Allow', NotAction: 'a:*', Resource: '*' }] },
          },
        },
      },
      'NotAction',
    ],
  ])('throws on %s', (_what, variables, resources, message) => {
    expect(() => environmentOf(variables, resources)).toThrow(message);
  });

  it('throws on a parameter without a value and on several stacks', () => {
    const more = { Parameters: { Key: { Type: 'AWS::SSM::Parameter::Value<String>', Default: '/key' } } };
    expect(() => describeResources({ Role: role, Fn: lambda({ X: { Ref: 'Key' } }) }, {}, [], more)).toThrow(
      'Key',
    );
    expect(() => readStack(assembly({}, ['One', 'Two']))).toThrow('One, Two');
  });
});

// biome-ignore-end lint/suspicious/noTemplateCurlyInString: CloudFormation's own placeholders
describe('the model', () => {
  it('throws when a bundle is not in the assembly', () => {
    const code = { Code: { S3Bucket: 'b', S3Key: 'lost.zip' } };
    expect(() => describeResources({ Role: role, Fn: lambda({}, code) })).toThrow('asset.lost');
  });

  it('has the code of the one function before every call, and no second', () => {
    const edge = (code: string) => ({
      Type: 'AWS::CloudFront::Function',
      Properties: {
        FunctionCode: code,
        FunctionConfig: { Runtime: 'cloudfront-js-2.0', Comment: '' },
        AutoPublish: true,
        Name: 'edge',
      },
    });
    expect(describeResources({}).viewerCode).toBeUndefined();
    expect(describeResources({ One: edge('one') }).viewerCode).toBe('one');
    expect(() => describeResources({ One: edge('one'), Two: edge('two') })).toThrow('the template has 2');
  });

  it('reads stream mappings with their filters and their dead letters', () => {
    const { streams } = describeResources({
      Role: role,
      Fn: lambda({}),
      Table: table,
      Dead: { Type: 'AWS::SQS::Queue' },
      Mapping: {
        Type: 'AWS::Lambda::EventSourceMapping',
        Properties: {
          EventSourceArn: { 'Fn::GetAtt': ['Table', 'StreamArn'] },
          FunctionName: { Ref: 'Fn' },
          StartingPosition: 'LATEST',
          FunctionResponseTypes: ['ReportBatchItemFailures'],
          BisectBatchOnFunctionError: true,
          FilterCriteria: { Filters: [{ Pattern: '{"eventName":["INSERT"]}' }] },
          DestinationConfig: { OnFailure: { Destination: { 'Fn::GetAtt': ['Dead', 'Arn'] } } },
        },
      },
    });
    expect(streams).toMatchObject([
      {
        id: 'Mapping',
        table: { name: 'Table' },
        functionName: 'Fn',
        batchSize: 100,
        filters: [{ eventName: ['INSERT'] }],
        bisects: true,
        reportsItemFailures: true,
        retries: Number.POSITIVE_INFINITY,
        deadLetterArn: 'arn:aws:sqs:eu-west-1:000000000000:Dead',
      },
    ]);
  });

  it('lets a key policy’s Deny hold for every role, while its Allow to the account adds nothing', () => {
    const account = { AWS: { 'Fn::Join': ['', ['arn:aws:iam::', { Ref: 'AWS::AccountId' }, ':root']] } };
    const { functions } = describeResources({
      Role: role,
      Fn: lambda({}),
      Key: {
        Type: 'AWS::KMS::Key',
        Properties: {
          KeyPolicy: {
            Statement: [
              { Effect: 'Allow', Action: 'kms:*', Principal: account, Resource: '*' },
              { Effect: 'Deny', Action: 'kms:Decrypt', Principal: account, Resource: '*' },
            ],
          },
        },
      },
    });
    expect(functions[0]?.role.statements).toEqual([
      {
        effect: 'Deny',
        actions: ['kms:Decrypt'],
        resources: ['arn:aws:kms:eu-west-1:000000000000:key/Key'],
        conditions: {},
      },
    ]);
  });
});
