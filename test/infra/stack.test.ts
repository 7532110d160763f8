import type { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { functionNames } from '../../infra/bundle.ts';
import { type Grants, grants } from '../../infra/constructs/grants.ts';
import { capitalised } from '../../infra/constructs/names.ts';
import { tableShape } from '../../infra/constructs/tables.ts';
import { type StageName, stageNamed, stages } from '../../infra/settings.ts';
import { environments } from '../../shared/contracts/environment.ts';
import { routes } from '../../shared/contracts/routes.ts';
import { attribute, type Properties, stackForTests } from './stacked.ts';

let stacked: Awaited<ReturnType<typeof stackForTests>>;
let local: Template;
beforeAll(async () => {
  stacked = await stackForTests();
  local = stacked.local;
}, 30_000);
afterAll(() => stacked.remove());

const stackOf: typeof stacked.stackOf = (...given) => stacked.stackOf(...given);
const resource = (logicalId: string) => stacked.resource(logicalId);
const allOf: typeof stacked.allOf = (...given) => stacked.allOf(...given);

describe('routes', () => {
  const targetOf = (routeKey: string) => {
    const [route] = allOf('AWS::ApiGatewayV2::Route').filter(({ Properties: p }) => p.RouteKey === routeKey);
    return route?.Properties.Target;
  };
  const integrationOf = (name: string) => ({
    'Fn::Join': ['', ['integrations/', { Ref: `Api${capitalised(name)}Integration` }]],
  });

  test.each(Object.entries(routes))('%s reaches its function, by host and by path', (_id, route) => {
    const { method, path } = route;
    expect(targetOf(`${method} ${path}`)).toEqual(integrationOf(route.function));
    expect(targetOf(`${method} /{authority}${path === '/' ? '' : path}`)).toEqual(
      integrationOf(route.function),
    );
    expect(resource(`Api${capitalised(route.function)}Integration`).Properties).toMatchObject({
      IntegrationUri: { 'Fn::GetAtt': [`${capitalised(route.function)}Function`, 'Arn'] },
      PayloadFormatVersion: '2.0',
    });
  });

  test('everything else reaches the pages, and there are no other routes', () => {
    expect(targetOf('$default')).toEqual(integrationOf('site'));
    expect(targetOf('GET /{authority}')).toEqual(integrationOf('site'));
    local.resourceCountIs('AWS::ApiGatewayV2::Route', 2 * Object.keys(routes).length + 1);
  });

  test('the access log keeps no address, path or query string, and no browser of another site may call', () => {
    const [stage] = allOf('AWS::ApiGatewayV2::Stage');
    const log = stage?.Properties.AccessLogSettings as { Format: string } | undefined;
    expect(Object.values(JSON.parse(log?.Format ?? ''))).toEqual([
      '$context.requestId',
      '$context.routeKey',
      '$context.status',
      '$context.responseLatency',
      '$context.integrationStatus',
    ]);
    expect(resource('ApiHttp').Properties).not.toHaveProperty('CorsConfiguration');
    expect(stage?.Properties.DefaultRouteSettings).toEqual({
      ThrottlingBurstLimit: 200,
      ThrottlingRateLimit: 100,
    });
  });
});

describe.each(functionNames)('the function %s', (name) => {
  const title = capitalised(name);
  const properties = () => resource(`${title}Function`).Properties;

  test('is told exactly what its schema asks for', () => {
    const { Variables } = properties().Environment as { Variables: Properties };
    expect(Object.keys(Variables).sort()).toEqual(Object.keys(environments[name].shape).sort());
  });

  test('runs its bundle on Node 24, with a log that ends and no tracing', () => {
    expect(properties()).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      Role: { 'Fn::GetAtt': [`${title}Role`, 'Arn'] },
      LoggingConfig: { LogFormat: 'JSON', LogGroup: { Ref: `${title}Log` } },
    });
    expect(properties()).not.toHaveProperty('TracingConfig');
    expect(resource(`${title}Log`).Properties.RetentionInDays).toBe(30);
  });

  test('may do what its row of the grants table says, on those resources, and nothing else', () => {
    expect(granted(name)).toEqual(expected(grants[name], title));
  });

  test('is denied changing or deleting what stands in the trail, where it uses the table at all', () => {
    const denials = statementsOf(name).filter(({ Effect }) => Effect === 'Deny');
    const denial = {
      Sid: 'TrailIsAppendOnly',
      Effect: 'Deny',
      Action: ['dynamodb:UpdateItem', 'dynamodb:DeleteItem'],
      Resource: attribute('RequestsTable', 'Arn'),
      Condition: {
        'ForAnyValue:StringLike': {
          'dynamodb:LeadingKeys': [
            '*#TRAIL#*',
            '*#READS#*',
            '*#ROOT',
            '*#ROOT#*',
            '*#LOCKACTS',
            '*#SEARCHES#*',
          ],
        },
      },
    };
    expect(denials).toEqual(grants[name].requests ? [denial] : []);
  });
});

