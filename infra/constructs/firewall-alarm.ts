import { Duration } from 'aws-cdk-lib';
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { ImpactAlarm } from './impact-alarm.ts';

/** In five minutes. One address that floods is refused thousands of times; a person who tries too often, a few. */
const blockedCalls = 500;

/** @param name under which the firewall counts, its `metricName`; CloudFront's is counted in us-east-1 without a region */
export function addFirewallAlarm(scope: Construct, { tell, name }: { tell: ITopic; name: string }): void {
  new ImpactAlarm(scope, 'BlockedCalls', {
    errorImpact: 'Somebody floods the pages or looks for holes, or the firewall turns citizens away',
    tell,
    metric: new Metric({
      namespace: 'AWS/WAFV2',
      metricName: 'BlockedRequests',
      dimensionsMap: { WebACL: name, Rule: 'ALL' },
      statistic: Stats.SUM,
      period: Duration.minutes(5),
    }),
    threshold: blockedCalls,
    evaluationPeriods: 1,
  });
}
