import { Duration, Stack } from 'aws-cdk-lib';
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, type ILogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { ImpactAlarm } from './impact-alarm.ts';

const fiveMinutes = Duration.minutes(5);

/** Letters that wait or cannot be made, and what the provider thinks of those that left. */
export function addMailAlarms(
  scope: Construct,
  { tell, mailLog, deliveryLog }: { tell: ITopic; mailLog: ILogGroup; deliveryLog: ILogGroup },
): void {
  const age = new MetricFilter(scope, 'OutboxAgeFilter', {
    logGroup: mailLog,
    // Said at the end of each sweep by a line of one object, `console.info({ outboxOldestSeconds })`: of a string
    // that holds JSON, Lambda's JSON log makes a string, into which a filter cannot look.
    filterPattern: FilterPattern.numberValue('$.message.outboxOldestSeconds', '>=', 0),
    metricNamespace: Stack.of(scope).stackName,
    metricName: 'OutboxOldestSeconds',
    metricValue: '$.message.outboxOldestSeconds',
  });
  new ImpactAlarm(scope, 'OutboxAge', {
    errorImpact: 'A letter has waited for half an hour: a code, a receipt or a reply does not reach a person',
    tell,
    metric: age.metric({ period: fiveMinutes, statistic: Stats.MAXIMUM }),
    threshold: Duration.minutes(30).toSeconds(),
    evaluationPeriods: 2,
  });
  // Each counts its words, whatever the log's format puts around them, in one metric.
  const counted = (id: string, logGroup: ILogGroup, ...words: string[]) =>
    new MetricFilter(scope, id, {
      logGroup,
      filterPattern: FilterPattern.anyTerm(...words),
      metricNamespace: Stack.of(scope).stackName,
      metricName: 'LetterFaults',
      metricValue: '1',
    });
  const faults = counted('LetterFaultsFilter', mailLog, 'letterFault', 'letterFailed');
  counted('DigestBouncesFilter', deliveryLog, 'digestBounced');
  new ImpactAlarm(scope, 'LetterFaults', {
    errorImpact:
      'A letter cannot be composed, was given up, or a unit’s digest came back: somebody is not told what she must know',
    tell,
    metric: faults.metric({ period: fiveMinutes, statistic: Stats.SUM }),
    threshold: 1,
    evaluationPeriods: 1,
  });
  const reputation = (metricName: string) =>
    new Metric({ namespace: 'AWS/SES', metricName, period: Duration.hours(1), statistic: Stats.AVERAGE });
  new ImpactAlarm(scope, 'BounceRate', {
    errorImpact: 'One letter in twenty bounces: SES reviews the account and may stop all mail',
    tell,
    metric: reputation('Reputation.BounceRate'),
    threshold: 0.05,
    evaluationPeriods: 1,
  });
  new ImpactAlarm(scope, 'ComplaintRate', {
    errorImpact:
      'One reader in a thousand marks the letters as spam: SES reviews the account and may stop all mail',
    tell,
    metric: reputation('Reputation.ComplaintRate'),
    threshold: 0.001,
    evaluationPeriods: 1,
  });
}
