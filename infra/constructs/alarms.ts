import { Duration } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import {
  ComparisonOperator,
  MathExpression,
  Metric,
  Stats,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { FilterPattern, type ILogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { FunctionName } from '../../shared/contracts/environment.ts';
import { ImpactAlarm } from './impact-alarm.ts';
import { capitalised } from './names.ts';

type Watched = {
  readonly tell: ITopic;
  readonly api: HttpApi;
  readonly functions: Readonly<Record<FunctionName, IFunction>>;
  readonly mailLog: ILogGroup;
  /** Each dead-letter queue under its name, with what a message in it means. */
  readonly deadLetters: Readonly<Record<string, { readonly queue: IQueue; readonly errorImpact: string }>>;
};

const fiveMinutes = Duration.minutes(5);

/** What a function's fault costs whom. */
const impacts: Readonly<Record<FunctionName, string>> = {
  site: 'Citizens cannot open the start page, the privacy notice or the pages’ styles',
  submit: 'Citizens cannot submit requests: a legal period that should have begun has not',
  verify: 'Citizens cannot confirm their e-mail address, so replies to them will go by post',
  follow: 'Citizens cannot see where their request stands',
  staff: 'Officers cannot read or answer requests while the periods run',
  remind: 'Departments are not reminded of due dates that come near',
  mail: 'Receipts, codes or replies may not leave, or leave late',
  delivery: 'It is not recorded whether replies reached people: a bounced reply may go unnoticed',
};

/** What wakes the operator. */
export class Alarms extends Construct {
  private readonly tell: ITopic;

  constructor(scope: Construct, id: string, { tell, api, functions, mailLog, deadLetters }: Watched) {
    super(scope, id);
    this.tell = tell;
    this.onFaults(functions, api);
    this.onSilence(functions);
    this.onMail(mailLog);
    for (const [name, { queue, errorImpact }] of Object.entries(deadLetters)) {
      new ImpactAlarm(this, `${name}DeadLetters`, {
        errorImpact,
        tell,
        metric: queue.metricApproximateNumberOfMessagesVisible({
          period: fiveMinutes,
          statistic: Stats.MAXIMUM,
        }),
        threshold: 1,
        evaluationPeriods: 1,
      });
    }
  }

  private onFaults(functions: Watched['functions'], api: HttpApi): void {
    const named = Object.entries(functions) as [FunctionName, IFunction][];
    for (const [name, watched] of named) {
      new ImpactAlarm(this, `${capitalised(name)}Errors`, {
        errorImpact: impacts[name],
        tell: this.tell,
        metric: watched.metricErrors({ period: fiveMinutes }),
        threshold: 1,
        evaluationPeriods: 1,
      });
    }
    new ImpactAlarm(this, 'Throttles', {
      errorImpact:
        'More work arrives than the account’s concurrency lets through: people are turned away, mail waits',
      tell: this.tell,
      metric: new MathExpression({
        label: 'Throttled invocations of all functions',
        expression: named.map(([name]) => name).join(' + '),
        usingMetrics: Object.fromEntries(
          named.map(([name, f]) => [name, f.metricThrottles({ period: fiveMinutes })]),
        ),
        period: fiveMinutes,
      }),
      threshold: 1,
      evaluationPeriods: 1,
    });
    new ImpactAlarm(this, 'ServerErrors', {
      errorImpact: 'People get an error page instead of an answer, though no function failed outright',
      tell: this.tell,
      metric: api.metricServerError({ period: fiveMinutes, statistic: Stats.SUM }),
      threshold: 1,
      evaluationPeriods: 1,
    });
  }

  /** A clock that stands still makes no errors, so its silence is the alarm. */
  private onSilence({ mail, remind }: Watched['functions']): void {
    const silence = {
      tell: this.tell,
      comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
      treatMissingData: TreatMissingData.BREACHING,
      threshold: 1,
    };
    new ImpactAlarm(this, 'MailSweepSilent', {
      ...silence,
      errorImpact: 'The sweep that sends whatever lies in the outbox has not run for 15 minutes',
      metric: mail.metricInvocations({ period: fiveMinutes }),
      evaluationPeriods: 3,
    });
    new ImpactAlarm(this, 'RemindSilent', {
      ...silence,
      errorImpact:
        'Nobody has been reminded of due dates since yesterday: the longest pause by schedule is the night',
      metric: remind.metricInvocations({ period: Duration.hours(1) }),
      evaluationPeriods: 16,
    });
  }

  private onMail(mailLog: ILogGroup): void {
    const age = new MetricFilter(this, 'OutboxAgeFilter', {
      logGroup: mailLog,
      // The mail function says it at the end of each sweep with `console.info({ outboxOldestSeconds })`.
      filterPattern: FilterPattern.numberValue('$.message.outboxOldestSeconds', '>=', 0),
      metricNamespace: 'Basvuru',
      metricName: 'OutboxOldestSeconds',
      metricValue: '$.message.outboxOldestSeconds',
    });
    new ImpactAlarm(this, 'OutboxAge', {
      errorImpact:
        'A letter has waited for half an hour: a code, a receipt or a reply does not reach a person',
      tell: this.tell,
      metric: age.metric({ period: fiveMinutes, statistic: Stats.MAXIMUM }),
      threshold: Duration.minutes(30).toSeconds(),
      evaluationPeriods: 2,
    });
    const reputation = (metricName: string) =>
      new Metric({ namespace: 'AWS/SES', metricName, period: Duration.hours(1), statistic: Stats.AVERAGE });
    new ImpactAlarm(this, 'BounceRate', {
      errorImpact: 'One letter in twenty bounces: SES reviews the account and may stop all mail',
      tell: this.tell,
      metric: reputation('Reputation.BounceRate'),
      threshold: 0.05,
      evaluationPeriods: 1,
    });
    new ImpactAlarm(this, 'ComplaintRate', {
      errorImpact:
        'One reader in a thousand marks the letters as spam: SES reviews the account and may stop all mail',
      tell: this.tell,
      metric: reputation('Reputation.ComplaintRate'),
      threshold: 0.001,
      evaluationPeriods: 1,
    });
  }
}
