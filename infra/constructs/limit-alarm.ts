import { Duration, Stack } from 'aws-cdk-lib';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, type ILogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { ImpactAlarm } from './impact-alarm.ts';
import { capitalised } from './names.ts';

/** A limit that could not be asked lets people through uncounted (`shared/http/limits.ts`), and fails nobody. */
export function addLimitAlarm(
  scope: Construct,
  { tell, logs }: { tell: ITopic; logs: Readonly<Record<string, ILogGroup>> },
): void {
  const filters = Object.entries(logs).map(
    ([name, logGroup]) =>
      new MetricFilter(scope, `${capitalised(name)}LimitsFilter`, {
        logGroup,
        filterPattern: FilterPattern.anyTerm('limitUnknown'),
        metricNamespace: Stack.of(scope).stackName,
        metricName: 'LimitsUnknown',
        metricValue: '1',
      }),
  );
  const [first] = filters;
  if (!first) throw new Error('Some function must count calls');
  new ImpactAlarm(scope, 'LimitsUnknown', {
    errorImpact:
      'Calls cannot be counted: submissions and code mails pass without a limit, typed codes are refused',
    tell,
    // All of them count in one metric.
    metric: first.metric({ period: Duration.minutes(5), statistic: Stats.SUM }),
    threshold: 1,
    evaluationPeriods: 1,
  });
}
