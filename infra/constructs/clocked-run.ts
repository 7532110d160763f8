import { Aws, type Duration } from 'aws-cdk-lib';
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { CfnSchedule, CfnScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import { Construct } from 'constructs';
import { DeadLetters } from './dead-letters.ts';

type Props = {
  readonly description: string;
  /** EventBridge Scheduler expression, read in Europe/Istanbul. */
  readonly expression: string;
  readonly target: IFunction;
  /** How long a run that could not be started is still worth starting; the next one catches up in any case. */
  readonly worthStartingFor: { readonly seconds: number };
};

/**
 * Starts a function by the clock. A plain resource, because the L2 target grants its role every version and alias
 * of the function (`<arn>:*`) besides the function itself.
 */
export class ClockedRun extends Construct {
  readonly deadLetters: DeadLetters;
  private readonly group: CfnScheduleGroup;

  constructor(scope: Construct, id: string, { description, expression, target, worthStartingFor }: Props) {
    super(scope, id);
    this.deadLetters = new DeadLetters(this, 'DeadLetters');
    const may = (action: string, resource: string) =>
      new PolicyStatement({ actions: [action], resources: [resource] });
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
      inlinePolicies: {
        grants: new PolicyDocument({
          statements: [
            may('lambda:InvokeFunction', target.functionArn),
            may('sqs:SendMessage', this.deadLetters.queueArn),
          ],
        }),
      },
    });
    // The scheduler counts by group only, so that a run has one of its own to be watched by.
    this.group = new CfnScheduleGroup(this, 'Group');
    new CfnSchedule(this, 'Schedule', {
      groupName: this.group.ref,
      description,
      scheduleExpression: expression,
      scheduleExpressionTimezone: 'Europe/Istanbul',
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: target.functionArn,
        roleArn: role.roleArn,
        retryPolicy: { maximumEventAgeInSeconds: worthStartingFor.seconds, maximumRetryAttempts: 5 },
        deadLetterConfig: { arn: this.deadLetters.queueArn },
      },
    });
  }

  /** How often the clock started it in a period; a schedule that stands still has no data at all. */
  metricStarts(period: Duration): Metric {
    return new Metric({
      namespace: 'AWS/Scheduler',
      metricName: 'InvocationAttemptCount',
      dimensionsMap: { ScheduleGroup: this.group.ref },
      statistic: Stats.SUM,
      period,
    });
  }
}