type Statement = {
  Sid?: string;
  Effect: string;
  Action: string | string[];
  Resource: unknown;
  Condition?: unknown;
};
const list = <T>(value: T | T[]): T[] => (Array.isArray(value) ? value : [value]);

function statementsOf(name: string): Statement[] {
  const { Policies, ManagedPolicyArns } = resource(`${capitalised(name)}Role`).Properties as {
    Policies: { PolicyDocument: { Statement: Statement[] } }[];
    ManagedPolicyArns?: unknown;
  };
  expect(ManagedPolicyArns).toBeUndefined();
  return Policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
}

/** `action resource` for each pair that the role's statements allow. */
const granted = (name: string): string[] =>
  statementsOf(name)
    .filter(({ Effect }) => Effect === 'Allow')
    .flatMap(({ Action, Resource }) =>
      list(Action).flatMap((a) => list(Resource).map((r) => `${a} ${JSON.stringify(r)}`)),
    )
    .sort();

/** The same pairs, read off the grants table with the template's names written out by hand. */
function expected(row: Grants, title: string): string[] {
  const index = (i: string) => ({ 'Fn::Join': ['', [attribute('RequestsTable', 'Arn'), `/index/${i}`]] });
  const ses = (kind: string, logicalId: string) => ({
    'Fn::Join': [
      '',
      ['arn:aws:ses:eu-central-1:', { Ref: 'AWS::AccountId' }, `:${kind}/`, { Ref: logicalId }],
    ],
  });
  const pairs = (service: string, actions: readonly string[] = [], ...resources: unknown[]) =>
    actions.flatMap((a) => resources.map((r) => `${service}:${a} ${JSON.stringify(r)}`));
  const queue = title === 'Mail' ? 'OutboxDeadLetters' : `${title}DeadLetters`;
  const under = (prefix: string) => ({
    'Fn::Join': ['', [attribute('AttachmentsBucket', 'Arn'), `/${prefix}/*`]],
  });
  return [
    ...pairs('logs', ['CreateLogStream', 'PutLogEvents'], attribute(`${title}Log`, 'Arn')),
    ...pairs('dynamodb', row.requests, attribute('RequestsTable', 'Arn')),
    ...pairs('dynamodb', row.indexes && ['Query'], ...(row.indexes ?? []).map(index)),
    ...pairs('dynamodb', row.keys, attribute('KeysTable', 'Arn')),
    ...pairs('kms', row.dataKey, attribute('DataKey', 'Arn')),
    ...pairs('kms', row.filesKey, attribute('DataKey', 'Arn')),
    ...pairs('s3', row.incoming, under('incoming')),
    ...pairs('s3', row.kept, under('kept')),
    ...pairs('kms', row.lookupKey, attribute('LookupKey', 'Arn')),
    ...pairs('kms', row.rootKey, attribute('RootKey', 'Arn')),
    ...pairs(
      'secretsmanager',
      row.edevletSecrets,
      { Ref: 'EdevletSecretsKentKonut' },
      { Ref: 'EdevletSecretsKocasinan' },
    ),
    ...pairs(
      'ses',
      row.mail,
      ses('identity', 'OutgoingMailIdentityKentkonutExample'),
      ses('identity', 'OutgoingMailIdentityKocasinanExample'),
      ses('configuration-set', 'OutgoingMailConfigurationSet'),
    ),
    ...pairs('dynamodb', row.stream, attribute('RequestsTable', 'StreamArn')),
    ...pairs('sqs', row.deadLetters, attribute(queue, 'Arn')),
  ].sort();
}

