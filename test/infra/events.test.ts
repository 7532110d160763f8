/** What starts without anybody calling: clocks, streams, what the provider tells, and the alarms over all of it. */
import type { Template } from 'aws-cdk-lib/assertions';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stages } from '../../infra/settings.ts';
import { attribute, stackForTests } from './stacked.ts';

let stacked: Awaited<ReturnType<typeof stackForTests>>;
let local: Template;
beforeAll(async () => {
  stacked = await stackForTests();
  local = stacked.local;
}, 30_000);
afterAll(() => stacked.remove());

const resource = (logicalId: string) => stacked.resource(logicalId);
const allOf: typeof stacked.allOf = (...given) => stacked.allOf(...given);

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
      'ScanDeadLetters',
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
