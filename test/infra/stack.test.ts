import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bundles, bundle, functionNames } from '../../infra/bundle.ts';
import { addChecks } from '../../infra/constructs/checks.ts';
import { type Grants, grants } from '../../infra/constructs/grants.ts';
import { capitalised } from '../../infra/constructs/names.ts';
import { tableShape } from '../../infra/constructs/tables.ts';
import { type StageName, type StageSettings, stageNamed, stages } from '../../infra/settings.ts';
import { BasvuruStack } from '../../infra/stack.ts';
import { environments } from '../../shared/contracts/environment.ts';
import { routes } from '../../shared/contracts/routes.ts';

/** Stubs in place of the functions: the stack is judged by its resources, not by what the bundles hold. */
let folder: string;
let bundles: Bundles;
let local: Template;

async function stub(text: string): Promise<{ functions: string; cache: string }> {
  const functions = await mkdtemp(join(folder, 'functions-'));
  for (const name of functionNames) {
    await mkdir(join(functions, name));
    await writeFile(join(functions, name, 'lambda.ts'), text);
  }
  return { functions, cache: join(functions, 'bundles') };
}

const { context } = JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8'));

function stackOf(stage: StageName, settings: StageSettings = stages[stage], checked = false) {
  const app = new App({ context, analyticsReporting: false, builtinCloudFormationValidation: checked });
  if (checked) addChecks(app);
  return new BasvuruStack(app, { stage, bundles, settings });
}