test('no role may do anything on everything', () => {
  for (const { Properties: p } of allOf('AWS::IAM::Role')) {
    expect(JSON.stringify(p.Policies)).not.toMatch(/"(Resource|Action)":("\*"|\[[^\]]*"\*")/);
    expect(JSON.stringify(p.Policies)).not.toMatch(/"[a-z0-9]+:[A-Za-z]*\*"/);
  }
  local.resourceCountIs('AWS::IAM::Policy', 0);
  local.resourceCountIs('AWS::IAM::ManagedPolicy', 0);
});

describe('tables and keys', () => {
  const replica = (logicalId: string) => (resource(logicalId).Properties.Replicas as Properties[])[0];

  test('the requests table has its keys, expiry, stream of new images and its sparse indexes', () => {
    const { partitionKey, sortKey, expiresAt, indexes } = tableShape.requests;
    const keySchema = (hash: string, range: string) => [
      { AttributeName: hash, KeyType: 'HASH' },
      { AttributeName: range, KeyType: 'RANGE' },
    ];
    expect(resource('RequestsTable').Properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: keySchema(partitionKey, sortKey),
      TimeToLiveSpecification: { AttributeName: expiresAt, Enabled: true },
      StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
      SSESpecification: { SSEEnabled: true },
      GlobalSecondaryIndexes: Object.entries(indexes).map(([IndexName, index]) => ({
        IndexName,
        KeySchema: keySchema(index.partitionKey, index.sortKey),
        Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: index.carries },
      })),
    });
  });

  test('no index carries sealed words, the identity’s HMAC or how a request was submitted', () => {
    const carried = Object.values(tableShape.requests.indexes).flatMap(
      ({ carries }) => [...carries] as string[],
    );
    for (const secret of ['sealed', 'applicantKey', 'intakeKey', 'bodyMac', 'content', 'mime', 'notice']) {
      expect(carried).not.toContain(secret);
    }
  });

  test('both can be restored to any second, the keys for a shorter time', () => {
    const recovery = (days: number) => ({ PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: days });
    expect(replica('RequestsTable')?.PointInTimeRecoverySpecification).toEqual(recovery(35));
    expect(replica('KeysTable')?.PointInTimeRecoverySpecification).toEqual(
      recovery(stages.try.keysRecoveryDays),
    );
    expect(() => stackOf('try', { ...stages.try, keysRecoveryDays: 36 })).toThrow(/recoveryPeriodInDays/);
  });

  test('what production keeps outlives its stack, what `try` keeps does not', () => {
    const production = Template.fromStack(stackOf('production'));
    const kept = ['AWS::DynamoDB::GlobalTable', 'AWS::Logs::LogGroup'].flatMap((type) =>
      allOf(type, production),
    );
    expect(kept.map(({ DeletionPolicy }) => DeletionPolicy)).toEqual(kept.map(() => 'Retain'));
    for (const id of ['DataKey', 'LookupKey', 'RootKey'])
      expect(production.toJSON().Resources[id].DeletionPolicy).toBe('Retain');
    for (const { Properties: p } of allOf('AWS::DynamoDB::GlobalTable', production)) {
      expect(p.Replicas).toMatchObject([{ DeletionProtectionEnabled: true }]);
    }
    expect(replica('RequestsTable')).toMatchObject({ DeletionProtectionEnabled: false });
    expect(resource('RequestsTable').DeletionPolicy).toBe('Delete');
  });

  test('one key wraps and is rotated, one makes MACs, one signs', () => {
    expect(resource('DataKey').Properties).toMatchObject({
      KeySpec: 'SYMMETRIC_DEFAULT',
      EnableKeyRotation: true,
    });
    expect(resource('LookupKey').Properties).toMatchObject({
      KeySpec: 'HMAC_256',
      KeyUsage: 'GENERATE_VERIFY_MAC',
    });
    expect(resource('RootKey').Properties).toMatchObject({
      KeySpec: 'ECC_NIST_P256',
      KeyUsage: 'SIGN_VERIFY',
    });
    const signs = Object.entries(grants).filter(([, { rootKey = [] }]) => rootKey.includes('Sign'));
    expect(signs.map(([name]) => name)).toEqual(['remind']);
  });
});