beforeAll(async () => {
  // Inside the repository, so that a stub finds the packages.
  const cache = new URL('../../.cache/', import.meta.url).pathname;
  await mkdir(cache, { recursive: true });
  folder = await mkdtemp(join(cache, 'stack-test-'));
  bundles = await bundle(await stub('export const handler = async () => ({ statusCode: 200 });'));
  local = Template.fromStack(stackOf('try'));
}, 30_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

type Properties = Record<string, unknown>;
const resource = (logicalId: string): { Type: string; Properties: Properties; DeletionPolicy?: string } => {
  const found = local.toJSON().Resources[logicalId];
  if (!found) throw new Error(`The template has no ${logicalId}`);
  return found;
};
const allOf = (type: string, template = local) =>
  Object.values(template.findResources(type)) as { Properties: Properties; DeletionPolicy?: string }[];

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
          'dynamodb:LeadingKeys': ['*#TRAIL#*', '*#READS#*', '*#ROOT', '*#ROOT#*', '*#LOCKACTS'],
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
const attribute = (logicalId: string, name: string) => ({ 'Fn::GetAtt': [logicalId, name] });
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
  const queue = title === 'Mail' ? 'OutboxDeadLetters' : 'DeliveryDeadLetters';
  return [
    ...pairs('logs', ['CreateLogStream', 'PutLogEvents'], attribute(`${title}Log`, 'Arn')),
    ...pairs('dynamodb', row.requests, attribute('RequestsTable', 'Arn')),
    ...pairs('dynamodb', row.indexes && ['Query'], ...(row.indexes ?? []).map(index)),
    ...pairs('dynamodb', row.keys, attribute('KeysTable', 'Arn')),
    ...pairs('kms', row.dataKey, attribute('DataKey', 'Arn')),
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

describe('what runs by itself', () => {
  test.each([
    ['Reminders', 'Remind', stages.try.schedules.remind],
    ['MailSweep', 'Mail', stages.try.schedules.mailSweep],
  ])('%s starts %s by Istanbul’s clock', (id, target, expression) => {
    expect(resource(`${id}Schedule`).Properties).toMatchObject({
      ScheduleExpression: expression,
      ScheduleExpressionTimezone: 'Europe/Istanbul',
      FlexibleTimeWindow: { Mode: 'OFF' },
      Target: {
        Arn: attribute(`${target}Function`, 'Arn'),
        RoleArn: attribute(`${id}Role`, 'Arn'),
        DeadLetterConfig: { Arn: attribute(`${id}DeadLetters`, 'Arn') },
        RetryPolicy: { MaximumRetryAttempts: 5 },
      },
    });
  });

  test('a stored letter wakes the sender, and one that poisons its batch is set aside', () => {
    const { FilterCriteria, ...mapping } = resource('OutboxStream').Properties;
    expect(mapping).toMatchObject({
      EventSourceArn: attribute('RequestsTable', 'StreamArn'),
      FunctionName: { Ref: 'MailFunction' },
      BatchSize: 10,
      MaximumBatchingWindowInSeconds: 0,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 3,
      DestinationConfig: { OnFailure: { Destination: attribute('OutboxDeadLetters', 'Arn') } },
    });
    const [filter] = (FilterCriteria as { Filters: { Pattern: string }[] }).Filters;
    expect(JSON.parse(filter?.Pattern ?? '')).toEqual({
      eventName: ['INSERT'],
      dynamodb: { NewImage: { outboxShard: { S: [{ exists: true }] } } },
    });
  });

  test('what the provider tells of our letters, and of no others, reaches `delivery`', () => {
    expect(resource('OutgoingMailConfigurationSet').Properties.DeliveryOptions).toEqual({
      TlsPolicy: 'REQUIRE',
    });
    const { EventDestination } = resource('OutgoingMailConfigurationSetEvents').Properties;
    const events = ['send', 'delivery', 'bounce', 'complaint', 'reject', 'deliveryDelay', 'renderingFailure'];
    expect(EventDestination).toMatchObject({ MatchingEventTypes: events });
    expect(resource('OutgoingMailFate').Properties).toMatchObject({
      EventPattern: {
        source: ['aws.ses'],
        'detail-type': [{ prefix: 'Email ' }],
        detail: { mail: { tags: { 'ses:configuration-set': [{ Ref: 'OutgoingMailConfigurationSet' }] } } },
      },
      Targets: [
        {
          Arn: attribute('DeliveryFunction', 'Arn'),
          DeadLetterConfig: { Arn: attribute('DeliveryDeadLetters', 'Arn') },
        },
      ],
    });
    expect(resource('DeliveryFunction').Properties.DeadLetterConfig).toEqual({
      TargetArn: attribute('DeliveryDeadLetters', 'Arn'),
    });
  });

  test('every domain that an authority writes from is an identity', () => {
    const identities = Object.values(local.findResources('AWS::SES::EmailIdentity'));
    const domains = identities.map(({ Properties }) => Properties.EmailIdentity).sort();
    expect(domains).toEqual(['kentkonut.example', 'kocasinan.example']);
  });

  test('every dead-letter queue is encrypted, keeps for 14 days (with recipients in it, for 7), speaks TLS only and has an alarm', () => {
    const queues = Object.keys(local.findResources('AWS::SQS::Queue'));
    expect(queues.sort()).toEqual([
      'DeliveryDeadLetters',
      'MailSweepDeadLetters',
      'OutboxDeadLetters',
      'RemindersDeadLetters',
    ]);
    for (const id of queues) {
      expect(resource(id).Properties).toMatchObject({
        SqsManagedSseEnabled: true,
        MessageRetentionPeriod: id === 'DeliveryDeadLetters' ? 604_800 : 1_209_600,
      });
      expect(JSON.stringify(resource(`${id}Policy`).Properties)).toContain('"aws:SecureTransport":"false"');
      expect(resource(`Alarms${id}`).Properties.Dimensions).toEqual([
        { Name: 'QueueName', Value: attribute(id, 'QueueName') },
      ]);
    }
  });

  test('letters that fail and digests that come back are counted by one alarm', () => {
    const filters = allOf('AWS::Logs::MetricFilter').filter(
      ({ Properties: p }) =>
        (p.MetricTransformations as { MetricName: string }[])[0]?.MetricName === 'LetterFaults',
    );
    expect(filters.map(({ Properties: p }) => p.FilterPattern)).toEqual([
      '?"letterFault" ?"letterFailed"',
      '"digestBounced"',
    ]);
    expect(new Set(filters.map(({ Properties: p }) => JSON.stringify(p.LogGroupName))).size).toBe(2);
  });

  test('what is turned away for want of concurrency is counted over the whole account', () => {
    expect(resource('AlarmsThrottles').Properties).toMatchObject({
      Namespace: 'AWS/Lambda',
      MetricName: 'Throttles',
      Statistic: 'Sum',
      Threshold: 1,
    });
    expect(resource('AlarmsThrottles').Properties).not.toHaveProperty('Dimensions');
  });

  test('a limit that cannot be asked is counted by one alarm, wherever calls are counted', () => {
    const filters = allOf('AWS::Logs::MetricFilter').filter(
      ({ Properties: p }) => p.FilterPattern === '"limitUnknown"',
    );
    expect(filters.map(({ Properties: p }) => JSON.stringify(p.LogGroupName)).sort()).toEqual(
      ['AccountLog', 'FollowLog', 'SubmitLog', 'VerifyLog'].map((id) => JSON.stringify({ Ref: id })),
    );
    const told = filters.map(
      ({ Properties: p }) => (p.MetricTransformations as { MetricName: string }[])[0]?.MetricName,
    );
    expect(new Set(told)).toEqual(new Set([resource('AlarmsLimitsUnknown').Properties.MetricName]));
    expect(resource('AlarmsLimitsUnknown').Properties).toMatchObject({ Threshold: 1, EvaluationPeriods: 1 });
  });

  test('every alarm says what is at stake and tells the operator', () => {
    for (const { Properties: p } of allOf('AWS::CloudWatch::Alarm')) {
      expect(p.AlarmDescription).toMatch(/^[A-Z].{30,}/);
      expect(p.AlarmActions).toEqual([{ Ref: 'AlarmTopicTopic' }]);
    }
    for (const clock of ['MailSweep', 'Reminders']) {
      expect(resource(`Alarms${clock}Silent`).Properties).toMatchObject({
        Dimensions: [{ Name: 'ScheduleGroup', Value: { Ref: `${clock}Group` } }],
        ComparisonOperator: 'LessThanThreshold',
        TreatMissingData: 'breaching',
      });
      expect(resource(`${clock}Schedule`).Properties.GroupName).toEqual({ Ref: `${clock}Group` });
    }
    local.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: stages.try.alarmMailbox,
    });
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

describe('bundles', { timeout: 30_000 }, () => {
  const codeOf = (name: string, made: Bundles) =>
    readFile(join(made[name as keyof Bundles], 'index.mjs'), 'utf8');

  test('hold the SDK without the credential chain that a sandbox never uses', async () => {
    const { functions, cache } = await stub(`
      import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
      const client = new DynamoDBClient({});
      export const handler = () => client.send(new GetItemCommand({ TableName: 't', Key: { pk: { S: '1' } } }));`);
    const made = await bundle({ functions, cache });
    const meta = JSON.parse(await readFile(join(cache, 'meta.json'), 'utf8')) as { inputs: object };
    expect(Object.keys(meta.inputs).filter((path) => path.includes('@aws-sdk/nested-clients'))).toEqual([]);
    const code = await codeOf('submit', made);
    expect(code.length).toBeLessThan(350 * 1024);
    expect(code).toContain('are not in the environment');
    expect((await import(join(made.submit, 'index.mjs'))).handler).toBeTypeOf('function');
  });

  test('serve what a CommonJS module in them requires of Node', async () => {
    const { functions, cache } = await stub(
      `import legacy from './legacy.cjs'; export const handler = () => legacy;`,
    );
    for (const name of functionNames)
      await writeFile(join(functions, name, 'legacy.cjs'), `module.exports = require('os').EOL;`);
    const made = await bundle({ functions, cache });
    expect((await import(join(made.site, 'index.mjs'))).handler()).toBe('\n');
  });

  test('a function without an entry is named', async () => {
    await expect(bundle({ functions: join(folder, 'nowhere'), cache: folder })).rejects.toThrow(
      /function site has no lambda/,
    );
  });
});