describe('officers', () => {
  const staff = (template: Template) =>
    template.toJSON().Resources.StaffFunction.Properties.Environment.Variables;

  test('sign in to the stack’s own pool with a second factor, by invitation', () => {
    expect(resource('OfficersPool').Properties).toMatchObject({
      MfaConfiguration: 'ON',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
    });
    expect(resource('OfficersPoolClient').Properties).toMatchObject({
      AllowedOAuthFlows: ['code'],
      GenerateSecret: false,
    });
    expect(staff(local)).toMatchObject({
      OIDC_ISSUER: {
        'Fn::Join': ['', ['https://cognito-idp.eu-central-1.amazonaws.com/', { Ref: 'OfficersPool' }]],
      },
      OIDC_AUDIENCE: { Ref: 'OfficersPoolClient' },
      OIDC_GROUPS_CLAIM: 'cognito:groups',
      OIDC_REQUIRED_SCOPE: '',
    });
  });

  test('or to the institution’s own provider, and then there is no pool', () => {
    const production = Template.fromStack(stackOf('production'));
    expect(staff(production)).toMatchObject({
      OIDC_ISSUER: 'https://giris.kocasinan.example',
      OIDC_AUDIENCE: 'basvuru',
      OIDC_REQUIRED_SCOPE: 'basvuru',
    });
    expect(staff(production).PUBLIC_URL).toBe('https://ebelediye.kocasinan.example');
    production.resourceCountIs('AWS::Cognito::UserPool', 0);
  });
});

/** The first run of CloudFormation's rules loads their engine, which takes seconds on a busy machine. */
describe('checks', { timeout: 30_000 }, () => {
  test.each(['try', 'production'] as const)('cdk-nag and CloudFormation find nothing in %s', (stage) => {
    const { node } = stackOf(stage, stages[stage], true);
    expect(() => (node.root as App).synth()).not.toThrow();
  });

  test('a finding would have stopped it', () => {
    const stack = stackOf('try', stages.try, true);
    new Queue(stack, 'Unencrypted');
    expect(() => (stack.node.root as App).synth()).toThrow(/validation/i);
  });

  test('without an address of its own, links name the distribution', () => {
    expect(resource('SubmitFunction').Properties.Environment).toMatchObject({
      Variables: {
        PUBLIC_URL: { 'Fn::Join': ['', ['https://', attribute('EdgeDistribution', 'DomainName')]] },
      },
    });
  });

  test('only to look at it are the limits wide', () => {
    const limits = (stage: StageName) =>
      Template.fromStack(stackOf(stage)).toJSON().Resources.VerifyFunction.Properties.Environment.Variables
        .LIMIT_TIMES;
    expect([limits('production'), limits('try')]).toEqual(['1', '1000']);
  });

  test('a stage that nobody wrote down is refused', () => {
    expect(() => stageNamed('prod')).toThrow('There is no stage "prod"; there are: try, production');
  });
});
